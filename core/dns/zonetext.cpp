#include "core/dns/zonetext.h"

#include "core/base/json.h"
#include "core/dns/txtdata.h"

#include <optional>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ownerWidth = 24;

// Record data is in presentation form already, where every octet outside printable ASCII is \DDD; here only so that
// nothing at all can begin a line of its own.
QString oneLine(const QString &data)
{
    QString text;
    for (const char octet : data.toUtf8()) {
        const auto number = static_cast<unsigned char>(octet);
        if (number >= 0x20 && number < 0x7f)
            text += QLatin1Char(octet);
        else
            text += decimalEscape(octet);
    }
    return text;
}

QString comment(const QString &text)
{
    return u"; "_s + text.simplified() + u'\n';
}

// "@", or the name relative to the zone; nothing where it lies outside.
std::optional<QString> ownerIn(const QString &zone, const QString &name)
{
    const QString lower = name.toLower();
    if (lower == zone)
        return u"@"_s;
    if (!lower.endsWith(u'.' + zone))
        return {};
    return lower.chopped(zone.size() + 1);
}

QString line(const QString &owner, const DnsRecord &record)
{
    return u"%1 %2 IN %3 %4\n"_s.arg(owner.leftJustified(ownerWidth), QString::number(record.ttl), record.type.leftJustified(5),
                                     oneLine(record.data));
}

QString header(const DomainName &domain)
{
    QString text;
    const QString shown = domain.toUnicode();
    text += comment(shown == domain.toString() ? u"Mail records of %1, written by Postroom."_s.arg(shown)
                                               : u"Mail records of %1 (%2), written by Postroom."_s.arg(shown, domain.toString()));
    text += u";\n"_s;
    text += comment(u"At a DNS provider: import this file, or enter the records one by one. The provider has its own"_s);
    text += comment(u"SOA and NS records and leaves the two below out; if it asks, leave them out."_s);
    text += comment(u"In a zone of your own: add all records but SOA and NS to it. To load this file as the whole zone,"_s);
    text += comment(u"first put your name servers in place of ns.invalid, and count the serial up with each change."_s);
    text += u"\n$ORIGIN "_s + domain.toString() + u".\n\n"_s;
    DnsRecord soa;
    soa.type = u"SOA"_s;
    soa.data = u"ns.invalid. hostmaster.invalid. 1 7200 900 1209600 3600"_s;
    DnsRecord ns;
    ns.type = u"NS"_s;
    ns.data = u"ns.invalid."_s;
    return text + line(u"@"_s, soa) + line(u"@"_s, ns);
}

} // namespace

QString zoneText(const DomainName &domain, const QList<DnsRecord> &records)
{
    QString text = header(domain);
    QString elsewhere;
    QString said;
    for (const DnsRecord &record : records) {
        const QString reason = wordOf(record.necessity) + u": "_s + record.reason;
        const std::optional<QString> owner = ownerIn(domain.toString() + u'.', record.name);
        if (!owner) {
            elsewhere += comment(reason) + u"; "_s + line(record.name.toLower(), record);
            continue;
        }
        if (reason != said)
            text += u'\n' + comment(reason);
        said = reason;
        text += line(*owner, record);
    }
    if (!elsewhere.isEmpty())
        text += u'\n' + comment(u"These belong into other zones:"_s) + elsewhere;
    return text;
}

} // namespace postroom
