#pragma once

#include "core/api/operationtable.h"
#include "core/server/configuration.h"
#include "core/server/services/dnsservice.h"
#include "core/server/services/domainservice.h"
#include "core/server/services/mailboxservice.h"
#include "core/server/services/settingservice.h"
#include "core/server/services/setupservice.h"
#include "core/server/services/statusservice.h"

namespace postroom {

// Every operation of postroomd with the service that carries it out. Announces changes by changed().
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    Dispatcher(const Instance &instance, const InstancePaths &paths, Stores &stores, Certificates &certificates, HelperLink &helper,
               QObject *parent = nullptr);

    const api::OperationTable &operations() const { return m_operations; }

signals:
    void changed(const postroom::api::Changed &change);

private:
    void serveAll();

    std::function<void(const QString &, const QString &)> m_announce;
    Instance m_instance;
    Stores &m_stores;
    Configuration m_configuration;
    World m_world;
    DomainService m_domains;
    MailboxService m_mailboxes;
    SettingService m_settings;
    SetupService m_setup;
    StatusService m_status;
    DnsService m_dns;
    api::OperationTable m_operations;
};

} // namespace postroom
