#include "core/engines/dovecot/dovecot.h"

#include "core/engines/dovecot/dovecotcheck.h"
#include "core/engines/dovecot/dovecotconfig.h"
#include "core/engines/words.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dovecotGroup = "dovecot";

QString home(const InstancePaths &paths) { return paths.engine(Engine::Dovecot); }

Activation activation(const QList<ConfigFile> &, const QList<ConfigFile> &) { return Activation::Reload; }

Result<void> prepare(Host &host, const InstancePaths &paths)
{
    for (const QString &part : {u""_s, u"/base"_s, u"/state"_s}) {
        if (const auto made = host.makeFolder(home(paths) + part, Owner{}, 0755); !made)
            return made;
    }
    // Where this file is missing, whom lookup.db does not know is unknown for the time being, and not for good.
    const QString users = paths.probe() + u"/users"_s;
    if (host.exists(users))
        return success();
    const Result<uint> readers = host.group(QString::fromLatin1(dovecotGroup));
    if (!readers)
        return readers.error();
    if (const auto made = host.makeFolder(paths.probe(), Owner{}, 0755); !made)
        return made;
    return host.writeNew(users, {}, Owner{0, *readers}, 0640);
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
        .group = dovecotGroup,
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
        .version = version,
    };
}

} // namespace postroom
