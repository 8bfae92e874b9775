#pragma once

#include "core/model/instance.h"
#include "core/store/database.h"

namespace postroom {

// The practice instances to whose domains mail is brought.
class PeerStore
{
public:
    explicit PeerStore(Database &database) : m_database(database) {}

    Result<QList<InstancePaths>> all() const;
    Result<void> add(const InstancePaths &peer); // there already: fine
    Result<void> remove(const InstancePaths &peer); // NotFound

private:
    Database &m_database;
};

} // namespace postroom
