#pragma once

#include "core/api/operations/records.h"
#include "core/server/clientfiles.h"
#include "core/server/dnsplans.h"

namespace postroom {

// The verbs of `dns record`.
class RecordService
{
public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    RecordService(Stores &stores, ClientFiles &files, const DnsPlans &plans, Changed changed) : m_stores(stores), m_files(files), m_plans(plans), m_changed(std::move(changed)) {}

    Result<api::ListRecords::Reply> list(const api::ListRecords &wanted) const;
    Result<OwnRecord> add(const api::AddRecord &wanted, const api::Caller &caller);
    Result<OwnRecord> remove(const api::RemoveRecord &wanted, const api::Caller &caller);

private:
    void announce(const DomainName &domain);
    // NameOfOtherDomain where a domain below, served here too, has it.
    Result<void> mustBelongTo(const DomainName &domain, const QString &name) const;

    Stores &m_stores;
    ClientFiles &m_files; // the MTA-STS policy names the domain's mail exchangers
    const DnsPlans &m_plans;
    Changed m_changed;
};

} // namespace postroom
