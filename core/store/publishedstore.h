#pragma once

#include "core/model/domainname.h"
#include "core/model/publication.h"
#include "core/store/database.h"

namespace postroom {

// Which records of a domain's plan this server put into DNS. Changes are made inside a Transaction of the caller; the
// records of a domain go with it.
class PublishedStore
{
public:
    explicit PublishedStore(Database &database) : m_database(database) {}

    Result<QList<PublishedRecord>> ofDomain(const DomainName &domain) const; // by name and type
    Result<void> put(const DomainName &domain, const QList<PublishedRecord> &records); // in the place of the same ones
    Result<void> remove(const DomainName &domain, const QList<PublishedRecord> &records); // not there: fine

private:
    Database &m_database;
};

} // namespace postroom
