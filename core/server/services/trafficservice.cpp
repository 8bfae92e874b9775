#include "core/server/services/trafficservice.h"

#include <QLoggingCategory>
#include <QPointer>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "postroom.server")
}

TrafficService::TrafficService(Stores &stores, HelperLink &helper, Changed changed, QObject *parent)
    : QObject(parent), m_stores(stores), m_helper(helper), m_changed(std::move(changed))
{
    connect(&m_helper, &HelperLink::met, this, &TrafficService::takeOver);
    connect(&m_helper, &HelperLink::trafficChanged, this, &TrafficService::takeOver);
}

void TrafficService::takeOver()
{
    // Not then(this, …): the answer may come when this is gone, and in Qt 6.4 that asserts.
    m_helper.ask(api::helper::Traffic{}).then([this, guard = QPointer<TrafficService>(this)](const Result<api::helper::Traffic::Reply> &reply) {
        if (!guard || !reply)
            return; // asked again when it is back
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Result<bool> recorded = m_stores.traffic.record(reply->hours);
        if (recorded && *recorded)
            m_changed(u"traffic"_s, {});
        const Result<void> removed = m_stores.traffic.removeBefore(now.addSecs(-api::ShowTraffic::mostHours * 3600));
        if (!recorded || !removed)
            qCWarning(log) << "what went through could not be noted:" << (recorded ? removed.error() : recorded.error()).detail;
    });
}

Result<TrafficCounts> TrafficService::today() const
{
    const QDateTime now = QDateTime::currentDateTime();
    // Whole hours of UTC are kept: where midnight lies within one, that one counts.
    return m_stores.traffic.sum(hourOf(now.date().startOfDay().toUTC()), now.toUTC().addSecs(3600));
}

Result<api::ShowTraffic::Reply> TrafficService::show(const api::ShowTraffic &wanted) const
{
    const qint64 hours = wanted.hours.value_or(24);
    if (hours < 1 || hours > api::ShowTraffic::mostHours)
        return Error{ErrorCode::NumberOutOfRange, QString::number(hours), u"hours"_s, u"1–%1"_s.arg(api::ShowTraffic::mostHours)};
    api::ShowTraffic::Reply reply;
    reply.to = hourOf(QDateTime::currentDateTimeUtc()).addSecs(3600);
    reply.from = reply.to.addSecs(-hours * 3600);
    const Result<QList<TrafficHour>> rows = m_stores.traffic.between(reply.from, reply.to);
    const Result<TrafficCounts> day = today();
    if (!rows || !day)
        return rows ? day.error() : rows.error();
    reply.hours = *rows;
    reply.today = *day;
    for (const TrafficHour &hour : *rows)
        reply.sum += hour.counts;
    return reply;
}

} // namespace postroom
