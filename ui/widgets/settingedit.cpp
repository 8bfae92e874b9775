#include "ui/widgets/settingedit.h"

#include "ui/widgets/hiddenlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

SettingEdit::SettingEdit(const QString &key, const SettingType &type, const std::optional<QString> &standard, QWidget *parent)
    : QWidget(parent), m_type(type), m_standard(standard), m_back(new QToolButton)
{
    setObjectName(u"setting:"_s + key);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    switch (type.kind) {
    case SettingType::Kind::Number: makeNumber(row); break;
    case SettingType::Kind::Switch: makeSwitch(row); break;
    case SettingType::Kind::Choice: makeChoice(row); break;
    case SettingType::Kind::Choices: makeChoices(row); break;
    case SettingType::Kind::HostName:
    case SettingType::Kind::MailAddress:
    case SettingType::Kind::IpAddresses:
    case SettingType::Kind::WebAddress:
    case SettingType::Kind::WebAddressOrNone:
    case SettingType::Kind::Authorities:
    case SettingType::Kind::DnsServers:
    case SettingType::Kind::Blocklists:
    case SettingType::Kind::Size:
    case SettingType::Kind::Text: makeLine(row); break;
    }
    m_input->setObjectName(key);
    setFocusProxy(m_input);
    if (type.kind == SettingType::Kind::Choice)
        addHiddenLabel(m_input, settingName(key));

    m_back->setObjectName(key + u"Back"_s);
    m_back->setText(tr("Back to the default"));
    m_back->setAccessibleName(tr("Back to the default: %1").arg(settingName(key)));
    m_back->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy stays = m_back->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // nothing moves while somebody types
    m_back->setSizePolicy(stays);
    m_back->setVisible(false);
    row->addWidget(m_back);
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_input->setFocus();
        setText(*m_standard);
    });
}

void SettingEdit::setText(const QString &text)
{
    m_write(text);
    noteEdit();
}

void SettingEdit::noteEdit()
{
    m_back->setVisible(m_standard && !isSameSetting(m_type, text(), *m_standard));
    emit edited();
}

void SettingEdit::makeLine(QHBoxLayout *row)
{
    auto *line = new QLineEdit;
    m_input = line;
    m_read = [line] { return line->text().trimmed(); };
    m_write = [line](const QString &text) { line->setText(text); };
    connect(line, &QLineEdit::textEdited, this, &SettingEdit::noteEdit);
    row->addWidget(line, 1);
}

void SettingEdit::makeNumber(QHBoxLayout *row)
{
    auto *number = new QSpinBox;
    constexpr qint64 largest = std::numeric_limits<int>::max();
    number->setRange(static_cast<int>(qMin(m_type.least, largest)), static_cast<int>(qMin(m_type.most, largest)));
    number->setFocusPolicy(Qt::StrongFocus);
    number->installEventFilter(this);
    m_input = number;
    m_read = [number] { return QString::number(number->value()); };
    m_write = [number](const QString &text) { number->setValue(text.toInt()); };
    connect(number, &QSpinBox::valueChanged, this, &SettingEdit::noteEdit);
    row->addWidget(number);
    row->addStretch();
}

void SettingEdit::makeSwitch(QHBoxLayout *row)
{
    auto *box = new QCheckBox(tr("on"));
    m_input = box;
    m_read = [this, box] { return m_type.choices.value(box->isChecked() ? 0 : 1); };
    m_write = [this, box](const QString &text) { box->setChecked(text == m_type.choices.value(0)); };
    connect(box, &QCheckBox::toggled, this, &SettingEdit::noteEdit);
    row->addWidget(box);
    row->addStretch();
}

void SettingEdit::makeChoice(QHBoxLayout *row)
{
    auto *box = new QComboBox;
    for (const QString &choice : std::as_const(m_type.choices))
        box->addItem(choiceWord(choice), choice);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    m_input = box;
    m_read = [box] { return box->currentData().toString(); };
    m_write = [box](const QString &text) { box->setCurrentIndex(box->findData(text)); };
    connect(box, &QComboBox::currentIndexChanged, this, &SettingEdit::noteEdit);
    row->addWidget(box);
    row->addStretch();
}

void SettingEdit::makeChoices(QHBoxLayout *row)
{
    QList<QCheckBox *> boxes;
    for (const QString &choice : std::as_const(m_type.choices)) {
        auto *box = new QCheckBox(choiceWord(choice));
        box->setObjectName(choice);
        box->setAccessibleName(box->text());
        connect(box, &QCheckBox::toggled, this, &SettingEdit::noteEdit);
        row->addWidget(box);
        boxes.append(box);
    }
    row->addStretch();
    m_input = boxes.first();
    m_read = [this, boxes] {
        QStringList chosen;
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            if (boxes[i]->isChecked())
                chosen.append(m_type.choices[i]);
        }
        return chosen.join(u", "_s);
    };
    m_write = [this, boxes](const QString &text) {
        const QStringList chosen = text.split(u", "_s);
        for (qsizetype i = 0; i < boxes.size(); ++i)
            boxes[i]->setChecked(chosen.contains(m_type.choices[i]));
    };
}

// The wheel scrolls the page; it changes a value only where somebody went to change it.
bool SettingEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace postroom::ui
