#pragma once

#include "core/model/dnsserver.h"
#include "core/model/domainname.h"
#include "core/model/publication.h"
#include "ui/shell/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace postroom::ui {

class PublicationModel;
class PublishForm;
class RefusalCard;
class TableView;

// Brings a domain's records into the zone on a DNS server or at a provider: where and by what right, then each record that comes
// or goes, and only then it is done. Credentials that are typed are kept first. Opened with open(); stays while the service works.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(Session &session, const DomainName &domain, QWidget *parent);

    void reject() override;

signals:
    void moved(const QString &words); // a step of the move was carried out; it stays open
    void published(const std::optional<DnsServer> &server, const QString &words); // no server: at a provider, or on the instance's own

private:
    void askForAccounts();
    void keepCredentials(const std::function<void()> &then);
    void look();
    void publish();
    void confirmForgetting(); // the credentials for the chosen provider
    void openMove();
    void show(const Publication &publication);
    void forget(); // what is shown of the zone
    void refuse(Error error);
    void setWorking(bool working);
    void consider(); // which buttons are of use

    Session &m_session;
    PublishForm *m_form;
    PublicationModel *m_model;
    QLabel *m_sentences;
    TableView *m_table;
    RefusalCard *m_refusal;
    QPushButton *m_look;
    QPushButton *m_publish;
    QPushButton *m_move;
    QPushButton *m_forget;
    QPushButton *m_cancel;
    bool m_isReady = false; // the changes that are shown can be made
    bool m_isWorking = false;
};

} // namespace postroom::ui
