#pragma once

#include "core/model/dnsanswer.h"

#include <QDateTime>

namespace postroom {

// Whether validating resolvers believe what a name server says of its zone, as far as the zone above vouches for it.
enum class ZoneTrust { Secure,
                       Bogus,
                       Unknown }; // nothing here can judge its algorithms

struct ZoneProof
{
    ZoneTrust trust = ZoneTrust::Unknown;
    QString why = {}; // bogus: what does not fit, in the words of the DNSSEC library where it said so
    std::optional<QDateTime> until = {}; // secure: when the first of the signatures ends; UTC
    bool isLate = false; // it should have been renewed by now
};

// The records of the zone above (`ds`) beside one server's keys of the zone and others of its records, all with their
// signatures (RFC 4035 §5.2, §5.3.1, §5.3.3). Not read: what proves that a record is not there, and the zones further up. A
// signature is late in the last quarter of its life and the last week: signers renew before, or make it anew for each
// answer. Of very many keys and signatures only some are tried. Pure.
ZoneProof proveZone(const QStringList &ds, const DnsAnswer &keys, const QList<DnsAnswer> &records, const QDateTime &now);

} // namespace postroom
