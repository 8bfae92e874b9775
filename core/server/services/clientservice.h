#pragma once

#include "core/api/operations/clients.h"
#include "core/model/instance.h"
#include "core/server/stores.h"

namespace postroom {

// The verbs of `client`.
class ClientService
{
public:
    ClientService(Stores &stores, const Instance &instance) : m_stores(stores), m_instance(instance) {}

    Result<ClientSettings> settings(const api::ShowClientSettings &wanted) const;
    Result<api::MakeClientFile::Reply> file(const api::MakeClientFile &wanted) const;

private:
    // For a domain that is served here, after the set-up.
    Result<Settings> settingsFor(const Address &address) const;

    Stores &m_stores;
    Instance m_instance;
};

} // namespace postroom
