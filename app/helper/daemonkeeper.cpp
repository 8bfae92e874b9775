#include "app/helper/daemonkeeper.h"

#include "core/host/spawn.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "postroom.helper")

QStringList wordsOf(const InstancePaths &paths)
{
    return {u"--instance"_s, paths.directory()};
}
} // namespace

DaemonKeeper::DaemonKeeper(const InstancePaths &paths, QString program, bool starts, QObject *parent)
    : QObject(parent), m_paths(paths), m_program(std::move(program)), m_starts(starts)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        // Its connection may have been lost alone: then it comes back by itself.
        if (m_pid != 0)
            return;
        if (runningPid(m_paths, m_program) != 0)
            return startLater();
        startNow();
    });
}

qint64 DaemonKeeper::runningPid(const InstancePaths &paths, const QString &program)
{
    // The folder is user postroom's, so the holder may be anything of that user's.
    const qint64 pid = lockHolder(paths.storeLock());
    return isRunning(pid, program, wordsOf(paths)) ? pid : 0;
}

void DaemonKeeper::begin()
{
    if (!m_starts)
        return;
    // One that runs notices the new helper.sock by itself within a second.
    if (runningPid(m_paths, m_program) != 0) {
        QTimer::singleShot(std::chrono::seconds(3), this, [this] {
            if (m_pid == 0)
                startLater();
        });
        return;
    }
    startNow();
}

void DaemonKeeper::peerConnected(qint64 pid)
{
    // Other programs of user postroom may call too; only postroomd itself is kept.
    if (!isRunning(pid, m_program, wordsOf(m_paths)))
        return;
    m_pid = pid;
    m_served = true;
    m_unserved = 0;
    m_since.start();
    qCInfo(log) << "postroomd is pid" << pid;
}

void DaemonKeeper::peerGone(qint64 pid)
{
    if (pid != m_pid)
        return;
    m_pid = 0;
    if (m_since.elapsed() > 10000)
        m_failures = 0;
    if (m_starts)
        startLater();
}

void DaemonKeeper::startLater()
{
    // One that served until now is wanted back at once; one that does not come up is tried less and less.
    const int delay = m_served ? qMin(2000, 200 << qMin(m_failures, 4)) : qMin(60000, 200 << qMin(m_unserved, 9));
    if (!m_again.isActive() || m_again.remainingTime() > delay)
        m_again.start(delay);
}

void DaemonKeeper::startNow()
{
    ++m_failures;
    ++m_unserved;
    m_served = false;
    const Daemon daemon{m_program,
                        wordsOf(m_paths),
                        u"postroom"_s,
                        m_paths.log() + u"/postroomd.log"_s,
                        // Freed memory is overwritten, so that a password does not outlive its use on the heap.
                        {u"GLIBC_TUNABLES=glibc.malloc.perturb=165:glibc.malloc.tcache_count=0"_s}};
    if (const auto started = startDaemon(daemon); !started) {
        qCCritical(log) << "cannot start postroomd:" << started.error().detail;
        startLater();
        return;
    }
    m_since.start();
    seeWhetherItComesUp();
}

// It may end before it connects; then nobody says so.
void DaemonKeeper::seeWhetherItComesUp()
{
    QTimer::singleShot(std::chrono::seconds(1), this, [this] {
        if (m_pid != 0 || m_again.isActive())
            return;
        if (m_since.elapsed() > 5000 || runningPid(m_paths, m_program) == 0)
            startLater();
        else
            seeWhetherItComesUp();
    });
}

} // namespace postroom
