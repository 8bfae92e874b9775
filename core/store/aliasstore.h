#pragma once

#include "core/model/alias.h"
#include "core/model/listing.h"
#include "core/store/database.h"
#include "core/store/lookuprow.h"

namespace postroom {

struct AliasPage
{
    QList<Alias> aliases; // by address
    std::optional<AliasAddress> next; // list further after this one; unset: that was all
    qint64 total = 0; // how many the filter finds: exact without a filter, else up to mostCounted (textfilter.h)
};

// The aliases of the store. Changes are made inside a Transaction of the caller, where their audit entry belongs too;
// each returns the alias as it then is.
class AliasStore
{
public:
    explicit AliasStore(Database &database) : m_database(database) {}

    // DomainNotServed, DomainIsAlias, AlreadyExists (also as a mailbox); targets as set() takes them.
    Result<Alias> add(const AliasAddress &address, const QList<Destination> &targets, const QDateTime &now);
    // The targets from now on: sorted, each once, 1 to Alias::mostTargets (TextEmpty, LimitReached). AliasLoop where mail
    // would come back. Conflict, with the alias as it is (compact JSON in `detail`), when `revision` is not its revision.
    Result<Alias> set(const AliasAddress &address, qint64 revision, const QList<Destination> &targets);
    // Conflict as for set(), where `revision` is given.
    Result<void> remove(const AliasAddress &address, std::optional<qint64> revision = {});
    Result<Alias> byAddress(const AliasAddress &address) const; // NotFound
    // `filter` as textfilter.h says, in address and targets; `limit` at most 1,000; NotFound for a domain that is not there.
    Result<AliasPage> list(const QString &filter = {}, const std::optional<DomainName> &domain = {}, qint64 limit = 200,
                           const std::optional<AliasAddress> &after = {}, const Listing<AliasSort> &listing = {}) const;
    Result<qint64> count() const;
    // Whether mail for it would find a mailbox or an alias of that name here, its tag aside.
    Result<bool> leadsSomewhere(const Destination &destination) const;

    // After `domain` became an alias of another: AliasLoop for the first alias whose mail comes back to it over `domain`.
    Result<void> mustNotComeBackOver(const DomainName &domain) const;

    // The addresses that every domain must have and that this one lacks, led to `admin`; none that are mailboxes.
    Result<QList<Alias>> addRequired(const DomainName &domain, const Address &admin, const QDateTime &now);
    Result<QList<DomainName>> domainsLackingRequired(const Address &admin) const;
    // Those that were led to one admin's address are led to the other's; returns how many.
    Result<qint64> redirectRequired(const Address &from, const Address &to);

    // In the order of address and destination, for lookup.db; from the beginning with empty texts.
    Result<QList<LookupAlias>> lookupRowsAfter(const QString &address, const QString &destination, qint64 limit) const;

private:
    Result<QList<Destination>> accepted(const AliasAddress &address, const QList<Destination> &targets) const;
    Result<void> mustNotComeBack(const AliasAddress &address, const QList<Destination> &targets) const;
    Result<Destination> asServed(const Destination &destination) const;
    Result<QList<Destination>> targetsOf(const QString &address) const;
    Result<Alias> aliasOf(const Row &row) const;
    Result<void> putTargets(const AliasAddress &address, const QList<Destination> &targets);
    Result<void> index(const AliasAddress &address);
    Result<void> unindex(const AliasAddress &address);

    Database &m_database;
};

} // namespace postroom
