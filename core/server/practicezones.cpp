#include "core/server/practicezones.h"

#include "core/host/realhost.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.server")

constexpr qint64 atOnce = 1000; // domains read of the store

QSet<QString> namesOf(const QList<DomainName> &domains)
{
    QSet<QString> names;
    for (const DomainName &domain : domains)
        names.insert(domain.toString());
    return names;
}

// Whatever was lost with the connection, the next meeting makes good.
void tell(const Result<api::helper::Nothing> &done, const char *what, const DomainName &zone)
{
    if (!done && done.error().code != ErrorCode::HelperUnreachable && done.error().code != ErrorCode::OutcomeUnknown)
        qCWarning(log) << "the practice zone" << zone.toString() << what << errorCodeName(done.error().code) << done.error().detail;
}

} // namespace

PracticeZones::PracticeZones(const Instance &instance, const InstancePaths &paths, Stores &stores, HelperLink &helper, QObject *parent)
    : QObject(parent), m_instance(instance), m_paths(paths), m_stores(stores), m_helper(helper)
{
    connect(&m_helper, &HelperLink::met, this, [this](const api::helper::Status::Reply &inUse) {
        m_isComplete = false;
        m_work.clear(); // of the meeting before
        if (inUse.generation > 0)
            complete();
    });
}

std::optional<DnsServer> PracticeZones::server() const
{
    if (!m_instance.practice || !m_instance.listen || !RealHost().exists(m_paths.zoneKey()))
        return std::nullopt;
    const QString address = m_instance.listen->toString();
    const QString where = m_instance.listen->isIpv4() ? address : u'[' + address + u']';
    return DnsServer::parse(where + u':' + QString::number(m_instance.portOf(Protocol::Dns))).value();
}

Result<TsigKey> PracticeZones::key() const
{
    Result<QByteArray> text = RealHost().read(m_paths.zoneKey());
    if (!text)
        return text.error();
    const Secret secret = Secret::fromUtf8(*text);
    wipe(*text);
    return TsigKey::fromFile(secret);
}

QFuture<Result<void>> PracticeZones::carry(const DomainName &domain)
{
    return m_helper.call(api::helper::CarryZone{domain}).then([domain](const Result<api::helper::Nothing> &done) -> Result<void> {
        tell(done, "could not be made:", domain);
        return done ? success() : Result<void>(done.error());
    });
}

QFuture<Result<void>> PracticeZones::drop(const DomainName &domain)
{
    return m_helper.call(api::helper::DropZone{domain}).then([domain](const Result<api::helper::Nothing> &done) -> Result<void> {
        tell(done, "could not be removed:", domain);
        return done ? success() : Result<void>(done.error());
    });
}

void PracticeZones::settle(const DomainName &domain)
{
    m_work.removeIf([&domain](const std::pair<DomainName, bool> &one) { return one.first == domain; });
}

void PracticeZones::follow(const DomainName &domain)
{
    settle(domain);
    if (!m_isComplete)
        return;
    const Result<Domain> found = m_stores.domains.byName(domain);
    if (found)
        carry(domain);
    else if (found.error().code == ErrorCode::NotFound)
        drop(domain);
}

Result<QList<DomainName>> PracticeZones::domains() const
{
    QList<DomainName> all;
    std::optional<DomainName> after;
    do {
        const Result<DomainPage> page = m_stores.domains.list({}, atOnce, after);
        if (!page)
            return page.error();
        for (const Domain &domain : page->domains)
            all.append(domain.name);
        after = page->next;
    } while (after);
    return all;
}

// The helper takes a few calls at a time, and others have some for it, too.
void PracticeZones::carryOutNext()
{
    if (m_isBusy || m_work.isEmpty())
        return;
    m_isBusy = true;
    const auto [domain, isCarried] = m_work.takeFirst();
    (isCarried ? carry(domain) : drop(domain)).then(this, [this](const Result<void> &done) {
        m_isBusy = false;
        if (!done && (done.error().code == ErrorCode::HelperUnreachable || done.error().code == ErrorCode::OutcomeUnknown)) {
            m_work.clear(); // the next meeting begins anew
            m_isComplete = false;
        }
        carryOutNext();
    });
}

void PracticeZones::complete()
{
    if (m_isComplete || !server())
        return;
    m_isComplete = true;
    m_helper.ask(api::helper::ListZones{}).then(this, [this](const Result<api::helper::ListZones::Reply> &carried) {
        const Result<QList<DomainName>> domains = this->domains();
        if (!carried || !domains) {
            m_isComplete = false; // the next meeting begins anew
            return;
        }
        const QSet<QString> there = namesOf(carried->zones);
        const QSet<QString> wanted = namesOf(*domains);
        m_work.clear();
        for (const DomainName &domain : *domains) {
            if (!there.contains(domain.toString()))
                m_work.append({domain, true});
        }
        for (const DomainName &zone : carried->zones) {
            if (!wanted.contains(zone.toString()))
                m_work.append({zone, false});
        }
        carryOutNext();
    });
}

} // namespace postroom
