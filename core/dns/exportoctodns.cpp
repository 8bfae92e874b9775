#include "core/dns/mastertext.h"
#include "core/dns/zonewriters.h"

#include <QHash>

#include <algorithm>

namespace postroom {

namespace {

// In single quotation marks, where only these are doubled (YAML 1.2 §7.3.2).
QByteArray scalar(QByteArray text)
{
    return '\'' + text.replace('\'', "''") + '\'';
}

QByteArray escaped(QByteArrayView octets)
{
    QByteArray text;
    for (const char octet : octets) {
        if (!isPrintable(octet) || octet == '"' || octet == '\\')
            text += '\\' + QByteArray::number(static_cast<unsigned char>(octet)).rightJustified(3, '0');
        else
            text += octet;
    }
    return text;
}

// A value as the lines of its mapping, or as one scalar. Keys stand in order here too.
QList<QByteArray> valueOf(const ZoneRecord &record)
{
    const QList<QByteArray> &fields = record.fields;
    switch (*record.type) {
    case DnsType::Txt: return {scalar(escaped(joined(record)).replace(';', "\\;"))};
    case DnsType::Mx: return {"exchange: " + scalar(fields[1]), "preference: " + fields[0]};
    case DnsType::Srv: return {"port: " + fields[2], "priority: " + fields[0], "target: " + scalar(fields[3]), "weight: " + fields[1]};
    case DnsType::Caa: return {"flags: " + fields[0], "tag: " + scalar(fields[1]), "value: " + scalar(escaped(fields[2]))};
    case DnsType::Tlsa:
        return {"certificate_association_data: " + scalar(fields[3]), "certificate_usage: " + fields[0], "matching_type: " + fields[2],
                "selector: " + fields[1]};
    case DnsType::A:
    case DnsType::Aaaa:
    case DnsType::Cname:
    case DnsType::Ns:
    case DnsType::Ptr:
    case DnsType::Soa:
    case DnsType::Ds:
    case DnsType::Dnskey:
    case DnsType::Spf: break;
    }
    return {scalar(fields.first())};
}

QByteArray entry(const PlannedSet &set, Reasons &reasons)
{
    QByteArray text = "  # " + reasons.of(*set.records.first()) + "\n  - ttl: " + QByteArray::number(set.ttl) + "\n    type: " + set.typeWord + '\n';
    if (set.type == DnsType::Cname) // which has one value
        return text + "    value: " + valueOf(*set.records.first()).first() + '\n';
    text += "    values:\n";
    QList<QList<QByteArray>> written;
    for (const ZoneRecord *record : set.records) {
        const QList<QByteArray> value = valueOf(*record);
        if (set.type == DnsType::Txt && set.records.size() > 1) { // strings split elsewhere are one text here
            if (written.contains(value))
                continue;
            written.append(value);
        }
        text += "      - " + value.join("\n        ") + '\n';
    }
    return text;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A run of digits, or of other characters, at the beginning.
QByteArrayView run(QByteArrayView text, bool ofDigits)
{
    const auto end = std::find_if(text.begin(), text.end(), [ofDigits](char c) { return isDigit(c) != ofDigits; });
    return text.first(end - text.begin());
}

// Runs of digits by their number, what stands between them by its octets.
int compareNaturally(QByteArrayView left, QByteArrayView right)
{
    for (bool ofDigits = false; !left.isEmpty() || !right.isEmpty(); ofDigits = !ofDigits) {
        QByteArrayView one = run(left, ofDigits);
        QByteArrayView other = run(right, ofDigits);
        left = left.sliced(one.size());
        right = right.sliced(other.size());
        if (ofDigits) {
            while (one.size() > 1 && one.front() == '0')
                one = one.sliced(1);
            while (other.size() > 1 && other.front() == '0')
                other = other.sliced(1);
            if (one.size() != other.size())
                return one.size() < other.size() ? -1 : 1;
        }
        if (const int difference = one.compare(other); difference != 0)
            return difference;
    }
    return 0;
}

} // namespace

QByteArray octodnsZone(const ZoneRecords &records)
{
    QByteArray text = "# " + titleOf(records.domain) + "\n#\n";
    text += "# octoDNS removes from a zone what is not in its file: put these names into the file of the zone, in order, and the values of\n";
    text += "# others beside them. Of SPF (v=spf1) and of DMARC there may be one record only.\n";

    const QList<PlannedSet> sets = setsOf(records.inside);
    QHash<QByteArray, QList<const PlannedSet *>> byOwner;
    QList<QByteArray> owners;
    QList<const PlannedSet *> unheld;
    for (const PlannedSet &set : sets) {
        if (!set.type) {
            unheld.append(&set);
            continue;
        }
        QList<const PlannedSet *> &ofOwner = byOwner[set.owner];
        if (ofOwner.isEmpty())
            owners.append(set.owner);
        ofOwner.append(&set);
    }
    std::stable_sort(owners.begin(), owners.end(), [](const QByteArray &left, const QByteArray &right) { return compareNaturally(left, right) < 0; });

    Reasons reasons;
    text += owners.isEmpty() ? "--- {}\n" : "---\n";
    for (const QByteArray &owner : owners) {
        text += scalar(owner) + ":\n";
        for (const PlannedSet *set : std::as_const(byOwner)[owner])
            text += entry(*set, reasons);
    }
    for (const PlannedSet *set : unheld) {
        for (const ZoneRecord *record : set->records)
            text += "# octoDNS may not hold this: " + record->name + ' ' + record->typeWord + ' ' + masterData(*record) + '\n';
    }
    return text + leftOut(records, "#");
}

} // namespace postroom
