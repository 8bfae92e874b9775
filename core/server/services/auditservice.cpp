#include "core/server/services/auditservice.h"

#include <QtConcurrent>

namespace postroom {

using namespace Qt::StringLiterals;

AuditService::AuditService(Stores &stores, QString file) : m_stores(stores), m_file(std::move(file))
{
    m_pool.setMaxThreadCount(1);
}

AuditService::~AuditService()
{
    m_pool.waitForDone();
}

Result<api::ListAudit::Reply> AuditService::list(const api::ListAudit &wanted) const
{
    const qint64 limit = wanted.limit.value_or(200);
    if (limit < 1 || limit > 1000)
        return Error{ErrorCode::NumberOutOfRange, QString::number(limit), u"limit"_s, u"1–1000"_s};
    const Result<QList<AuditRecord>> records = m_stores.audit.list(limit, wanted.before);
    if (!records)
        return records.error();
    // Numbers have no gaps and begin with 1.
    const bool isLast = records->isEmpty() || records->last().seq == 1;
    return api::ListAudit::Reply{*records, isLast ? std::nullopt : std::optional(records->last().seq)};
}

QFuture<Result<AuditCheck>> AuditService::verify()
{
    return QtConcurrent::run(&m_pool, [file = m_file]() -> Result<AuditCheck> {
        const Result<std::unique_ptr<Database>> database = Database::open(file, storeKind, Creation::Never);
        return database ? AuditStore(**database).verify() : Result<AuditCheck>(database.error());
    });
}

} // namespace postroom
