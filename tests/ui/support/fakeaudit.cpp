#include "tests/ui/support/fakeserver.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

void FakeServer::addRecord(const QString &method, const QString &object, const QJsonObject &before, const QJsonObject &after)
{
    AuditRecord record;
    record.seq = m_records.size() + 1;
    record.entry.at = QDateTime(QDate(2026, 3, 3), QTime(11, 0), Qt::UTC).addSecs(record.seq * 1800);
    record.entry.actor = u"anna (uid 1000)"_s;
    record.entry.method = method;
    record.entry.object = object;
    record.entry.before = before;
    record.entry.after = after;
    record.entry.result = u"ok"_s;
    if (method.startsWith(u"set"))
        record.entry.generation = record.seq;
    m_records.append(record);
}

std::optional<Result<QJsonValue>> FakeServer::answerAudit(const QString &method, const QJsonValue &params) const
{
    if (method == QLatin1StringView(api::VerifyAudit::name))
        return Result<QJsonValue>(toJson(auditCheck));
    if (method != QLatin1StringView(api::ListAudit::name))
        return std::nullopt;
    const auto list = *fromJson<api::ListAudit>(params);
    api::ListAudit::Reply reply;
    for (auto record = m_records.rbegin(); record != m_records.rend() && reply.records.size() < list.limit.value_or(200); ++record) {
        if (!list.before || record->seq < *list.before)
            reply.records.append(*record);
    }
    if (!reply.records.isEmpty() && reply.records.last().seq > 1)
        reply.next = reply.records.last().seq;
    return Result<QJsonValue>(toJson(reply));
}

} // namespace postroom::test
