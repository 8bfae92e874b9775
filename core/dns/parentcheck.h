#pragma once

#include "core/model/dnsanswer.h"
#include "core/model/finding.h"

#include <QDateTime>

namespace postroom {

// What was heard of a domain's zone: from the servers of the zone above it (its NS and DS records), and from its own.
struct ParentSeen
{
    QString zone; // absolute; empty: not known
    QList<DnsAnswer> parent;
    QList<DnsAnswer> own;
    QDateTime at; // UTC
};

// Whether the zone above leads to the servers that the zone itself names (RFC 1034 §4.2.2), with the right addresses, and how the
// zone stands with DNSSEC. Only what a server may know is believed: of the zone above a referral and its DS records, of
// the zone's own servers what they say with authority. Who serves both zones refers to nobody, and who said nothing
// adds nothing. Pure.
QList<Finding> judgeParent(const ParentSeen &seen);
// The zone above says so: nobody believes more of the domain's records than that they came.
bool isUnsigned(const ParentSeen &seen);

} // namespace postroom
