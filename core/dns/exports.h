#pragma once

#include "core/model/dnsrecord.h"
#include "core/model/domainname.h"
#include "core/model/zoneformat.h"

namespace postroom {

struct ZoneFile
{
    QString name; // a good one: the domain, and what the file's readers know it by
    QString text; // UTF-8 when it is written
};

// The records of `domain`'s plan in a format of others; what each looks like is in zonewriters.h. Pure.
//
// Whatever stands in a record comes back from the format's own reader, octet by octet, and cannot become another record.
// A record of another zone, one that the format cannot hold, and one that no name server would take is a comment; JSON
// has none, so its batch's own comment names them. A table holds them all.
ZoneFile exportZone(ZoneFormat format, const DomainName &domain, const QList<DnsRecord> &records);

} // namespace postroom
