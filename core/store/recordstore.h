#pragma once

#include "core/model/domainname.h"
#include "core/model/ownrecord.h"
#include "core/store/database.h"

namespace postroom {

// The admins' own DNS records. Changes are made inside a Transaction of the caller.
class RecordStore
{
public:
    explicit RecordStore(Database &database) : m_database(database) {}

    // NotFound: the domain; AlreadyExists; LimitReached beyond OwnRecord::most in the domain.
    Result<void> add(const DomainName &domain, const OwnRecord &record);
    Result<void> remove(const DomainName &domain, const OwnRecord &record); // of its name, type and data; NotFound
    // By name, type and data. Also of a domain that is not here: none.
    Result<QList<OwnRecord>> recordsOf(const DomainName &domain) const;

private:
    Database &m_database;
};

} // namespace postroom
