#include "core/store/acceptancestore.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<QList<AcceptedFinding>> AcceptanceStore::all() const
{
    const Result<QList<Row>> rows = m_database.rows(
        u"SELECT finding, subject, seen, verdict, reason, until, accepted_by, accepted_at FROM acceptance ORDER BY finding, subject, seen"_s, {});
    if (!rows)
        return rows.error();
    QList<AcceptedFinding> all;
    for (const Row &row : *rows) {
        const Result<Verdict> verdict = fromWord<Verdict>(row.at(3).toString());
        const Result<Reason> reason = Reason::parse(row.at(4).toString());
        const Result<Day> until = Day::parse(row.at(5).toString());
        if (!verdict || !reason || !until)
            return Error{ErrorCode::StoreDamaged, row.at(0).toString(), {}, u"acceptance"_s};
        all.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), *verdict,
                    Acceptance{*reason, *until, row.at(6).toString(), QDateTime::fromMSecsSinceEpoch(row.at(7).toLongLong(), Qt::UTC)}});
    }
    return all;
}

Result<void> AcceptanceStore::put(const AcceptedFinding &accepted)
{
    const Acceptance &acceptance = accepted.acceptance;
    const Result<qint64> written = m_database.run(
        u"INSERT OR REPLACE INTO acceptance (finding, subject, seen, verdict, reason, until, accepted_by, accepted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {accepted.id, accepted.subject, accepted.seen, wordOf(accepted.verdict), acceptance.reason.toString(), acceptance.until.toString(), acceptance.by,
         acceptance.at.toMSecsSinceEpoch()});
    return written ? success() : Result<void>(written.error());
}

Result<qint64> AcceptanceStore::remove(const QString &id, const std::optional<QString> &subject)
{
    return subject ? m_database.run(u"DELETE FROM acceptance WHERE finding = ? AND subject = ?"_s, {id, *subject})
                   : m_database.run(u"DELETE FROM acceptance WHERE finding = ?"_s, {id});
}

Result<void> AcceptanceStore::removeEnded(QDate today)
{
    const Result<qint64> removed = m_database.run(u"DELETE FROM acceptance WHERE until < ?"_s, {today.toString(Qt::ISODate)});
    return removed ? success() : Result<void>(removed.error());
}

} // namespace postroom
