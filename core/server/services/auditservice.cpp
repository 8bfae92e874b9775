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
    m_ends = true;
    m_pool.waitForDone();
}

Result<api::ListAudit::Reply> AuditService::list(const api::ListAudit &wanted) const
{
    const Result<qint64> limit = pageLimit(wanted.limit);
    if (!limit)
        return limit.error();
    const Result<QList<AuditRecord>> records = m_stores.audit.list(*limit, wanted.before);
    if (!records)
        return records.error();
    // Numbers have no gaps and begin with 1.
    const bool isLast = records->isEmpty() || records->last().seq == 1;
    return api::ListAudit::Reply{*records, isLast ? std::nullopt : std::optional(records->last().seq)};
}

QFuture<Result<AuditCheck>> AuditService::verify()
{
    if (m_verifying.isRunning())
        return QtFuture::makeReadyFuture(Result<AuditCheck>(Error{ErrorCode::Busy, {}, {}, {}}));
    m_verifying = QtConcurrent::run(&m_pool, [this]() -> Result<AuditCheck> {
        const Result<std::unique_ptr<Database>> database = Database::open(m_file, storeKind, Creation::Never);
        return database ? AuditStore(**database).verify([this] { return !m_ends; }) : Result<AuditCheck>(database.error());
    });
    return m_verifying;
}

} // namespace postroom
