#pragma once

#include "core/model/domain.h"
#include "core/store/database.h"

namespace postroom {

struct DomainPage
{
    QList<Domain> domains; // by name
    std::optional<DomainName> next; // list further after this one; unset: that was all
    qint64 total = 0; // how many the filter finds: exact without a filter, else up to mostCounted (textfilter.h)
};

// The domains of the store. Changes are made inside a Transaction of the caller, where their audit entry belongs too.
class DomainStore
{
public:
    explicit DomainStore(Database &database) : m_database(database) {}

    Result<Domain> add(const DomainName &name, const QDateTime &now); // AlreadyExists
    // Conflict, with the domain as it is, where `revision` is given and stale; NotEmpty while there are mailboxes.
    Result<void> remove(const DomainName &name, std::optional<qint64> revision = {});
    // A change of what belongs to the domain is one of the domain. Conflict as above.
    Result<Domain> touch(const DomainName &name, std::optional<qint64> revision);
    Result<Domain> byName(const DomainName &name) const; // NotFound
    // `filter` as textfilter.h says; `limit` at most 1,000.
    Result<DomainPage> list(const QString &filter = {}, qint64 limit = 200, const std::optional<DomainName> &after = {}) const;
    Result<qint64> count() const;
    // In the order of names, for lookup.db; from the beginning with an empty `after`.
    Result<QStringList> namesAfter(const QString &after, qint64 limit) const;

private:
    Result<qint64> countFound(const QString &filter) const;

    Database &m_database;
};

} // namespace postroom
