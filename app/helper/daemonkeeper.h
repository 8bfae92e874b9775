#pragma once

#include "core/host/host.h"
#include "core/model/instance.h"

#include <QElapsedTimer>
#include <QObject>

namespace postroom {

// Keeps postroomd running where no service manager does: adopts one that runs, starts one that does not, with growing
// delays. It is known by its connection to helper.sock, whose peer the kernel names.
class DaemonKeeper : public QObject
{
    Q_OBJECT

public:
    // `program`: postroomd's absolute path. `starts`: false where a service manager starts it.
    DaemonKeeper(Host &host, const InstancePaths &paths, QString program, bool starts, QObject *parent = nullptr);

    void begin();
    void peerConnected(qint64 pid);
    void peerGone(qint64 pid);

    // The pid of the last postroomd that was seen running; 0: none.
    static qint64 knownPid(Host &host, const InstancePaths &paths, const QString &program);
    static QString pidFile(const InstancePaths &paths);

private:
    void startLater();
    void startNow();

    Host &m_host;
    InstancePaths m_paths;
    QString m_program;
    bool m_starts;
    qint64 m_pid = 0;
    int m_failures = 0;
    bool m_served = false; // since it was last started
    bool m_pending = false;
    QElapsedTimer m_since;
};

} // namespace postroom
