#pragma once

#include "core/model/domain.h"
#include "ui/pages/listpage.h"

class QLabel;
class QPushButton;

namespace postroom::ui {

class DomainModel;
class Pane;

// The mail domains of this server: add, look, remove.
class DomainsPage : public ListPage
{
    Q_OBJECT

public:
    explicit DomainsPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    void add() override;
    void remove() override;

protected:
    void showRow(int row) override;
    void openRow() override;
    void showSeveral(Pane *pane, qint64 number, bool orMore) override;

private:
    DomainsPage(Session &session, DomainModel *model, Pane *pane);
    void edit(const Domain &domain);
    static QStringList consequenceOf(const Domain &domain);
    void confirmRemoval(const Domain &domain);
    void confirmRemovalOfSeveral();
    void certify(const DomainName &name, const QString &done); // in practice, where the server's own authority does it at once

    DomainModel *m_model;
    Pane *m_pane;
    QLabel *m_mail;
    QLabel *m_exchangers;
    QLabel *m_tenant;
    QLabel *m_senders;
    QLabel *m_mailboxes;
    QLabel *m_aliases;
    QLabel *m_catchAll;
    QLabel *m_aliasOf;
    QLabel *m_dkim;
    QLabel *m_created;
    QList<QPushButton *> m_ofServed; // what is there for domains that are served here
};

} // namespace postroom::ui
