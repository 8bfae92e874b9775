#include "ui/models/trafficmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace postroom::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Traffic)
};

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

qint64 TrafficModel::hoursOf(TrafficRange range)
{
    switch (range) {
    case TrafficRange::Day: return 24;
    case TrafficRange::Week: return 7 * 24;
    case TrafficRange::Month: return 30 * 24;
    }
    return 24;
}

QDateTime TrafficModel::beginOf(const QDateTime &local) const
{
    switch (m_range) {
    case TrafficRange::Day: return hourOf(local).toLocalTime();
    case TrafficRange::Week: return local.time().hour() < 6 ? local.date().startOfDay() : QDateTime(local.date(), QTime(local.time().hour() / 6 * 6, 0));
    case TrafficRange::Month: return local.date().startOfDay();
    }
    return local;
}

QDateTime TrafficModel::afterThat(const QDateTime &begin) const
{
    switch (m_range) {
    case TrafficRange::Day: return begin.toUTC().addSecs(3600).toLocalTime();
    case TrafficRange::Week:
        return begin.time().hour() < 18 ? QDateTime(begin.date(), QTime(begin.time().hour() / 6 * 6 + 6, 0)) : begin.date().addDays(1).startOfDay();
    case TrafficRange::Month: return begin.date().addDays(1).startOfDay();
    }
    return begin.addDays(1);
}

void TrafficModel::setTraffic(TrafficRange range, const api::ShowTraffic::Reply &reply)
{
    m_range = range;
    m_hours = reply.hours;
    m_to = reply.to;
    m_sum = reply.sum;
    m_today = reply.today;
    m_pieces.clear();
    for (QDateTime begin = beginOf(reply.from.toLocalTime()); begin < reply.to; begin = afterThat(begin))
        m_pieces.append({begin, {}});
    auto piece = m_pieces.begin();
    for (const TrafficHour &hour : std::as_const(m_hours)) {
        while (piece != m_pieces.end() && std::next(piece) != m_pieces.end() && std::next(piece)->from <= hour.at)
            ++piece;
        if (piece != m_pieces.end() && piece->from <= hour.at)
            piece->counts += hour.counts;
    }
}

QList<qint64> TrafficModel::messagesToday() const
{
    QList<qint64> all;
    const QDateTime lastHour = m_to.addSecs(-3600);
    const QDateTime midnight = lastHour.toLocalTime().date().startOfDay();
    for (QDateTime hour = hourOf(midnight); hour < m_to; hour = hour.addSecs(3600)) {
        const auto found = std::find_if(m_hours.begin(), m_hours.end(), [&hour](const TrafficHour &one) { return one.at == hour; });
        all.append(found == m_hours.end() ? 0 : found->counts.in + found->counts.out);
    }
    return all;
}

QString TrafficModel::pieceName(qsizetype piece) const
{
    const QDateTime from = m_pieces.at(piece).from;
    const QLocale locale;
    switch (m_range) {
    case TrafficRange::Day: return from.time().hour() % 6 == 0 ? locale.toString(from.time(), QLocale::ShortFormat) : QString();
    case TrafficRange::Week: return from.time().hour() < 6 ? locale.standaloneDayName(from.date().dayOfWeek(), QLocale::ShortFormat) : QString();
    case TrafficRange::Month: return (m_pieces.size() - 1 - piece) % 7 == 0 ? locale.toString(from.date(), QStringLiteral("d MMM")) : QString();
    }
    return {};
}

QString TrafficModel::messageWords() const
{
    QString words;
    switch (m_range) {
    case TrafficRange::Day: words = Tr::tr("In the last 24 hours %1 messages came in, %2 went out, and %3 were refused."); break;
    case TrafficRange::Week: words = Tr::tr("In the last 7 days %1 messages came in, %2 went out, and %3 were refused."); break;
    case TrafficRange::Month: words = Tr::tr("In the last 30 days %1 messages came in, %2 went out, and %3 were refused."); break;
    }
    words = words.arg(shown(m_sum.in), shown(m_sum.out), shown(m_sum.refused));
    const auto most = std::max_element(m_pieces.begin(), m_pieces.end(), [](const Piece &l, const Piece &r) { return l.counts.in + l.counts.out < r.counts.in + r.counts.out; });
    if (most == m_pieces.end() || most->counts.in + most->counts.out == 0)
        return words;
    const QLocale locale;
    const QString number = shown(most->counts.in + most->counts.out);
    const QString when = m_range == TrafficRange::Day    ? locale.toString(most->from.time(), QLocale::ShortFormat)
                         : m_range == TrafficRange::Week ? locale.toString(most->from, QLocale::ShortFormat)
                                                         : locale.toString(most->from.date(), QLocale::ShortFormat);
    //: %1 is a number of messages, %2 an hour or a day
    const QString busiest = m_range == TrafficRange::Day    ? Tr::tr("The busiest hour had %1, from %2.")
                            : m_range == TrafficRange::Week ? Tr::tr("The busiest six hours had %1, from %2.")
                                                            : Tr::tr("The busiest day had %1, on %2.");
    return words + QLatin1Char(' ') + busiest.arg(number, when);
}

QString TrafficModel::loginWords() const
{
    return Tr::tr("People logged in %1 times to read mail; %2 passwords were refused.").arg(shown(m_sum.logins), shown(m_sum.failedLogins));
}

} // namespace postroom::ui
