#include "ui/pages/settingspage.h"

#include "core/api/describe.h"
#include "ui/forms/conflictpane.h"
#include "ui/forms/consoleform.h"
#include "ui/forms/settingsform.h"
#include "ui/models/configwords.h"
#include "ui/pages/changesdialog.h"
#include "ui/shell/settings.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolled(QWidget *form, const QString &name)
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(16, 8, 16, 16);
    row->addWidget(form, 1, Qt::AlignTop);
    row->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(name);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QPushButton *button(const QString &text, const QString &objectName)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setAccessibleName(withoutMnemonic(text));
    return made;
}

// The same values as an operation has them: the first by itself, the others with it.
std::optional<QList<api::SettingValue>> behindFirst(const QList<api::SettingValue> &values)
{
    return values.size() > 1 ? std::optional(values.sliced(1)) : std::nullopt;
}

} // namespace

SettingsPage::SettingsPage(Session &session)
    : Page(session), m_form(new SettingsForm), m_console(new ConsoleForm), m_states(nullptr), m_parts(new QTabWidget), m_state(wrappedLabel()),
      m_conflict(new ConflictPane), m_notice(wrappedLabel()), m_job(new JobBar), m_discard(button(tr("&Discard changes"), u"discard"_s)), m_preview(button(tr("&Preview…"), u"preview"_s)),
      m_later(button(tr("&Record for later"), u"later"_s)), m_apply(button(tr("Apply no&w"), u"apply"_s))
{
    setObjectName(u"settings"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(new PageHeader(tr("Settings")));
    m_parts->setObjectName(u"parts"_s);
    m_parts->tabBar()->setObjectName(u"partsBar"_s);
    m_parts->tabBar()->setAccessibleName(tr("Parts of the settings"));
    m_parts->addTab(makeServerPart(), tr("This server"));
    m_parts->addTab(makeConsolePart(), tr("This console"));
    column->addWidget(m_parts, 1);

    connect(m_states, &StateStack::retryWanted, this, &Page::refresh);
    connect(m_form, &SettingsForm::changesChanged, this, &SettingsPage::consider);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_form->discard();
        m_conflict->clear();
        say({});
    });
    connect(m_preview, &QPushButton::clicked, this, &SettingsPage::preview);
    connect(m_later, &QPushButton::clicked, this, [this] { submit(When::Later); });
    connect(m_apply, &QPushButton::clicked, this, [this] { submit(When::Now); });
    connect(&session, &Session::progressed, m_job, &JobBar::show);
    connect(&session, &Session::stateChanged, this, &SettingsPage::consider);
    consider();
}

QWidget *SettingsPage::makeServerPart()
{
    auto *filled = new QWidget;
    filled->setAutoFillBackground(true); // as the scrolled part of it; a tab has its own
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolled(m_form, tr("Settings of this server")), 1);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    m_state->setObjectName(u"changes"_s);
    m_notice->setObjectName(u"notice"_s);
    foot->addWidget(m_state);
    foot->addWidget(m_conflict);
    m_conflict->clear();
    foot->addWidget(m_job);
    foot->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    for (QPushButton *one : {m_preview, m_later, m_apply})
        buttons->addWidget(one);
    foot->addLayout(buttons);
    column->addLayout(foot);
    m_notice->setVisible(false);
    m_states = new StateStack(filled);
    return m_states;
}

QWidget *SettingsPage::makeConsolePart()
{
    DesktopSettings kept({});
    m_console->setValue({kept.language(), kept.theme(), kept.notifications(), kept.confirmClose()});
    connect(m_console, &ConsoleForm::languageChosen, this, [](const QString &language) {
        DesktopSettings({}).setLanguage(language);
        applyLanguage(language);
    });
    connect(m_console, &ConsoleForm::themeChosen, this, [](Theme theme) {
        DesktopSettings({}).setTheme(theme);
        applyTheme(theme);
    });
    connect(m_console, &ConsoleForm::notificationsChosen, this, [](bool on) { DesktopSettings({}).setNotifications(on); });
    connect(m_console, &ConsoleForm::confirmCloseChosen, this, [](bool on) { DesktopSettings({}).setConfirmClose(on); });
    return scrolled(m_console, tr("Settings of this console"));
}

void SettingsPage::showObject(const QString &key)
{
    m_parts->setCurrentIndex(0);
    m_wanted = m_form->focusSetting(key) ? QString() : key;
}

void SettingsPage::noteChange(const QString &kind, const QString &)
{
    if (kind == u"setting" || kind == u"engine") // or another configuration came into use
        markStale();
}

bool SettingsPage::hasChanges() const
{
    return !m_carried.isEmpty() || !m_form->changes().isEmpty();
}

void SettingsPage::takeOver(const SettingsPage &former)
{
    m_carried = former.m_carried.isEmpty() ? former.m_form->changes() : former.m_carried; // the server may not have answered it
    m_parts->setCurrentIndex(former.m_parts->currentIndex());
}

void SettingsPage::read()
{
    m_states->showLoading();
    session().call(api::ListSettings{}, this, [this](const Result<api::ListSettings::Reply> &reply) {
        if (!reply)
            return m_states->showFailed(reply.error());
        take(*reply);
    });
}

void SettingsPage::take(const api::ListSettings::Reply &reply)
{
    m_revision = reply.revision;
    m_form->setSettings(reply.settings);
    if (!m_form->clashes().isEmpty())
        m_conflict->show(m_form->clashes(), m_form->taken());
    m_form->setChanges(std::exchange(m_carried, {}));
    m_states->showFilled();
    m_form->focusSetting(std::exchange(m_wanted, {}));
    readPending();
}

void SettingsPage::readPending()
{
    session().call(api::PreviewConfig{}, this, [this](const Result<ConfigPreview> &reply) {
        m_pending.clear();
        // Without an answer (before the set-up, or without the helper) nothing is claimed.
        const QList<SettingChange> waiting = reply ? reply->settings : QList<SettingChange>();
        for (const SettingChange &change : waiting)
            m_pending.append(settingWords(change));
        consider();
    });
}

void SettingsPage::preview()
{
    const QList<api::SettingValue> changes = m_form->changes();
    api::PreviewConfig operation;
    if (!changes.isEmpty())
        operation = {changes.first().key, changes.first().value, {}, behindFirst(changes)};
    setWaiting(true);
    session().call(operation, this, [this, changes](const Result<ConfigPreview> &reply) {
        setWaiting(false);
        if (!reply)
            return refuse(changes, reply.error());
        say({});
        auto *dialog = new ChangesDialog(session(), tr("Preview"), tr("What would be done"), {}, this);
        dialog->showChanges(previewSentences(*reply), shownFiles(*reply));
        if (reply->files.isEmpty())
            dialog->resize(480, 240);
        dialog->open();
    });
}

void SettingsPage::submit(When when)
{
    const QList<api::SettingValue> changes = m_form->changes();
    say({});
    m_conflict->clear();
    setWaiting(true);
    if (when == When::Now)
        m_job->start();
    const auto answered = [this, changes](const Result<api::ConfigReply> &reply) { finish(changes, reply); };
    if (changes.isEmpty())
        return session().call(api::ApplyConfig{}, this, answered, Session::longDeadline);
    const std::optional<bool> later = when == When::Later ? std::optional(true) : std::nullopt;
    session().call(api::SetSetting{changes.first().key, changes.first().value, later, m_revision, behindFirst(changes)}, this, answered, Session::longDeadline);
}

void SettingsPage::finish(const QList<api::SettingValue> &sent, const Result<api::ConfigReply> &reply)
{
    m_job->stop();
    setWaiting(false);
    if (!reply) {
        if (reply.error().code == ErrorCode::Conflict)
            refresh(); // theirs appears beside what is typed here
        return refuse(sent, reply.error());
    }
    switch (reply->outcome) {
    case api::Outcome::Applied: say(tr("Applied: the server runs with it, as generation %1.").arg(reply->generation)); break;
    case api::Outcome::Unchanged: say(tr("Nothing had to be changed.")); break;
    case api::Outcome::Recorded: say(tr("Recorded. It takes effect with the next change that is applied, or with “Apply now”.")); break;
    }
    refresh();
}

void SettingsPage::refuse(const QList<api::SettingValue> &sent, const Error &refusal)
{
    if (!m_form->showRefusalOf(sent, refusal))
        say(api::describe(refusal));
}

void SettingsPage::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_form->setEnabled(!waiting);
    consider();
}

void SettingsPage::consider()
{
    const auto changes = static_cast<int>(m_form->changes().size());
    const bool isReady = !m_waiting && session().state() == Session::State::Connected && m_form->isComplete();
    m_discard->setEnabled(!m_waiting && changes > 0);
    m_preview->setEnabled(isReady && (changes > 0 || !m_pending.isEmpty()));
    m_apply->setEnabled(isReady && (changes > 0 || !m_pending.isEmpty()));
    m_later->setEnabled(isReady && changes > 0);
    QStringList words;
    if (!m_pending.isEmpty())
        words.append(tr("Recorded and not in use yet: %1").arg(m_pending.join(u", "_s)));
    if (changes > 0)
        words.append(tr("%Ln changes are not applied yet.", nullptr, changes));
    m_state->setText(words.isEmpty() ? tr("No changes.") : words.join(u'\n'));
}

void SettingsPage::say(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

} // namespace postroom::ui
