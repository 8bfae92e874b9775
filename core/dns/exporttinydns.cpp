#include "core/dns/mastertext.h"
#include "core/dns/zonewriters.h"

#include <arpa/inet.h>

#include <array>

namespace postroom {

namespace {

constexpr qsizetype longestText = 127; // beyond, a line ' is split otherwise than here

void appendOctal(QByteArray &text, char octet)
{
    const auto number = static_cast<unsigned char>(octet);
    text += '\\';
    text += static_cast<char>('0' + number / 64);
    text += static_cast<char>('0' + number / 8 % 8);
    text += static_cast<char>('0' + number % 8);
}

// A field: no colon, which ends it, and no escape but \ooo.
QByteArray field(QByteArrayView octets)
{
    QByteArray text;
    for (const char octet : octets) {
        if (!isPrintable(octet) || octet == ':' || octet == '\\')
            appendOctal(text, octet);
        else
            text += octet;
    }
    return text;
}

// A canonical name, without its final dot; the root stays one.
QByteArray name(const QByteArray &canonical)
{
    QByteArray text;
    for (qsizetype at = 0; at < canonical.size(); ++at) {
        if (canonical[at] != '\\') {
            text += canonical[at];
            continue;
        }
        appendOctal(text, static_cast<char>(canonical.mid(at + 1, 3).toInt()));
        at += 3;
    }
    return text.size() > 1 ? text.chopped(1) : text;
}

QByteArray twoOctets(const QByteArray &number)
{
    const uint value = number.toUInt();
    return QByteArray(1, static_cast<char>(value / 256)) + static_cast<char>(value % 256);
}

QByteArray oneOctet(const QByteArray &number)
{
    return QByteArray(1, static_cast<char>(number.toUInt()));
}

struct Generic
{
    int number; // of its type, by IANA's list
    QByteArray data; // in wire form
};

QByteArray strings(const QList<QByteArray> &all)
{
    QByteArray data;
    for (const QByteArray &octets : all)
        data += static_cast<char>(octets.size()) + octets;
    return data;
}

Generic generic(const ZoneRecord &record)
{
    const QList<QByteArray> &fields = record.fields;
    if (record.type == DnsType::Txt)
        return {16, strings(fields)};
    if (record.type == DnsType::Srv)
        return {33, twoOctets(fields[0]) + twoOctets(fields[1]) + twoOctets(fields[2]) + wireName(fields[3])};
    if (record.type == DnsType::Caa)
        return {257, oneOctet(fields[0]) + static_cast<char>(fields[1].size()) + fields[1] + fields[2]};
    if (record.type == DnsType::Tlsa)
        return {52, oneOctet(fields[0]) + oneOctet(fields[1]) + oneOctet(fields[2]) + QByteArray::fromHex(fields[3])};
    std::array<char, sizeof(in6_addr)> address{};
    inet_pton(AF_INET6, fields[0].constData(), address.data());
    return {28, QByteArray(address.data(), address.size())};
}

QByteArray line(const ZoneRecord &record)
{
    const QByteArray owner = name(record.name);
    const QByteArray end = ':' + QByteArray::number(record.ttl) + '\n';
    const QList<QByteArray> &fields = record.fields;
    switch (*record.type) {
    case DnsType::A: return '+' + owner + ':' + fields[0] + end;
    case DnsType::Cname: return 'C' + owner + ':' + name(fields[0]) + end;
    case DnsType::Ptr: return '^' + owner + ':' + name(fields[0]) + end;
    // A name with a dot is taken as it is, one without would get others behind it.
    case DnsType::Mx: return '@' + owner + "::" + name(fields[1]) + (fields[1].size() > 1 ? "." : "") + ':' + fields[0] + end;
    case DnsType::Ns: return '&' + owner + "::" + name(fields[0]) + (fields[0].size() > 1 ? "." : "") + end;
    case DnsType::Txt:
        if (fields.size() == 1 && fields[0].size() <= longestText && !fields[0].isEmpty())
            return '\'' + owner + ':' + field(fields[0]) + end;
        break;
    case DnsType::Aaaa:
    case DnsType::Srv:
    case DnsType::Caa:
    case DnsType::Tlsa:
    case DnsType::Soa:
    case DnsType::Ds:
    case DnsType::Dnskey:
    case DnsType::Spf: break;
    }
    const Generic written = generic(record);
    return ':' + owner + ':' + QByteArray::number(written.number) + ':' + field(written.data) + end;
}

} // namespace

QByteArray tinydnsLines(const ZoneRecords &records)
{
    QByteArray text = "# " + titleOf(records.domain) + "\n#\n";
    text += "# Put these lines into the file \"data\" of tinydns, which has the zone's own line (\"." + name(records.zone) + ":…\") already, and run\n";
    text += "# tinydns-data. Of SPF (v=spf1) and of DMARC there may be one record only.\n";
    Reasons reasons;
    for (const ZoneRecord &record : records.inside) {
        if (reasons.isNew(record))
            text += "\n# " + reasons.of(record) + '\n';
        if (record.type)
            text += line(record);
        else
            text += "# Not written, since its wire form is not known: " + record.name + ' ' + record.typeWord + ' ' + masterData(record) + '\n';
    }
    return text + leftOut(records, "#");
}

} // namespace postroom
