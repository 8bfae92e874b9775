#include "ui/forms/settingsform.h"

#include "ui/shell/words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/settingedit.h"

#include <QRegularExpression>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

// A field of a form has no dots: they part what is inside of what.
QString fieldOf(const QString &key)
{
    return QString(key).replace(u'.', u'-');
}

std::optional<QString> standardOf(const SettingType &type, const api::Setting &setting)
{
    return setting.defaultValue.isNull() ? std::nullopt : std::optional(settingText(type, setting.defaultValue));
}

QString groupOf(const api::Setting &setting)
{
    return setting.key.section(u'.', 0, 0);
}

// Each once, in the order of the table.
QStringList groupsOf(const QList<api::Setting> &settings)
{
    QStringList groups;
    for (const api::Setting &setting : settings) {
        if (!groups.contains(groupOf(setting)))
            groups.append(groupOf(setting));
    }
    return groups;
}

QLabel *heading(const QString &group)
{
    QLabel *label = plainLabel(settingGroup(group));
    label->setObjectName(u"group:"_s + group);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, 12, 0, 0);
    return label;
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent) : Form(parent) {}

void SettingsForm::setSettings(const QList<api::Setting> &settings)
{
    m_filling = true;
    beginMerge();
    if (m_keys.isEmpty()) {
        const QStringList groups = groupsOf(settings);
        for (const QString &group : groups) {
            QLabel *label = heading(group);
            addWholeRow(label->objectName(), label, label);
            for (const api::Setting &setting : settings) {
                if (groupOf(setting) == group)
                    addSetting(setting);
            }
        }
    }
    for (const api::Setting &setting : settings) {
        const auto row = m_rows.find(setting.key);
        if (row == m_rows.end())
            continue; // of a newer server than the one this form was made for; the next window has it
        const QString theirs = settingText(row->type, setting.value);
        const QString given = std::exchange(row->given, theirs);
        if (given == theirs)
            continue;
        if (isSameSetting(row->type, row->edit->text(), theirs))
            row->edit->setText(theirs);
        merge(fieldOf(setting.key), row->edit, isSameSetting(row->type, row->edit->text(), given) ? row->edit->text() : given, theirs);
    }
    m_filling = false;
    revise();
    emit changesChanged();
}

void SettingsForm::addSetting(const api::Setting &setting)
{
    const SettingType type = settingType(setting.type);
    const std::optional<QString> standard = standardOf(type, setting);
    auto *edit = new SettingEdit(setting.key, type, standard);
    const QString help = fromServer(Speaker::Settings, setting.help);
    const QString hint = standard ? tr("%1 Default: %2.").arg(help, settingWords(type, *standard)) : help;
    addField(fieldOf(setting.key), settingLabel(setting.key), edit->input(), hint, edit);
    const QString given = settingText(type, setting.value);
    edit->setText(given);
    m_keys.append(setting.key);
    m_rows.insert(setting.key, {type, given, edit});
    connect(edit, &SettingEdit::edited, this, [this, key = setting.key] { noteEdit(key); });
}

bool SettingsForm::isChanged(const Row &row)
{
    return !isSameSetting(row.type, row.edit->text(), row.given);
}

void SettingsForm::noteEdit(const QString &key)
{
    if (m_filling)
        return;
    const Row &row = m_rows[key];
    judge(fieldOf(key), isChanged(row) ? settingProblem(row.type, row.edit->text()) : std::nullopt);
    emit changesChanged();
}

QList<api::SettingValue> SettingsForm::changes() const
{
    QList<api::SettingValue> all;
    for (const QString &key : m_keys) {
        if (const Row &row = m_rows[key]; isChanged(row))
            all.append({key, row.edit->text()});
    }
    return all;
}

void SettingsForm::setChanges(const QList<api::SettingValue> &changes)
{
    for (const auto &[key, value] : changes) {
        if (const auto row = m_rows.find(key); row != m_rows.end())
            row->edit->setText(value);
    }
}

bool SettingsForm::focusSetting(const QString &key)
{
    const auto row = m_rows.constFind(key);
    if (row == m_rows.constEnd())
        return false;
    row->edit->input()->setFocus(Qt::OtherFocusReason);
    return true;
}

void SettingsForm::discard()
{
    for (const QString &key : std::as_const(m_keys))
        m_rows[key].edit->setText(m_rows[key].given);
}

bool SettingsForm::isComplete() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return !isChanged(row) || !settingProblem(row.type, row.edit->text());
    });
}

bool SettingsForm::showRefusalOf(const QList<api::SettingValue> &sent, const Error &refusal)
{
    static const QRegularExpression place(u"^also\\[(\\d{1,4})\\]"_s);
    const auto match = place.match(refusal.field);
    const bool isFirst = refusal.field == u"key" || refusal.field == u"value";
    const qsizetype at = match.hasMatch() ? match.captured(1).toLongLong() + 1 : isFirst ? 0
                                                                                         : -1;
    if (at < 0 || at >= sent.size() || !m_rows.contains(sent[at].key))
        return false;
    const QString &key = sent[at].key;
    m_rows[key].edit->input()->setFocus();
    return showRefusal(withField(refusal, fieldOf(key)));
}

} // namespace postroom::ui
