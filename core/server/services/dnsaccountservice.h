#pragma once

#include "core/api/operations/dnsaccounts.h"
#include "core/server/dnsaccounts.h"
#include "core/server/stores.h"

namespace postroom {

// The verbs of `dns account`. Audited are the options' names, never what they are.
class DnsAccountService
{
public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    DnsAccountService(Stores &stores, const DnsAccounts &accounts, Changed changed) : m_stores(stores), m_accounts(accounts), m_changed(std::move(changed)) {}

    Result<api::ListDnsAccounts::Reply> list() const;
    Result<DnsAccountInfo> set(const api::SetDnsAccount &wanted, const api::Caller &caller);
    Result<DnsAccountInfo> remove(const api::RemoveDnsAccount &wanted, const api::Caller &caller);

private:
    std::optional<DnsAccountInfo> kept(const DnsProvider &provider) const;

    Stores &m_stores;
    const DnsAccounts &m_accounts;
    Changed m_changed;
};

} // namespace postroom
