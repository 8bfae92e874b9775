#pragma once

#include "core/engines/trafficmeter.h"
#include "core/host/host.h"
#include "core/host/logfollower.h"
#include "core/model/instance.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace postroom {

// Counts what went through the server, from the engines' logs. How far they were read and what was counted until there are
// kept in one file, written whole: after a kill the same lines are read once more into the same counts.
class TrafficCounter : public QObject
{
    Q_OBJECT

public:
    TrafficCounter(Host &host, const InstancePaths &paths, QObject *parent = nullptr);

    void start(); // from now on, every five seconds
    void readOn(); // what is new; the rest in the event loop's next rounds
    QList<TrafficHour> hours() const { return m_meter.hours(); } // of the last week, as kept

signals:
    void changed();

private:
    struct Log
    {
        Engine engine;
        std::unique_ptr<LogFollower> follower;
    };
    struct Kept;

    bool readSome(Log &log); // whether there may be more
    void keep();

    Host &m_host;
    QString m_file;
    TrafficMeter m_meter;
    std::vector<Log> m_logs;
    bool m_isCounted = false; // something that is not kept yet
    qint64 m_read = 0; // bytes since it was kept
    QTimer m_timer;
};

} // namespace postroom
