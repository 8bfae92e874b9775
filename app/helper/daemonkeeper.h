#pragma once

#include "core/model/instance.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace postroom {

// Keeps postroomd running where no service manager does: adopts one that runs, starts one that does not, with growing
// delays. It is known by its connection to helper.sock, whose peer the kernel names.
class DaemonKeeper : public QObject
{
    Q_OBJECT

public:
    // `program`: postroomd's absolute path. `starts`: false where a service manager starts it.
    DaemonKeeper(const InstancePaths &paths, QString program, bool starts, QObject *parent = nullptr);

    void begin();
    void peerConnected(qint64 pid);
    void peerGone(qint64 pid);

    // The pid of the postroomd that holds the store, served or not yet; 0: none.
    static qint64 runningPid(const InstancePaths &paths, const QString &program);

private:
    void startLater();
    void startNow();
    void seeWhetherItComesUp();

    InstancePaths m_paths;
    QString m_program;
    bool m_starts;
    qint64 m_pid = 0;
    int m_failures = 0; // starts since it last served for a while
    int m_unserved = 0; // starts since it last served at all
    bool m_served = false; // since it was last started
    QTimer m_again;
    QElapsedTimer m_since;
};

} // namespace postroom
