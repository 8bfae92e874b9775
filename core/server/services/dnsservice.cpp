#include "core/server/services/dnsservice.h"

#include "core/dns/plan.h"
#include "core/dns/zonetext.h"

namespace postroom {

using namespace Qt::StringLiterals;

// With all its keys, also when they are being made just now; what hinders them is a finding, and the rest is planned.
QFuture<Result<DnsPlan>> DnsService::plan(const api::PlanDns &wanted)
{
    return m_dkim.complete(wanted.domain).then(this, [this, domain = wanted.domain](const Result<void> &) { return planOf(domain); });
}

Result<DnsPlan> DnsService::planOf(const DomainName &domain) const
{
    if (const Result<Domain> there = m_stores.domains.byName(domain); !there)
        return withField(there.error(), u"domain"_s);
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName)
        return Error{ErrorCode::NotSetUp, {}, {}, {}};
    const Result<QList<DkimKey>> keys = m_stores.dkim.keysOf(domain);
    if (!keys)
        return keys.error();
    const QStringList names = m_certificates.names(QDateTime::currentDateTimeUtc());
    QStringList below = Certificates::namesOf(domain).mid(1);
    below.removeIf([this](const QString &name) {
        const Result<DomainName> host = DomainName::parse(name);
        return !host || !m_stores.domains.byName(*host);
    });
    return planDns(DnsPlanInput{domain, *settings, m_instance, names, *keys, below});
}

QFuture<Result<api::ExportDns::Reply>> DnsService::exportZone(const api::ExportDns &wanted)
{
    return plan(api::PlanDns{wanted.domain}).then([domain = wanted.domain](const Result<DnsPlan> &planned) -> Result<api::ExportDns::Reply> {
        if (!planned)
            return planned.error();
        return api::ExportDns::Reply{domain.toString() + u".zone"_s, zoneText(domain, planned->records)};
    });
}

} // namespace postroom
