#pragma once

#include "core/api/operations/dns.h"
#include "core/model/instance.h"
#include "core/server/dkimkeeper.h"

namespace postroom {

// The verbs of `dns`.
class DnsService : public QObject
{
    Q_OBJECT

public:
    DnsService(Stores &stores, DkimKeeper &dkim, const Instance &instance, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_dkim(dkim), m_instance(instance)
    {
    }

    QFuture<Result<DnsPlan>> plan(const api::PlanDns &wanted);
    QFuture<Result<api::ExportDns::Reply>> exportZone(const api::ExportDns &wanted);

private:
    Result<DnsPlan> planOf(const DomainName &domain) const;

    Stores &m_stores;
    DkimKeeper &m_dkim;
    Instance m_instance;
};

} // namespace postroom
