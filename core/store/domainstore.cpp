#include "core/store/domainstore.h"

#include "core/base/json.h"
#include "core/store/textfilter.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Read in this order everywhere.
const QString columns = u"domain.name, domain.mailboxes, domain.created_at, domain.revision, domain.aliases, domain.catch_all,"
                         " (SELECT main.name FROM domain AS main WHERE main.id = domain.alias_of),"
                         " domain.service, domain.exchangers, domain.tenant, domain.senders, domain.dkim"_s;

template<typename T>
Result<std::optional<T>> optionalOf(const QVariant &value)
{
    if (value.isNull())
        return std::optional<T>();
    return T::parse(value.toString()).and_then([](const T &parsed) { return Result<std::optional<T>>(parsed); });
}

// Its four columns, from this place on.
Result<std::optional<ExternalMail>> externalOf(const Row &row, int place)
{
    if (row.at(place).isNull())
        return std::optional<ExternalMail>();
    const Result<MailService> service = fromWord<MailService>(row.at(place).toString());
    const Result<std::optional<MailExchangers>> exchangers = optionalOf<MailExchangers>(row.at(place + 1));
    const Result<std::optional<TenantName>> tenant = optionalOf<TenantName>(row.at(place + 2));
    const Result<std::optional<SpfSenders>> senders = optionalOf<SpfSenders>(row.at(place + 3));
    if (!service || !exchangers || !tenant || !senders)
        return Error{ErrorCode::StoreDamaged, {}, {}, {}};
    return std::optional(ExternalMail{*service, *exchangers, *tenant, *senders});
}

template<typename T>
QVariant textOrNull(const std::optional<T> &value)
{
    return value ? QVariant(value->toString()) : QVariant();
}

// In the order of those columns.
QVariantList columnsOf(const std::optional<ExternalMail> &external)
{
    if (!external)
        return {QVariant(), QVariant(), QVariant(), QVariant()};
    return {wordOf(external->service), textOrNull(external->exchangers), textOrNull(external->tenant), textOrNull(external->senders)};
}

Result<Domain> domainOf(const Row &row, const Database &database)
{
    const Result<DomainName> name = DomainName::parse(row.at(0).toString());
    if (!name)
        return Error{ErrorCode::StoreDamaged, database.file(), {}, row.at(0).toString()};
    Domain domain;
    domain.name = *name;
    domain.mailboxes = row.at(1).toLongLong();
    domain.createdAt = QDateTime::fromMSecsSinceEpoch(row.at(2).toLongLong(), Qt::UTC);
    domain.revision = row.at(3).toLongLong();
    domain.aliases = row.at(4).toLongLong();
    const Result<std::optional<Destination>> catchAll = optionalOf<Destination>(row.at(5));
    const Result<std::optional<DomainName>> aliasOf = optionalOf<DomainName>(row.at(6));
    const Result<std::optional<ExternalMail>> external = externalOf(row, 7);
    const Result<DkimRecords> dkim = fromWord<DkimRecords>(row.at(11).toString());
    if (!catchAll || !aliasOf || !external || !dkim)
        return Error{ErrorCode::StoreDamaged, database.file(), {}, row.at(0).toString()};
    domain.catchAll = *catchAll;
    domain.aliasOf = *aliasOf;
    domain.external = *external;
    domain.dkim = *dkim;
    return domain;
}

// A domain whose mail lives elsewhere has no address of its own here, and stands for none. What the edit brings is refused
// for that, and what was there has to go first.
Result<void> mustLiveElsewhere(const DomainName &name, const std::optional<ExternalMail> &external, const std::optional<DomainName> &aliasOf,
                               const std::optional<Destination> &catchAll, const DomainEdit &edit)
{
    if (!external || (!aliasOf && !catchAll))
        return success();
    const QString field = aliasOf ? u"aliasOf"_s : u"catchAll"_s;
    if (aliasOf ? edit.aliasOf.has_value() : edit.catchAll.has_value())
        return Error{ErrorCode::DomainNotServed, name.toString(), field, wordOf(external->service)};
    return aliasOf ? Error{ErrorCode::DomainIsAlias, name.toString(), field, aliasOf->toString()} : Error{ErrorCode::InUse, name.toString(), field, catchAll->toString()};
}

// As the indexes have it.
QString sortOf(DomainSort by)
{
    switch (by) {
    case DomainSort::Name: return {};
    case DomainSort::Created: return u"#.created_at"_s;
    case DomainSort::Mailboxes: return u"#.mailboxes"_s;
    }
    return {};
}

} // namespace

Result<Domain> DomainStore::add(const DomainName &name, const QDateTime &now, const std::optional<DomainName> &aliasOf, const std::optional<ExternalMail> &external,
                                DkimRecords dkim)
{
    Q_ASSERT(m_database.inTransaction());
    if (aliasOf && external)
        return Error{ErrorCode::Unsupported, name.toString(), u"aliasOf"_s, wordOf(DomainKind::External)};
    if (external && dkim != DkimRecords::Key)
        return Error{ErrorCode::Unsupported, name.toString(), u"dkim"_s, wordOf(DomainKind::External)};
    if (const Result<Domain> there = byName(name); there)
        return Error{ErrorCode::AlreadyExists, name.toString(), u"domain"_s, {}};
    else if (there.error().code != ErrorCode::NotFound)
        return there.error();
    QVariant main;
    if (aliasOf) {
        const Result<qint64> id = mainDomain(*aliasOf, name);
        if (!id)
            return id.error();
        main = *id;
    }
    const QString words = filterWords({name.toString(), name.toUnicode()});
    const Result<qint64> added = m_database.run(u"INSERT INTO domain (name, words, alias_of, created_at, service, exchangers, tenant, senders, dkim, revision)"
                                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT change + 1 FROM meta))"_s,
                                                QVariantList{name.toString(), words, main, now.toMSecsSinceEpoch()} + columnsOf(external) + QVariantList{wordOf(dkim)});
    if (!added)
        return added.error();
    const Result<qint64> indexed =
        m_database.run(u"INSERT INTO domain_text (rowid, words) SELECT id, words FROM domain WHERE name = ?"_s, {name.toString()});
    if (!indexed)
        return indexed.error();
    return byName(name);
}

Result<void> DomainStore::remove(const DomainName &name, std::optional<qint64> revision)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<Domain> domain = byName(name);
    if (!domain)
        return domain.error();
    if (revision && *revision != domain->revision)
        return Error{ErrorCode::Conflict, name.toString(), {}, QString::fromUtf8(jsonText(toJson(*domain)))};
    if (const auto empty = mustBeEmpty(*domain); !empty)
        return empty;
    const Result<qint64> unindexed = m_database.run(
        u"INSERT INTO domain_text (domain_text, rowid, words) SELECT 'delete', id, words FROM domain WHERE name = ?"_s, {name.toString()});
    if (!unindexed)
        return unindexed.error();
    const Result<qint64> removed = m_database.run(u"DELETE FROM domain WHERE name = ?"_s, {name.toString()});
    return removed ? success() : Result<void>(removed.error());
}

Result<Domain> DomainStore::touch(const DomainName &name, std::optional<qint64> revision)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<Domain> domain = byName(name);
    if (!domain)
        return domain.error();
    if (revision && *revision != domain->revision)
        return Error{ErrorCode::Conflict, name.toString(), {}, QString::fromUtf8(jsonText(toJson(*domain)))};
    const Result<qint64> touched = m_database.run(u"UPDATE domain SET revision = (SELECT change + 1 FROM meta) WHERE name = ?"_s, {name.toString()});
    return touched ? byName(name) : Result<Domain>(touched.error());
}

Result<Domain> DomainStore::set(const DomainName &name, qint64 revision, const DomainEdit &edit)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<Domain> current = byName(name);
    if (!current)
        return current;
    if (current->revision != revision)
        return Error{ErrorCode::Conflict, name.toString(), {}, QString::fromUtf8(jsonText(toJson(*current)))};
    const std::optional<DomainName> aliasOf = edit.aliasOf ? edit.aliasOf->value() : current->aliasOf;
    const std::optional<Destination> catchAll = edit.catchAll ? edit.catchAll->value() : current->catchAll;
    const std::optional<ExternalMail> external = edit.external ? edit.external->value() : current->external;
    const DkimRecords dkim = external ? edit.dkim.value_or(DkimRecords::Key) : edit.dkim.value_or(current->dkim);
    if (aliasOf == current->aliasOf && catchAll == current->catchAll && external == current->external && dkim == current->dkim)
        return current;
    if (external && dkim != DkimRecords::Key)
        return Error{ErrorCode::Unsupported, name.toString(), u"dkim"_s, wordOf(DomainKind::External)};
    if (aliasOf && catchAll)
        return Error{ErrorCode::DomainIsAlias, name.toString(), u"catchAll"_s, aliasOf->toString()};
    if (const auto lives = mustLiveElsewhere(name, external, aliasOf, catchAll, edit); !lives)
        return lives.error();
    QVariant main;
    if (aliasOf || (external && !current->external)) {
        if (const auto empty = mustBeEmpty(*current); !empty)
            return empty.error();
    }
    if (aliasOf) {
        const Result<qint64> id = mainDomain(*aliasOf, name);
        if (!id)
            return id.error();
        main = *id;
    }
    const Result<qint64> changed =
        m_database.run(u"UPDATE domain SET alias_of = ?, catch_all = ?, service = ?, exchangers = ?, tenant = ?, senders = ?, dkim = ?,"
                       " revision = (SELECT change + 1 FROM meta) WHERE name = ?"_s,
                       QVariantList{main, textOrNull(catchAll)} + columnsOf(external) + QVariantList{wordOf(dkim), name.toString()});
    return changed ? byName(name) : Result<Domain>(changed.error());
}

Result<ListScope> DomainStore::scopeForAddress(const DomainName &name) const
{
    const Result<Domain> domain = servedByName(name);
    if (!domain)
        return Error{domain.error().code == ErrorCode::NotFound ? ErrorCode::DomainNotServed : domain.error().code, name.toString(), {}, domain.error().detail};
    if (domain->aliasOf)
        return Error{ErrorCode::DomainIsAlias, name.toString(), {}, domain->aliasOf->toString()};
    const Result<qint64> id = idOf(name);
    return id ? Result<ListScope>(ListScope{*id, domain->mailboxes}) : Result<ListScope>(id.error());
}

Result<qint64> DomainStore::idOf(const DomainName &name) const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT id FROM domain WHERE name = ?"_s, {name.toString()});
    if (!row)
        return row.error();
    return *row ? Result<qint64>((**row).at(0).toLongLong()) : Error{ErrorCode::NotFound, name.toString(), u"domain"_s, {}};
}

Result<std::optional<Domain>> DomainStore::namedBy(const QString &filter) const
{
    const Result<DomainName> name = DomainName::parse(filter.mid(1));
    if (!filter.startsWith(u'@') || !name)
        return std::optional<Domain>();
    const QString text = name->toString();
    const Result<std::optional<Row>> longer = m_database.row(u"SELECT 1 FROM domain WHERE name > ? AND name < ? LIMIT 1"_s, {text, QString(text + QChar(0x7f))});
    if (!longer || *longer)
        return longer ? Result<std::optional<Domain>>(std::optional<Domain>()) : longer.error();
    const Result<Domain> domain = byName(*name);
    if (!domain)
        return domain.error().code == ErrorCode::NotFound ? Result<std::optional<Domain>>(std::optional<Domain>()) : domain.error();
    return std::optional(*domain);
}

// The row of the domain that `alias` is to stand for: there, and no alias itself.
Result<qint64> DomainStore::mainDomain(const DomainName &name, const DomainName &alias) const
{
    const Result<Domain> main = servedByName(name);
    if (!main)
        return withField(main.error(), u"aliasOf"_s);
    if (main->aliasOf)
        return Error{ErrorCode::DomainIsAlias, name.toString(), u"aliasOf"_s, main->aliasOf->toString()};
    if (name == alias)
        return Error{ErrorCode::AliasLoop, name.toString(), u"aliasOf"_s, {}};
    return idOf(name);
}

Result<void> DomainStore::mustBeEmpty(const Domain &domain) const
{
    if (const qint64 own = domain.mailboxes + domain.aliases; own > 0)
        return Error{ErrorCode::NotEmpty, domain.name.toString(), u"domain"_s, QString::number(own)};
    const Result<std::optional<Row>> row = m_database.row(
        u"SELECT name FROM domain WHERE alias_of = (SELECT id FROM domain WHERE name = ?) LIMIT 1"_s, {domain.name.toString()});
    if (!row)
        return row.error();
    return *row ? Result<void>(Error{ErrorCode::InUse, domain.name.toString(), u"domain"_s, (**row).at(0).toString()}) : success();
}

Result<Domain> DomainStore::byName(const DomainName &name) const
{
    const Result<std::optional<Row>> row =
        m_database.row(u"SELECT "_s + columns + u" FROM domain WHERE name = ?"_s, {name.toString()});
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, name.toString(), u"domain"_s, {}};
    return domainOf(**row, m_database);
}

Result<Domain> DomainStore::servedByName(const DomainName &name) const
{
    const Result<Domain> domain = byName(name);
    if (domain && domain->external)
        return Error{ErrorCode::DomainNotServed, name.toString(), u"domain"_s, wordOf(domain->external->service)};
    return domain;
}

Result<std::optional<DomainName>> DomainStore::servedAround(const DomainName &name) const
{
    for (std::optional<DomainName> around = name; around; around = around->parent()) {
        const Result<Domain> domain = servedByName(*around);
        if (domain)
            return around;
        if (domain.error().code != ErrorCode::NotFound && domain.error().code != ErrorCode::DomainNotServed)
            return domain.error();
    }
    return std::optional<DomainName>();
}

Result<DomainPage> DomainStore::list(const QString &filter, qint64 limit, const std::optional<DomainName> &after, const Listing<DomainSort> &listing) const
{
    ListQuery query(m_database, {u"domain"_s, u"name"_s}, filter, {});
    const qint64 atMost = std::clamp<qint64>(limit, 1, 1000);
    const Result<ListFound> found = query.find(columns, {sortOf(listing.by), listing.order, after ? after->toString() : QString(), listing.skip, atMost}, [this] { return count(); });
    if (!found)
        return found.error();
    DomainPage page;
    page.total = found->total;
    for (const Row &row : found->rows.first(qMin(atMost, found->rows.size()))) {
        const Result<Domain> domain = domainOf(row, m_database);
        if (!domain)
            return domain.error();
        page.domains.append(*domain);
    }
    if (found->rows.size() > atMost)
        page.next = page.domains.last().name;
    return page;
}

Result<qint64> DomainStore::count() const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT number FROM totals WHERE what = 'domain'"_s);
    if (!row)
        return row.error();
    return *row ? (**row).at(0).toLongLong() : 0;
}

Result<qint64> DomainStore::countServed() const
{
    const Result<std::optional<Row>> row =
        m_database.row(u"SELECT (SELECT number FROM totals WHERE what = 'domain') - (SELECT count(*) FROM domain WHERE service IS NOT NULL)"_s);
    if (!row)
        return row.error();
    return *row ? (**row).at(0).toLongLong() : 0;
}

Result<QStringList> DomainStore::servedNamesAfter(const QString &after, qint64 limit) const
{
    const Result<QList<Row>> rows = m_database.rows(u"SELECT name FROM domain WHERE name > ? AND service IS NULL ORDER BY name LIMIT ?"_s, {after, limit});
    if (!rows)
        return rows.error();
    QStringList names;
    for (const Row &row : *rows)
        names.append(row.at(0).toString());
    return names;
}

Result<QList<LookupDomain>> DomainStore::lookupRowsAfter(const QString &after, qint64 limit) const
{
    const Result<QList<Row>> rows =
        m_database.rows(u"SELECT "_s + columns + u" FROM domain WHERE domain.name > ? AND domain.service IS NULL ORDER BY domain.name LIMIT ?"_s, {after, limit});
    if (!rows)
        return rows.error();
    QList<LookupDomain> found;
    for (const Row &row : *rows) {
        const Result<Domain> domain = domainOf(row, m_database);
        if (!domain)
            return domain.error();
        found.append(lookupRowOf(*domain));
    }
    return found;
}

} // namespace postroom
