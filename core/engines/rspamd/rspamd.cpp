#include "core/engines/rspamd/rspamd.h"

#include "core/engines/rspamd/rspamdcheck.h"
#include "core/engines/rspamd/rspamdconfig.h"
#include "core/engines/words.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString home(const InstancePaths &paths) { return paths.engine(Engine::Rspamd); }

QString pidFile(const InstancePaths &paths) { return home(paths) + u"/rspamd.pid"_s; }

Activation activation(const QList<ConfigFile> &, const QList<ConfigFile> &) { return Activation::Reload; }

// The master runs as root and reads the compiled patterns, so they lie where only root writes; its workers, which read
// what strangers sent, have a folder of their own.
Result<void> prepare(Host &host, const InstancePaths &paths)
{
    const Result<Owner> rspamd = host.user(u"_rspamd"_s);
    const Result<Owner> postroom = host.user(u"postroom"_s);
    if (!rspamd)
        return Error{ErrorCode::EngineNotInstalled, wordOf(Engine::Rspamd), {}, QString::fromLatin1(rspamdPackage)};
    if (!postroom)
        return postroom.error();
    for (const QString &part : {u""_s, u"/patterns"_s}) {
        if (const auto made = host.makeFolder(home(paths) + part, Owner{}, 0755); !made)
            return made;
    }
    if (const auto made = host.makeFolder(home(paths) + u"/data"_s, *rspamd, 0700); !made)
        return made;
    // In a folder of postroom's: made once, and never touched by root again.
    // Root's own is one that was begun and cut off: user postroom cannot have made that.
    if (const Result<FileFacts> lying = host.look(paths.dkim()); lying && lying->owner.user != 0)
        return success();
    return host.makeFolder(paths.dkim(), {postroom->user, rspamd->group}, 02750);
}

// Its working directory tells this instance's master from another one's.
Command start(const InstancePaths &paths)
{
    const QStringList user{u"-u"_s, u"_rspamd"_s, u"-g"_s, u"_rspamd"_s};
    return Command{.program = u"/usr/bin/rspamd"_s,
                   .arguments = user + rspamdArguments(paths, paths.current()),
                   .limit = std::chrono::minutes(2), // the first start outside practice compiles patterns: ten seconds
                   .folder = home(paths)};
}

Command reload(const InstancePaths &paths)
{
    return Command{u"/usr/bin/pkill"_s, {u"--signal"_s, u"HUP"_s, u"--pidfile"_s, pidFile(paths)}};
}

// "Rspamd daemon version 3.4"
Result<QString> version(Host &host)
{
    const auto said = ask(host, Command{u"/usr/bin/rspamd"_s, {u"--version"_s}}, Engine::Rspamd, rspamdPackage);
    if (!said)
        return said.error();
    return QString::fromLatin1(said->out).trimmed().section(u'\n', 0, 0).section(u' ', -1);
}

} // namespace

EngineRules rspamdRules()
{
    return EngineRules{
        .engine = Engine::Rspamd,
        .package = rspamdPackage,
        .program = "/usr/bin/rspamd",
        .group = "_rspamd",
        .render = rspamdConfig,
        .check = checkRspamd,
        .activation = activation,
        .prepare = prepare,
        .start = start,
        .reload = reload,
        .reason = rspamdReason,
        .pidFile = pidFile,
        .master = "/usr/bin/rspamd",
        .masterFolder = home,
        .logFile = [](const InstancePaths &paths) { return QString(paths.log() + u"/rspamd.log"_s); },
        .version = version,
    };
}

} // namespace postroom
