#include "core/server/services/dnsaccountservice.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

DnsAccountInfo infoOf(const DnsAccount &account)
{
    DnsAccountInfo info{account.provider, {}};
    for (const DnsCredential &credential : account.credentials)
        info.options.append(credential.option);
    return info;
}

} // namespace

std::optional<DnsAccountInfo> DnsAccountService::kept(const DnsProvider &provider) const
{
    const Result<DnsAccount> account = m_accounts.of(provider);
    return account ? std::optional(infoOf(*account)) : std::nullopt;
}

Result<api::ListDnsAccounts::Reply> DnsAccountService::list() const
{
    api::ListDnsAccounts::Reply reply;
    const QList<DnsProvider> known = m_accounts.known();
    for (const DnsProvider &provider : known)
        reply.accounts.append(kept(provider).value_or(DnsAccountInfo{provider, {}})); // one that cannot be read can be given again
    const QList<DnsProvider> all = DnsProvider::all();
    for (const DnsProvider &provider : all)
        reply.providers.append(DnsAccountInfo{provider, provider.facts().options});
    return reply;
}

Result<DnsAccountInfo> DnsAccountService::set(const api::SetDnsAccount &wanted, const api::Caller &caller)
{
    const DnsAccount account{wanted.provider, wanted.credentials};
    const DnsAccountInfo info = infoOf(account);
    const std::optional<DnsAccountInfo> before = kept(wanted.provider);
    const AuditEntry entry = auditOf(caller, api::SetDnsAccount::name, wanted.provider.toString(), before ? toJson(*before).toObject() : QJsonObject(), toJson(info).toObject());
    const Result<DnsAccountInfo> done = m_stores.change<DnsAccountInfo>(entry, [&]() -> Result<DnsAccountInfo> {
        const auto written = m_accounts.keep(account);
        return written ? Result<DnsAccountInfo>(info) : written.error();
    });
    if (done)
        m_changed(u"account"_s, wanted.provider.toString());
    return done;
}

Result<DnsAccountInfo> DnsAccountService::remove(const api::RemoveDnsAccount &wanted, const api::Caller &caller)
{
    if (!m_accounts.known().contains(wanted.provider))
        return Error{ErrorCode::NotFound, wanted.provider.toString(), u"provider"_s, {}};
    const DnsAccountInfo info = kept(wanted.provider).value_or(DnsAccountInfo{wanted.provider, {}});
    const AuditEntry entry = auditOf(caller, api::RemoveDnsAccount::name, wanted.provider.toString(), toJson(info).toObject());
    const Result<DnsAccountInfo> done = m_stores.change<DnsAccountInfo>(entry, [&]() -> Result<DnsAccountInfo> {
        const auto gone = m_accounts.forget(wanted.provider);
        return gone ? Result<DnsAccountInfo>(info) : gone.error();
    });
    if (done)
        m_changed(u"account"_s, wanted.provider.toString());
    return done;
}

} // namespace postroom
