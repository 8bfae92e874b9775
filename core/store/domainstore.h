#pragma once

#include "core/model/domain.h"
#include "core/model/listing.h"
#include "core/model/ornone.h"
#include "core/store/database.h"
#include "core/store/listquery.h"
#include "core/store/lookuprow.h"

namespace postroom {

struct DomainPage
{
    QList<Domain> domains; // by name
    std::optional<DomainName> next; // list further after this one; unset: that was all
    qint64 total = 0; // how many the filter finds: exact without a filter, else up to mostCounted (textfilter.h)
};

// What an edit changes; unset: stays as it is.
struct DomainEdit
{
    std::optional<OrNone<Destination>> catchAll;
    std::optional<OrNone<DomainName>> aliasOf;
    std::optional<OrNone<ExternalMail>> external = {}; // none: its mail is served here
    std::optional<DkimRecords> dkim = {};
};

// The domains of the store. Changes are made inside a Transaction of the caller, where their audit entry belongs too.
class DomainStore
{
public:
    explicit DomainStore(Database &database) : m_database(database) {}

    // AlreadyExists; NotFound, DomainIsAlias, DomainNotServed or AliasLoop for an `aliasOf` that cannot be stood for;
    // Unsupported for an alias whose mail lives elsewhere, or that is to have aliases for keys that it has not.
    Result<Domain> add(const DomainName &name, const QDateTime &now, const std::optional<DomainName> &aliasOf = {}, const std::optional<ExternalMail> &external = {},
                       DkimRecords dkim = DkimRecords::Key);
    // Conflict as for remove(); to become an alias, or external, it must be as empty as for that. An external one has no aliases for keys.
    Result<Domain> set(const DomainName &name, qint64 revision, const DomainEdit &edit);
    // Conflict, with the domain as it is, where `revision` is given and stale; NotEmpty while it has mailboxes or
    // aliases; InUse while another domain is its alias.
    Result<void> remove(const DomainName &name, std::optional<qint64> revision = {});
    // A change of what belongs to the domain is one of the domain. Conflict as above.
    Result<Domain> touch(const DomainName &name, std::optional<qint64> revision);
    Result<Domain> byName(const DomainName &name) const; // NotFound
    // The same of one whose mail is served here. DomainNotServed, with the service as its detail, for one whose mail lives elsewhere.
    Result<Domain> servedByName(const DomainName &name) const;
    // The nearest domain served here that this name lies in, itself or above; unset: none.
    Result<std::optional<DomainName>> servedAround(const DomainName &name) const;
    // `filter` as textfilter.h says; `limit` at most 1,000.
    Result<DomainPage> list(const QString &filter = {}, qint64 limit = 200, const std::optional<DomainName> &after = {},
                            const Listing<DomainSort> &listing = {}) const;
    Result<qint64> count() const;
    Result<qint64> countServed() const;
    // Where a new address goes: DomainNotServed, DomainIsAlias.
    Result<ListScope> scopeForAddress(const DomainName &name) const;
    Result<qint64> idOf(const DomainName &name) const; // NotFound
    // The domain that a filter names with all its addresses, like "@example.org"; nothing where it is the beginning of
    // another's name, or of none. Its own index is many times quicker than looking for such a text.
    Result<std::optional<Domain>> namedBy(const QString &filter) const;
    // Of those that are served here, in their order; from the beginning with an empty `after`.
    Result<QStringList> servedNamesAfter(const QString &after, qint64 limit) const;
    // Of the same, in the order of names, for lookup.db; from the beginning with an empty `after`.
    Result<QList<LookupDomain>> lookupRowsAfter(const QString &after, qint64 limit) const;

private:
    Result<qint64> mainDomain(const DomainName &name, const DomainName &alias) const;
    Result<void> mustBeEmpty(const Domain &domain) const;

    Database &m_database;
};

} // namespace postroom
