#include "core/store/aliasstore.h"

#include "core/base/json.h"
#include "core/store/domainstore.h"
#include "core/store/listquery.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// How many addresses one message may be led to, as Postfix permits (virtual_alias_expansion_limit).
constexpr qsizetype mostReached = 1000;

// Read in this order everywhere.
const QString columns = u"alias.address, alias.created_at, alias.revision"_s;

QString wordsOf(const AliasAddress &address, const QList<Destination> &targets)
{
    QStringList texts{address.toString(), address.toUnicode()};
    for (const Destination &target : targets)
        texts << target.toString() << target.toUnicode();
    return filterWords(texts);
}

Result<void> only(const Result<qint64> &changed)
{
    return changed ? success() : Result<void>(changed.error());
}

} // namespace

Result<Alias> AliasStore::add(const AliasAddress &address, const QList<Destination> &targets, const QDateTime &now)
{
    Q_ASSERT(m_database.inTransaction());
    const QString text = address.toString();
    const Result<ListScope> domain = DomainStore(m_database).scopeForAddress(address.domain());
    if (!domain)
        return withField(domain.error(), u"address"_s);
    const Result<std::optional<Row>> taken =
        m_database.row(u"SELECT 1 FROM alias WHERE address = ? UNION ALL SELECT 1 FROM mailbox WHERE address = ?"_s, {text, text});
    if (!taken || *taken)
        return taken ? Error{ErrorCode::AlreadyExists, text, u"address"_s, {}} : taken.error();
    const Result<QList<Destination>> wanted = accepted(address, targets);
    if (!wanted)
        return wanted.error();
    const Result<qint64> added = m_database.run(u"INSERT INTO alias (address, local_part, domain_id, words, created_at, revision)"
                                                " VALUES (?, ?, ?, ?, ?, (SELECT change + 1 FROM meta))"_s,
                                                {text, address.localPart(), domain->domainId, wordsOf(address, *wanted), now.toMSecsSinceEpoch()});
    if (!added)
        return added.error();
    if (const auto put = putTargets(address, *wanted); !put)
        return put.error();
    if (const auto indexed = index(address); !indexed)
        return indexed.error();
    return byAddress(address);
}

Result<Alias> AliasStore::set(const AliasAddress &address, qint64 revision, const QList<Destination> &targets)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<Alias> current = byAddress(address);
    if (!current)
        return current;
    if (current->revision != revision)
        return Error{ErrorCode::Conflict, address.toString(), {}, QString::fromUtf8(jsonText(toJson(*current)))};
    const Result<QList<Destination>> wanted = accepted(address, targets);
    if (!wanted)
        return wanted.error();
    if (*wanted == current->targets)
        return current;
    if (const auto unindexed = unindex(address); !unindexed)
        return unindexed.error();
    const Result<qint64> changed = m_database.run(u"UPDATE alias SET words = ?, revision = (SELECT change + 1 FROM meta) WHERE address = ?"_s,
                                                  {wordsOf(address, *wanted), address.toString()});
    if (!changed)
        return changed.error();
    if (const auto put = putTargets(address, *wanted); !put)
        return put.error();
    if (const auto indexed = index(address); !indexed)
        return indexed.error();
    return byAddress(address);
}

Result<void> AliasStore::remove(const AliasAddress &address, std::optional<qint64> revision)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<Alias> current = byAddress(address);
    if (!current)
        return current.error();
    if (revision && *revision != current->revision)
        return Error{ErrorCode::Conflict, address.toString(), {}, QString::fromUtf8(jsonText(toJson(*current)))};
    if (const auto unindexed = unindex(address); !unindexed)
        return unindexed;
    return only(m_database.run(u"DELETE FROM alias WHERE address = ?"_s, {address.toString()}));
}

Result<Alias> AliasStore::byAddress(const AliasAddress &address) const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT "_s + columns + u" FROM alias WHERE address = ?"_s, {address.toString()});
    if (!row)
        return row.error();
    return *row ? aliasOf(**row) : Error{ErrorCode::NotFound, address.toString(), u"address"_s, {}};
}

Result<AliasPage> AliasStore::list(const QString &filter, const std::optional<DomainName> &domain, qint64 limit,
                                   const std::optional<AliasAddress> &after, const Listing<AliasSort> &listing) const
{
    std::optional<ListScope> scope;
    if (domain) {
        const DomainStore domains(m_database);
        const Result<Domain> known = domains.byName(*domain);
        const Result<qint64> id = known ? domains.idOf(*domain) : Result<qint64>(known.error());
        if (!id)
            return id.error();
        scope = ListScope{*id, known->aliases};
    }
    ListQuery query(m_database, {u"alias"_s, u"address"_s}, filter, scope);
    const qint64 atMost = std::clamp<qint64>(limit, 1, 1000);
    const QString sort = listing.by == AliasSort::Created ? u"#.created_at"_s : QString();
    const Result<ListFound> found = query.find(columns, {sort, listing.order, after ? after->toString() : QString(), listing.skip, atMost}, [this] { return count(); });
    if (!found)
        return found.error();
    AliasPage page;
    page.total = found->total;
    for (const Row &row : found->rows.first(qMin(atMost, found->rows.size()))) {
        const Result<Alias> alias = aliasOf(row);
        if (!alias)
            return alias.error();
        page.aliases.append(*alias);
    }
    if (found->rows.size() > atMost)
        page.next = page.aliases.last().address;
    return page;
}

Result<qint64> AliasStore::count() const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT aliases FROM meta"_s);
    if (!row)
        return row.error();
    return *row ? (**row).at(0).toLongLong() : 0;
}

Result<bool> AliasStore::leadsSomewhere(const Destination &destination) const
{
    const QString bare = destination.withoutTag().toString();
    const Result<std::optional<Row>> row = m_database.row(u"SELECT 1 FROM mailbox WHERE address = ?"
                                                          " UNION ALL SELECT 1 FROM alias WHERE address IN (?, ?) LIMIT 1"_s,
                                                          {bare, bare, destination.toString()});
    return row ? Result<bool>(row->has_value()) : Result<bool>(row.error());
}

Result<QList<Alias>> AliasStore::addRequired(const DomainName &domain, const Address &admin, const QDateTime &now)
{
    QList<Alias> added;
    for (const QLatin1StringView name : Alias::requiredNames) {
        const Destination required = Destination::of(Address::of(name, domain));
        if (required == Destination::of(admin))
            continue; // the admin's own mailbox
        const Result<bool> isThere = leadsSomewhere(required);
        if (!isThere)
            return isThere.error();
        if (*isThere)
            continue;
        const Result<Alias> alias = add(AliasAddress::of(name, domain), {Destination::of(admin)}, now);
        if (!alias && alias.error().code == ErrorCode::AliasLoop)
            continue; // the admin's address is itself an alias that leads back there
        if (!alias)
            return alias.error();
        added.append(*alias);
    }
    return added;
}

Result<QList<DomainName>> AliasStore::domainsLackingRequired(const Address &admin) const
{
    const Result<QList<Row>> rows = m_database.rows(
        u"SELECT DISTINCT domain.name FROM (SELECT 'abuse' AS name UNION ALL SELECT 'postmaster') AS required CROSS JOIN domain"
        " WHERE domain.alias_of IS NULL AND domain.service IS NULL AND required.name || '@' || domain.name <> ?"
        " AND NOT EXISTS (SELECT 1 FROM alias WHERE address = required.name || '@' || domain.name)"
        " AND NOT EXISTS (SELECT 1 FROM mailbox WHERE address = required.name || '@' || domain.name)"_s,
        {admin.toString()});
    if (!rows)
        return rows.error();
    QList<DomainName> lacking;
    for (const Row &row : *rows) {
        const Result<DomainName> name = DomainName::parse(row.at(0).toString());
        if (!name)
            return Error{ErrorCode::StoreDamaged, m_database.file(), {}, row.at(0).toString()};
        lacking.append(*name);
    }
    return lacking;
}

Result<qint64> AliasStore::redirectRequired(const Address &from, const Address &to)
{
    const Result<QList<Row>> rows = m_database.rows(u"SELECT "_s + columns + u" FROM alias_target CROSS JOIN alias ON alias.id = alias_target.alias_id"
                                                    " WHERE alias_target.destination = ? AND alias.local_part IN ('abuse', 'postmaster')"_s,
                                                    {from.toString()});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        const Result<Alias> alias = aliasOf(row);
        if (!alias)
            return alias.error();
        if (alias->address == AliasAddress::of(to))
            continue; // becomes the admin's own mailbox when that is added
        QList<Destination> targets = alias->targets;
        targets.replace(targets.indexOf(Destination::of(from)), Destination::of(to));
        // Where the new address is an alias that leads back there, the former admin keeps it.
        if (const Result<Alias> changed = set(alias->address, alias->revision, targets); !changed && changed.error().code != ErrorCode::AliasLoop)
            return changed.error();
    }
    return rows->size();
}

Result<QList<LookupAlias>> AliasStore::lookupRowsAfter(const QString &address, const QString &destination, qint64 limit) const
{
    const Result<QList<Row>> rows =
        m_database.rows(u"SELECT alias.address, alias_target.destination FROM alias CROSS JOIN alias_target ON alias_target.alias_id = alias.id"
                        " WHERE alias.address >= ? AND (alias.address, alias_target.destination) > (?, ?)"
                        " ORDER BY alias.address, alias_target.destination LIMIT ?"_s,
                        {address, address, destination, limit});
    if (!rows)
        return rows.error();
    QList<LookupAlias> found;
    for (const Row &row : *rows) {
        const Result<Destination> target = Destination::parse(row.at(1).toString());
        if (!target)
            return Error{ErrorCode::StoreDamaged, m_database.file(), {}, row.at(0).toString()};
        found.append(lookupRowOf(row.at(0).toString(), *target));
    }
    return found;
}

Result<QList<Destination>> AliasStore::accepted(const AliasAddress &address, const QList<Destination> &targets) const
{
    QList<Destination> wanted = targets;
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    if (wanted.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, u"to"_s, {}};
    if (wanted.size() > Alias::mostTargets)
        return Error{ErrorCode::LimitReached, address.toString(), u"to"_s, QString::number(Alias::mostTargets)};
    if (const auto goesOn = mustNotComeBack(address, wanted); !goesOn)
        return goesOn.error();
    return wanted;
}

// Follows the targets through all aliases here, like Postfix: an address of its own first, then without its tag.
Result<void> AliasStore::mustNotComeBack(const AliasAddress &address, const QList<Destination> &targets) const
{
    const QString own = address.toString();
    QStringList reached;
    QList<Destination> open = targets;
    while (!open.isEmpty()) {
        const Result<Destination> next = asServed(open.takeLast());
        if (!next)
            return next.error();
        const QString text = next->toString();
        const QString bare = next->withoutTag().toString();
        if (text == own || bare == own)
            return Error{ErrorCode::AliasLoop, own, u"to"_s, text};
        if (reached.contains(text))
            continue;
        reached.append(text);
        Result<QList<Destination>> further = targetsOf(text);
        if (further && further->isEmpty() && bare != text)
            further = targetsOf(bare);
        if (!further)
            return further.error();
        open += *further;
        if (reached.size() + open.size() > mostReached)
            return Error{ErrorCode::LimitReached, own, u"to"_s, QString::number(mostReached)};
    }
    return success();
}

Result<void> AliasStore::mustNotComeBackOver(const DomainName &domain) const
{
    std::optional<AliasAddress> after;
    do {
        const Result<AliasPage> page = list(domain.toString(), {}, 1000, after);
        if (!page)
            return page.error();
        for (const Alias &alias : page->aliases) {
            const auto isOver = [&domain](const Destination &target) { return target.domain() == domain; };
            if (std::none_of(alias.targets.begin(), alias.targets.end(), isOver))
                continue;
            if (const auto goesOn = mustNotComeBack(alias.address, alias.targets); !goesOn)
                return goesOn;
        }
        after = page->next;
    } while (after);
    return success();
}

// A domain may be served, or stand for another, only since the target was written down.
Result<Destination> AliasStore::asServed(const Destination &destination) const
{
    const Result<Domain> domain = DomainStore(m_database).byName(destination.domain());
    if (domain && domain->external)
        return destination;
    if (!domain)
        return domain.error().code == ErrorCode::NotFound ? Result<Destination>(destination) : Result<Destination>(domain.error());
    return destination.servedBy(domain->aliasOf.value_or(domain->name));
}

Result<QList<Destination>> AliasStore::targetsOf(const QString &address) const
{
    const Result<QList<Row>> rows = m_database.rows(u"SELECT destination FROM alias_target WHERE alias_id = (SELECT id FROM alias WHERE address = ?)"
                                                    " ORDER BY destination"_s,
                                                    {address});
    if (!rows)
        return rows.error();
    QList<Destination> targets;
    for (const Row &row : *rows) {
        const Result<Destination> target = Destination::parse(row.at(0).toString());
        if (!target)
            return Error{ErrorCode::StoreDamaged, m_database.file(), {}, row.at(0).toString()};
        targets.append(*target);
    }
    return targets;
}

Result<Alias> AliasStore::aliasOf(const Row &row) const
{
    const Result<AliasAddress> address = AliasAddress::parse(row.at(0).toString());
    const Result<QList<Destination>> targets = targetsOf(row.at(0).toString());
    if (!address || !targets)
        return address ? targets.error() : Error{ErrorCode::StoreDamaged, m_database.file(), {}, row.at(0).toString()};
    return Alias{*address, *targets, QDateTime::fromMSecsSinceEpoch(row.at(1).toLongLong(), Qt::UTC), row.at(2).toLongLong()};
}

Result<void> AliasStore::putTargets(const AliasAddress &address, const QList<Destination> &targets)
{
    const Result<qint64> cleared =
        m_database.run(u"DELETE FROM alias_target WHERE alias_id = (SELECT id FROM alias WHERE address = ?)"_s, {address.toString()});
    if (!cleared)
        return cleared.error();
    for (const Destination &target : targets) {
        const Result<qint64> put = m_database.run(u"INSERT INTO alias_target (alias_id, destination) SELECT id, ? FROM alias WHERE address = ?"_s,
                                                  {target.toString(), address.toString()});
        if (!put)
            return put.error();
    }
    return success();
}

Result<void> AliasStore::index(const AliasAddress &address)
{
    return only(m_database.run(u"INSERT INTO alias_text (rowid, words) SELECT id, words FROM alias WHERE address = ?"_s, {address.toString()}));
}

Result<void> AliasStore::unindex(const AliasAddress &address)
{
    return only(m_database.run(u"INSERT INTO alias_text (alias_text, rowid, words) SELECT 'delete', id, words FROM alias WHERE address = ?"_s,
                               {address.toString()}));
}

} // namespace postroom
