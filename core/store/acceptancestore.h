#pragma once

#include "core/model/acceptedfinding.h"
#include "core/store/database.h"

namespace postroom {

// The findings that are accepted. Which of them still count is judged by core/checks.
class AcceptanceStore
{
public:
    explicit AcceptanceStore(Database &database) : m_database(database) {}

    Result<QList<AcceptedFinding>> all() const;
    // In the Transaction of the change, as the next two.
    Result<void> put(const AcceptedFinding &accepted); // in the place of an earlier one
    Result<qint64> remove(const QString &id, const std::optional<QString> &subject); // how many
    Result<void> removeEnded(QDate today);

private:
    Database &m_database;
};

} // namespace postroom
