#include "app/daemon/daemon.h"

#include "core/api/operations/session.h"
#include "core/api/socketserver.h"
#include "core/host/instancefile.h"
#include "core/host/realhost.h"
#include "core/host/spawn.h"
#include "core/host/unixsignals.h"
#include "core/server/dispatcher.h"
#include "core/server/peers.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.daemon")

int failed(const char *what, const Error &error)
{
    qCCritical(log) << what << errorCodeName(error.code) << error.subject << error.detail;
    return 1;
}

// Everything postroomd holds for its life. lookup.db first, so that engines can read it as early as can be.
struct Held
{
    Instance instance;
    Lookup lookup;
    std::unique_ptr<Database> store;
};

// A damaged lookup.db that was set aside and that engines may still have open: until they were told to reload.
QString setAside(const InstancePaths &paths)
{
    return paths.lookup() + u"/damaged.db"_s;
}

// What engines read is made from the store, so a damaged one is made anew.
Result<Lookup> openAnew(const InstancePaths &paths, const Error &why)
{
    qCCritical(log) << "lookup.db is damaged and is made anew:" << why.detail;
    RealHost host;
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (!host.exists(paths.lookupFile() + suffix))
            continue;
        if (const auto moved = host.rename(paths.lookupFile() + suffix, setAside(paths) + suffix); !moved)
            return moved.error();
    }
    return Lookup::open(paths.lookupFile());
}

Result<Held> openAll(const InstancePaths &paths)
{
    RealHost host;
    const Result<Instance> instance = readInstanceFile(host, paths);
    if (!instance)
        return instance.error();
    Result<Lookup> lookup = Lookup::open(paths.lookupFile());
    if (!lookup && lookup.error().code == ErrorCode::StoreDamaged)
        lookup = openAnew(paths, lookup.error());
    if (!lookup)
        return lookup.error();
    const QString backups = paths.store() + u"/backups"_s;
    if (const auto made = host.makeFolder(backups, Owner{::geteuid(), ::getegid()}, 0700); !made)
        return made.error();
    Result<std::unique_ptr<Database>> store = Database::open(paths.storeFile(), storeKind);
    if (!store)
        return store.error();
    if (const auto migrated = (*store)->migrate(backups); !migrated)
        return migrated.error();
    Result<qint64> repaired = lookup->reconcile(**store);
    if (!repaired && lookup->isDamagedBy(repaired.error())) {
        const Error why = repaired.error();
        lookup = why; // closes it
        lookup = openAnew(paths, why);
        if (!lookup)
            return lookup.error();
        repaired = lookup->reconcile(**store);
    }
    if (!repaired)
        return repaired.error();
    if (*repaired > 0)
        qCWarning(log) << "lookup.db differed from the store in" << *repaired << "rows and was repaired";
    Certificates certificates(paths);
    if (const auto prepared = certificates.prepare(*instance, QDateTime::currentDateTimeUtc()); !prepared)
        return prepared.error();
    return Held{*instance, std::move(*lookup), std::move(*store)};
}

// Engines go on with the file they have open until they are told. The file set aside remembers that they were not,
// and then stays under another name for whoever wants to look into it.
void haveEnginesReopen(const InstancePaths &paths, HelperLink &helper)
{
    if (!QFile::exists(setAside(paths)))
        return;
    helper.call(api::helper::Control{api::ServiceAction::Reload, std::nullopt}).then(&helper, [paths](const Result<api::ServiceReply> &reloaded) {
        RealHost host;
        const Result<void> done = reloaded ? host.rename(setAside(paths), paths.lookup() + u"/damaged-before.db"_s) : Result<void>(reloaded.error());
        if (!done)
            qCWarning(log) << "engines may still read the damaged lookup.db:" << errorCodeName(done.error().code) << done.error().detail;
    });
}

} // namespace

int runDaemon(const InstancePaths &paths)
{
    UnixSignals signalled;
    if (!takeLock(paths.storeLock())) {
        qCCritical(log) << "another postroomd serves" << paths.directory();
        return 1;
    }
    Result<Held> held = openAll(paths);
    if (!held)
        return failed("cannot start:", held.error());

    Stores stores(*held->store, held->lookup);
    Certificates certificates(paths);
    HelperLink helper(paths);
    Dispatcher dispatcher(held->instance, paths, stores, certificates, helper);
    const auto admit = [instance = held->instance](qint64 uid, qint64 pid) { return admitPeer(instance, uid, pid); };
    api::SocketServer server(dispatcher.operations(), admit);
    // Everybody may connect; the peer's uid decides before a byte is read.
    if (const auto listening = server.listen(paths.adminSocket(), QLocalServer::WorldAccessOption); !listening)
        return failed("cannot listen:", listening.error());
    QObject::connect(&dispatcher, &Dispatcher::changed, &server, [&server](const api::Changed &change) {
        server.notify(QString::fromLatin1(api::Changed::name), toJson(change).toObject());
    });
    QObject::connect(&helper, &HelperLink::progressed, &server, [&server](const api::JobProgress &progress) {
        server.notify(QString::fromLatin1(api::JobProgress::name), toJson(progress).toObject());
    });
    QObject::connect(&helper, &HelperLink::met, &helper, [&paths, &helper] { haveEnginesReopen(paths, helper); });
    QObject::connect(&dispatcher, &Dispatcher::lookupDamaged, qApp, [] { QCoreApplication::exit(1); });
    QObject::connect(&signalled, &UnixSignals::asked, qApp, [] { QCoreApplication::quit(); });
    qCInfo(log) << "serving" << paths.directory();
    return QCoreApplication::exec();
}

int prepareStores(const InstancePaths &paths)
{
    if (!takeLock(paths.storeLock())) {
        qCCritical(log) << "a postroomd serves" << paths.directory();
        return 1;
    }
    const Result<Held> held = openAll(paths);
    return held ? 0 : failed("cannot prepare:", held.error());
}

int recoverLookup(const InstancePaths &paths)
{
    const auto recovered = Lookup::recover(paths.lookupFile());
    return recovered ? 0 : failed("cannot recover lookup.db:", recovered.error());
}

} // namespace postroom
