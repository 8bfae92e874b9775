#pragma once

#include "core/base/json.h"
#include "core/engines/logevent.h"
#include "core/model/traffic.h"

#include <QMap>

namespace postroom {

// Makes counts of events, in the order of the logs. Pure: it can be kept as JSON between any two events, and goes on as if
// nothing had been. Bounded: a week of hours, and of messages that are being brought the last two thousand.
class TrafficMeter
{
public:
    struct Kept
    {
        struct Brought
        {
            QString queueId;
            bool isFromLogin = false;

            static void fields(auto &self, auto &&visit)
            {
                visit("queueId", self.queueId);
                visit("isFromLogin", self.isFromLogin);
            }
        };
        QList<TrafficHour> hours;
        QList<Brought> brought;

        static void fields(auto &self, auto &&visit)
        {
            visit("hours", self.hours);
            visit("brought", self.brought);
        }
    };

    TrafficMeter() = default;
    explicit TrafficMeter(const Kept &kept);
    Kept kept() const;

    // `time`: of the log's line. Whether a count has changed.
    bool take(const LogEvent &event, const QDateTime &time);
    QList<TrafficHour> hours() const; // oldest first

private:
    struct Brought
    {
        QByteArray queueId;
        LogEvent::From from;
    };

    QMap<QDateTime, TrafficCounts> m_hours;
    QList<Brought> m_brought; // oldest first; few at any time
};

} // namespace postroom
