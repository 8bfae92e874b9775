#include "core/store/lookup.h"

#include "core/store/domainstore.h"
#include "core/store/mailboxstore.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <functional>

namespace postroom {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lookupLog, "postroom.lookup")

namespace {

constexpr qint64 pageSize = 500;

const QString putDomain = u"INSERT INTO domain (name) VALUES (?) ON CONFLICT DO NOTHING"_s;
const QString dropDomain = u"DELETE FROM domain WHERE name = ?"_s;
const QString putMailbox = u"INSERT INTO mailbox (address, local_part, domain, password, quota_bytes, active) VALUES (?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (address) DO UPDATE SET local_part = excluded.local_part, domain = excluded.domain,"
                           " password = excluded.password, quota_bytes = excluded.quota_bytes, active = excluded.active"_s;
const QString dropMailbox = u"DELETE FROM mailbox WHERE address = ?"_s;

QVariantList valuesOf(const LookupRow &row)
{
    return {row.address, row.localPart, row.domain, row.password, row.quotaBytes ? QVariant(*row.quotaBytes) : QVariant(),
            row.active ? 1 : 0};
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

// One statement that makes a row equal.
struct Repair
{
    QString sql;
    QVariantList values;
};

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

QString keyOf(const QString &name)
{
    return name;
}
QString keyOf(const LookupRow &row)
{
    return row.address;
}

// What differs between two sides that are read in ascending order of their keys, a page at a time. Keys are ASCII, so
// that QString's order is SQLite's.
template<typename T>
class Comparison
{
public:
    using Page = std::function<Result<QList<T>>(const QString &after)>;

    Comparison(Page wanted, Page present) : m_wanted{std::move(wanted), {}, {}}, m_present{std::move(present), {}, {}} {}

    // Calls put(row) for what is missing or other, and drop(key) for what is too much, until one page is done on
    // either side; false when there is no more.
    Result<bool> step(const std::function<void(const T &)> &put, const std::function<void(const QString &)> &drop)
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
                drop(keyOf(m_present.rows.takeFirst()));
            else if (order < 0)
                put(m_wanted.rows.takeFirst());
            else if (const T one = m_wanted.rows.takeFirst(); one != m_present.rows.takeFirst())
                put(one);
            // A side that has run empty may go on with its next page, which decides what is next.
        } while (!m_wanted.needsPage() && !m_present.needsPage() && !(m_wanted.rows.isEmpty() && m_present.rows.isEmpty()));
        return true;
    }

private:
    struct Side
    {
        Page page;
        QList<T> rows;
        QString last;
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
                last = keyOf(rows.last());
            return success();
        }
    };

    Side m_wanted;
    Side m_present;
};

// Repairs go in after each step; the rows that they touch are behind both sides' pages.
template<typename T>
Result<qint64> makeEqual(Database &database, Comparison<T> &comparison, const std::function<Repair(const T &)> &put, const QString &drop)
{
    qint64 differed = 0;
    for (;;) {
        QList<Repair> repairs;
        const Result<bool> more = comparison.step([&](const T &row) { repairs.append(put(row)); },
                                                  [&](const QString &key) { repairs.append(Repair{drop, {key}}); });
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
    const Result<QList<Row>> rows = database.rows(u"SELECT address, local_part, domain, password, quota_bytes, active FROM mailbox"
                                                  " WHERE address > ? ORDER BY address LIMIT ?"_s,
                                                  {after, pageSize});
    if (!rows)
        return rows.error();
    QList<LookupRow> found;
    for (const Row &row : *rows) {
        LookupRow one{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(), {}, row.at(5).toBool()};
        if (!row.at(4).isNull())
            one.quotaBytes = row.at(4).toLongLong();
        found.append(one);
    }
    return found;
}

Result<QStringList> presentDomains(const Database &database, const QString &after)
{
    const Result<QList<Row>> rows =
        database.rows(u"SELECT name FROM domain WHERE name > ? ORDER BY name LIMIT ?"_s, {after, pageSize});
    if (!rows)
        return rows.error();
    QStringList names;
    for (const Row &row : *rows)
        names.append(row.at(0).toString());
    return names;
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

Result<void> Lookup::publishDomain(const DomainName &domain, qint64 change)
{
    return publish(putDomain, {domain.toString()}, change);
}

Result<void> Lookup::removeDomain(const DomainName &domain, qint64 change)
{
    return publish(dropDomain, {domain.toString()}, change);
}

Result<void> Lookup::publishMailbox(const Mailbox &mailbox, const QByteArray &hash, qint64 change)
{
    return publish(putMailbox, valuesOf(lookupRowOf(mailbox, hash)), change);
}

Result<void> Lookup::removeMailbox(const Address &address, qint64 change)
{
    return publish(dropMailbox, {address.toString()}, change);
}

Result<void> Lookup::publish(const QString &sql, const QVariantList &values, qint64 change)
{
    const auto attempt = [&]() -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        if (const auto done = m_database->run(sql, values); !done)
            return done.error();
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
    Comparison<QString> names([&](const QString &after) { return domains.namesAfter(after, pageSize); },
                              [&](const QString &after) { return presentDomains(*m_database, after); });
    const Result<qint64> otherDomains =
        makeEqual<QString>(*m_database, names, [](const QString &name) { return Repair{putDomain, {name}}; }, dropDomain);
    if (!otherDomains)
        return otherDomains.error();

    const MailboxStore mailboxes(store);
    Comparison<LookupRow> rows([&](const QString &after) { return mailboxes.lookupRowsAfter(after, pageSize); },
                               [&](const QString &after) { return presentMailboxes(*m_database, after); });
    const Result<qint64> otherMailboxes = makeEqual<LookupRow>(
        *m_database, rows, [](const LookupRow &row) { return Repair{putMailbox, valuesOf(row)}; }, dropMailbox);
    if (!otherMailboxes)
        return otherMailboxes.error();

    if (const auto marked = m_database->run(u"UPDATE meta SET store_id = ?, change = ?"_s, {wanted->storeId, wanted->change}); !marked)
        return marked.error();
    m_behind = false;
    const qint64 differed = *otherDomains + *otherMailboxes;
    if (differed > 0) {
        qCInfo(lookupLog, "%s: %lld rows differed from the store and were repaired (change %lld, now %lld)",
               qUtf8Printable(m_database->file()), static_cast<long long>(differed), static_cast<long long>(present->change),
               static_cast<long long>(wanted->change));
    }
    return differed;
}

} // namespace postroom
