#include "core/server/services/dnsservice.h"

#include "core/dns/plan.h"
#include "core/dns/zonetext.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<DnsPlan> DnsService::plan(const api::PlanDns &wanted) const
{
    if (const Result<Domain> domain = m_stores.domains.byName(wanted.domain); !domain)
        return withField(domain.error(), u"domain"_s);
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName)
        return Error{ErrorCode::NotSetUp, {}, {}, {}};
    const Result<QList<Certificates::Kept>> kept = m_certificates.kept(QDateTime::currentDateTimeUtc());
    if (!kept)
        return kept.error();
    QStringList names;
    for (const Certificates::Kept &one : *kept)
        names += one.info.names;
    return planDns(DnsPlanInput{wanted.domain, *settings, m_instance, names});
}

Result<api::ExportDns::Reply> DnsService::exportZone(const api::ExportDns &wanted) const
{
    const Result<DnsPlan> planned = plan(api::PlanDns{wanted.domain});
    if (!planned)
        return planned.error();
    return api::ExportDns::Reply{wanted.domain.toString() + u".zone"_s, zoneText(wanted.domain, planned->records)};
}

} // namespace postroom
