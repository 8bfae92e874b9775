#pragma once

#include "core/model/dnscheck.h"
#include "core/model/dnsrecord.h"
#include "core/model/ipaddress.h"

#include <QMap>

namespace postroom {

// What one server said to every question of a look.
struct DnsWitness
{
    QString server;
    bool isLying = false; // it said something of a name that cannot exist
    QMap<std::pair<QString, DnsType>, DnsAnswer> answers; // by absolute name and type
};

// The plan beside what DNS says, compared as data and not as text: TXT joined, names in any case, numbers as numbers;
// foreign records beside ours are left alone where they may stand. A server that does not answer, or lies, knows
// nothing: that is `unknown`, never a fault of the domain. A record that nobody was asked for is not-applicable. Pure. `addresses` and `server` are this server's own.
DnsCheck judgeRecords(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses, const QList<DnsWitness> &witnesses);

// Nothing is asked for a server that no public DNS knows.
DnsCheck withoutDns(const DnsPlan &plan);

} // namespace postroom
