#include "core/store/recordstore.h"

#include "core/base/json.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

const QString ofDomain = u" WHERE domain_id = (SELECT id FROM domain WHERE name = ?)"_s;

Result<OwnRecord> recordOf(const Row &row, const Database &database)
{
    const Result<DnsType> type = fromWord<DnsType>(row.at(1).toString());
    const Result<RecordNote> note = RecordNote::parse(row.at(4).toString());
    if (!type || !note)
        return Error{ErrorCode::StoreDamaged, database.file(), {}, row.at(0).toString()};
    return OwnRecord{row.at(0).toString(), *type, row.at(2).toLongLong(), row.at(3).toString(), *note, QDateTime::fromMSecsSinceEpoch(row.at(5).toLongLong(), Qt::UTC)};
}

} // namespace

Result<void> RecordStore::add(const DomainName &domain, const OwnRecord &record)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<std::optional<Row>> there = m_database.row(
        u"SELECT (SELECT count(*) FROM own_record WHERE domain_id = domain.id),"
        " EXISTS (SELECT 1 FROM own_record WHERE domain_id = domain.id AND name = ? AND type = ? AND data = ?) FROM domain WHERE name = ?"_s,
        {record.name, wordOf(record.type), record.data, domain.toString()});
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, domain.toString(), u"domain"_s, {}};
    if ((**there).at(1).toBool())
        return Error{ErrorCode::AlreadyExists, record.name + u' ' + wordOf(record.type), u"data"_s, {}};
    if ((**there).at(0).toLongLong() >= OwnRecord::most)
        return Error{ErrorCode::LimitReached, domain.toString(), u"domain"_s, QString::number(OwnRecord::most)};
    const Result<qint64> added = m_database.run(u"INSERT INTO own_record (domain_id, name, type, ttl, data, note, created_at)"
                                                " VALUES ((SELECT id FROM domain WHERE name = ?), ?, ?, ?, ?, ?, ?)"_s,
                                                {domain.toString(), record.name, wordOf(record.type), record.ttl, record.data, record.note.toString(),
                                                 record.createdAt.toMSecsSinceEpoch()});
    return added ? success() : Result<void>(added.error());
}

Result<void> RecordStore::remove(const DomainName &domain, const OwnRecord &record)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<qint64> removed = m_database.run(u"DELETE FROM own_record"_s + ofDomain + u" AND name = ? AND type = ? AND data = ?"_s,
                                                  {domain.toString(), record.name, wordOf(record.type), record.data});
    if (!removed)
        return removed.error();
    return *removed > 0 ? success() : Result<void>(Error{ErrorCode::NotFound, record.name + u' ' + wordOf(record.type), u"name"_s, {}});
}

Result<QList<OwnRecord>> RecordStore::recordsOf(const DomainName &domain) const
{
    const Result<QList<Row>> rows =
        m_database.rows(u"SELECT name, type, ttl, data, note, created_at FROM own_record"_s + ofDomain + u" ORDER BY name, type, data"_s, {domain.toString()});
    if (!rows)
        return rows.error();
    QList<OwnRecord> records;
    for (const Row &row : *rows) {
        const Result<OwnRecord> record = recordOf(row, m_database);
        if (!record)
            return record.error();
        records.append(*record);
    }
    return records;
}

} // namespace postroom
