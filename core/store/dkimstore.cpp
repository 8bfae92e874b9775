#include "core/store/dkimstore.h"

#include "core/base/json.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// As the index dkim_key_slot has it.
const QString atSlots = u" selector IN ('rsa1', 'rsa2', 'rsa3', 'ed1', 'ed2', 'ed3')"_s;
const QString ofDomain = u" WHERE domain_id = (SELECT id FROM domain WHERE name = ?)"_s;

Result<DkimKey> keyOf(const Row &row, const Database &database)
{
    const Result<DkimAlgorithm> algorithm = fromWord<DkimAlgorithm>(row.at(1).toString());
    const Result<DkimState> state = fromWord<DkimState>(row.at(2).toString());
    if (!algorithm || !state)
        return Error{ErrorCode::StoreDamaged, database.file(), {}, row.at(0).toString()};
    return DkimKey{row.at(0).toString(), *algorithm, *state, QDateTime::fromMSecsSinceEpoch(row.at(3).toLongLong(), Qt::UTC),
                   row.at(4).toString()};
}

} // namespace

Result<void> DkimStore::add(const DomainName &domain, const NewDkimKey &key, DkimState state, const QDateTime &now)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<std::optional<Row>> there = m_database.row(
        u"SELECT (SELECT count(*) FROM dkim_key WHERE domain_id = domain.id AND algorithm = ? AND state = ?) FROM domain WHERE name = ?"_s,
        {wordOf(key.algorithm), wordOf(state), domain.toString()});
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, domain.toString(), u"domain"_s, {}};
    if ((**there).at(0).toLongLong() > 0)
        return Error{ErrorCode::AlreadyExists, domain.toString(), {}, wordOf(key.algorithm)};
    QString clear = QString::fromLatin1(key.privateKey.reveal());
    const Result<qint64> added = m_database.run(u"INSERT INTO dkim_key (domain_id, selector, algorithm, state, since, record, private_key)"
                                                " VALUES ((SELECT id FROM domain WHERE name = ?), ?, ?, ?, ?, ?, ?)"_s,
                                                {domain.toString(), key.selector, wordOf(key.algorithm), wordOf(state),
                                                 now.toMSecsSinceEpoch(), key.record, clear});
    wipe(clear);
    return added ? success() : Result<void>(added.error());
}

Result<void> DkimStore::rotate(const DomainName &domain, const QDateTime &now)
{
    Q_ASSERT(m_database.inTransaction());
    const QString change = u"UPDATE dkim_key SET state = ?, since = ?"_s + ofDomain + u" AND state = ?"_s;
    const auto moved = [&](DkimState from, DkimState to) {
        return m_database.run(change, {wordOf(to), now.toMSecsSinceEpoch(), domain.toString(), wordOf(from)});
    };
    if (const Result<qint64> done = moved(DkimState::Active, DkimState::Retiring); !done)
        return done.error();
    const Result<qint64> done = moved(DkimState::Next, DkimState::Active);
    if (!done)
        return done.error();
    return *done > 0 ? success() : Result<void>(Error{ErrorCode::NotFound, domain.toString(), u"selector"_s, wordOf(DkimState::Next)});
}

Result<void> DkimStore::retire(const DomainName &domain, const std::optional<QString> &selector)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<QList<DkimKey>> keys = keysOf(domain);
    if (!keys)
        return keys.error();
    for (const DkimKey &key : *keys) {
        if (selector == key.selector && key.state != DkimState::Retiring)
            return Error{ErrorCode::InUse, key.selector, u"selector"_s, wordOf(key.state)};
    }
    QString sql = u"DELETE FROM dkim_key"_s + ofDomain + u" AND state = 'retiring'"_s;
    QVariantList values{domain.toString()};
    if (selector) {
        sql += u" AND selector = ?"_s;
        values.append(*selector);
    }
    const Result<qint64> removed = m_database.run(sql, values);
    if (!removed)
        return removed.error();
    return *removed > 0 ? success() : Result<void>(Error{ErrorCode::NotFound, selector.value_or(domain.toString()), u"selector"_s, {}});
}

Result<void> DkimStore::rename(const DomainName &domain, const QString &selector, const QString &to)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<QList<DkimKey>> keys = keysOf(domain);
    if (!keys)
        return keys.error();
    const auto has = [&keys](const QString &name) { return std::any_of(keys->begin(), keys->end(), [&name](const DkimKey &key) { return key.selector == name; }); };
    if (!has(selector))
        return Error{ErrorCode::NotFound, selector, u"selector"_s, {}};
    if (has(to))
        return Error{ErrorCode::AlreadyExists, to, u"selector"_s, {}};
    const Result<qint64> renamed = m_database.run(u"UPDATE dkim_key SET selector = ?"_s + ofDomain + u" AND selector = ?"_s, {to, domain.toString(), selector});
    return renamed ? success() : Result<void>(renamed.error());
}

Result<QList<AliasedKey>> DkimStore::aliasedKeys() const
{
    const Result<QList<Row>> rows = m_database.rows(u"SELECT selector, algorithm, state, since, record, domain.name FROM dkim_key JOIN domain ON domain.id = domain_id WHERE"_s + atSlots);
    if (!rows)
        return rows.error();
    QList<AliasedKey> all;
    for (const Row &row : *rows) {
        const Result<DkimKey> key = keyOf(row, m_database);
        const Result<DomainName> domain = DomainName::parse(row.at(5).toString());
        if (!key || !domain)
            return key ? domain.error() : key.error();
        all.append(AliasedKey{*domain, *key});
    }
    std::sort(all.begin(), all.end(), [](const AliasedKey &l, const AliasedKey &r) { return std::pair(l.domain, l.key.selector) < std::pair(r.domain, r.key.selector); });
    return all;
}

Result<void> DkimStore::removeAll(const DomainName &domain)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<qint64> removed = m_database.run(u"DELETE FROM dkim_key"_s + ofDomain, {domain.toString()});
    return removed ? success() : Result<void>(removed.error());
}

Result<QList<DkimKey>> DkimStore::keysOf(const DomainName &domain) const
{
    const Result<QList<Row>> rows =
        m_database.rows(u"SELECT selector, algorithm, state, since, record FROM dkim_key"_s + ofDomain + u" ORDER BY state, since DESC, algorithm DESC"_s,
                        {domain.toString()});
    if (!rows)
        return rows.error();
    QList<DkimKey> keys;
    for (const Row &row : *rows) {
        const Result<DkimKey> key = keyOf(row, m_database);
        if (!key)
            return key.error();
        keys.append(*key);
    }
    return keys;
}

Result<QList<DkimSigner>> DkimStore::signersOf(const DomainName &domain) const
{
    const Result<QList<Row>> rows = m_database.rows(
        u"SELECT selector, private_key FROM dkim_key"_s + ofDomain + u" AND state = 'active' ORDER BY algorithm DESC"_s, {domain.toString()});
    if (!rows)
        return rows.error();
    QList<DkimSigner> signers;
    for (const Row &row : *rows) {
        QByteArray clear = row.at(1).toString().toLatin1();
        signers.append(DkimSigner{row.at(0).toString(), Secret::fromUtf8(clear)});
        wipe(clear);
    }
    return signers;
}

Result<std::optional<DomainName>> DkimStore::nextWithout(const QString &after) const
{
    const Result<std::optional<Row>> row = m_database.row(
        u"SELECT name FROM domain WHERE name > ? AND service IS NULL"
        " AND (SELECT count(*) FROM dkim_key WHERE domain_id = domain.id AND state IN ('active', 'next')) < 4 ORDER BY name LIMIT 1"_s,
        {after});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<DomainName>();
    return DomainName::parse((**row).at(0).toString()).and_then([](const DomainName &name) {
        return Result<std::optional<DomainName>>(name);
    });
}

} // namespace postroom
