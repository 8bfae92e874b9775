#pragma once

#include "core/model/dnsaccount.h"
#include "core/model/instance.h"

namespace postroom {

// The credentials for DNS providers, a file each beside the keys: never in the store, and so in no copy of it. The other end of
// a file is this process alone, which gives them to lexicon's standard input.
class DnsAccounts
{
public:
    explicit DnsAccounts(const InstancePaths &paths) : m_paths(paths) {}

    Result<DnsAccount> of(const DnsProvider &provider) const; // DnsAccountMissing
    QList<DnsProvider> known() const; // by name
    Result<void> keep(const DnsAccount &account) const; // in place of the former
    Result<void> forget(const DnsProvider &provider) const; // not there: fine

private:
    QString file(const DnsProvider &provider) const;

    InstancePaths m_paths;
};

} // namespace postroom
