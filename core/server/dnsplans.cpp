#include "core/server/dnsplans.h"

#include "core/certs/chainbytes.h"
#include "core/clientconfig/pacc.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<DnsPlan> DnsPlans::of(const DomainName &domain) const
{
    const Result<Domain> there = m_stores.domains.byName(domain);
    if (!there)
        return withField(there.error(), u"domain"_s);
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName && !there->external)
        return Error{ErrorCode::NotSetUp, {}, {}, {}};
    const Result<QList<DkimKey>> keys = m_stores.dkim.keysOf(domain);
    if (!keys)
        return keys.error();
    QStringList below = Certificates::namesOf(domain, *settings).mid(1);
    below.removeIf([this](const QString &name) {
        const Result<DomainName> host = DomainName::parse(name);
        return !host || !m_stores.domains.byName(*host);
    });
    const Result<QList<OwnRecord>> own = m_stores.records.recordsOf(domain);
    if (!own)
        return own.error();
    DnsPlanInput input{domain, *settings, m_instance, m_certificates.names(QDateTime::currentDateTimeUtc()), *keys, below, *own, chain(*settings), there->external};
    input.hasOthers = m_stores.domains.count().value_or(1) > 1;
    input.isAdminHere = settings->adminAddress && m_stores.domains.byName(settings->adminAddress->domain());
    input.paccDigest = plannedPaccDigest(domain, *settings, m_instance);
    input.dkim = there->dkim;
    if (const auto added = addAliasedKeys(input); !added)
        return added.error();
    return planDns(input);
}

// Those of all domains only where they stand.
Result<void> DnsPlans::addAliasedKeys(DnsPlanInput &input) const
{
    if (!input.settings.serverName)
        return success();
    const DomainName &server = *input.settings.serverName;
    const Result<std::optional<DomainName>> around = m_stores.domains.servedAround(server);
    if (!around)
        return around.error();
    input.hasKeyZone = around->has_value();
    if (!server.isWithin(input.domain))
        return success();
    const Result<QList<AliasedKey>> keys = m_stores.dkim.aliasedKeys();
    if (!keys)
        return keys.error();
    input.aliasedKeys = *keys;
    return success();
}

QList<CertificateBytes> DnsPlans::chain(const Settings &settings) const
{
    const QByteArray pem = settings.serverName ? m_certificates.shownFor(*settings.serverName, QDateTime::currentDateTimeUtc()) : QByteArray();
    return pem.isEmpty() ? QList<CertificateBytes>() : chainBytes(pem).value_or(QList<CertificateBytes>());
}

} // namespace postroom
