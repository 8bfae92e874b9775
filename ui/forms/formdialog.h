#pragma once

#include "core/base/error.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace postroom::ui {

class ConflictPane;
class Form;
class JobBar;

// A form with one button that does it. While the server works the form waits and cannot be closed, for what was sent
// may be done, and its answer may hold what is shown only once; every call has a deadline. A refusal goes to the field it
// names, or above the buttons; one for somebody else's change shows what the form's merge with it left to choose. Secrets are forgotten when they are sent and when the dialog goes. Opened with open().
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, Form *form, const QString &verb, QWidget *parent);
    ~FormDialog() override;

    void finishWith(const Error &refusal); // stays open
    void setNote(const QString &note); // one line above the form
    JobBar *showSteps(); // while it waits; for changes of the configuration, which take long. Give it the steps.
    void reject() override; // Cancel, Esc and the window's close button

signals:
    void submitted();

private:
    void submit();
    void setWaiting(bool waiting);

    Form *m_form;
    QLabel *m_note;
    QWidget *m_refusal;
    QLabel *m_refusalWords;
    ConflictPane *m_conflict;
    JobBar *m_job;
    QPushButton *m_verb;
    QPushButton *m_cancel;
    bool m_waiting = false; // for the answer to what was sent
};

} // namespace postroom::ui
