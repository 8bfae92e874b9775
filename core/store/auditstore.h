#pragma once

#include "core/model/auditrecord.h"
#include "core/store/database.h"

#include <QHash>

#include <functional>

namespace postroom {

// The audit log: records are appended and never changed, and each holds the hash of the one before it, so that an
// edit, a removal or an insertion shows. Nobody who may write the file and knows this program can be kept from
// forging the whole chain; the hash of the last record, noted elsewhere, would show that too.
class AuditStore
{
public:
    explicit AuditStore(Database &database) : m_database(database) {}

    // Inside the Transaction of the change it tells of.
    Result<AuditRecord> append(const AuditEntry &entry);
    // Reads all, in pages; what is appended meanwhile is not its matter. Cancelled when `goesOn` answers no between two.
    Result<AuditCheck> verify(const std::function<bool()> &goesOn = {}) const;
    Result<QList<AuditRecord>> list(qint64 limit = 200, std::optional<qint64> before = {}) const; // newest first
    // Who made each configuration from this number on.
    Result<QHash<qint64, QString>> makers(qint64 oldest) const;

private:
    Database &m_database;
};

} // namespace postroom
