#include "core/server/world.h"

#include "core/host/diskspace.h"
#include "core/host/realhost.h"
#include "core/host/reach.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QSslConfiguration>
#include <QtConcurrent>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// All ports at once: one that does not answer costs its own time only.
QList<PortFact> probePorts(const QList<ProbeTarget> &targets, QThreadPool *pool)
{
    return QtConcurrent::blockingMapped<QList<PortFact>>(pool, targets, [](const ProbeTarget &target) {
        const Result<QString> served = probeGreeting(target, std::chrono::seconds(5));
        return PortFact{target.protocol, target.port, served ? std::nullopt : std::optional(served.error())};
    });
}

} // namespace

QList<IpAddress> guessPublicAddresses(const Instance &instance)
{
    if (instance.listen)
        return {*instance.listen};
    QList<IpAddress> addresses;
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : own) {
        if (const Result<IpAddress> parsed = IpAddress::parse(address.toString()); parsed && parsed->isPublic())
            addresses.append(*parsed);
    }
    return addresses;
}

World::World(const Instance &instance, const InstancePaths &paths, Stores &stores, Certificates &certificates, const ClientFiles &files, HelperLink &helper,
             DkimKeeper &keys, QObject *parent)
    : QObject(parent),
      m_instance(instance),
      m_paths(paths),
      m_stores(stores),
      m_certificates(certificates),
      m_files(files),
      m_helper(helper),
      m_keys(keys)
{
    m_pool.setMaxThreadCount(16);
    m_visitors.setMaxThreadCount(32); // every port of an IPv4 and an IPv6 address, and port 25 of more
}

World::~World()
{
    end();
}

void World::end()
{
    *m_isEnding = true;
    m_pool.waitForDone();
    m_visitors.waitForDone();
}

QByteArray World::practiceCa() const
{
    return RealHost().read(m_paths.practiceCa()).value_or(QByteArray());
}

QFuture<World::Seen> World::look()
{
    return m_helper.ask(api::helper::Status{})
        .then(this,
              [this](const Result<api::helper::Status::Reply> &reply) {
                  Seen seen{known(), {}};
                  seen.facts.helperAnswers = reply.has_value();
                  if (reply) {
                      seen.facts.generation = reply->generation;
                      seen.facts.engines = reply->engines;
                      seen.facts.handMade = reply->handMade;
                      seen.facts.problems = reply->problems;
                      if (reply->certificate)
                          seen.facts.certificate = reply->certificate; // the one in use, whatever is kept
                      seen.facts.moreCertificates = reply->more.value_or(QList<CertificateInfo>());
                      seen.facts.settingsApplied = !reply->settings || toJson(*reply->settings) == toJson(seen.facts.settings);
                      seen.queue = reply->queue;
                  }
                  // Without the helper's word the ports themselves tell whether there is a configuration.
                  const bool configured = reply ? reply->generation > 0 : seen.facts.settings.serverName.has_value();
                  QList<ProbeTarget> targets;
                  if (configured) {
                      const QString name = seen.facts.settings.serverName ? seen.facts.settings.serverName->toString() : QString();
                      const Reach reach(m_instance, name, QSslCertificate::fromData(practiceCa(), QSsl::Pem));
                      const QList<Listener> listeners = openListeners(seen.facts.settings.accountTypes, m_instance.practice);
                      for (const Listener &listener : listeners)
                          targets.append(reach.target(listener.protocol));
                  }
                  return QtConcurrent::run(&m_pool, [seen, targets, pool = &m_pool]() mutable {
                      seen.facts.ports = probePorts(targets, pool);
                      return seen;
                  });
              })
        .unwrap();
}

QFuture<QList<Result<QString>>> World::probe(const QList<ProbeTarget> &targets)
{
    return QtConcurrent::run(&m_pool, [targets, pool = &m_pool] {
        return QtConcurrent::blockingMapped<QList<Result<QString>>>(pool, targets, [](const ProbeTarget &target) {
            return probeGreeting(target, std::chrono::seconds(5));
        });
    });
}

QFuture<QList<Result<PortView>>> World::visit(const QList<ProbeTarget> &targets, const QDeadlineTimer &end, QObject *session)
{
    if (targets.isEmpty())
        return QtFuture::makeReadyFuture(QList<Result<PortView>>());
    const auto isGone = std::make_shared<std::atomic_bool>(false);
    auto *watch = new QObject(this); // the connection ends with the visits
    if (session)
        connect(session, &QObject::destroyed, watch, [isGone] { *isGone = true; });
    const auto isDropped = [isGone, isEnding = m_isEnding] { return *isGone || *isEnding; };
    const auto view = [end, isDropped](const ProbeTarget &target) -> Result<PortView> {
        const std::chrono::milliseconds left(qMin<qint64>(end.remainingTime(), 5000));
        if (left.count() <= 0)
            return Error{ErrorCode::TimedOut, {}, {}, u"connect"_s};
        return isDropped() ? Result<PortView>(Error{ErrorCode::Cancelled, {}, {}, {}}) : viewPort(target, left, isDropped);
    };
    return QtConcurrent::run(&m_pool, [there = targets, view, own = practiceCa(), visitors = &m_visitors]() mutable {
               const QList<QSslCertificate> trusted = QSslConfiguration::systemCaCertificates() + QSslCertificate::fromData(own, QSsl::Pem);
               for (ProbeTarget &target : there)
                   target.anchors = trusted;
               return QtConcurrent::blockingMapped<QList<Result<PortView>>>(visitors, there, view);
           })
        .then([watch](const QList<Result<PortView>> &seen) { // in that worker, for whom this waits in the end
            watch->deleteLater();
            return seen;
        });
}

bool World::noteDns(const DnsCheck &check)
{
    const auto comesTo = [](const DnsCheck &one) {
        QList<std::pair<QString, Verdict>> said;
        for (const DnsRecordCheck &record : one.records)
            said.append({{}, record.verdict});
        for (const Finding &finding : one.findings)
            said.append({finding.id, finding.verdict});
        return said;
    };
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings || !settings->adminAddress || settings->adminAddress->domain().toString() != check.domain)
        return false; // nobody else's is remembered
    const bool isNews = !m_dns || m_dns->domain != check.domain || comesTo(*m_dns) != comesTo(check);
    m_dns = check;
    return isNews;
}

Facts World::known() const
{
    Facts facts;
    facts.instance = m_instance;
    facts.settings = m_stores.settings.load().value_or(Settings());
    facts.accountTypesAnswered = m_stores.settings.isSet(QStringLiteral("mail.accountTypes")).value_or(false);
    facts.mailboxes = m_stores.mailboxes.count().value_or(0);
    facts.adminMailboxExists = facts.settings.adminAddress && m_stores.mailboxes.byAddress(*facts.settings.adminAddress);
    facts.guessedAddresses = guessPublicAddresses(m_instance);
    facts.machineName = QHostInfo::localHostName() + QLatin1Char('.') + QHostInfo::localDomainName();
    if (const Result<CertificateInfo> certificate = m_certificates.current())
        facts.certificate = *certificate;
    if (const Result<CertificateInfo> authority = readCertificate(m_certificates.authority()))
        facts.ownAuthority = authority->issuer; // its own, as a root's is
    facts.clientFilesAreCurrent = !m_files.isBehind();
    if (const Result<void> keys = m_keys.mend(); !keys)
        facts.signingProblem = keys.error();
    facts.lookupIsCurrent = !m_stores.lookup.isBehind();
    if (const Result<DiskSpace> disk = diskSpaceOf(m_paths.mail()))
        facts.disk = *disk;
    facts.mailFolder = m_paths.mail();
    if (facts.settings.adminAddress) {
        if (m_dns && m_dns->domain == facts.settings.adminAddress->domain().toString())
            facts.dns = *m_dns;
    }
    facts.test = m_test;
    facts.now = QDateTime::currentDateTimeUtc();
    return facts;
}

} // namespace postroom
