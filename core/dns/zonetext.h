#pragma once

#include "core/model/dnsrecord.h"
#include "core/model/domainname.h"

namespace postroom {

// The records as a master file (RFC 1035 §5) of `domain`'s zone, UTF-8, each with its reason as a comment. It can be
// imported at a provider, copied from line by line, or loaded whole: so that a name server accepts it, it begins with
// an SOA and an NS record that name ns.invalid, which cannot be mistaken for a server. Imports leave these two out.
// A record whose name lies outside the zone stands there as a comment, since a server would refuse or ignore it.
QString zoneText(const DomainName &domain, const QList<DnsRecord> &records);

} // namespace postroom
