#include "ui/widgets/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace postroom::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(When)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString durationWords(qint64 seconds)
{
    if (seconds < minute)
        return Tr::tr("%1 s").arg(seconds);
    if (seconds < hour)
        return Tr::tr("%1 min").arg(seconds / minute);
    if (seconds < 2 * day)
        return Tr::tr("%1 h").arg(seconds / hour);
    return Tr::tr("%Ln days", nullptr, static_cast<int>(seconds / day));
}

QString agoWords(const QDateTime &moment, const QDateTime &now)
{
    const qint64 seconds = qMax<qint64>(0, moment.secsTo(now));
    if (seconds >= 2 * day)
        return dateWords(moment);
    //: %1 is a length of time, like "4 min"
    return Tr::tr("%1 ago").arg(durationWords(seconds));
}

QString dateWords(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace postroom::ui
