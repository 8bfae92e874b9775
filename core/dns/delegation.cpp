#include "core/dns/delegation.h"

#include <algorithm>
#include <memory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// "example.org." lies in "org." and in the root.
bool isAbove(const QString &zone, const QString &domain)
{
    return zone == u"." || domain.endsWith(u'.' + zone);
}

} // namespace

DelegationWalk::DelegationWalk(Resolver &resolver, const DomainName &domain, std::chrono::milliseconds deadline, QObject *parent)
    : DelegationWalk(resolver, DnsName::parse(domain.toString()).value(), TopLevel::IsNobodys, deadline, parent)
{
}

DelegationWalk::DelegationWalk(Resolver &resolver, const DnsName &name, TopLevel topLevel, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_name(name), m_topLevel(topLevel)
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, &DelegationWalk::end);
}

DelegationWalk::~DelegationWalk()
{
    dropAll();
}

QFuture<Delegation> DelegationWalk::begin()
{
    m_deadline.start();
    const QFuture<Delegation> future = m_promise.future();
    ask(DnsQuestion{m_name, DnsType::Ns, {}, true, false, true}, [this](const DnsAnswer &answer) { takeServers(answer); });
    return future;
}

void DelegationWalk::cancel()
{
    dropAll();
    deleteLater();
}

void DelegationWalk::ask(const DnsQuestion &question, const Resolver::Taker &take)
{
    const auto ticket = std::make_shared<DnsTicket>(0);
    *ticket = m_resolver.ask(question, [this, ticket, take](const DnsAnswer &answer) {
        m_tickets.erase(*ticket);
        take(answer);
        if (m_tickets.empty())
            end();
    });
    m_tickets.insert(*ticket);
}

void DelegationWalk::takeServers(const DnsAnswer &answer)
{
    if (answer.outcome == DnsOutcome::Records) {
        m_found.zone = answer.name;
        m_found.names = answer.data.mid(0, Delegation::mostServers);
        for (QString &name : m_found.names) {
            name = name.toLower();
            const Result<DnsName> parsed = DnsName::parse(name);
            for (const DnsType type : {DnsType::A, DnsType::Aaaa}) {
                if (parsed)
                    ask(DnsQuestion{*parsed, type}, [this, name](const DnsAnswer &addresses) { takeAddresses(name, addresses); });
            }
        }
        return;
    }
    if (!isAnswer(answer.outcome))
        return;
    // No zone begins at this name; whose it lies in says so itself (RFC 2308 §2). Some resolvers leave that out: then it is
    // looked for one step up.
    const auto owner = std::find_if(answer.authority.begin(), answer.authority.end(), [](const DnsEntry &entry) { return entry.type == DnsType::Soa; });
    const bool isTold = owner != answer.authority.end();
    const QString zone = isTold ? owner->name.toLower() : answer.name.section(u'.', 1);
    if (!isAbove(zone, answer.name))
        return;
    if (zone.count(u'.') < 2 && m_topLevel == TopLevel::IsNobodys)
        m_found.isNobodys = isTold;
    else if (const Result<DnsName> name = DnsName::parse(zone))
        ask(DnsQuestion{*name, DnsType::Ns, {}, true, false, true}, [this](const DnsAnswer &servers) { takeServers(servers); });
}

void DelegationWalk::takeAddresses(const QString &server, const DnsAnswer &answer)
{
    for (const QString &data : answer.outcome == DnsOutcome::Records ? answer.data : QStringList()) {
        const Result<DnsServer> address = DnsServer::parse(data);
        if (address && m_found.servers.size() < Delegation::mostServers)
            m_found.servers.append(ZoneServer{server, *address});
    }
    // Known to have none, and not only not known.
    const bool hasNone = answer.outcome == DnsOutcome::NoName || answer.outcome == DnsOutcome::NoData;
    if (hasNone)
        m_found.withoutAddress.append(server);
}

void DelegationWalk::dropAll()
{
    for (const DnsTicket ticket : std::exchange(m_tickets, {}))
        m_resolver.drop(ticket);
}

void DelegationWalk::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    dropAll();
    // Both questions must have said so: many have no address of one kind.
    QStringList neither;
    for (const QString &name : std::as_const(m_found.names)) {
        if (m_found.withoutAddress.count(name) == 2)
            neither.append(name);
    }
    neither.removeDuplicates();
    m_found.withoutAddress = neither;
    // Always in the same order, whichever answer came first.
    std::stable_sort(m_found.servers.begin(), m_found.servers.end(), [](const ZoneServer &l, const ZoneServer &r) {
        return std::pair(l.name, l.address.toString()) < std::pair(r.name, r.address.toString());
    });
    m_promise.addResult(m_found);
    m_promise.finish();
    deleteLater();
}

} // namespace postroom
