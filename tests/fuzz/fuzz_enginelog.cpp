#include "core/engines/dovecot/dovecotlog.h"
#include "core/engines/postfix/postfixlog.h"
#include "core/engines/trafficmeter.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

// Several lines of both logs: whatever they hold, a message is counted at most once for a line of its own, and what is kept
// goes on as if it had not been kept.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
    TrafficMeter meter;
    qint64 lines = 0;
    const QList<QByteArray> all = text.split('\n');
    for (const QByteArray &line : all) {
        ++lines;
        const auto time = logTime(line, now);
        fuzz::require(!time || *time <= now.addDays(1));
        for (const auto &event : {postfixLogEvent(line), dovecotLogEvent(line)}) {
            if (!event)
                continue;
            fuzz::require(event->times >= 1 && event->times <= 1000 && event->queueId.size() <= 30);
            meter.take(*event, time.value_or(now));
        }
        (void)queueIdTime(line);
    }
    TrafficCounts sum;
    const QList<TrafficHour> hours = meter.hours();
    for (const TrafficHour &hour : hours)
        sum += hour.counts;
    fuzz::require(sum.in + sum.out + sum.refused + sum.logins <= lines);
    const auto kept = fromJson<TrafficMeter::Kept>(toJson(meter.kept()));
    fuzz::require(kept.has_value() && TrafficMeter(*kept).hours() == hours);
    return 0;
}
