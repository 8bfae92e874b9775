#pragma once

#include "core/model/dkimkey.h"
#include "core/model/domainname.h"
#include "core/store/database.h"

namespace postroom {

// The signing keys of the domains. Changes are made inside a Transaction of the caller.
class DkimStore
{
public:
    explicit DkimStore(Database &database) : m_database(database) {}

    // AlreadyExists where the domain has one of that algorithm in that state. NotFound: the domain.
    Result<void> add(const DomainName &domain, const NewDkimKey &key, DkimState state, const QDateTime &now);
    // The active ones are retiring, the next ones active; add() then makes the next ones. NotFound where no key waits.
    Result<void> rotate(const DomainName &domain, const QDateTime &now);
    // Retiring keys for good: one, or all. InUse of a key that is not retiring, NotFound where there is none.
    Result<void> retire(const DomainName &domain, const std::optional<QString> &selector);

    // The same key at another selector. NotFound where there is none, AlreadyExists where that is taken.
    Result<void> rename(const DomainName &domain, const QString &selector, const QString &to);

    // All of them, for good.
    Result<void> removeAll(const DomainName &domain);

    // Active, next, retiring; RSA first. Also of a domain that is not here: none.
    Result<QList<DkimKey>> keysOf(const DomainName &domain) const;
    Result<QList<DkimSigner>> signersOf(const DomainName &domain) const;
    // All keys that aliases of their domains lead to (isDkimSlot), by domain and selector; what it costs depends on these alone.
    Result<QList<AliasedKey>> aliasedKeys() const;
    // The first domain after this one that is served here and whose pairs are not complete; unset: there is none.
    Result<std::optional<DomainName>> nextWithout(const QString &after) const;

private:
    Database &m_database;
};

} // namespace postroom
