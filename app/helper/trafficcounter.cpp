#include "app/helper/trafficcounter.h"

#include "core/engines/engine.h"

#include <QLoggingCategory>

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.helper")

constexpr std::chrono::seconds pause{5};
constexpr qint64 mostUnkept = 4 * 1024 * 1024; // read again after a kill

struct KeptLog
{
    Engine engine = Engine::Postfix;
    LogFollower::Position position;

    static void fields(auto &self, auto &&visit)
    {
        visit("engine", self.engine);
        visit("position", self.position);
    }
};

} // namespace

struct TrafficCounter::Kept
{
    TrafficMeter::Kept meter;
    QList<KeptLog> logs;

    static void fields(auto &self, auto &&visit)
    {
        visit("meter", self.meter);
        visit("logs", self.logs);
    }
};

TrafficCounter::TrafficCounter(Host &host, const InstancePaths &paths, QObject *parent)
    : QObject(parent), m_host(host), m_file(paths.journal() + u"/traffic.json"_s)
{
    Kept kept;
    if (const Result<QByteArray> text = m_host.read(m_file)) {
        const auto read = parseJson(*text).and_then([](const QJsonValue &json) { return fromJson<Kept>(json); });
        if (read)
            kept = *read;
        else
            qCWarning(log) << "cannot read" << m_file << "- the logs are counted from their beginning";
    }
    // From when the clock was wrong: true hours would look too old beside them.
    kept.meter.hours.removeIf([limit = m_host.now().addDays(1)](const TrafficHour &hour) { return hour.at > limit; });
    m_meter = TrafficMeter(kept.meter);
    for (const EngineRules &rules : allEngines()) {
        if (!rules.logEvent)
            continue;
        LogFollower::Position from;
        for (const KeptLog &one : std::as_const(kept.logs)) {
            if (one.engine == rules.engine)
                from = one.position;
        }
        m_logs.push_back({rules.engine, std::make_unique<LogFollower>(rules.logFile(paths), from)});
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TrafficCounter::readOn);
}

void TrafficCounter::start()
{
    readOn();
}

void TrafficCounter::readOn()
{
    bool isMore = false;
    for (Log &one : m_logs)
        isMore = readSome(one) || isMore;
    m_timer.start(isMore ? std::chrono::seconds(0) : pause); // others are served between two rounds
    if (m_read > mostUnkept || (!isMore && m_isCounted))
        keep();
}

bool TrafficCounter::readSome(Log &one)
{
    const QByteArray lines = one.follower->read();
    const QDateTime now = m_host.now();
    const auto eventIn = rulesOf(one.engine).logEvent;
    for (qsizetype begin = 0, end = 0; (end = lines.indexOf('\n', begin)) >= 0; begin = end + 1) {
        const QByteArrayView line = QByteArrayView(lines).sliced(begin, end - begin);
        const std::optional<LogEvent> event = eventIn(line);
        if (!event)
            continue;
        if (const std::optional<QDateTime> time = logTime(line, now); time && m_meter.take(*event, *time))
            m_isCounted = true;
    }
    m_read += lines.size();
    return !lines.isEmpty();
}

void TrafficCounter::keep()
{
    Kept kept{m_meter.kept(), {}};
    for (const Log &one : m_logs)
        kept.logs.append({one.engine, one.follower->position()});
    if (const auto written = m_host.replace(m_file, jsonText(toJson(kept)) + '\n', Owner{::geteuid(), ::getegid()}, 0600); !written) {
        qCWarning(log) << "cannot write" << m_file << written.error().detail;
        return; // tried again with the next round
    }
    m_read = 0;
    if (std::exchange(m_isCounted, false))
        emit changed();
}

} // namespace postroom
