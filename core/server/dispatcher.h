#pragma once

#include "core/api/operationtable.h"
#include "core/dns/netresolver.h"
#include "core/host/realhost.h"
#include "core/server/configuration.h"
#include "core/server/practicezones.h"
#include "core/server/services/aliasservice.h"
#include "core/server/services/auditservice.h"
#include "core/server/services/certificateservice.h"
#include "core/server/services/checkservice.h"
#include "core/server/services/clientservice.h"
#include "core/server/services/cutoverservice.h"
#include "core/server/services/dkimservice.h"
#include "core/server/services/dnsaccountservice.h"
#include "core/server/services/dnsservice.h"
#include "core/server/services/recordservice.h"
#include "core/server/services/domainservice.h"
#include "core/server/services/mailboxservice.h"
#include "core/server/services/peerservice.h"
#include "core/server/services/publishservice.h"
#include "core/server/services/settingservice.h"
#include "core/server/services/setupservice.h"
#include "core/server/services/statusservice.h"
#include "core/server/services/testmailservice.h"
#include "core/server/services/trafficservice.h"

#include <QTimer>

namespace postroom {

// Every operation of postroomd with the service that carries it out. Announces changes by changed().
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    // `resolver` asks DNS, `host` runs programs and `fetch` asks web servers; null: those of its own that do it for real.
    Dispatcher(const Instance &instance, const InstancePaths &paths, Stores &stores, Certificates &certificates, HelperLink &helper,
               Resolver *resolver = nullptr, Host *host = nullptr, Fetch fetch = {}, QObject *parent = nullptr);
    ~Dispatcher() override;

    const api::OperationTable &operations() const { return m_operations; }

signals:
    void changed(const postroom::api::Changed &change);
    void lookupDamaged(); // only a start makes it anew

private:
    void serveAll();
    void completeDomains();

    std::function<void(const QString &, const QString &)> m_announce;
    Instance m_instance;
    Stores &m_stores;
    HelperLink &m_helper;
    Configuration m_configuration;
    DkimKeeper m_keys;
    ClientFiles m_files;
    World m_world;
    PracticeZones m_zones;
    DomainService m_domains;
    DkimService m_dkim;
    MailboxService m_mailboxes;
    AliasService m_aliases;
    SettingService m_settings;
    SetupService m_setup;
    FindingBook m_book;
    CheckService m_checks;
    TrafficService m_traffic;
    StatusService m_status;
    CertificateService m_certificateVerbs;
    NetResolver m_network;
    DnsPlans m_plans;
    DnsLooks m_looks;
    DnsService m_dns;
    RealHost m_host;
    DnsAccounts m_accounts;
    DnsAccountService m_accountVerbs;
    PublishService m_publish;
    CutoverService m_cutovers;
    RecordService m_records;
    TestMailService m_testMail;
    ClientService m_clients;
    AuditService m_audit;
    PeerService m_peers;
    api::OperationTable m_operations;
    QTimer m_repair;
};

} // namespace postroom
