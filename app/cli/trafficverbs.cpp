#include "app/cli/verbtemplates.h"
#include "core/api/operations/traffic.h"

#include <QLocale>

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList rowOf(const QString &when, const TrafficCounts &counts)
{
    const QLocale locale;
    return {when, locale.toString(counts.in), locale.toString(counts.out), locale.toString(counts.refused), locale.toString(counts.logins),
            locale.toString(counts.failedLogins)};
}

Exit showTraffic(Context &context, const api::ShowTraffic::Reply &reply)
{
    if (context.format() == Format::Json) {
        printJson(toJson(reply));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const TrafficHour &hour : reply.hours)
        rows.append(rowOf(hour.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"), hour.counts));
    rows.append(rowOf(Tr::tr("all"), reply.sum));
    printTable({Tr::tr("Hour"), Tr::tr("In"), Tr::tr("Out"), Tr::tr("Refused"), Tr::tr("Logins"), Tr::tr("Refused logins")}, rows);
    return Exit::Done;
}

} // namespace

QList<Verb> trafficVerbs()
{
    return {verb<api::ShowTraffic>(u"traffic"_s, u"show"_s, Tr::tr("Messages in, out and refused, and logins, hour by hour"), {}, showTraffic)};
}

} // namespace postroom::cli
