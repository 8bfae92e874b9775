#include "core/apply/supervisor.h"

#include "core/base/json.h"

#include <QLoggingCategory>

#include <sys/syscall.h>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.supervisor")

constexpr int mostEnds = 5;
constexpr qint64 within = 600; // seconds
// What a killed engine leaves holds its ports for a moment; a start that fails for it is tried again before it counts.
constexpr int startsBeforeItCounts = 5;
constexpr std::chrono::milliseconds betweenStarts{200};

int openPidfd(qint64 pid)
{
    // glibc 2.36 has no wrapper that its headers declare for C++20 here; the call is Linux 5.3's.
    return static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0));
}

// First at once, for an engine that ran well until now; then 1 s, doubling up to 60 s.
std::chrono::milliseconds delayAfter(qsizetype ends)
{
    if (ends <= 1)
        return std::chrono::milliseconds(100);
    return std::min(std::chrono::milliseconds(1000) * (1 << std::min<qsizetype>(ends - 2, 6)), std::chrono::milliseconds(60000));
}

} // namespace

Supervisor::Supervisor(Host &host, const InstancePaths &paths, WantedStates &wanted, Worker worker, QObject *parent)
    : QObject(parent), m_host(host), m_paths(paths), m_wanted(wanted), m_worker(std::move(worker)), m_control(host, paths)
{
}

Supervisor::~Supervisor() = default;

void Supervisor::resume()
{
    if (--m_paused == 0)
        look();
}

void Supervisor::look()
{
    if (m_paused > 0)
        return;
    for (const EngineRules &rules : allEngines()) {
        const std::optional<qint64> pid = m_control.pid(rules);
        Watch &known = m_watched[rules.engine];
        if (pid) {
            if (known.pid != *pid)
                watch(rules.engine, *pid);
            continue;
        }
        known.pid = 0;
        known.notifier.reset();
        if (m_control.isConfigured(rules) && !m_wanted.isStopped(rules.engine) && !known.givenUp && m_control.isInstalled(rules))
            startLater(rules.engine);
    }
}

void Supervisor::watch(Engine engine, qint64 pid)
{
    Watch &known = m_watched[engine];
    const bool isNew = std::exchange(known.pid, pid) != pid;
    known.notifier.reset();
    const int descriptor = openPidfd(pid);
    const int problem = descriptor < 0 ? errno : 0;
    if (problem == ESRCH) {
        // It ended between the look and here.
        QMetaObject::invokeMethod(this, [this, engine] { ended(engine); }, Qt::QueuedConnection);
        return;
    }
    if (problem != 0) {
        // No descriptor left, or forbidden: that says nothing of the engine. Looked at every second until there is one.
        if (isNew)
            qCWarning(log) << "cannot watch" << wordOf(engine) << "pid" << pid << "yet:" << qt_error_string(problem);
        QTimer::singleShot(std::chrono::seconds(1), this, [this, engine, pid] { lookAgain(engine, pid); });
        return;
    }
    known.notifier = std::shared_ptr<QSocketNotifier>(new QSocketNotifier(descriptor, QSocketNotifier::Read), [descriptor](QSocketNotifier *notifier) {
        notifier->setEnabled(false);
        notifier->deleteLater(); // may be the sender of the signal that ends it
        ::close(descriptor);
    });
    connect(known.notifier.get(), &QSocketNotifier::activated, this, [this, engine] { ended(engine); });
    qCInfo(log) << "watching" << wordOf(engine) << "pid" << pid;
}

void Supervisor::lookAgain(Engine engine, qint64 pid)
{
    if (m_watched.value(engine).pid != pid)
        return;
    if (m_control.pid(rulesOf(engine)) == pid)
        watch(engine, pid);
    else
        ended(engine);
}

void Supervisor::ended(Engine engine)
{
    Watch &known = m_watched[engine];
    known.notifier.reset();
    const qint64 pid = std::exchange(known.pid, 0);
    if (m_paused > 0)
        return; // resume() looks
    if (m_wanted.isStopped(engine))
        return;
    counted(engine, u"%1 (pid %2) ended by itself at %3"_s.arg(wordOf(engine)).arg(pid).arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)));
}

void Supervisor::counted(Engine engine, const QString &problem)
{
    Watch &known = m_watched[engine];
    const qint64 now = m_host.elapsed().count() / 1000;
    known.ends.append(now);
    known.ends.removeIf([now](qint64 at) { return now - at > within; });
    known.lastProblem = problem;
    qCWarning(log) << known.lastProblem;
    if (known.ends.size() >= mostEnds) {
        known.givenUp = true;
        qCCritical(log) << wordOf(engine) << "ended" << known.ends.size() << "times in ten minutes and is left stopped";
        return;
    }
    startLater(engine);
}

void Supervisor::startLater(Engine engine)
{
    Watch &known = m_watched[engine];
    if (std::exchange(known.startPending, true))
        return;
    QTimer::singleShot(delayAfter(known.ends.size()), this, [this, engine] { startNow(engine); });
}

void Supervisor::startNow(Engine engine)
{
    m_watched[engine].startPending = false;
    if (m_paused > 0 || m_wanted.isStopped(engine) || m_watched[engine].givenUp)
        return;
    pause();
    m_worker(
        [this, engine] {
            const auto started = m_control.start(rulesOf(engine));
            return started ? success() : Result<void>(started.error());
        },
        [this, engine](const Result<void> &started) {
            --m_paused;
            if (started)
                m_watched[engine].failedStarts = 0;
            else
                didNotStart(engine, started.error().detail);
            look(); // others may have ended meanwhile
        });
}

void Supervisor::didNotStart(Engine engine, const QString &reason)
{
    Watch &known = m_watched[engine];
    if (++known.failedStarts < startsBeforeItCounts) {
        qCInfo(log) << wordOf(engine) << "does not start yet:" << reason;
        known.startPending = true;
        QTimer::singleShot(betweenStarts, this, [this, engine] { startNow(engine); });
        return;
    }
    known.failedStarts = 0;
    // It counts as an end, and the next one waits longer.
    counted(engine, u"%1 did not start: %2"_s.arg(wordOf(engine), reason));
}

void Supervisor::forgive(Engine engine)
{
    Watch &known = m_watched[engine];
    known.ends.clear();
    known.givenUp = false;
    known.lastProblem.clear();
}

QStringList Supervisor::problems() const
{
    QStringList all;
    for (const Watch &known : m_watched) {
        if (known.givenUp && !known.lastProblem.isEmpty())
            all.append(known.lastProblem);
    }
    return all;
}

} // namespace postroom
