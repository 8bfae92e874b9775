#pragma once

#include "core/checks/roundtrip.h"
#include "core/host/mailprobe.h"
#include "core/model/dnscheck.h"
#include "core/model/dnsrecord.h"
#include "core/model/settings.h"

namespace postroom {

// The addresses that DNS was seen to say for a name: eight at the most, and none that is neither public nor this server's own,
// since nobody's word leads into a network of others.
QList<IpAddress> addressesSeen(const QStringList &data, const QList<IpAddress> &own);
QStringList addressDataOf(const DnsCheck &check, const DomainName &host);

// Where the planned MX and SRV records lead mail servers and mail programs to on this server: mail servers at each of the addresses, mail
// programs at the first of IPv4 and of IPv6; what the admin's own records lead to is others'. `mxPort`: an MX has none of its own, so it is 25 (RFC 5321 §4.5.4.2) or, in practice, what stands for it.
QList<ProbeTarget> targetsOf(const DnsPlan &plan, const DomainName &server, quint16 mxPort, const QList<QHostAddress> &addresses);

struct TargetFacts
{
    DomainName server;
    bool practice = false;
    MtaStsMode mtaSts = MtaStsMode::Off;
    QString ownAuthority; // who issues what this server's own authority makes
    QList<ProbeTarget> targets;
    QList<Result<PortView>> seen; // in their order
    QList<IpAddress> addresses = {}; // of the server, of which it is to be judged where they lead back to
    QList<DnsAnswer> answers = {}; // to what roundtrip.h asks
};

// What the records lead to, as others meet it. What is not reached from here is unknown, for others may reach it all the same;
// what keeps mail away fails, and what makes others distrust or complain is a warning. `check` is the look at the records;
// nothing is said again that is said of a record. Pure.
QList<Finding> judgeTargets(const TargetFacts &facts, const DnsCheck &check);

} // namespace postroom
