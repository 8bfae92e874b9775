#pragma once

#include "core/api/operations/mailboxes.h"
#include "ui/pages/listpage.h"

class QLabel;
class QPushButton;

namespace postroom::ui {

class MailboxModel;
class Pane;

// The mailboxes of this server: add, edit, new password, suspend, remove.
class MailboxesPage : public ListPage
{
    Q_OBJECT

public:
    explicit MailboxesPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    void add() override;
    void remove() override;

protected:
    void showRow(int row) override;
    void openRow() override;
    void showSeveral(Pane *pane, qint64 number, bool orMore) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // the pane is opened again

private:
    MailboxesPage(Session &session, MailboxModel *model, Pane *pane);
    void edit(const Mailbox &mailbox);
    void changePassword(const Mailbox &mailbox);
    void showClients(const Mailbox &mailbox);
    void toggleSuspended(const Mailbox &mailbox);
    void confirmRemoval(const Mailbox &mailbox);
    void measureAgain(); // soon, if one is chosen
    void measure(); // how much mail the chosen one holds
    void tellUse(const api::MeasureMailbox::Reply &use);
    void removeNow(const Address &address, Mail mail);
    // What is done to several (mailboxesbulk.cpp).
    void addSeveral();
    void suspendSeveral();
    void resumeSeveral();
    void limitSeveral();
    void confirmRemovalOfSeveral();
    void removeSeveral(const ValueSource<Mailbox> &values, qint64 number, Mail mail);
    // After a change of password: the generated one is shown once; of a typed one only what the login showed is said.
    void handOver(const QString &title, const api::MailboxAndLogin &reply, const Secret &generated, const QString &notice);

    MailboxModel *m_model;
    Pane *m_pane;
    QLabel *m_name;
    QLabel *m_space;
    QLabel *m_held;
    QLabel *m_state;
    QLabel *m_uses;
    QLabel *m_created;
    QPushButton *m_suspend;
    Address m_measured; // the one whose mail is shown, or asked for
    QTimer m_measureDelay; // who moves through the list asks for none of those in between
};

} // namespace postroom::ui
