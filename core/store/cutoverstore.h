#pragma once

#include "core/model/cutover.h"
#include "core/model/domainname.h"
#include "core/store/database.h"

namespace postroom {

// What is remembered of domains whose mail moves here.
class CutoverStore
{
public:
    explicit CutoverStore(Database &database) : m_database(database) {}

    Result<CutoverMemory> ofDomain(const DomainName &domain) const; // an empty one where nothing is
    Result<void> put(const DomainName &domain, const CutoverMemory &memory); // NotFound: no such domain

private:
    Database &m_database;
};

} // namespace postroom
