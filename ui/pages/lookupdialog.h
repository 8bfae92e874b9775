#pragma once

#include "core/model/dnsanswer.h"
#include "ui/shell/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace postroom::ui {

class LookupForm;
class RefusalCard;

// Asks DNS a question and shows what it says, as often as somebody likes. Opened with open().
class LookupDialog : public QDialog
{
    Q_OBJECT

public:
    LookupDialog(Session &session, const QString &name, const QString &type, QWidget *parent);

private:
    void ask();
    void take(const Result<DnsAnswer> &reply);

    Session &m_session;
    LookupForm *m_form;
    QLabel *m_answer;
    RefusalCard *m_refusal;
    QPushButton *m_ask;
};

} // namespace postroom::ui
