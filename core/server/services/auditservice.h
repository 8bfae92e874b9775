#pragma once

#include "core/api/operations/audit.h"
#include "core/server/stores.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>

namespace postroom {

// The verbs of `audit`.
class AuditService
{
public:
    // `file`: postroom.db, which is read once more beside the one connection that writes.
    AuditService(Stores &stores, QString file);
    ~AuditService();

    Result<api::ListAudit::Reply> list(const api::ListAudit &wanted) const;
    // Reads the whole log, in a worker, so that nobody waits for it but who asked.
    // Busy while another does. Cancelled at our end.
    QFuture<Result<AuditCheck>> verify();

private:
    Stores &m_stores;
    QString m_file;
    std::atomic_bool m_ends = false;
    QFuture<Result<AuditCheck>> m_verifying;
    QThreadPool m_pool;
};

} // namespace postroom
