#include "core/store/lookup.h"

#include "core/store/aliasstore.h"
#include "core/store/domainstore.h"
#include "core/store/mailboxstore.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <functional>

namespace postroom {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lookupLog, "postroom.lookup")

// One statement that makes a row equal.
struct Lookup::Repair
{
    QString sql;
    QVariantList values;
};

namespace {

using Repair = Lookup::Repair;

constexpr qint64 pageSize = 500;

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Repair put(const LookupDomain &row)
{
    return {u"INSERT INTO domain (name, alias_of, catch_all, catch_all_target) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
            " alias_of = excluded.alias_of, catch_all = excluded.catch_all, catch_all_target = excluded.catch_all_target"_s,
            {row.name, textOrNull(row.aliasOf), textOrNull(row.catchAll), textOrNull(row.catchAllTarget)}};
}

Repair put(const LookupRow &row)
{
    return {u"INSERT INTO mailbox (address, local_part, domain, password, quota_bytes, active, imap, pop3, sending) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (address) DO UPDATE SET local_part = excluded.local_part, domain = excluded.domain, password = excluded.password,"
            " quota_bytes = excluded.quota_bytes, active = excluded.active, imap = excluded.imap, pop3 = excluded.pop3, sending = excluded.sending"_s,
            {row.address, row.localPart, row.domain, row.password, row.quotaBytes ? QVariant(*row.quotaBytes) : QVariant(), row.active ? 1 : 0,
             row.imap ? 1 : 0, row.pop3 ? 1 : 0, row.sending ? 1 : 0}};
}

Repair put(const LookupAlias &row)
{
    return {u"INSERT INTO alias (address, destination, target) VALUES (?, ?, ?) ON CONFLICT (address, destination) DO UPDATE SET target = excluded.target"_s,
            {row.address, row.destination, row.target}};
}

Repair drop(const LookupDomain &row)
{
    return {u"DELETE FROM domain WHERE name = ?"_s, {row.name}};
}

Repair drop(const LookupRow &row)
{
    return {u"DELETE FROM mailbox WHERE address = ?"_s, {row.address}};
}

Repair drop(const LookupAlias &row)
{
    return {u"DELETE FROM alias WHERE address = ? AND destination = ?"_s, {row.address, row.destination}};
}

Repair dropAll(const AliasAddress &alias)
{
    return {u"DELETE FROM alias WHERE address = ?"_s, {alias.toString()}};
}

QList<Repair> putAlias(const Alias &alias)
{
    QList<Repair> rows{dropAll(alias.address)};
    for (const Destination &target : alias.targets)
        rows.append(put(lookupRowOf(alias.address.toString(), target)));
    return rows;
}

QList<Repair> dropRequired(const DomainName &domain)
{
    QList<Repair> rows;
    for (const QLatin1StringView name : Alias::requiredNames)
        rows.append(dropAll(AliasAddress::of(name, domain)));
    return rows;
}

Repair putRouteRow(const QString &peer, const QString &nextHop, const DomainName &domain)
{
    return {u"INSERT INTO route (domain, peer, next_hop) VALUES (?, ?, ?) ON CONFLICT (domain, peer) DO UPDATE SET next_hop = excluded.next_hop"_s,
            {domain.toString(), peer, nextHop}};
}

// A write makes -wal and -shm, with the permissions of the file.
Result<void> makeReadable(Database &database)
{
    if (const auto written = database.run(u"UPDATE meta SET change = change"_s); !written)
        return written.error();
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (!QFileInfo::exists(database.file() + suffix))
            return Error{ErrorCode::FileFailed, database.file() + suffix, {}, u"not there after a write"_s};
    }
    return success();
}

Result<void> repair(Database &database, const QList<Repair> &repairs)
{
    if (repairs.isEmpty())
        return success();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const Repair &one : repairs) {
        if (const auto done = database.run(one.sql, one.values); !done)
            return done.error();
    }
    return transaction->commit();
}

// In the order of the tables' keys. A blank is in none of them and comes before every character that is.
QString keyOf(const LookupDomain &row)
{
    return row.name;
}
QString keyOf(const LookupRow &row)
{
    return row.address;
}
QString keyOf(const LookupAlias &row)
{
    return row.address + u' ' + row.destination;
}

// What differs between two sides that are read in ascending order of their keys, a page at a time. Keys are ASCII, so
// that QString's order is SQLite's.
template<typename T>
class Comparison
{
public:
    using Page = std::function<Result<QList<T>>(const std::optional<T> &after)>;

    Comparison(Page wanted, Page present) : m_wanted{std::move(wanted), {}, {}}, m_present{std::move(present), {}, {}} {}

    // Appends what puts the rows that are missing or other, and drops those that are too much, until one page is done
    // on either side; false when there is no more.
    Result<bool> step(QList<Repair> &repairs)
    {
        for (Side *side : {&m_wanted, &m_present}) {
            if (const auto filled = side->fill(); !filled)
                return filled.error();
        }
        if (m_wanted.rows.isEmpty() && m_present.rows.isEmpty())
            return false;
        do {
            const bool haveWanted = !m_wanted.rows.isEmpty();
            const bool havePresent = !m_present.rows.isEmpty();
            const int order = !haveWanted ? 1 : !havePresent ? -1 : keyOf(m_wanted.rows.first()).compare(keyOf(m_present.rows.first()));
            if (order > 0)
                repairs.append(drop(m_present.rows.takeFirst()));
            else if (order < 0)
                repairs.append(put(m_wanted.rows.takeFirst()));
            else if (const T one = m_wanted.rows.takeFirst(); one != m_present.rows.takeFirst())
                repairs.append(put(one));
            // A side that has run empty may go on with its next page, which decides what is next.
        } while (!m_wanted.needsPage() && !m_present.needsPage() && !(m_wanted.rows.isEmpty() && m_present.rows.isEmpty()));
        return true;
    }

private:
    struct Side
    {
        Page page;
        QList<T> rows;
        std::optional<T> last;
        bool ended = false;

        bool needsPage() const { return rows.isEmpty() && !ended; }
        Result<void> fill()
        {
            if (!needsPage())
                return success();
            Result<QList<T>> next = page(last);
            if (!next)
                return next.error();
            rows = std::move(*next);
            ended = rows.size() < pageSize;
            if (!rows.isEmpty())
                last = rows.last();
            return success();
        }
    };

    Side m_wanted;
    Side m_present;
};

// Repairs go in after each step; the rows that they touch are behind both sides' pages.
template<typename T>
Result<qint64> makeEqual(Database &database, typename Comparison<T>::Page wanted, typename Comparison<T>::Page present)
{
    Comparison<T> comparison(std::move(wanted), std::move(present));
    qint64 differed = 0;
    for (;;) {
        QList<Repair> repairs;
        const Result<bool> more = comparison.step(repairs);
        if (!more)
            return more.error();
        if (const auto done = repair(database, repairs); !done)
            return done.error();
        differed += repairs.size();
        if (!*more)
            return differed;
    }
}

Result<QList<LookupRow>> presentMailboxes(const Database &database, const QString &after)
{
    const Result<QList<Row>> rows = database.rows(u"SELECT address, local_part, domain, password, quota_bytes, active, imap, pop3, sending FROM mailbox"
                                                  " WHERE address > ? ORDER BY address LIMIT ?"_s,
                                                  {after, pageSize});
    if (!rows)
        return rows.error();
    QList<LookupRow> found;
    for (const Row &row : *rows) {
        LookupRow one{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(), {}, row.at(5).toBool(),
                      row.at(6).toBool(), row.at(7).toBool(), row.at(8).toBool()};
        if (!row.at(4).isNull())
            one.quotaBytes = row.at(4).toLongLong();
        found.append(one);
    }
    return found;
}

Result<QList<LookupDomain>> presentDomains(const Database &database, const QString &after)
{
    const Result<QList<Row>> rows = database.rows(
        u"SELECT name, alias_of, catch_all, catch_all_target FROM domain WHERE name > ? ORDER BY name LIMIT ?"_s, {after, pageSize});
    if (!rows)
        return rows.error();
    QList<LookupDomain> found;
    for (const Row &row : *rows)
        found.append(LookupDomain{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString()});
    return found;
}

Result<QList<LookupAlias>> presentAliases(const Database &database, const LookupAlias &after)
{
    const Result<QList<Row>> rows = database.rows(u"SELECT address, destination, target FROM alias WHERE (address, destination) > (?, ?)"
                                                  " ORDER BY address, destination LIMIT ?"_s,
                                                  {after.address, after.destination, pageSize});
    if (!rows)
        return rows.error();
    QList<LookupAlias> found;
    for (const Row &row : *rows)
        found.append(LookupAlias{row.at(0).toString(), row.at(1).toString(), row.at(2).toString()});
    return found;
}

} // namespace

Result<Lookup> Lookup::open(const QString &file)
{
    Result<std::unique_ptr<Database>> database = Database::open(file, lookupKind);
    if (!database)
        return database.error();
    if (const auto migrated = (*database)->migrate(); !migrated)
        return migrated.error();
    if (const auto readable = makeReadable(**database); !readable)
        return readable.error();
    return Lookup(std::move(*database));
}

Result<void> Lookup::recover(const QString &file)
{
    const Result<std::unique_ptr<Database>> database = Database::open(file, lookupKind, Creation::Never);
    if (!database)
        return database.error();
    return makeReadable(**database);
}

Result<void> Lookup::publishDomain(const Domain &domain, const QList<Alias> &required, qint64 change)
{
    QList<Repair> rows = dropRequired(domain.name);
    for (const Alias &alias : required)
        rows += putAlias(alias);
    return publish(rows << put(lookupRowOf(domain)), change);
}

Result<void> Lookup::removeDomain(const DomainName &domain, qint64 change)
{
    return publish(dropRequired(domain) << drop(LookupDomain{domain.toString(), {}, {}, {}}), change);
}

Result<void> Lookup::publishMailbox(const Mailbox &mailbox, const QByteArray &hash, qint64 change)
{
    return publish({dropAll(AliasAddress::of(mailbox.address)), put(lookupRowOf(mailbox, hash))}, change);
}

Result<void> Lookup::removeMailbox(const Address &address, const QList<Alias> &required, qint64 change)
{
    QList<Repair> rows{Repair{u"DELETE FROM mailbox WHERE address = ?"_s, {address.toString()}}};
    for (const Alias &alias : required)
        rows += putAlias(alias);
    return publish(rows, change);
}

Result<void> Lookup::publishAlias(const Alias &alias, qint64 change)
{
    return publish(putAlias(alias), change);
}

Result<void> Lookup::removeAlias(const AliasAddress &address, qint64 change)
{
    return publish({dropAll(address)}, change);
}

Result<void> Lookup::passOver(qint64 change)
{
    return publish(QList<Repair>(), change);
}

Result<void> Lookup::setRoutes(const QString &peer, const QString &nextHop, const QList<DomainName> &domains)
{
    QList<Repair> rows{{u"DELETE FROM route WHERE peer = ?"_s, {peer}}};
    for (const DomainName &domain : domains)
        rows.append(putRouteRow(peer, nextHop, domain));
    return repair(*m_database, rows);
}

Result<void> Lookup::putRoute(const QString &peer, const QString &nextHop, const DomainName &domain)
{
    return repair(*m_database, {putRouteRow(peer, nextHop, domain)});
}

Result<void> Lookup::dropRoute(const QString &peer, const DomainName &domain)
{
    return repair(*m_database, {{u"DELETE FROM route WHERE domain = ? AND peer = ?"_s, {domain.toString(), peer}}});
}

Result<qint64> Lookup::countRoutes(const QString &peer) const
{
    const Result<std::optional<Row>> row = m_database->row(u"SELECT count(*) FROM route WHERE peer = ?"_s, {peer});
    return row ? Result<qint64>((**row).at(0).toLongLong()) : Result<qint64>(row.error());
}

Result<void> Lookup::publish(const QList<Repair> &rows, qint64 change)
{
    const auto attempt = [&]() -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        for (const Repair &one : rows) {
            if (const auto done = m_database->run(one.sql, one.values); !done)
                return done.error();
        }
        // While an earlier change is missing, the number must not say that all up to this one are here.
        if (!m_behind) {
            if (const auto counted = m_database->run(u"UPDATE meta SET change = ?"_s, {change}); !counted)
                return counted.error();
        }
        return transaction->commit();
    };
    const Result<void> published = attempt();
    if (!published)
        m_behind = true;
    return published;
}

Result<qint64> Lookup::reconcile(Database &store, Compare compare)
{
    const Result<ChangeMark> wanted = changeMark(store);
    if (!wanted)
        return wanted.error();
    const Result<ChangeMark> present = changeMark(*m_database);
    if (!present)
        return present.error();
    if (compare == Compare::WhenBehind && !m_behind && *wanted == *present)
        return 0;

    const DomainStore domains(store);
    const Result<qint64> otherDomains = makeEqual<LookupDomain>(
        *m_database, [&](const std::optional<LookupDomain> &after) { return domains.lookupRowsAfter(after ? after->name : QString(), pageSize); },
        [&](const std::optional<LookupDomain> &after) { return presentDomains(*m_database, after ? after->name : QString()); });
    if (!otherDomains)
        return otherDomains.error();
    const MailboxStore mailboxes(store);
    const Result<qint64> otherMailboxes = makeEqual<LookupRow>(
        *m_database, [&](const std::optional<LookupRow> &after) { return mailboxes.lookupRowsAfter(after ? after->address : QString(), pageSize); },
        [&](const std::optional<LookupRow> &after) { return presentMailboxes(*m_database, after ? after->address : QString()); });
    if (!otherMailboxes)
        return otherMailboxes.error();
    const AliasStore aliases(store);
    const LookupAlias first;
    const Result<qint64> otherAliases = makeEqual<LookupAlias>(
        *m_database,
        [&](const std::optional<LookupAlias> &after) { return aliases.lookupRowsAfter(after.value_or(first).address, after.value_or(first).destination, pageSize); },
        [&](const std::optional<LookupAlias> &after) { return presentAliases(*m_database, after.value_or(first)); });
    if (!otherAliases)
        return otherAliases.error();

    if (const auto marked = m_database->run(u"UPDATE meta SET store_id = ?, change = ?"_s, {wanted->storeId, wanted->change}); !marked)
        return marked.error();
    m_behind = false;
    const qint64 differed = *otherDomains + *otherMailboxes + *otherAliases;
    if (differed > 0) {
        qCInfo(lookupLog, "%s: %lld rows differed from the store and were repaired (change %lld, now %lld)",
               qUtf8Printable(m_database->file()), static_cast<long long>(differed), static_cast<long long>(present->change),
               static_cast<long long>(wanted->change));
    }
    return differed;
}

} // namespace postroom
