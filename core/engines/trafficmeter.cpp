#include "core/engines/trafficmeter.h"

#include <algorithm>

namespace postroom {

namespace {

constexpr qsizetype mostHours = 7 * 24;
constexpr qsizetype mostBrought = 2000; // a client that hangs up leaves its message among them

} // namespace

TrafficMeter::TrafficMeter(const Kept &kept)
{
    for (const TrafficHour &hour : kept.hours)
        m_hours.insert(hour.at, hour.counts);
    for (const Kept::Brought &one : kept.brought)
        m_brought.append({one.queueId.toLatin1(), one.isFromLogin ? LogEvent::From::Login : LogEvent::From::Server});
}

TrafficMeter::Kept TrafficMeter::kept() const
{
    Kept kept{hours(), {}};
    for (const Brought &one : m_brought)
        kept.brought.append({QString::fromLatin1(one.queueId), one.from == LogEvent::From::Login});
    return kept;
}

bool TrafficMeter::take(const LogEvent &event, const QDateTime &time)
{
    const auto brought = std::find_if(m_brought.begin(), m_brought.end(), [&event](const Brought &one) { return one.queueId == event.queueId; });
    TrafficCounts counts;
    switch (event.kind) {
    case LogEvent::Kind::Brought:
        // What is not remembered is not counted when it is taken.
        if (event.from != LogEvent::From::Probe && brought == m_brought.end())
            m_brought.append({event.queueId, event.from});
        if (m_brought.size() > mostBrought)
            m_brought.removeFirst();
        return false;
    case LogEvent::Kind::Taken:
        if (brought == m_brought.end())
            return false; // of the server itself, or tried once more
        (brought->from == LogEvent::From::Login ? counts.out : counts.in) = 1;
        m_brought.erase(brought);
        break;
    case LogEvent::Kind::RefusedWhole:
        if (brought != m_brought.end())
            m_brought.erase(brought);
        counts.refused = 1;
        break;
    case LogEvent::Kind::Refused: counts.refused = event.times; break;
    case LogEvent::Kind::LoggedIn: counts.logins = event.times; break;
    case LogEvent::Kind::LoginFailed: counts.failedLogins = event.times; break;
    }
    const QDateTime hour = hourOf(time);
    if (!m_hours.isEmpty() && hour < m_hours.lastKey().addSecs(-(mostHours - 1) * 3600))
        return false; // older than what is kept
    m_hours[hour] += counts;
    while (m_hours.firstKey() < m_hours.lastKey().addSecs(-(mostHours - 1) * 3600))
        m_hours.erase(m_hours.begin());
    return true;
}

QList<TrafficHour> TrafficMeter::hours() const
{
    QList<TrafficHour> all;
    for (auto it = m_hours.begin(); it != m_hours.end(); ++it)
        all.append({it.key(), it.value()});
    return all;
}

} // namespace postroom
