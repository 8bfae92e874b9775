#include "core/dns/mastertext.h"
#include "core/dns/zonewriters.h"

#include <QSet>

namespace postroom {

namespace {

// HCL native syntax, "Quoted templates": "$${" and "%%{" are "${" and "%{"; behind another of the same sign that would
// be read otherwise, so all of such a run are escapes of their own.
QByteArray quotedTemplate(QByteArrayView text)
{
    QByteArray quoted = "\"";
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '$' || c == '%') {
            qsizetype end = at;
            while (end < text.size() && text[end] == c)
                ++end;
            const bool opens = end < text.size() && text[end] == '{';
            for (qsizetype sign = at; sign < end; ++sign)
                quoted += !opens ? QByteArray(1, c) : end - at == 1 ? QByteArray(2, c) : QByteArray(c == '$' ? "\\u0024" : "\\u0025");
            at = end - 1;
        } else {
            if (c == '"' || c == '\\')
                quoted += '\\';
            quoted += c;
        }
    }
    return quoted + '"';
}

// Presentation form without the quotation marks, which the provider puts there.
QByteArray textInside(const ZoneRecord &record)
{
    const QByteArray quoted = quotedText(joined(record));
    return quoted.sliced(1, quoted.size() - 2);
}

QByteArray list(const PlannedSet &set)
{
    QList<QByteArray> values;
    for (const ZoneRecord *record : set.records)
        values.append(quotedTemplate(set.type == DnsType::Txt ? textInside(*record) : record->fields.last()));
    return '[' + values.join(", ") + ']';
}

using Attributes = QList<std::pair<QByteArray, QByteArray>>;

QByteArray lines(const Attributes &attributes, QByteArrayView indent)
{
    qsizetype width = 0;
    for (const auto &[key, value] : attributes)
        width = qMax(width, key.size());
    QByteArray text;
    for (const auto &[key, value] : attributes)
        text += indent.toByteArray() + key.leftJustified(width) + " = " + value + '\n';
    return text;
}

QByteArray blocks(const PlannedSet &set, const QByteArray &word, const QList<QByteArray> &keys)
{
    QByteArray text;
    for (const ZoneRecord *record : set.records) {
        Attributes attributes;
        for (qsizetype i = 0; i < keys.size(); ++i)
            attributes.append({keys[i], i + 1 < keys.size() ? record->fields[i] : quotedTemplate(record->fields[i])});
        text += "\n  " + word + " {\n" + lines(attributes, "    ") + "  }\n";
    }
    return text;
}

struct Kind
{
    QByteArray resource; // empty: the provider has none
    QByteArray key; // of its list or its one value; empty: it has blocks
    qsizetype mostRecords = -1; // any number
};

Kind kindOf(std::optional<DnsType> type)
{
    switch (type.value_or(DnsType::Soa)) {
    case DnsType::A: return {"dns_a_record_set", "addresses"};
    case DnsType::Aaaa: return {"dns_aaaa_record_set", "addresses"};
    case DnsType::Txt: return {"dns_txt_record_set", "txt"};
    case DnsType::Ns: return {"dns_ns_record_set", "nameservers"};
    case DnsType::Cname: return {"dns_cname_record", "cname", 1};
    case DnsType::Ptr: return {"dns_ptr_record", "ptr", 1};
    case DnsType::Mx: return {"dns_mx_record_set", {}};
    case DnsType::Srv: return {"dns_srv_record_set", {}};
    case DnsType::Caa:
    case DnsType::Tlsa:
    case DnsType::Soa:
    case DnsType::Ds:
    case DnsType::Dnskey:
    case DnsType::Spf: break;
    }
    return {};
}

// A name for the resource within the file: letters, digits, "_" and "-", not one that is there already.
QByteArray identifier(const PlannedSet &set, QSet<QByteArray> &taken)
{
    QByteArray word = (set.owner.isEmpty() ? QByteArrayLiteral("zone") : set.owner) + '_' + set.typeWord.toLower();
    for (char &c : word) {
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-')
            c = '_';
    }
    if (word[0] == '-' || (word[0] >= '0' && word[0] <= '9'))
        word.prepend('_');
    const QByteArray plain = word;
    for (int number = 2; taken.contains(word); ++number)
        word = plain + "__" + QByteArray::number(number);
    taken.insert(word);
    return word;
}

// The provider asks for a name below the zone with these two; a set beyond what it takes is not one resource.
bool canHold(const PlannedSet &set, const Kind &kind)
{
    const bool needsName = set.type == DnsType::Srv || set.type == DnsType::Cname;
    return !kind.resource.isEmpty() && (kind.mostRecords < 0 || set.records.size() <= kind.mostRecords) && !(needsName && set.owner.isEmpty());
}

QByteArray resource(const PlannedSet &set, const Kind &kind, const QByteArray &zone, QSet<QByteArray> &taken, Reasons &reasons)
{
    QByteArray text = "\n# " + reasons.of(*set.records.first()) + "\nresource \"" + kind.resource + "\" \"" + identifier(set, taken) + "\" {\n";
    Attributes attributes{{"zone", quotedTemplate(zone)}};
    if (!set.owner.isEmpty())
        attributes.append({"name", quotedTemplate(set.owner)});
    if (kind.mostRecords == 1)
        attributes.append({kind.key, quotedTemplate(set.records.first()->fields.last())});
    else if (!kind.key.isEmpty())
        attributes.append({kind.key, list(set)});
    attributes.append({"ttl", QByteArray::number(set.ttl)});
    text += lines(attributes, "  ");
    if (set.type == DnsType::Mx)
        text += blocks(set, "mx", {"preference", "exchange"});
    if (set.type == DnsType::Srv)
        text += blocks(set, "srv", {"priority", "weight", "port", "target"});
    return text + "}\n";
}

} // namespace

QByteArray terraformResources(const ZoneRecords &records)
{
    QByteArray text = "# " + titleOf(records.domain) + "\n#\n";
    text += "# For the provider hashicorp/dns, which updates any name server that takes RFC 2136 with a key:\n";
    text += "#   terraform { required_providers { dns = { source = \"hashicorp/dns\" } } }\n";
    text += "# Terraform takes a name and type for its own as a whole: put what others need there into the same list, and import what\n";
    text += "# is there already. Of SPF (v=spf1) and of DMARC there may be one record only.\n";
    QSet<QByteArray> taken;
    Reasons reasons;
    QByteArray unheld;
    for (const PlannedSet &set : setsOf(records.inside)) {
        const Kind kind = kindOf(set.type);
        if (canHold(set, kind)) {
            text += resource(set, kind, records.zone, taken, reasons);
            continue;
        }
        for (const ZoneRecord *record : set.records)
            unheld += "# " + record->name + ' ' + QByteArray::number(record->ttl) + " IN " + record->typeWord + ' ' + masterData(*record) + '\n';
    }
    if (!unheld.isEmpty())
        text += "\n# The provider cannot hold these; make them otherwise:\n" + unheld;
    return text + leftOut(records, "#");
}

} // namespace postroom
