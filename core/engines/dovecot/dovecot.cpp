#include "core/engines/dovecot/dovecot.h"

#include "core/engines/dovecot/dovecotcheck.h"
#include "core/engines/dovecot/dovecotconfig.h"
#include "core/engines/dovecot/dovecotlog.h"
#include "core/engines/words.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString home(const InstancePaths &paths) { return paths.engine(Engine::Dovecot); }

Activation activation(const QList<ConfigFile> &, const QList<ConfigFile> &) { return Activation::Reload; }

Result<void> prepare(Host &host, const InstancePaths &paths)
{
    for (const QString &part : {u""_s, u"/base"_s, u"/state"_s}) {
        if (const auto made = host.makeFolder(home(paths) + part, Owner{}, 0755); !made)
            return made;
    }
    return success();
}

QString configFile(const InstancePaths &paths) { return paths.current() + u"/dovecot/dovecot.conf"_s; }

QString pidFile(const InstancePaths &paths) { return home(paths) + u"/base/master.pid"_s; }

// "2.3.19.1 (9b53102964)" is 2.3.19.1.
Result<QString> version(Host &host)
{
    const auto said = ask(host, Command{u"/usr/sbin/dovecot"_s, {u"--version"_s}}, Engine::Dovecot, dovecotPackage);
    if (!said)
        return said.error();
    return QString::fromLatin1(said->out).trimmed().section(u' ', 0, 0);
}

} // namespace

EngineRules dovecotRules()
{
    return EngineRules{
        .engine = Engine::Dovecot,
        .package = dovecotPackage,
        .program = "/usr/sbin/dovecot",
        .group = "dovecot",
        .render = dovecotConfig,
        .check = checkDovecot,
        .activation = activation,
        .prepare = prepare,
        .start =
            [](const InstancePaths &paths) {
                return Command{u"/usr/sbin/dovecot"_s, {u"-c"_s, configFile(paths)}};
            },
        .reload =
            [](const InstancePaths &paths) {
                return Command{u"/usr/bin/doveadm"_s, {u"-c"_s, configFile(paths), u"reload"_s}};
            },
        .reason = dovecotReason,
        .pidFile = pidFile,
        .master = "/usr/sbin/dovecot",
        .masterFolder = [](const InstancePaths &paths) { return QString(home(paths) + u"/base"_s); },
        .logFile = [](const InstancePaths &paths) { return QString(paths.log() + u"/dovecot.log"_s); },
        .logEvent = dovecotLogEvent,
        .version = version,
    };
}

} // namespace postroom
