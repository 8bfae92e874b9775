#pragma once

#include "core/api/operations/dns.h"
#include "core/model/instance.h"
#include "core/server/certificates.h"
#include "core/server/dkimkeeper.h"

namespace postroom {

// The verbs of `dns`.
class DnsService : public QObject
{
    Q_OBJECT

public:
    DnsService(Stores &stores, DkimKeeper &dkim, const Instance &instance, const Certificates &certificates, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_dkim(dkim), m_instance(instance), m_certificates(certificates)
    {
    }

    QFuture<Result<DnsPlan>> plan(const api::PlanDns &wanted);
    QFuture<Result<api::ExportDns::Reply>> exportZone(const api::ExportDns &wanted);

private:
    Result<DnsPlan> planOf(const DomainName &domain) const;

    Stores &m_stores;
    DkimKeeper &m_dkim;
    Instance m_instance;
    const Certificates &m_certificates;
};

} // namespace postroom
