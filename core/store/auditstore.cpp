#include "core/store/auditstore.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 500;
// Read in this order everywhere.
const QString columns = u"seq, at, actor, method, object, fields, before, after, result, generation, previous, hash"_s;
enum Column { Seq, At, Actor, Method, Object, Fields, Before, After, Outcome, Generation, Previous, Hash };

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(jsonText(value));
}

// The chain covers what is in the columns, byte by byte: a JSON array of all but the two hashes, each text as it is, behind the
// hash of the record before.
QString hashOf(const Row &row)
{
    QJsonArray record{row.at(Seq).toLongLong(), row.at(At).toLongLong()};
    for (int column = Actor; column <= Outcome; ++column)
        record.append(row.at(column).toString());
    record.append(row.at(Generation).isNull() ? QJsonValue() : QJsonValue(row.at(Generation).toLongLong()));
    const QString previous = row.at(Previous).toString();
    return QString::fromLatin1(QCryptographicHash::hash(previous.toUtf8() + jsonText(record), QCryptographicHash::Sha256).toHex());
}

AuditRecord recordOf(const Row &row)
{
    AuditRecord record;
    record.seq = row.at(Seq).toLongLong();
    record.entry.at = QDateTime::fromMSecsSinceEpoch(row.at(At).toLongLong(), Qt::UTC);
    record.entry.actor = row.at(Actor).toString();
    record.entry.method = row.at(Method).toString();
    record.entry.object = row.at(Object).toString();
    const QJsonArray changed = QJsonDocument::fromJson(row.at(Fields).toString().toUtf8()).array();
    for (const QJsonValue name : changed)
        record.entry.changed.append(name.toString());
    record.entry.before = QJsonDocument::fromJson(row.at(Before).toString().toUtf8()).object();
    record.entry.after = QJsonDocument::fromJson(row.at(After).toString().toUtf8()).object();
    record.entry.result = row.at(Outcome).toString();
    if (!row.at(Generation).isNull())
        record.entry.generation = row.at(Generation).toLongLong();
    record.previous = row.at(Previous).toString();
    record.hash = row.at(Hash).toString();
    return record;
}

} // namespace

Result<AuditRecord> AuditStore::append(const AuditEntry &entry)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<std::optional<Row>> end = m_database.row(u"SELECT audit_seq, audit_hash FROM meta"_s);
    if (!end)
        return end.error();
    if (!*end)
        return Error{ErrorCode::StoreDamaged, m_database.file(), {}, u"meta"_s};
    Row row{(**end).at(0).toLongLong() + 1, entry.at.toMSecsSinceEpoch(), entry.actor, entry.method, entry.object,
            textOf(QJsonArray::fromStringList(entry.changed)), textOf(entry.before), textOf(entry.after), entry.result,
            entry.generation ? QVariant(*entry.generation) : QVariant(), (**end).at(1).toString()};
    row.append(hashOf(row));
    const Result<qint64> added =
        m_database.run(u"INSERT INTO audit ("_s + columns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, row);
    if (!added)
        return added.error();
    return recordOf(row);
}

Result<AuditCheck> AuditStore::verify(const std::function<bool()> &goesOn) const
{
    AuditCheck check;
    const Result<std::optional<Row>> end = m_database.row(u"SELECT audit_seq, audit_hash FROM meta"_s);
    if (!end)
        return end.error();
    if (!*end)
        return Error{ErrorCode::StoreDamaged, m_database.file(), {}, u"meta"_s};
    const qint64 last = (**end).at(0).toLongLong();
    QString previous(64, u'0');
    for (bool more = true; more;) {
        if (goesOn && !goesOn())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        const Result<QList<Row>> rows = m_database.rows(u"SELECT "_s + columns + u" FROM audit WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?"_s,
                                                        {check.records, last, pageSize});
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            const bool follows = row.at(Seq).toLongLong() == check.records + 1 && row.at(Previous).toString() == previous;
            if (!follows || row.at(Hash).toString() != hashOf(row)) {
                check.firstWrong = check.records + 1;
                return check;
            }
            previous = row.at(Hash).toString();
            ++check.records;
        }
        more = rows->size() == pageSize;
    }
    // The end of the chain is known from elsewhere, or the last records could be cut off, or others put behind them.
    const Result<std::optional<Row>> beyond = m_database.row(u"SELECT 1 FROM audit WHERE seq > (SELECT audit_seq FROM meta) LIMIT 1"_s);
    if (!beyond)
        return beyond.error();
    if (last != check.records || (**end).at(1).toString() != previous || *beyond)
        check.firstWrong = check.records + 1;
    return check;
}

Result<QList<AuditRecord>> AuditStore::list(qint64 limit, std::optional<qint64> before) const
{
    const Result<QList<Row>> rows = m_database.rows(
        u"SELECT "_s + columns + u" FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?"_s,
        {before.value_or(std::numeric_limits<qint64>::max()), std::clamp<qint64>(limit, 1, 1000)});
    if (!rows)
        return rows.error();
    QList<AuditRecord> records;
    for (const Row &row : *rows)
        records.append(recordOf(row));
    return records;
}

Result<QHash<qint64, QString>> AuditStore::makers(qint64 oldest) const
{
    // The first record of a number is of the change that made it; those that found nothing to change name it, too.
    const Result<QList<Row>> rows = m_database.rows(
        u"SELECT generation, actor, min(seq) FROM audit WHERE generation >= ? AND result = 'ok' GROUP BY generation"_s, {oldest});
    if (!rows)
        return rows.error();
    QHash<qint64, QString> makers;
    for (const Row &row : *rows)
        makers.insert(row.at(0).toLongLong(), row.at(1).toString());
    return makers;
}

} // namespace postroom
