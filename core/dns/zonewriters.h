#pragma once

#include "core/dns/zonerecord.h"

#include <QHash>

namespace postroom {

// One writer for each ZoneFormat. What is said of a format is in its own documentation, named here.

// A master file (RFC 1035 §5), each record with its reason as a comment. It can be imported at a provider, copied from
// line by line, or loaded whole: so that a name server accepts it, it begins with an SOA and an NS record that name
// ns.invalid, which cannot be mistaken for a server. Imports leave these two out.
QByteArray bindZone(const DomainName &domain, const QList<DnsRecord> &plan);

// Lines of a master file to paste into a zone that is there already: no $ORIGIN, $TTL, SOA or NS, and every name within
// the zone, also in data, as it is called there.
QByteArray relativeLines(const DomainName &domain, const QList<DnsRecord> &plan);

// A master file as Cloudflare's import takes it (developers.cloudflare.com, DNS, "Import and export records"): absolute
// names everywhere, no SOA, attributes of a record in the comment behind it. "cf_tags=cf-proxied:false" is how an export
// of theirs marks an address or alias that stays out of the HTTP proxy; mail does not pass it.
QByteArray cloudflareZone(const DomainName &domain, const QList<DnsRecord> &plan);

// Change batches of ChangeResourceRecordSets (Amazon Route 53 API Reference; Developer Guide, "DNS domain name format",
// "Supported DNS record types", "Quotas"): one set for each name and type, octets outside printable ASCII as \ooo. A set
// is put in place of the one that is there (UPSERT), but texts at the zone's own name, which others share, are only made
// (CREATE): where there are some, Route 53 refuses the batch as a whole and says so, and nothing is lost.
//
// A batch takes 1000 values of 32000 characters in all, and an UPSERT counts twice. What fits is one batch, a file for
// `aws route53 change-resource-record-sets --change-batch file://…`; what does not is an array of batches.
QByteArray route53Batches(const ZoneRecords &records);

// A zone of octoDNS's YamlProvider (octoDNS, docs/records.md; octodns/record/*.py): keys in natural order, which it
// insists on, one for each name below the zone. A ";" in a text is "\;", as it asks. It splits texts into strings itself
// and puts quotation marks around them, so these and backslashes are \DDD here, and a text beyond 255 octets is only safe
// without such escapes; signing keys are.
QByteArray octodnsZone(const ZoneRecords &records);

// Resources of Terraform's provider hashicorp/dns (registry.terraform.io, hashicorp/dns, resources dns_*), which speaks
// RFC 2136 to any name server that takes it. The providers of single companies hold more types, but would be of no use to
// all others; Cloudflare and Route 53 have formats of their own here. It has no CAA and no TLSA: these are comments. Texts
// are in presentation form, as it passes them on; strings by HCL's "Quoted templates" ("$${", "%%{").
QByteArray terraformResources(const ZoneRecords &records);

// Lines of tinydns-data (cr.yp.to/djbdns/tinydns-data.html): + C @ & ^ and, for a text of one string of at most 127 octets,
// ' ; all else as ":" with its number and data in wire form, since ' splits at 127 octets.
QByteArray tinydnsLines(const ZoneRecords &records);

// A script for nsupdate (BIND 9 Administrator Reference Manual, "nsupdate"). It only adds: what is there of others stays,
// and running it twice changes nothing. A server replaces an alias by itself (RFC 2136 §3.4.2.2).
QByteArray nsupdateScript(const ZoneRecords &records);

// A table (RFC 4180): name, type, ttl, data, necessity, reason. Names are absolute, so a record of another zone stands in
// it as well.
QByteArray zoneTable(const ZoneRecords &records);

// What stands before the first line of a format with comments: whose records these are, and what to do with them.
QByteArray titleOf(const DomainName &domain);
// Why records are there, "required: Brings the mail …".
class Reasons
{
public:
    const QByteArray &of(const ZoneRecord &record);
    bool isNew(const ZoneRecord &record); // another than of the record asked for before

private:
    QHash<std::pair<int, QString>, QByteArray> m_words; // few are said of many records
    const DnsRecord *m_former = nullptr;
};
// As comments: the records of other zones, and those that cannot be written.
QByteArray leftOut(const ZoneRecords &records, QByteArrayView commentSign);

} // namespace postroom
