#pragma once

#include "core/dns/resolver.h"
#include "core/model/dnscheck.h"
#include "core/model/dnsrecord.h"
#include "core/server/world.h"

namespace postroom {

// Goes where the records of a domain lead others to, once the look at them is over, and adds what it comes to: by the addresses
// that DNS was seen to say, in practice those of this machine. Nothing begins for a session that is gone; what is under way ends
// within five seconds by itself.
class TargetVisits : public QObject
{
    Q_OBJECT

public:
    TargetVisits(Stores &stores, World &world, Resolver &resolver, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_world(world), m_resolver(resolver)
    {
    }

    // `session`: who asked; nullptr: nobody, it is looked all the same.
    QFuture<Result<DnsCheck>> complete(QFuture<Result<DnsCheck>> looked, const DnsPlan &plan, QObject *session);

private:
    QFuture<QStringList> askForAddresses(const DnsPlan &plan, const DomainName &server);
    QFuture<Result<DnsCheck>> visit(const DnsCheck &check, const DnsPlan &plan, const Settings &settings, const QStringList &data, std::chrono::milliseconds limit);

    Stores &m_stores;
    World &m_world;
    Resolver &m_resolver;
};

} // namespace postroom
