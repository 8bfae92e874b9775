#pragma once

#include "core/dns/flaw.h"
#include "core/model/dnsanswer.h"
#include "core/model/dnsrecord.h"
#include "core/model/domainname.h"
#include "core/model/settings.h"

#include <QMap>

namespace postroom {

// CAA records: which authorities may issue certificates for a name (RFC 8659). Pure.

// For the server's name alone, which its aliases share (§3: an alias is followed before the tree is climbed); above it they would
// bind the domain's web site, too. None while the admin named no authority.
QList<DnsRecord> caaRecords(const DomainName &server, const Settings &settings);

// Where else an authority looks when a name has none: its parents, nearest first (§3).
QStringList caaParents(const QString &name);

// What counts for a name: its own set, or the nearest above it that has any. `above`: what was found at the parents.
struct EffectiveCaa
{
    QStringList data; // empty: there is none, so anybody may
    bool isKnown = true; // a parent that has to be asked was
};
EffectiveCaa effectiveCaa(const QString &name, const QStringList &own, const QMap<std::pair<QString, DnsType>, DnsAnswer> &above);

// Whether each authority that is expected may issue, by its own words or wider ones. Others beside it are the admin's affair.
Flaw judgeCaa(const QStringList &expected, const EffectiveCaa &effective);

} // namespace postroom
