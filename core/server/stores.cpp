#include "core/server/stores.h"

#include <QLoggingCategory>

#include <pwd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.server")

QString actorOf(const api::Caller &caller)
{
    passwd entry;
    passwd *found = nullptr;
    char buffer[4096];
    const bool known = ::getpwuid_r(static_cast<uid_t>(caller.uid), &entry, buffer, sizeof buffer, &found) == 0 && found;
    const QString uid = u"uid "_s + QString::number(caller.uid);
    return known ? QString::fromUtf8(entry.pw_name) + u" ("_s + uid + u')' : uid;
}

} // namespace

void Stores::published(const Result<void> &outcome)
{
    if (!outcome)
        qCCritical(log) << "lookup.db could not be written and will be repaired:" << outcome.error().detail;
}

Result<void> Stores::repairLookup()
{
    if (!lookup.isBehind())
        return success();
    const Result<qint64> repaired = lookup.reconcile(database);
    if (repaired)
        return success();
    qCCritical(log) << "lookup.db could not be repaired yet:" << errorCodeName(repaired.error().code) << repaired.error().detail;
    return repaired.error();
}

Result<qint64> pageLimit(const std::optional<qint64> &wanted)
{
    const qint64 limit = wanted.value_or(200);
    if (limit < 1 || limit > 1000)
        return Error{ErrorCode::NumberOutOfRange, QString::number(limit), u"limit"_s, u"1–1000"_s};
    return limit;
}

Result<qint64> pageSkip(const std::optional<qint64> &wanted)
{
    const qint64 skip = wanted.value_or(0);
    if (skip < 0)
        return Error{ErrorCode::NumberOutOfRange, QString::number(skip), u"skip"_s, u"≥ 0"_s};
    return skip;
}

AuditEntry auditOf(const api::Caller &caller, const char *method, const QString &object, const QJsonObject &before, const QJsonObject &after)
{
    AuditEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.actor = actorOf(caller);
    entry.method = QString::fromLatin1(method);
    entry.object = object;
    entry.before = before;
    entry.after = after;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            entry.changed.append(it.key());
    }
    entry.result = u"ok"_s;
    return entry;
}

} // namespace postroom
