#pragma once

#include "core/apply/enginecontrol.h"
#include "core/apply/wantedstates.h"

#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace postroom {

// Keeps wanted engines running: notices the end of a master by its pidfd, whoever started it, and starts it again with
// growing delays; five ends in ten minutes and it is left alone until somebody starts it, with a problem reported.
// Lives in the helper's main thread; the starting itself is handed to the one worker.
class Supervisor : public QObject
{
    Q_OBJECT

public:
    // Runs work in the worker thread that all effects share, then `done` in ours.
    using Worker = std::function<void(std::function<Result<void>()> work, std::function<void(const Result<void> &)> done)>;

    Supervisor(Host &host, const InstancePaths &paths, WantedStates &wanted, Worker worker, QObject *parent = nullptr);
    ~Supervisor() override;

    // Looks at every engine anew and watches what runs. After the start of the helper, and after every operation.
    void look();
    // While an operation runs, ends of engines are its own doing.
    void pause() { ++m_paused; }
    void resume();
    // Somebody started it on purpose: its past crashes are forgotten.
    void forgive(Engine engine);
    bool hasGivenUp(Engine engine) const { return m_watched.value(engine).givenUp; }
    QStringList problems() const; // in English

private:
    struct Watch
    {
        qint64 pid = 0;
        std::shared_ptr<QSocketNotifier> notifier;
        QList<qint64> ends; // seconds of the monotonic clock, the last ten minutes
        bool givenUp = false;
        bool startPending = false;
        int failedStarts = 0; // one after the other, since the last one that was counted
        QString lastProblem;
    };

    void watch(Engine engine, qint64 pid);
    void lookAgain(Engine engine, qint64 pid); // for one without a pidfd
    void ended(Engine engine);
    void counted(Engine engine, const QString &problem); // an end, or a start that failed; what comes of it
    void startLater(Engine engine);
    void startNow(Engine engine);
    void didNotStart(Engine engine, const QString &reason);

    Host &m_host;
    InstancePaths m_paths;
    WantedStates &m_wanted;
    Worker m_worker;
    EngineControl m_control;
    QHash<Engine, Watch> m_watched;
    int m_paused = 0;
};

} // namespace postroom
