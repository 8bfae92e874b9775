#pragma once

#include "core/dns/delegation.h"
#include "core/dns/parentcheck.h"

#include <QPointer>

namespace postroom {

// One look at a zone from above and from itself, both at once: whom this machine asks finds the servers of the zone above,
// which then refer to the zone's servers and say its DS records; these say their own names, addresses, keys and
// signatures. Ends at the deadline with what is known by then. Deletes itself when it has ended or was cancelled; then its
// future is cancelled.
class ParentLook : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostAbove = 4; // of the servers of the zone above; one that answers is enough

    ParentLook(Resolver &resolver, const DomainName &domain, const Delegation &delegation, std::chrono::milliseconds deadline, QObject *parent = nullptr);
    ~ParentLook() override;

    QFuture<ParentSeen> begin();
    void cancel();

private:
    using Answers = QList<DnsAnswer> ParentSeen::*;
    void askOwn(const ZoneServer &server);
    void askAbove(const Delegation &above);
    void ask(const DnsQuestion &question, Answers answers);
    void endIfDone();
    void dropAll();
    void end();

    Resolver &m_resolver;
    QString m_domain; // absolute
    Delegation m_delegation;
    QPromise<ParentSeen> m_promise;
    QTimer m_deadline;
    QPointer<DelegationWalk> m_walk; // under way to the zone above
    std::set<DnsTicket> m_tickets;
    ParentSeen m_seen;
    bool m_isOver = false;
};

} // namespace postroom
