#pragma once

#include "core/model/dnsrecord.h"
#include "core/model/domainname.h"
#include "core/model/ownrecord.h"
#include "core/model/recordname.h"

#include <optional>

namespace postroom {

// The admin's own records of a domain, and what becomes of them in its plan. Pure.

// One as it was typed. Refusals name the field: "name", "type", "ttl", "data".
Result<OwnRecord> ownRecord(const DomainName &domain, const RecordName &name, DnsType type, qint64 ttl, const QString &data, const RecordNote &note);

// Whether it may come into a plan, which has the other own ones already. AlreadyExists for what is planned, for a second
// SPF, DMARC, TLS-RPT or MTA-STS record at a name and for a second key; RecordInTheWay for anything beside an alias (RFC 1034
// §3.6.2) or a null MX (RFC 7505 §3); SpfLookups; TextMalformed for SPF and DMARC that receivers do not take.
Result<void> mayJoin(const DnsPlan &plan, const OwnRecord &record);

// Puts them into the plan of what mail needs. There is one SPF record at a name: an own one is folded into ours. An own
// DMARC, TLS-RPT or MTA-STS record stands in the place of ours, for what others do with reports, forgeries and connections is the admin's to say. All others
// come behind the planned ones, in the order of name, type and data. Where an alias would stand beside something since
// the plan changed, the own record wins over what mail can live without, and else is left out. Records of one name and
// type have one TTL, the shortest (RFC 2181 §5.2).
void addOwnRecords(DnsPlan &plan, QList<OwnRecord> records);

// Whether two data of that type say the same.
bool isSameData(const QString &type, const QString &one, const QString &other);

} // namespace postroom
