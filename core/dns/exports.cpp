#include "core/dns/exports.h"

#include "core/dns/zonewriters.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Written
{
    QString ending; // of the file's name, behind the domain
    QByteArray text;
};

Written written(ZoneFormat format, const DomainName &domain, const QList<DnsRecord> &plan)
{
    const auto records = [&] { return takenApart(domain, plan); };
    switch (format) {
    case ZoneFormat::Bind: return {u".zone"_s, bindZone(domain, plan)};
    case ZoneFormat::Relative: return {u"-lines.zone"_s, relativeLines(domain, plan)};
    case ZoneFormat::Cloudflare: return {u"-cloudflare.txt"_s, cloudflareZone(domain, plan)};
    case ZoneFormat::Route53: return {u"-route53.json"_s, route53Batches(records())};
    case ZoneFormat::Octodns: return {u".yaml"_s, octodnsZone(records())}; // the name that octoDNS looks for
    case ZoneFormat::Terraform: return {u".tf"_s, terraformResources(records())};
    case ZoneFormat::Tinydns: return {u"-tinydns.data"_s, tinydnsLines(records())};
    case ZoneFormat::Nsupdate: return {u".nsupdate"_s, nsupdateScript(records())};
    case ZoneFormat::Csv: return {u".csv"_s, zoneTable(records())};
    }
    return {};
}

} // namespace

ZoneFile exportZone(ZoneFormat format, const DomainName &domain, const QList<DnsRecord> &records)
{
    const Written file = written(format, domain, records);
    return ZoneFile{domain.toString() + file.ending, QString::fromUtf8(file.text)};
}

} // namespace postroom
