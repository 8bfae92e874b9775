#include "app/helper/commands.h"

#include "app/helper/daemonkeeper.h"
#include "app/helper/serviceunits.h"
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
#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>

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

// Whoever holds it is this instance's helper.
QString lockFile(const InstancePaths &paths)
{
    return paths.journal() + u"/helper.lock"_s;
}

// postroomd answers, and has found this instance's helper: a call that needs both.
bool servesOperations(const InstancePaths &paths)
{
    QEventLoop loop;
    bool serves = false;
    api::Client client; // after what its last answers touch
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

// `pid` answers 0 when the process has ended.
Result<void> endProcess(Host &host, const std::function<qint64()> &pid, const QString &name)
{
    const qint64 running = pid();
    if (running == 0)
        return success();
    if (const auto told = host.terminate(running); !told)
        return told;
    const auto deadline = host.elapsed() + std::chrono::seconds(15);
    // Its memory is taken down first, and with that /proc no more says of which program it is; then its files and locks are let
    // go. It is gone when nothing is left to do but for its parent to hear of it (proc(5): state Z).
    const auto isThere = [&host, running] {
        const Result<QByteArray> stat = host.read(u"/proc/%1/stat"_s.arg(running));
        return stat && !stat->mid(stat->lastIndexOf(')')).startsWith(") Z");
    };
    while (pid() == running || isThere()) {
        if (host.elapsed() > deadline)
            return Error{ErrorCode::TimedOut, name, {}, {}};
        host.wait(std::chrono::milliseconds(20));
    }
    return success();
}

// Whether anything ran.
Result<bool> stopAll(Host &host, const InstancePaths &paths)
{
    const auto helper = [&paths] { return lockHolder(lockFile(paths)); };
    const auto daemon = [&paths] { return DaemonKeeper::runningPid(paths, daemonProgram()); };
    const bool hasUnits = isKeptBySystemd(host, paths);
    bool changed = helper() != 0 || daemon() != 0;
    // The helper first: nothing may be started again that is stopped here.
    if (const auto asked = hasUnits ? systemctl(host, {u"stop"_s, helperUnit}) : success(); !asked)
        return asked.error();
    if (const auto ended = endProcess(host, helper, u"postroom-helper"_s); !ended)
        return ended.error();
    EngineControl control(host, paths);
    const auto engines = allEngines();
    for (auto rules = engines.rbegin(); rules != engines.rend(); ++rules) {
        changed = changed || control.pid(*rules).has_value();
        if (const auto stopped = control.stop(*rules); !stopped)
            return stopped.error();
    }
    // lookup.db closes last, as its readers are gone.
    if (const auto asked = hasUnits ? systemctl(host, {u"stop"_s, daemonUnit}) : success(); !asked)
        return asked.error();
    if (const auto ended = endProcess(host, daemon, u"postroomd"_s); !ended)
        return ended.error();
    return changed;
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
        return wanted.isStopped(rules.engine) || !control.isInstalled(rules) || !control.isConfigured(rules) || control.pid(rules).has_value();
    });
}

} // namespace

Result<void> waitForTurn(Host &host)
{
    const auto deadline = host.elapsed() + std::chrono::seconds(60);
    while (!takeLock(u"/run/postroom-instances.lock"_s)) {
        if (host.elapsed() > deadline)
            return Error{ErrorCode::Busy, {}, {}, {}};
        host.wait(std::chrono::milliseconds(20));
    }
    return success();
}

Result<void> prepareStores(Host &host, const InstancePaths &paths)
{
    const Result<Finished> prepared = host.run(Command{
        u"/usr/bin/setpriv"_s,
        // Killed with us, so that it makes nothing where somebody takes all away.
        {u"--pdeathsig"_s, u"KILL"_s, u"--reuid"_s, u"postroom"_s, u"--regid"_s, u"postroom"_s, u"--init-groups"_s, daemonProgram(),
         u"--instance"_s, paths.directory(), u"--prepare"_s}});
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
    const bool ranAlready = lockHolder(lockFile(paths)) != 0;
    const bool hasUnits = isKeptBySystemd(host, paths);
    if (hasUnits) {
        if (const auto started = systemctl(host, {u"start"_s, helperUnit, daemonUnit}); !started)
            return started.error();
    }
    const auto deadline = host.elapsed() + std::chrono::seconds(30);
    auto nextStart = host.elapsed();
    while (!isReady(host, paths)) {
        // One that was seen may have been about to end.
        if (!hasUnits && host.elapsed() >= nextStart && lockHolder(lockFile(paths)) == 0) {
            const Daemon daemon{ownProgram(), {u"--instance"_s, paths.directory(), u"run"_s}, {}, paths.log() + u"/helper.log"_s, {}};
            if (const auto started = startDaemon(daemon); !started)
                return started.error();
            nextStart = host.elapsed() + std::chrono::seconds(3);
        }
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
    const Result<bool> changed = stopAll(host, paths);
    if (!changed)
        return changed.error();
    return QJsonValue(QJsonObject{{u"directory"_s, paths.directory()}, {u"state"_s, u"stopped"_s}, {u"changed"_s, *changed}});
}

Result<QJsonValue> removeInstanceWithAll(Host &host, const InstancePaths &paths)
{
    if (const auto ours = checkRemovable(host, paths); !ours)
        return ours.error();
    if (const auto stopped = stopAll(host, paths); !stopped)
        return stopped.error();
    if (const auto turn = waitForTurn(host); !turn)
        return turn.error();
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
    if (!takeLock(lockFile(paths))) {
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
    limits.idle = std::chrono::hours(24 * 24); // postroomd's one connection; a QTimer counts no further
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

    QObject::connect(&verbs, &Verbs::driftChanged, &server, [&server] { server.notify(QString::fromLatin1(api::helper::DriftChanged::name), {}); });
    QObject::connect(&verbs, &Verbs::trafficChanged, &server, [&server] { server.notify(QString::fromLatin1(api::helper::TrafficChanged::name), {}); });
    QObject::connect(&verbs, &Verbs::statusChanged, &server, [&server](const api::helper::StatusChanged &change) {
        server.notify(QString::fromLatin1(api::helper::StatusChanged::name), toJson(change).toObject());
    });

    DaemonKeeper keeper(paths, daemonProgram(), startsDaemon);
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
