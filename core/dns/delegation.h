#pragma once

#include "core/dns/resolver.h"
#include "core/model/domainname.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <set>

namespace postroom {

// One address of a name server of a zone.
struct ZoneServer
{
    QString name; // absolute
    DnsServer address;
};

// Who answers for a domain: the zone that it lies in, and that zone's name servers.
struct Delegation
{
    QString zone; // absolute; empty: not known
    QStringList names; // of its name servers, absolute
    QList<ZoneServer> servers;
    QStringList withoutAddress; // names of servers that nobody can reach
    bool isNobodys = false; // no zone but a top-level one: the domain is not registered, or not delegated

    static constexpr qsizetype mostServers = 16; // that are asked
};

// What it means when a name lies in a top-level zone, or in none.
enum class TopLevel { IsNobodys, // for a domain
                      Counts };

// Finds it through whom this machine asks: the zone's name servers, then their addresses; two round trips, three where the
// domain lies in a zone above it. Ends at the deadline with what is known by then. Deletes itself when it has ended or was
// cancelled; then its future is cancelled.
class DelegationWalk : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualDeadline{5};

    DelegationWalk(Resolver &resolver, const DomainName &domain, std::chrono::milliseconds deadline = usualDeadline, QObject *parent = nullptr);
    DelegationWalk(Resolver &resolver, const DnsName &name, TopLevel topLevel, std::chrono::milliseconds deadline = usualDeadline, QObject *parent = nullptr);
    ~DelegationWalk() override;

    QFuture<Delegation> begin();
    void cancel();

private:
    void ask(const DnsQuestion &question, const Resolver::Taker &take);
    void takeServers(const DnsAnswer &answer);
    void takeAddresses(const QString &server, const DnsAnswer &answer);
    void dropAll();
    void end();

    Resolver &m_resolver;
    DnsName m_name;
    TopLevel m_topLevel;
    QPromise<Delegation> m_promise;
    QTimer m_deadline;
    std::set<DnsTicket> m_tickets;
    Delegation m_found;
    bool m_isOver = false;
};

} // namespace postroom
