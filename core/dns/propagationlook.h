#pragma once

#include "core/dns/recordlook.h"
#include "core/model/propagation.h"

#include <QPointer>

namespace postroom {

// What the zone's own servers said, and what others said of what those have. Pure.
Propagation judgeSpread(const DnsCheck &owners, const DnsCheck &others);

struct PropagationInput
{
    LookInput owners; // `whom`: the zone's name servers
    QList<LookAt> others; // who remembers what those say
};

// Two looks, one after the other: at the zone's own servers, then at the others. Deletes itself when it has ended, or was
// cancelled: then its future is cancelled.
class PropagationLook : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualDeadline{10}; // of each look

    PropagationLook(Resolver &resolver, const PropagationInput &input, std::chrono::milliseconds deadline = usualDeadline, QObject *parent = nullptr);

    QFuture<Propagation> begin();
    void cancel();

private:
    void takeOwners(const DnsCheck &owners);
    void takeOthers(const DnsCheck &others);

    Resolver &m_resolver;
    PropagationInput m_input;
    std::chrono::milliseconds m_deadline;
    QPromise<Propagation> m_promise;
    DnsCheck m_owners;
};

} // namespace postroom
