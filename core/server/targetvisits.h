#pragma once

#include "core/dns/resolver.h"
#include "core/model/dnscheck.h"
#include "core/model/dnsrecord.h"
#include "core/server/world.h"

#include <QPointer>

namespace postroom {

// Goes where the records of a domain lead others to, once the look at them is over, and judges what it meets: by the addresses
// that DNS was seen to say, in practice those of this machine. Meanwhile it asks where the server's addresses lead back to. All of it is
// over at `end`, and as soon as the session is gone.
class TargetVisits : public QObject
{
    Q_OBJECT

public:
    TargetVisits(Stores &stores, World &world, Resolver &resolver, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_world(world), m_resolver(resolver)
    {
    }

    // `session`: who asked; nullptr: nobody, it is looked all the same.
    QFuture<QList<Finding>> visit(const DnsCheck &check, const DnsPlan &plan, const QDeadlineTimer &end, QObject *session);
    // What is asked ends without an answer.
    void end();

private:
    using Answers = QList<DnsAnswer>;
    using Session = QPointer<QObject>;

    QFuture<Answers> askForServer(const DnsPlan &plan, const DomainName &server, const QDeadlineTimer &end, QObject *session);
    QFuture<Answers> askBack(const QList<IpAddress> &addresses, const DomainName &server, const DnsCheck &check, const QDeadlineTimer &end, QObject *session);
    QFuture<QList<Finding>> go(const DnsCheck &check, const DnsPlan &plan, const Settings &settings, const Answers &ofServer, const QDeadlineTimer &end, QObject *session);

    Stores &m_stores;
    World &m_world;
    Resolver &m_resolver;
};

} // namespace postroom
