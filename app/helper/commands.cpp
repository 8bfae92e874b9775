#include "app/helper/commands.h"

#include "app/helper/daemonkeeper.h"
#include "app/helper/verbs.h"
#include "core/api/operations/session.h"
#include "core/api/client.h"
#include "core/api/message.h"
#include "core/api/socketserver.h"
#include "core/apply/instancefiles.h"
#include "core/host/realhost.h"
#include "core/host/spawn.h"
#include "core/host/unixsignals.h"

#include <QCoreApplication>
#include <QFile>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.helper")

QString ownProgram()
{
    return QCoreApplication::applicationFilePath();
}

QString daemonProgram()
{
    return QCoreApplication::applicationDirPath() + u"/postroomd"_s;
}

QString helperPidFile(const InstancePaths &paths)
{
    return paths.journal() + u"/helper.pid"_s;
}

qint64 helperPid(Host &host, const InstancePaths &paths)
{
    const Result<QByteArray> text = host.read(helperPidFile(paths));
    const qint64 pid = text ? text->trimmed().toLongLong() : 0;
    return isRunning(pid, ownProgram()) ? pid : 0;
}

// postroomd answers, and has found this instance's helper: a call that needs both.
bool servesOperations(const InstancePaths &paths)
{
    api::Client client;
    QEventLoop loop;
    bool serves = false;
    QObject::connect(&client, &api::Client::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(2), &loop, &QEventLoop::quit);
    client.connectToSocket(paths.adminSocket());
    client.call(api::Hello{api::protocolVersion, u"postroom-helper"_s}).then(&client, [](const Result<api::Hello::Reply> &) {});
    client.call(api::ServiceStatus{}).then(&client, [&serves, &loop](const Result<api::ServiceReply> &reply) {
        serves = reply.has_value();
        loop.quit();
    });
    if (client.isConnected())
        loop.exec();
    return serves;
}

// The lock goes with the process, however it ends.
bool takeLock(const InstancePaths &paths)
{
    const int lock = ::open(QFile::encodeName(paths.journal() + u"/helper.lock"_s).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    return lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0;
}

Result<void> endProcess(Host &host, qint64 pid, const QString &program, const QString &name)
{
    if (!isRunning(pid, program))
        return success();
    ::kill(static_cast<pid_t>(pid), SIGTERM);
    const auto deadline = host.elapsed() + std::chrono::seconds(15);
    while (isRunning(pid, program)) {
        if (host.elapsed() > deadline)
            return Error{ErrorCode::TimedOut, name, {}, {}};
        host.wait(std::chrono::milliseconds(20));
    }
    return success();
}

// The engines that should run do, and postroomd answers.
bool isReady(Host &host, const InstancePaths &paths)
{
    if (!servesOperations(paths))
        return false;
    if (!host.exists(paths.current()))
        return true;
    const EngineControl control(host, paths);
    const WantedStates wanted(host, paths);
    const auto engines = allEngines();
    return std::all_of(engines.begin(), engines.end(), [&](const EngineRules &rules) {
        return wanted.isStopped(rules.engine) || !control.isInstalled(rules) || control.pid(rules).has_value();
    });
}

} // namespace

Result<void> prepareStores(Host &host, const InstancePaths &paths)
{
    const Result<Finished> prepared = host.run(Command{
        u"/usr/bin/setpriv"_s,
        {u"--reuid"_s, u"postroom"_s, u"--regid"_s, u"postroom"_s, u"--init-groups"_s, daemonProgram(), u"--instance"_s, paths.directory(), u"--prepare"_s}});
    if (prepared && prepared->exitCode == 0)
        return success();
    if (const auto removed = removeInstance(host, paths); !removed)
        qCWarning(log) << "the unfinished instance stays at" << paths.directory() << removed.error().detail;
    return prepared ? Error{ErrorCode::ProcessFailed, u"postroomd"_s, {}, QString::fromUtf8(prepared->err).trimmed()} : prepared.error();
}

Result<QJsonValue> startInstance(Host &host, const InstancePaths &paths)
{
    const Result<Instance> instance = readInstance(host, paths);
    if (!instance)
        return instance.error();
    if (const auto prepared = prepareInstance(host, paths); !prepared)
        return prepared.error();
    const bool ranAlready = helperPid(host, paths) != 0;
    if (!ranAlready) {
        const Daemon daemon{ownProgram(), {u"--instance"_s, paths.directory(), u"run"_s}, {}, paths.log() + u"/helper.log"_s, {}};
        if (const auto started = startDaemon(daemon); !started)
            return started.error();
    }
    const auto deadline = host.elapsed() + std::chrono::seconds(30);
    while (!isReady(host, paths)) {
        if (host.elapsed() > deadline)
            return Error{ErrorCode::TimedOut, paths.directory(), {}, u"See "_s + paths.log() + u"/helper.log and postroomd.log"_s};
        host.wait(std::chrono::milliseconds(20));
    }
    return QJsonValue(QJsonObject{{u"directory"_s, paths.directory()}, {u"state"_s, u"running"_s}, {u"changed"_s, !ranAlready}});
}

Result<QJsonValue> stopInstance(Host &host, const InstancePaths &paths)
{
    if (const Result<Instance> instance = readInstance(host, paths); !instance)
        return instance.error();
    const qint64 helper = helperPid(host, paths);
    const qint64 daemon = DaemonKeeper::knownPid(host, paths, daemonProgram());
    // The helper first: nothing may be started again that is stopped here.
    if (const auto ended = endProcess(host, helper, ownProgram(), u"postroom-helper"_s); !ended)
        return ended.error();
    bool changed = helper != 0 || daemon != 0;
    EngineControl control(host, paths);
    const auto engines = allEngines();
    for (auto rules = engines.rbegin(); rules != engines.rend(); ++rules) {
        changed = changed || control.pid(*rules).has_value();
        if (const auto stopped = control.stop(*rules); !stopped)
            return stopped.error();
    }
    // lookup.db closes last, as its readers are gone.
    if (const auto ended = endProcess(host, daemon, daemonProgram(), u"postroomd"_s); !ended)
        return ended.error();
    return QJsonValue(QJsonObject{{u"directory"_s, paths.directory()}, {u"state"_s, u"stopped"_s}, {u"changed"_s, changed}});
}

Result<QJsonValue> removeInstanceWithAll(Host &host, const InstancePaths &paths)
{
    if (const auto stopped = stopInstance(host, paths); !stopped)
        return stopped.error();
    if (const auto removed = removeInstance(host, paths); !removed)
        return removed.error();
    return QJsonValue(QJsonObject{{u"directory"_s, paths.directory()}, {u"state"_s, u"removed"_s}});
}

int runHelper(Host &host, const InstancePaths &paths, bool startsDaemon)
{
    UnixSignals signalled;
    const Result<Instance> instance = readInstance(host, paths);
    if (!instance) {
        qCCritical(log) << "no instance at" << paths.directory() << instance.error().detail;
        return 1;
    }
    if (const auto prepared = prepareInstance(host, paths); !prepared) {
        qCCritical(log) << "cannot prepare" << prepared.error().subject << prepared.error().detail;
        return 1;
    }
    if (!takeLock(paths)) {
        qCCritical(log) << "another helper serves" << paths.directory();
        return 1;
    }
    const Result<Owner> postroom = host.user(u"postroom"_s);
    if (!postroom)
        return 1; // prepareInstance() would have said so

    api::OperationTable operations;
    Verbs verbs(host, paths, *instance);
    verbs.serveOn(operations);
    api::ServerLimits limits;
    limits.longestLine = api::longestHelperLine;
    limits.idle = std::chrono::hours(24 * 365); // postroomd's one connection, for life
    const auto admit = [uid = postroom->user](qint64 peer, qint64 pid) -> std::optional<api::Caller> {
        if (peer != uid && peer != 0)
            return std::nullopt;
        return api::Caller{peer, pid, api::Access::Admin};
    };
    api::SocketServer server(operations, admit, limits);
    // Everybody who can enter the folder (root:postroom 0750) may connect; the peer's uid decides.
    if (const auto listening = server.listen(paths.helperSocket(), QLocalServer::WorldAccessOption); !listening) {
        qCCritical(log) << "cannot listen:" << listening.error().subject << listening.error().detail;
        return 1;
    }
    QObject::connect(&verbs, &Verbs::progressed, &server, [&server](const api::JobProgress &progress) {
        server.notify(QString::fromLatin1(api::JobProgress::name), toJson(progress).toObject());
    });
    if (const auto noted = host.replace(helperPidFile(paths), QByteArray::number(QCoreApplication::applicationPid()) + '\n', Owner{0, 0}, 0600); !noted) {
        qCCritical(log) << "cannot note the pid:" << noted.error().detail;
        return 1;
    }

    DaemonKeeper keeper(host, paths, daemonProgram(), startsDaemon);
    const auto isDaemon = [uid = postroom->user](qint64 peer) { return peer == uid; };
    QObject::connect(&server, &api::SocketServer::peerConnected, &keeper, [&keeper, isDaemon](qint64 uid, qint64 pid) {
        if (isDaemon(uid))
            keeper.peerConnected(pid);
    });
    QObject::connect(&server, &api::SocketServer::peerGone, &keeper, [&keeper, isDaemon](qint64 uid, qint64 pid) {
        if (isDaemon(uid))
            keeper.peerGone(pid);
    });
    keeper.begin();

    // Mail does not wait for postroomd for ever: lookup.db can be made readable without it.
    QTimer::singleShot(std::chrono::seconds(10), &verbs, [&] {
        if (verbs.isReady())
            return;
        const Daemon recovery{daemonProgram(), {u"--instance"_s, paths.directory(), u"--recover-lookup"_s}, u"postroom"_s, paths.log() + u"/postroomd.log"_s, {}};
        if (const auto started = startDaemon(recovery); !started)
            qCCritical(log) << "cannot recover lookup.db:" << started.error().detail;
        QTimer::singleShot(std::chrono::seconds(1), &verbs, [&verbs] { verbs.lookupIsReady(); });
    });
    QObject::connect(&signalled, &UnixSignals::asked, qApp, [] { QCoreApplication::quit(); });
    qCInfo(log) << "serving" << paths.directory();
    return QCoreApplication::exec();
}

} // namespace postroom
