#pragma once

#include "core/base/error.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace postroom::ui {

class Form;

// A form with one button that does it. While the server works the form waits; its refusal goes to the field it names,
// or above the buttons. Secrets are forgotten when they are sent and when the dialog goes. Opened with open().
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, Form *form, const QString &verb, QWidget *parent);
    ~FormDialog() override;

    void finishWith(const Error &refusal); // stays open
    void setNote(const QString &note); // one line above the form

signals:
    void submitted();

private:
    void submit();

    Form *m_form;
    QLabel *m_note;
    QWidget *m_refusal;
    QLabel *m_refusalWords;
    QPushButton *m_verb;
    QPushButton *m_cancel;
};

} // namespace postroom::ui
