#include "core/dns/parentlook.h"

#include <algorithm>
#include <memory>

namespace postroom {

using namespace Qt::StringLiterals;

ParentLook::ParentLook(Resolver &resolver, const DomainName &domain, const Delegation &delegation, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_domain(domain.toString() + u'.'), m_delegation(delegation)
{
    m_promise.start();
    m_seen.zone = delegation.zone.toLower();
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, &ParentLook::end);
}

ParentLook::~ParentLook()
{
    dropAll();
}

QFuture<ParentSeen> ParentLook::begin()
{
    const QFuture<ParentSeen> future = m_promise.future();
    const Result<DnsName> above = DnsName::parse(m_seen.zone.section(u'.', 1)); // or what that lies in
    if (!above) {
        end();
        return future;
    }
    m_deadline.start();
    m_walk = new DelegationWalk(m_resolver, *above, TopLevel::Counts, std::min<std::chrono::milliseconds>(DelegationWalk::usualDeadline, m_deadline.intervalAsDuration()), this);
    m_walk->begin().then(this, [this](const Delegation &found) { askAbove(found); });
    for (const ZoneServer &server : std::as_const(m_delegation.servers))
        askOwn(server);
    return future;
}

void ParentLook::cancel()
{
    dropAll();
    deleteLater();
}

// The keys, too: whether the zone above vouches for them would be known only later.
void ParentLook::askOwn(const ZoneServer &server)
{
    const DnsName zone = DnsName::parse(m_seen.zone).value();
    ask(DnsQuestion{zone, DnsType::Ns, server.address, false}, &ParentSeen::own);
    ask(DnsQuestion{zone, DnsType::Dnskey, server.address, false, true}, &ParentSeen::own);
    ask(DnsQuestion{zone, DnsType::Soa, server.address, false, true}, &ParentSeen::own);
    if (m_domain == m_seen.zone) // where a zone begins there is no alias, which would have signatures of its own
        ask(DnsQuestion{zone, DnsType::Mx, server.address, false, true}, &ParentSeen::own);
    std::set<QString> names;
    for (const ZoneServer &other : std::as_const(m_delegation.servers)) {
        const Result<DnsName> name = DnsName::parse(other.name);
        const bool isInside = other.name == m_seen.zone || other.name.endsWith(u'.' + m_seen.zone);
        if (!name || !isInside || !names.insert(other.name).second)
            continue;
        for (const DnsType type : {DnsType::A, DnsType::Aaaa})
            ask(DnsQuestion{*name, type, server.address, false}, &ParentSeen::own);
    }
}

void ParentLook::askAbove(const Delegation &above)
{
    m_walk.clear();
    const DnsName zone = DnsName::parse(m_seen.zone).value();
    for (const ZoneServer &server : above.servers.mid(0, mostAbove)) {
        ask(DnsQuestion{zone, DnsType::Ns, server.address, false, false, true}, &ParentSeen::parent);
        ask(DnsQuestion{zone, DnsType::Ds, server.address, false}, &ParentSeen::parent);
    }
    endIfDone();
}

void ParentLook::ask(const DnsQuestion &question, Answers answers)
{
    const auto ticket = std::make_shared<DnsTicket>(0);
    *ticket = m_resolver.ask(question, [this, ticket, answers](const DnsAnswer &answer) {
        m_tickets.erase(*ticket);
        (m_seen.*answers).append(answer);
        endIfDone();
    });
    m_tickets.insert(*ticket);
}

void ParentLook::endIfDone()
{
    if (m_tickets.empty() && !m_walk)
        end();
}

void ParentLook::dropAll()
{
    for (const DnsTicket ticket : std::exchange(m_tickets, {}))
        m_resolver.drop(ticket);
    delete m_walk; // before its future would find us half gone
}

void ParentLook::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    dropAll();
    // Always in the same order, whichever answer came first.
    for (QList<DnsAnswer> *answers : {&m_seen.parent, &m_seen.own})
        std::stable_sort(answers->begin(), answers->end(), [](const DnsAnswer &l, const DnsAnswer &r) { return l.server < r.server; });
    m_seen.at = QDateTime::currentDateTimeUtc();
    m_promise.addResult(m_seen);
    m_promise.finish();
    deleteLater();
}

} // namespace postroom
