#include "core/engines/postfix/postfix.h"

#include "core/engines/postfix/postfixcheck.h"
#include "core/engines/postfix/postfixconfig.h"
#include "core/engines/postfix/postfixlog.h"
#include "core/engines/words.h"

#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Set when a process starts; a reload keeps the old value (postconf(5) says so of each).
const QSet<QByteArray> needRestart{"inet_interfaces", "inet_protocols", "queue_directory", "data_directory", "mail_owner"};

QHash<QByteArray, QByteArray> startParameters(const QList<ConfigFile> &files)
{
    QHash<QByteArray, QByteArray> parameters;
    for (const ConfigFile &file : files) {
        if (file.path != u"postfix/main.cf")
            continue;
        for (const QByteArray &line : file.content.split('\n')) {
            const qsizetype equals = line.indexOf('=');
            const QByteArray name = line.left(equals).trimmed();
            if (equals > 0 && needRestart.contains(name))
                parameters.insert(name, line.mid(equals + 1).trimmed());
        }
    }
    return parameters;
}

Activation activation(const QList<ConfigFile> &before, const QList<ConfigFile> &after)
{
    return startParameters(before) == startParameters(after) ? Activation::Reload : Activation::Restart;
}

Result<void> prepare(Host &host, const InstancePaths &paths)
{
    const Result<Owner> postfix = host.user(u"postfix"_s);
    if (!postfix)
        return Error{ErrorCode::EngineNotInstalled, wordOf(Engine::Postfix), {}, QString::fromLatin1(postfixPackage)};
    const QString home = paths.engine(Engine::Postfix);
    if (const auto made = host.makeFolder(home, Owner{}, 0755); !made)
        return made;
    if (const auto made = host.makeFolder(home + u"/queue"_s, Owner{}, 0755); !made)
        return made;
    return host.makeFolder(home + u"/data"_s, *postfix, 0700);
}

Command postfix(const InstancePaths &paths, const QString &verb)
{
    return Command{u"/usr/sbin/postfix"_s, {u"-c"_s, paths.current() + u"/postfix"_s, verb}};
}

QString queue(const InstancePaths &paths) { return paths.engine(Engine::Postfix) + u"/queue"_s; }

Result<QString> version(Host &host)
{
    const auto said =
        ask(host, Command{u"/usr/sbin/postconf"_s, {u"-d"_s, u"-h"_s, u"mail_version"_s}}, Engine::Postfix, postfixPackage);
    if (!said)
        return said.error();
    return QString::fromLatin1(said->out).trimmed();
}

} // namespace

EngineRules postfixRules()
{
    return EngineRules{
        .engine = Engine::Postfix,
        .package = postfixPackage,
        .program = "/usr/sbin/postfix",
        .group = "postfix",
        .render = postfixConfig,
        .check = checkPostfix,
        .activation = activation,
        .prepare = prepare,
        .start = [](const InstancePaths &paths) { return postfix(paths, u"start"_s); },
        .reload = [](const InstancePaths &paths) { return postfix(paths, u"reload"_s); },
        .reason = postfixReason,
        .pidFile = [](const InstancePaths &paths) { return QString(queue(paths) + u"/pid/master.pid"_s); },
        .master = "/usr/lib/postfix/sbin/master",
        .masterFolder = queue,
        .logFile = [](const InstancePaths &paths) { return QString(paths.log() + u"/postfix.log"_s); },
        .logEvent = postfixLogEvent,
        .version = version,
    };
}

} // namespace postroom
