#pragma once

#include "core/api/operations/dns.h"
#include "core/model/instance.h"
#include "core/server/stores.h"

namespace postroom {

// The verbs of `dns`.
class DnsService
{
public:
    DnsService(Stores &stores, const Instance &instance) : m_stores(stores), m_instance(instance) {}

    Result<DnsPlan> plan(const api::PlanDns &wanted) const;
    Result<api::ExportDns::Reply> exportZone(const api::ExportDns &wanted) const;

private:
    Stores &m_stores;
    Instance m_instance;
};

} // namespace postroom
