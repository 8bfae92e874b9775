#pragma once

#include "core/model/dnsanswer.h"
#include "core/model/dnsrecord.h"
#include "core/model/domainname.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace postroom {

// A record of a plan, taken apart once for whatever writes it down.
struct ZoneRecord
{
    const DnsRecord *planned = nullptr; // lives as long as the plan
    QByteArray name; // canonical (mastertext.h)
    QByteArray owner; // the same below the zone, without the final dot; empty: the zone's own name, or a name outside it
    QByteArray typeWord;
    std::optional<DnsType> type; // unset: another one, whose data is only copied
    qint64 ttl = 0;
    // A, AAAA: the address. CNAME, NS, PTR: the name. MX: preference, name. SRV: priority, weight, port, name. TXT: the
    // octets of each string, of at most 255. CAA: flags, tag, the value's octets. TLSA: usage, selector, matching type,
    // the data in hexadecimal. Others: the data. Names are canonical.
    QList<QByteArray> fields;
};

struct ZoneRecords
{
    DomainName domain;
    QByteArray zone; // its name, canonical
    QList<ZoneRecord> inside; // in the plan's order
    QList<ZoneRecord> elsewhere; // whose names lie outside the zone
    QList<const DnsRecord *> unfit; // that no name server would take: a name or data against the rules of its type
};

ZoneRecords takenApart(const DomainName &domain, const QList<DnsRecord> &records);
// The same, but each record of the zone is handed over, in the plan's order, and not kept: with 200,000 of them memory is most
// of the work. Answers the rest.
ZoneRecords takeApart(const DomainName &domain, const QList<DnsRecord> &records, const std::function<void(ZoneRecord &record)> &take);

// What is planned at one name with one type.
struct PlannedSet
{
    QByteArray owner;
    QByteArray name;
    QByteArray typeWord;
    std::optional<DnsType> type;
    qint64 ttl = 0; // the lowest
    QList<const ZoneRecord *> records; // none twice
};

// In the order of their first records.
QList<PlannedSet> setsOf(const QList<ZoneRecord> &records);

// The data in presentation form. `zone`: names within it are written as they are called there, "@" for its own.
void appendData(QByteArray &text, const ZoneRecord &record, QByteArrayView zone = {});
QByteArray masterData(const ZoneRecord &record);

// The octets of a TXT record, its strings put together.
QByteArray joined(const ZoneRecord &text);

// "NAME TYPE DATA" of a record as it was planned, for a comment.
QByteArray asPlanned(const DnsRecord &record);

} // namespace postroom
