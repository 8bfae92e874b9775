#include "core/store/trafficstore.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

TrafficCounts countsAt(const Row &row, qsizetype first)
{
    return {row.at(first).toLongLong(), row.at(first + 1).toLongLong(), row.at(first + 2).toLongLong(), row.at(first + 3).toLongLong(),
            row.at(first + 4).toLongLong()};
}

} // namespace

Result<bool> TrafficStore::record(const QList<TrafficHour> &hours)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    bool changed = false;
    for (const TrafficHour &hour : hours) {
        const TrafficCounts &counts = hour.counts;
        // A row that stays as it is is not written.
        const Result<qint64> written = m_database.run(
            u"INSERT INTO traffic (hour, incoming, outgoing, refused, logins, failed_logins) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (hour) DO UPDATE SET incoming = max(incoming, excluded.incoming), outgoing = max(outgoing, excluded.outgoing),"
            " refused = max(refused, excluded.refused), logins = max(logins, excluded.logins),"
            " failed_logins = max(failed_logins, excluded.failed_logins)"
            " WHERE excluded.incoming > incoming OR excluded.outgoing > outgoing OR excluded.refused > refused"
            " OR excluded.logins > logins OR excluded.failed_logins > failed_logins"_s,
            {hour.at.toSecsSinceEpoch(), counts.in, counts.out, counts.refused, counts.logins, counts.failedLogins});
        if (!written)
            return written.error();
        changed = changed || *written > 0;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

Result<QList<TrafficHour>> TrafficStore::between(const QDateTime &from, const QDateTime &to) const
{
    const Result<QList<Row>> rows = m_database.rows(
        u"SELECT hour, incoming, outgoing, refused, logins, failed_logins FROM traffic WHERE hour >= ? AND hour < ? ORDER BY hour"_s,
        {from.toSecsSinceEpoch(), to.toSecsSinceEpoch()});
    if (!rows)
        return rows.error();
    QList<TrafficHour> hours;
    for (const Row &row : *rows)
        hours.append({QDateTime::fromSecsSinceEpoch(row.at(0).toLongLong(), Qt::UTC), countsAt(row, 1)});
    return hours;
}

Result<TrafficCounts> TrafficStore::sum(const QDateTime &from, const QDateTime &to) const
{
    const Result<QList<TrafficHour>> hours = between(from, to);
    if (!hours)
        return hours.error();
    TrafficCounts all;
    for (const TrafficHour &hour : *hours)
        all += hour.counts;
    return all;
}

Result<void> TrafficStore::removeBefore(const QDateTime &time)
{
    const Result<qint64> removed = m_database.run(u"DELETE FROM traffic WHERE hour < ?"_s, {time.toSecsSinceEpoch()});
    return removed ? success() : Result<void>(removed.error());
}

} // namespace postroom
