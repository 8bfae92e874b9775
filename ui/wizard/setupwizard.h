#pragma once

#include "core/api/operations/setup.h"
#include "ui/shell/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace postroom::ui {

class JobBar;
class StateStack;
class StepList;
class WizardStep;

// The set-up as the ordered list of its findings: left the steps with their state, right one question. Next does it
// and shows it happening; Later closes and loses nothing, for the server knows what is done; it waits only for the answer
// that shows a new password once. Opened with open().
class SetupWizard : public QDialog
{
    Q_OBJECT

public:
    explicit SetupWizard(Session &session, QWidget *parent = nullptr);

    QString currentOperation() const; // of the step on view; empty: none yet
    void reject() override; // Later, Esc and the window's close button

private:
    void readState();
    void take(const api::SetupState::Reply &state);
    void openStep(int index);
    void next();
    void finishStep();
    void stay(const std::optional<Error> &error);
    void setBusy(bool busy);
    void considerButtons();
    WizardStep *currentStep() const; // null: none yet
    bool isAwaiting() const;
    WizardStep *stepFor(const QString &operation);

    Session &m_session;
    StepList *m_list;
    QStackedWidget *m_steps;
    StateStack *m_states;
    JobBar *m_job;
    QWidget *m_refusal;
    QLabel *m_refusalWords;
    QPushButton *m_later;
    QPushButton *m_next;
    QList<Finding> m_findings; // those that a step answers, in order
    QHash<QString, WizardStep *> m_made;
    int m_current = -1;
    bool m_busy = false;
    bool m_advance = false; // after the state is read anew, go on to the next step
};

} // namespace postroom::ui
