#pragma once

#include "core/model/dnsserver.h"
#include "core/model/domainname.h"
#include "core/model/propagation.h"
#include "ui/shell/session.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace postroom::ui {

class RefusalCard;
class SpreadModel;
class TableView;

// Who sees a domain's records already; looks again by itself until everybody who is asked does. Opened with open().
class SpreadDialog : public QDialog
{
    Q_OBJECT

public:
    // `server`: counts as the zone's own, where no public DNS names it.
    SpreadDialog(Session &session, const DomainName &domain, const std::optional<DnsServer> &server, QWidget *parent);

private:
    void look();
    void take(const Result<Propagation> &reply);
    void showSeen();

    Session &m_session;
    DomainName m_domain;
    std::optional<DnsServer> m_server;
    SpreadModel *m_model;
    QLabel *m_words;
    TableView *m_table;
    QLabel *m_seen;
    RefusalCard *m_refusal;
    QPushButton *m_look;
    QTimer m_again;
};

} // namespace postroom::ui
