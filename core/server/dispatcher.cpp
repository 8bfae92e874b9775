#include "core/server/dispatcher.h"

#include "core/api/operations/session.h"
#include "core/server/rolealiases.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.server")

} // namespace

Dispatcher::Dispatcher(const Instance &instance, const InstancePaths &paths, Stores &stores, Certificates &certificates, HelperLink &helper,
                       Resolver *resolver, Host *host, Fetch fetch, QObject *parent)
    : QObject(parent),
      m_announce([this](const QString &kind, const QString &subject) { emit changed(api::Changed{kind, subject}); }),
      m_instance(instance),
      m_stores(stores),
      m_helper(helper),
      m_configuration(stores, certificates, helper),
      m_keys(stores, paths),
      m_files(paths, instance, stores),
      m_world(instance, paths, stores, certificates, m_files, helper, m_keys),
      m_zones(instance, paths, stores, helper),
      m_domains(stores, m_files, m_keys, m_announce),
      m_dkim(stores, m_keys, m_announce),
      m_mailboxes(stores, m_world, helper, m_announce),
      m_aliases(stores, m_announce),
      m_settings(stores, m_configuration, m_announce),
      m_setup(stores, m_configuration, m_keys, m_world, m_announce),
      m_book(stores),
      m_checks(stores, m_world, m_book, m_announce),
      m_traffic(stores, helper, m_announce),
      m_status(stores, m_world, m_book, m_traffic, helper, m_announce),
      m_certificateVerbs(stores, certificates, m_configuration, m_world, m_announce),
      m_plans(stores, m_instance, certificates),
      m_looks(stores, m_instance, m_plans, m_zones, resolver ? *resolver : m_network),
      m_dns(stores, m_keys, m_world, m_book, m_plans, m_looks, m_zones, resolver ? *resolver : m_network, std::move(fetch), m_announce),
      m_accounts(paths),
      m_accountVerbs(stores, m_accounts, m_announce),
      m_publish(stores, m_dns, m_world, m_zones, resolver ? *resolver : m_network, host ? *host : m_host, m_accounts, m_announce),
      m_cutovers(stores, m_dns, m_looks, m_world, resolver ? *resolver : m_network),
      m_records(stores, m_files, m_plans, m_announce),
      m_testMail(stores, m_world, helper, m_announce),
      m_clients(stores, instance),
      m_audit(stores, paths.storeFile()),
      m_peers(instance, paths, stores)
{
    serveAll();
    completeDomains();
    connect(&m_configuration, &Configuration::followed, this, [this](const Settings &settings) {
        m_announce(u"setting"_s, {});
        if (settings.adminAddress)
            m_announce(u"domain"_s, settings.adminAddress->domain().toString());
    });
    connect(&m_configuration, &Configuration::noted, &m_files, &ClientFiles::renew);
    connect(&m_configuration, &Configuration::noted, &m_zones, &PracticeZones::complete);
    connect(this, &Dispatcher::changed, &m_zones, [this](const api::Changed &change) {
        const Result<DomainName> domain = DomainName::parse(change.subject);
        if (change.kind == u"domain" && domain)
            m_zones.follow(*domain);
        if (change.kind == u"domain")
            m_publish.followKeys();
    });
    m_publish.watch(m_keys, m_configuration);
    connect(&m_configuration, &Configuration::domainKept, &m_keys, [this](const DomainName &domain) { m_keys.complete(domain); });
    connect(&m_helper, &HelperLink::driftChanged, this, [this] { m_announce(u"engine"_s, {}); });
    // An engine's state makes findings; a queue that is another does not.
    connect(&m_helper, &HelperLink::statusChanged, this, [this](const api::helper::StatusChanged &change) { m_announce(change.engines ? u"engine"_s : u"queue"_s, {}); });
    connect(&m_repair, &QTimer::timeout, this, [this] {
        if (const auto repaired = m_stores.repairLookup(); !repaired && m_stores.lookup.isDamagedBy(repaired.error()))
            emit lookupDamaged();
        if (m_files.isBehind())
            m_files.renew();
    });
    m_repair.start(std::chrono::seconds(5));
    m_files.renew();
    m_dns.watch();
}

// A store of a version that knew no required addresses, or one that was set up meanwhile, has them from now on.
void Dispatcher::completeDomains()
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings || !settings->adminAddress)
        return;
    if (const auto completed = completeRequiredAliases(m_stores, *settings->adminAddress); !completed)
        qCCritical(log) << "the addresses that every domain must have could not be added:" << errorCodeName(completed.error().code) << completed.error().detail;
}

// Whoever waits for the helper or for a probe is answered while the services that asked are still there.
Dispatcher::~Dispatcher()
{
    m_cutovers.end();
    m_publish.end();
    m_dns.end();
    m_looks.end();
    m_helper.end();
    m_world.end();
    m_keys.end();
}

void Dispatcher::serveAll()
{
    using api::Caller;
    m_operations.serve<api::Hello>([this](const api::Hello &hello) -> Result<api::Hello::Reply> {
        if (hello.protocol != api::protocolVersion)
            return Error{ErrorCode::ProtocolVersion, {}, u"protocol"_s, u"%1, %2"_s.arg(hello.protocol).arg(api::protocolVersion)};
        const Settings settings = m_stores.settings.load().value_or(Settings());
        return api::Hello::Reply{api::protocolVersion, QStringLiteral(POSTROOM_VERSION),
                                 settings.serverName ? settings.serverName->toString() : QString(), m_instance.practice};
    });
    m_operations.serve<api::Subscribe>([](const api::Subscribe &) -> Result<api::Subscribe::Reply> { return api::Subscribe::Reply{}; });
    m_operations.serve<api::Ping>([](const api::Ping &) -> Result<api::Ping::Reply> { return api::Ping::Reply{}; });

    m_operations.serve<api::Status>([this](const api::Status &) { return m_status.status(); });
    m_operations.serve<api::Check>([this](const api::Check &wanted) { return m_checks.check(wanted); });
    m_operations.serve<api::AcceptFinding>([this](const api::AcceptFinding &wanted, const Caller &caller) { return m_checks.accept(wanted, caller); });
    m_operations.serve<api::UnacceptFinding>([this](const api::UnacceptFinding &wanted, const Caller &caller) { return m_checks.unaccept(wanted, caller); });
    m_operations.serve<api::ShowTraffic>([this](const api::ShowTraffic &wanted) { return m_traffic.show(wanted); });
    m_operations.serve<api::ServiceStatus>([this](const api::ServiceStatus &) { return m_status.serviceStatus(); });
    m_operations.serve<api::EngineWords>([this](const api::EngineWords &wanted) { return m_status.words(wanted); });
    m_operations.serve<api::ControlService>([this](const api::ControlService &wanted, const Caller &caller) { return m_status.control(wanted, caller); });

    m_operations.serve<api::SetupState>([this](const api::SetupState &) { return m_setup.state(); });
    m_operations.serve<api::SetupIdentity>([this](const api::SetupIdentity &wanted, const Caller &caller) { return m_setup.identity(wanted, caller); });
    m_operations.serve<api::SetupAccountTypes>([this](const api::SetupAccountTypes &wanted, const Caller &caller) { return m_setup.accountTypes(wanted, caller); });
    m_operations.serve<api::SetupFinish>([this](const api::SetupFinish &) { return m_setup.finish(); });

    m_operations.serve<api::ListSettings>([this](const api::ListSettings &) { return m_settings.list(); });
    m_operations.serve<api::SetSetting>([this](const api::SetSetting &wanted, const Caller &caller) { return m_settings.set(wanted, caller); });
    m_operations.serve<api::ApplyConfig>([this](const api::ApplyConfig &wanted, const Caller &caller) { return m_settings.apply(wanted, caller); });

    m_operations.serve<api::PreviewConfig>([this](const api::PreviewConfig &wanted) { return m_settings.preview(wanted); });
    m_operations.serve<api::ConfigDrift>([this](const api::ConfigDrift &) { return m_settings.drift(); });
    m_operations.serve<api::RestoreConfig>([this](const api::RestoreConfig &, const Caller &caller) { return m_settings.restore(caller); });
    m_operations.serve<api::AdoptConfig>([this](const api::AdoptConfig &, const Caller &caller) { return m_settings.adopt(caller); });
    m_operations.serve<api::CancelJob>([this](const api::CancelJob &) { return m_settings.cancel(); });
    m_operations.serve<api::ConfigHistory>([this](const api::ConfigHistory &) { return m_settings.history(); });
    m_operations.serve<api::RollbackConfig>([this](const api::RollbackConfig &wanted, const Caller &caller) { return m_settings.rollback(wanted, caller); });

    m_operations.serve<api::ListDomains>([this](const api::ListDomains &wanted) { return m_domains.list(wanted); });
    m_operations.serve<api::ShowDomain>([this](const api::ShowDomain &wanted) { return m_domains.show(wanted); });
    m_operations.serve<api::AddDomain>([this](const api::AddDomain &wanted, const Caller &caller) { return m_domains.add(wanted, caller); });
    m_operations.serve<api::SetDomain>([this](const api::SetDomain &wanted, const Caller &caller) { return m_domains.set(wanted, caller); });
    m_operations.serve<api::RemoveDomain>([this](const api::RemoveDomain &wanted, const Caller &caller) { return m_domains.remove(wanted, caller); });

    m_operations.serve<api::ListDkim>([this](const api::ListDkim &wanted) { return m_dkim.list(wanted); });
    m_operations.serve<api::RotateDkim>([this](const api::RotateDkim &wanted, const Caller &caller) { return m_dkim.rotate(wanted, caller); });
    m_operations.serve<api::RetireDkim>([this](const api::RetireDkim &wanted, const Caller &caller) { return m_dkim.retire(wanted, caller); });

    m_operations.serve<api::ListMailboxes>([this](const api::ListMailboxes &wanted) { return m_mailboxes.list(wanted); });
    m_operations.serve<api::ShowMailbox>([this](const api::ShowMailbox &wanted) { return m_mailboxes.show(wanted); });
    m_operations.serve<api::AddMailbox>([this](const api::AddMailbox &wanted, const Caller &caller) { return m_mailboxes.add(wanted, caller); });
    m_operations.serve<api::SetMailbox>([this](const api::SetMailbox &wanted, const Caller &caller) { return m_mailboxes.set(wanted, caller); });
    m_operations.serve<api::SetPassword>([this](const api::SetPassword &wanted, const Caller &caller) { return m_mailboxes.setPassword(wanted, caller); });
    m_operations.serve<api::SuspendMailbox>([this](const api::SuspendMailbox &wanted, const Caller &caller) { return m_mailboxes.suspend(wanted, caller); });
    m_operations.serve<api::ResumeMailbox>([this](const api::ResumeMailbox &wanted, const Caller &caller) { return m_mailboxes.resume(wanted, caller); });
    m_operations.serve<api::MeasureMailbox>([this](const api::MeasureMailbox &wanted) { return m_mailboxes.measure(wanted); });
    m_operations.serve<api::RemoveMailbox>([this](const api::RemoveMailbox &wanted, const Caller &caller) { return m_mailboxes.remove(wanted, caller); });
    m_operations.serve<api::VerifyMailbox>([this](const api::VerifyMailbox &wanted) { return m_mailboxes.verify(wanted); });

    m_operations.serve<api::ListAliases>([this](const api::ListAliases &wanted) { return m_aliases.list(wanted); });
    m_operations.serve<api::ShowAlias>([this](const api::ShowAlias &wanted) { return m_aliases.show(wanted); });
    m_operations.serve<api::AddAlias>([this](const api::AddAlias &wanted, const Caller &caller) { return m_aliases.add(wanted, caller); });
    m_operations.serve<api::SetAlias>([this](const api::SetAlias &wanted, const Caller &caller) { return m_aliases.set(wanted, caller); });
    m_operations.serve<api::RemoveAlias>([this](const api::RemoveAlias &wanted, const Caller &caller) { return m_aliases.remove(wanted, caller); });

    m_operations.serve<api::ListPeers>([this](const api::ListPeers &) { return m_peers.list(); });
    m_operations.serve<api::AddPeer>([this](const api::AddPeer &wanted, const Caller &caller) { return m_peers.add(wanted, caller); });
    m_operations.serve<api::RemovePeer>([this](const api::RemovePeer &wanted, const Caller &caller) { return m_peers.remove(wanted, caller); });

    m_operations.serve<api::ListAudit>([this](const api::ListAudit &wanted) { return m_audit.list(wanted); });
    m_operations.serve<api::VerifyAudit>([this](const api::VerifyAudit &) { return m_audit.verify(); });

    m_operations.serve<api::PlanDns>([this](const api::PlanDns &wanted) { return m_dns.plan(wanted); });
    m_operations.serve<api::LookupDns>([this](const api::LookupDns &wanted) { return m_dns.lookup(wanted); });
    m_operations.serve<api::CheckDns>([this](const api::CheckDns &wanted, const Caller &caller) { return m_dns.check(wanted, caller); });
    m_operations.serve<api::FormOfDns>([this](const api::FormOfDns &wanted, const Caller &caller) { return m_dns.form(wanted, caller); });
    m_operations.serve<api::PropagationOfDns>([this](const api::PropagationOfDns &wanted, const Caller &caller) { return m_dns.propagation(wanted, caller); });
    m_operations.serve<api::PublishDns>([this](const api::PublishDns &wanted, const Caller &caller) { return m_publish.publish(wanted, caller); });
    // Looks, and remembers since when it is so: more than a Viewer's, and nothing of the mail service is changed.
    m_operations.serve<api::PlanCutover>([this](const api::PlanCutover &wanted, const Caller &caller) { return m_cutovers.plan(wanted, caller); });
    m_operations.serve<api::ListDnsAccounts>([this](const api::ListDnsAccounts &) { return m_accountVerbs.list(); });
    m_operations.serve<api::SetDnsAccount>([this](const api::SetDnsAccount &wanted, const Caller &caller) { return m_accountVerbs.set(wanted, caller); });
    m_operations.serve<api::RemoveDnsAccount>([this](const api::RemoveDnsAccount &wanted, const Caller &caller) { return m_accountVerbs.remove(wanted, caller); });
    m_operations.serve<api::ListRecords>([this](const api::ListRecords &wanted) { return m_records.list(wanted); });
    m_operations.serve<api::AddRecord>([this](const api::AddRecord &wanted, const Caller &caller) { return m_records.add(wanted, caller); });
    m_operations.serve<api::RemoveRecord>([this](const api::RemoveRecord &wanted, const Caller &caller) { return m_records.remove(wanted, caller); });
    m_operations.serve<api::SendTestMail>([this](const api::SendTestMail &wanted, const Caller &caller) { return m_testMail.send(wanted, caller); });
    m_operations.serve<api::FollowTestMail>([this](const api::FollowTestMail &wanted) { return m_testMail.follow(wanted); });
    m_operations.serve<api::ListCertificates>([this](const api::ListCertificates &) { return m_certificateVerbs.list(); });
    m_operations.serve<api::ProbeCertificates>([this](const api::ProbeCertificates &wanted) { return m_certificateVerbs.probe(wanted); });
    m_operations.serve<api::ImportCertificate>([this](const api::ImportCertificate &wanted, const Caller &caller) { return m_certificateVerbs.import(wanted, caller); });
    m_operations.serve<api::RemoveCertificate>([this](const api::RemoveCertificate &wanted, const Caller &caller) { return m_certificateVerbs.remove(wanted, caller); });
    m_operations.serve<api::RequestCertificate>([this](const api::RequestCertificate &wanted, const Caller &caller) { return m_certificateVerbs.request(wanted, caller); });

    m_operations.serve<api::ShowClientSettings>([this](const api::ShowClientSettings &wanted) { return m_clients.settings(wanted); });
    m_operations.serve<api::MakeClientFile>([this](const api::MakeClientFile &wanted) { return m_clients.file(wanted); });

    m_operations.serve<api::ExportDns>([this](const api::ExportDns &wanted) { return m_dns.exportZone(wanted); });
}

} // namespace postroom
