#include "core/dns/mastertext.h"
#include "core/dns/zonewriters.h"

namespace postroom {

namespace {

constexpr qsizetype ownerWidth = 24;
const QByteArray zonesOwn = "@";
constexpr qsizetype typeWidth = 5;
constexpr qsizetype usualLine = 96; // reserved for each record

void appendComment(QByteArray &text, QByteArrayView words)
{
    text += "; ";
    text += words;
    text += '\n';
}

void appendPadded(QByteArray &text, const QByteArray &word, qsizetype width)
{
    text += word;
    if (word.size() < width)
        text.append(width - word.size(), ' ');
}

void appendHead(QByteArray &text, const QByteArray &owner, qint64 ttl, const QByteArray &type)
{
    appendPadded(text, owner, ownerWidth);
    text += ' ';
    text += QByteArray::number(ttl);
    text += " IN ";
    appendPadded(text, type, typeWidth);
    text += ' ';
}

enum class Names { Absolute,
                   OfZone };

// Those that stand elsewhere, or nowhere, are left.
ZoneRecords appendRecords(QByteArray &text, const DomainName &domain, const QList<DnsRecord> &plan, Names owners, Names data)
{
    text.reserve(text.size() + plan.size() * usualLine);
    const QByteArray zone = domain.toString().toLatin1() + '.';
    Reasons reasons;
    return takeApart(domain, plan, [&](const ZoneRecord &record) {
        if (reasons.isNew(record)) {
            text += '\n';
            appendComment(text, reasons.of(record));
        }
        const QByteArray &owner = owners == Names::Absolute ? record.name : record.owner.isEmpty() ? zonesOwn : record.owner;
        appendHead(text, owner, record.ttl, record.typeWord);
        appendData(text, record, data == Names::OfZone ? QByteArrayView(zone) : QByteArrayView());
        const bool canBeProxied = record.type == DnsType::A || record.type == DnsType::Aaaa || record.type == DnsType::Cname;
        if (owners == Names::Absolute && canBeProxied)
            text += " ; cf_tags=cf-proxied:false";
        text += '\n';
    });
}

void appendLeftOut(QByteArray &text, const ZoneRecords &records)
{
    if (!records.elsewhere.isEmpty()) {
        text += '\n';
        appendComment(text, "These belong into other zones:");
    }
    Reasons reasons;
    for (const ZoneRecord &record : records.elsewhere) {
        appendComment(text, reasons.of(record));
        text += "; ";
        appendHead(text, record.name, record.ttl, record.typeWord);
        appendData(text, record);
        text += '\n';
    }
    ZoneRecords unfit;
    unfit.unfit = records.unfit;
    text += leftOut(unfit, ";");
}

} // namespace

QByteArray bindZone(const DomainName &domain, const QList<DnsRecord> &plan)
{
    constexpr qint64 ttl = 3600;
    QByteArray text;
    appendComment(text, titleOf(domain));
    text += ";\n";
    appendComment(text, "At a DNS provider: import this file, or enter the records one by one. The provider has its own");
    appendComment(text, "SOA and NS records and leaves the two below out; if it asks, leave them out.");
    appendComment(text, "In a zone of your own: add all records but SOA and NS to it. To load this file as the whole zone,");
    appendComment(text, "first put your name servers in place of ns.invalid, and count the serial up with each change.");
    text += "\n$ORIGIN " + domain.toString().toLatin1() + ".\n\n";
    appendHead(text, zonesOwn, ttl, "SOA");
    text += "ns.invalid. hostmaster.invalid. 1 7200 900 1209600 3600\n";
    appendHead(text, zonesOwn, ttl, "NS");
    text += "ns.invalid.\n";
    appendLeftOut(text, appendRecords(text, domain, plan, Names::OfZone, Names::Absolute));
    return text;
}

QByteArray relativeLines(const DomainName &domain, const QList<DnsRecord> &plan)
{
    QByteArray text;
    appendComment(text, titleOf(domain));
    text += ";\n";
    appendComment(text, "Lines for a zone file that is there already: put them at its end, and count its serial up. A name without a");
    appendComment(text, "final dot is one of the zone; where an $ORIGIN line before this place names another, put \"$ORIGIN " + domain.toString().toLatin1() + ".\" first.");
    appendComment(text, "Of SPF (v=spf1) and of DMARC the zone may have one record only.");
    appendLeftOut(text, appendRecords(text, domain, plan, Names::OfZone, Names::OfZone));
    return text;
}

QByteArray cloudflareZone(const DomainName &domain, const QList<DnsRecord> &plan)
{
    QByteArray text;
    appendComment(text, titleOf(domain));
    text += ";\n";
    appendComment(text, "In Cloudflare's dashboard: DNS, Records, Import and Export. Switch \"Proxy imported DNS records\" off: mail does not");
    appendComment(text, "pass that proxy. An import adds and removes nothing: of SPF (v=spf1) and of DMARC keep one record only.");
    appendLeftOut(text, appendRecords(text, domain, plan, Names::Absolute, Names::Absolute));
    return text;
}

} // namespace postroom
