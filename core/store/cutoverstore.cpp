#include "core/store/cutoverstore.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDateTime> timeIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC));
}

QVariant valueOf(const std::optional<QDateTime> &time)
{
    return time ? QVariant(time->toMSecsSinceEpoch()) : QVariant();
}

} // namespace

Result<CutoverMemory> CutoverStore::ofDomain(const DomainName &domain) const
{
    const Result<QList<Row>> rows = m_database.rows(u"SELECT former_ttl, lowered_at, switched_at FROM cutover WHERE domain_id = (SELECT id FROM domain WHERE name = ?)"_s, {domain.toString()});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return CutoverMemory{};
    const Row &row = rows->first();
    return CutoverMemory{row.at(0).toLongLong(), timeIn(row.at(1)), timeIn(row.at(2))};
}

Result<void> CutoverStore::put(const DomainName &domain, const CutoverMemory &memory)
{
    const Result<qint64> written = m_database.run(u"INSERT OR REPLACE INTO cutover (domain_id, former_ttl, lowered_at, switched_at) SELECT id, ?, ?, ? FROM domain WHERE name = ?"_s,
                                                  {memory.formerTtl, valueOf(memory.loweredAt), valueOf(memory.switchedAt), domain.toString()});
    if (!written)
        return written.error();
    return *written > 0 ? success() : Result<void>(Error{ErrorCode::NotFound, domain.toString(), u"domain"_s, {}});
}

} // namespace postroom
