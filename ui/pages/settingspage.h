#pragma once

#include "core/api/operations/settings.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace postroom::ui {

class ConflictPane;
class ConsoleForm;
class JobBar;
class SettingsForm;
class StateStack;

// What is set for the whole server, collected and then applied as one change; and how the console is on this desktop.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    void showObject(const QString &key) override; // a setting's

    bool hasChanges() const; // that are not applied
    void takeOver(const SettingsPage &former); // what was typed in it, and which part is shown

protected:
    void read() override;

private:
    enum class When { Now,
                      Later };

    QWidget *makeServerPart();
    QWidget *makeConsolePart();
    void take(const api::ListSettings::Reply &reply);
    void readPending();
    void preview();
    void submit(When when);
    void finish(const QList<api::SettingValue> &sent, const Result<api::ConfigReply> &reply);
    void refuse(const QList<api::SettingValue> &sent, const Error &refusal);
    void setWaiting(bool waiting);
    void consider();
    void say(const QString &notice);

    SettingsForm *m_form;
    ConsoleForm *m_console;
    StateStack *m_states;
    QTabWidget *m_parts;
    QLabel *m_state; // how many changes; what was recorded and is not in use
    ConflictPane *m_conflict;
    QString m_wanted; // the setting to show as soon as it is here
    QLabel *m_notice;
    JobBar *m_job;
    QPushButton *m_discard;
    QPushButton *m_preview;
    QPushButton *m_later;
    QPushButton *m_apply;
    qint64 m_revision = 0;
    QStringList m_pending; // recorded and not in use, in words
    QList<api::SettingValue> m_carried; // to be typed again when the form is there
    bool m_waiting = false;
};

} // namespace postroom::ui
