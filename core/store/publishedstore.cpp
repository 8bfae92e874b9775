#include "core/store/publishedstore.h"

#include "core/base/json.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<QList<PublishedRecord>> PublishedStore::ofDomain(const DomainName &domain) const
{
    const Result<QList<Row>> rows = m_database.rows(u"SELECT name, type, ttl, data, server, at, sure FROM published_record"
                                                    " WHERE domain_id = (SELECT id FROM domain WHERE name = ?) ORDER BY name, type, data"_s,
                                                    {domain.toString()});
    if (!rows)
        return rows.error();
    QList<PublishedRecord> records;
    for (const Row &row : *rows) {
        const Result<DnsType> type = fromWord<DnsType>(row.at(1).toString());
        if (!type)
            return Error{ErrorCode::StoreDamaged, m_database.file(), {}, u"published_record"_s};
        records.append({row.at(0).toString(), *type, row.at(2).toLongLong(), row.at(3).toString(), row.at(4).toString(),
                        QDateTime::fromMSecsSinceEpoch(row.at(5).toLongLong(), Qt::UTC), row.at(6).toLongLong() == 1});
    }
    return records;
}

Result<void> PublishedStore::put(const DomainName &domain, const QList<PublishedRecord> &records)
{
    Q_ASSERT(m_database.inTransaction());
    for (const PublishedRecord &record : records) {
        const Result<qint64> written = m_database.run(u"INSERT OR REPLACE INTO published_record (domain_id, name, type, data, ttl, server, at, sure)"
                                                      " SELECT id, ?, ?, ?, ?, ?, ?, ? FROM domain WHERE name = ?"_s,
                                                      {record.name, wordOf(record.type), record.data, record.ttl, record.server, record.at.toMSecsSinceEpoch(),
                                                       record.isSure ? 1 : 0, domain.toString()});
        if (!written)
            return written.error();
        if (*written == 0)
            return Error{ErrorCode::NotFound, domain.toString(), u"domain"_s, {}};
    }
    return success();
}

Result<void> PublishedStore::remove(const DomainName &domain, const QList<PublishedRecord> &records)
{
    Q_ASSERT(m_database.inTransaction());
    for (const PublishedRecord &record : records) {
        const Result<qint64> removed = m_database.run(
            u"DELETE FROM published_record WHERE domain_id = (SELECT id FROM domain WHERE name = ?) AND name = ? AND type = ? AND data = ?"_s,
            {domain.toString(), record.name, wordOf(record.type), record.data});
        if (!removed)
            return removed.error();
    }
    return success();
}

} // namespace postroom
