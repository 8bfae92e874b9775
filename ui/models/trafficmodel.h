#pragma once

#include "core/api/operations/traffic.h"

#include <QList>
#include <QString>

namespace postroom::ui {

enum class TrafficRange { Day,
                          Week,
                          Month };

// What went through the server in a range, in pieces that a small chart can show: hours of a day, quarters of the days of a
// week, days of a month, by local time. And the same figures in words.
class TrafficModel
{
public:
    struct Piece
    {
        QDateTime from; // local time
        TrafficCounts counts;
    };

    static qint64 hoursOf(TrafficRange range); // to ask for

    void setTraffic(TrafficRange range, const api::ShowTraffic::Reply &reply);

    TrafficRange range() const { return m_range; }
    const QList<Piece> &pieces() const { return m_pieces; } // without gaps, oldest first
    const TrafficCounts &sum() const { return m_sum; }
    const TrafficCounts &today() const { return m_today; }
    QList<qint64> messagesToday() const; // in and out, by hours from midnight to now
    QString pieceName(qsizetype piece) const; // for an axis: "14:00", "Mo", "21"; empty where there is no room for one

    // Whole sentences with all sums, for beside the charts and for who cannot see them.
    QString messageWords() const;
    QString loginWords() const;

private:
    QDateTime beginOf(const QDateTime &local) const; // of the piece that has this moment
    QDateTime afterThat(const QDateTime &begin) const;

    TrafficRange m_range = TrafficRange::Day;
    QList<Piece> m_pieces;
    QList<TrafficHour> m_hours;
    QDateTime m_to;
    TrafficCounts m_sum;
    TrafficCounts m_today;
};

} // namespace postroom::ui
