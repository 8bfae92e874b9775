#pragma once

#include "core/model/traffic.h"
#include "core/store/database.h"

namespace postroom {

// What went through the server, by hours.
class TrafficStore
{
public:
    explicit TrafficStore(Database &database) : m_database(database) {}

    // The whole counts of these hours, as often as one likes: a count never becomes less. Whether any has changed.
    Result<bool> record(const QList<TrafficHour> &hours);
    Result<QList<TrafficHour>> between(const QDateTime &from, const QDateTime &to) const; // [from, to), oldest first
    Result<TrafficCounts> sum(const QDateTime &from, const QDateTime &to) const;
    Result<void> removeBefore(const QDateTime &time);

private:
    Database &m_database;
};

} // namespace postroom
