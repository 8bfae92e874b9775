#pragma once

#include "core/api/operations/cutover.h"
#include "core/dns/cutover.h"
#include "core/server/services/dnsservice.h"

namespace postroom {

// The verb `dns.cutover`: looks at the zone, plans the steps, and remembers since when it says what. The steps are carried
// out by PublishService, or by hand.
class CutoverService : public QObject
{
    Q_OBJECT

public:
    CutoverService(Stores &stores, DnsService &dns, DnsLooks &looks, World &world, Resolver &resolver, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_dns(dns), m_looks(looks), m_world(world), m_resolver(resolver)
    {
    }

    // Looks that are under way end without an answer.
    void end();

    QFuture<Result<Cutover>> plan(const api::PlanCutover &wanted, const api::Caller &caller);

private:
    QFuture<Result<Cutover>> look(const DnsPlan &plan, const DomainName &domain, const DnsServer &server);
    Result<Cutover> take(const DnsPlan &plan, const DomainName &domain, const Result<ZoneSeen> &seen);

    Stores &m_stores;
    DnsService &m_dns;
    DnsLooks &m_looks;
    World &m_world;
    Resolver &m_resolver;
};

} // namespace postroom
