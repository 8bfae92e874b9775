#pragma once

#include "core/dns/parentlook.h"
#include "core/dns/recordlook.h"
#include "core/model/propagation.h"
#include "core/server/dnsplans.h"
#include "core/server/practicezones.h"

namespace postroom {

// Looks at what DNS says of a domain's plan, by whom it is to be asked: whom somebody named, in practice the instance's own server, else
// whom DNS names. `session`: who asked, with whom a look ends; nullptr: nobody, it is looked all the same.
class DnsLooks : public QObject
{
    Q_OBJECT

public:
    using Servers = std::optional<QList<DnsServer>>;

    DnsLooks(const Stores &stores, const Instance &instance, const DnsPlans &plans, const PracticeZones &zones, Resolver &resolver, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_instance(instance), m_plans(plans), m_zones(zones), m_resolver(resolver)
    {
    }

    // With the zone above where DNS was walked, and, where somebody asked, with the chosen public servers.
    QFuture<Result<DnsCheck>> check(const DnsPlan &plan, const Servers &servers, QObject *session);
    QFuture<Result<Propagation>> propagation(const DnsPlan &plan, const Servers &servers, const Servers &resolvers, QObject *session);
    QFuture<Result<Delegation>> walk(const DomainName &domain, QObject *session);
    // Who answers for the domain: in practice the instance's own server, else the first that DNS names. DnsNoAnswer: nobody is known.
    QFuture<Result<DnsServer>> authority(const DomainName &domain, QObject *session);

    // A practice instance before it has a DNS server: nobody knows its domains.
    bool isInNoDns() const { return m_instance.practice && !m_zones.server(); }
    // Looks that are under way end without an answer.
    void end();

private:
    // Unset: whom DNS names.
    std::optional<QList<LookAt>> owners(const Servers &servers) const;
    // Whom this machine asks, and whom many people elsewhere ask.
    QList<LookAt> others(bool withPublic) const;
    LookInput input(const DnsPlan &plan, const QList<LookAt> &whom) const;
    QFuture<Result<DnsCheck>> look(const LookInput &input, std::chrono::milliseconds deadline, QObject *session);
    QFuture<ParentSeen> lookAbove(const DomainName &domain, const Delegation &delegation, std::chrono::milliseconds deadline, QObject *session);
    QFuture<Result<Propagation>> follow(const DnsPlan &plan, const QList<LookAt> &owners, const QList<LookAt> &others, QObject *session);

    const Stores &m_stores;
    const Instance &m_instance;
    const DnsPlans &m_plans;
    const PracticeZones &m_zones;
    Resolver &m_resolver;
};

// A look with what somebody else says; both are under way at once. `add(DnsCheck &, const T &)` puts it in.
template<typename T, typename Add>
QFuture<Result<DnsCheck>> with(QObject *here, QFuture<Result<DnsCheck>> looked, const QFuture<T> &other, const Add &add)
{
    return looked
        .then(here, [here, said = other, add](const Result<DnsCheck> &check) mutable {
            if (!check)
                return QtFuture::makeReadyFuture(check);
            return said.then(here, [add, judged = *check](const T &one) mutable {
                add(judged, one);
                return Result<DnsCheck>(judged);
            });
        })
        .unwrap();
}

} // namespace postroom
