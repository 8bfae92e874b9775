#pragma once

#include "core/api/access.h"
#include "core/model/traffic.h"

namespace postroom::api {

// What went through the server lately, by hours; see TrafficCounts for what is counted.
struct ShowTraffic
{
    static constexpr qint64 mostHours = 90 * 24; // that are kept

    struct Reply
    {
        QDateTime from; // the beginning of the first hour, UTC
        QDateTime to; // the end of the last one, which may be under way
        QList<TrafficHour> hours; // oldest first, without empty ones
        TrafficCounts sum; // of them
        TrafficCounts today; // since midnight by the server's clock

        static void fields(auto &self, auto &&visit)
        {
            visit("from", self.from);
            visit("to", self.to);
            visit("hours", self.hours);
            visit("sum", self.sum);
            visit("today", self.today);
        }
    };
    static constexpr auto name = "traffic.show";
    static constexpr auto access = Access::Viewer;

    std::optional<qint64> hours;

    static void fields(auto &self, auto &&visit)
    {
        visit("hours", self.hours, QT_TRANSLATE_NOOP("Api", "How many hours up to now, 1–2160; default 24"));
    }
};

} // namespace postroom::api
