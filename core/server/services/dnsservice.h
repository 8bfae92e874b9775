#pragma once

#include "core/api/operations/dns.h"
#include "core/model/instance.h"
#include "core/server/certificates.h"
#include "core/server/stores.h"

namespace postroom {

// The verbs of `dns`.
class DnsService
{
public:
    DnsService(Stores &stores, const Instance &instance, const Certificates &certificates)
        : m_stores(stores), m_instance(instance), m_certificates(certificates)
    {
    }

    Result<DnsPlan> plan(const api::PlanDns &wanted) const;
    Result<api::ExportDns::Reply> exportZone(const api::ExportDns &wanted) const;

private:
    Stores &m_stores;
    Instance m_instance;
    const Certificates &m_certificates;
};

} // namespace postroom
