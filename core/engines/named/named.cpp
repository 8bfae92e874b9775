#include "core/engines/named/named.h"

#include "core/engines/named/namedcheck.h"
#include "core/engines/named/namedconfig.h"
#include "core/engines/words.h"

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString home(const InstancePaths &paths) { return paths.engine(Engine::Named); }

QString data(const InstancePaths &paths) { return home(paths) + u"/data"_s; }

QString logFile(const InstancePaths &paths) { return home(paths) + u"/named.log"_s; }

// It is told to reload at a port of its own: where that is another one, the running server does not listen there.
Activation activation(const QList<ConfigFile> &before, const QList<ConfigFile> &after)
{
    const auto way = [](const QList<ConfigFile> &files) {
        const auto file = std::find_if(files.begin(), files.end(), [](const ConfigFile &one) { return one.path == u"named/rndc.conf"; });
        return file == files.end() ? QByteArray() : file->content;
    };
    return way(before) == way(after) ? Activation::Reload : Activation::Restart;
}

// As tsig-keygen(8) would print it.
QByteArray newKey(const QByteArray &name)
{
    QByteArray secret(32, Qt::Uninitialized);
    if (::getentropy(secret.data(), static_cast<std::size_t>(secret.size())) != 0)
        qFatal("the kernel has no randomness"); // never since Linux 3.17
    return "key \"" + name + "\" {\n  algorithm hmac-sha256;\n  secret \"" + secret.toBase64() + "\";\n};\n";
}

Result<void> writeOnce(Host &host, const QString &path, const QByteArray &content, Owner owner)
{
    return host.exists(path) ? success() : host.writeNew(path, content, owner, 0640);
}

// It works in a folder of its user, and reads and writes files of root beside that: who takes it over cannot lead root
// elsewhere.
Result<void> prepare(Host &host, const InstancePaths &paths)
{
    const Result<Owner> bind = host.user(u"bind"_s);
    const Result<Owner> postroom = host.user(u"postroom"_s);
    const Result<uint> adm = host.group(u"adm"_s);
    if (!bind)
        return Error{ErrorCode::EngineNotInstalled, wordOf(Engine::Named), {}, QString::fromLatin1(namedPackage)};
    if (!postroom || !adm)
        return postroom ? adm.error() : postroom.error();
    const QString update = home(paths) + u"/update.key"_s;
    // One key in two files, since its two users have no group in common.
    const Result<QByteArray> key = host.exists(update) ? host.read(update) : newKey("practice");
    if (!key)
        return key.error();
    Result<void> done = host.makeFolder(home(paths), Owner{}, 0755);
    if (done)
        done = host.makeFolder(data(paths), *bind, 0750);
    if (done)
        done = writeOnce(host, home(paths) + u"/control.key"_s, newKey("control"), {0, bind->group});
    if (done)
        done = writeOnce(host, update, *key, {0, bind->group});
    if (done)
        done = host.replace(paths.zoneKey(), *key, {0, postroom->group}, 0640);
    // Its user may not enter the folder of the logs.
    if (done)
        done = writeOnce(host, logFile(paths), {}, {bind->user, *adm});
    if (done)
        done = host.pointLink(paths.log() + u"/named.log"_s, u"../engines/named/named.log"_s);
    return done;
}

Command start(const InstancePaths &paths)
{
    return Command{.program = u"/usr/sbin/named"_s, .arguments = {u"-u"_s, u"bind"_s, u"-c"_s, paths.current() + u"/named/named.conf"_s}, .unconfined = true};
}

// "BIND 9.18.49-1~deb12u3-Debian (Extended Support Version) <id:>"
Result<QString> version(Host &host)
{
    const auto said = ask(host, Command{u"/usr/sbin/named"_s, {u"-v"_s}}, Engine::Named, namedPackage);
    if (!said)
        return said.error();
    return QString::fromLatin1(said->out).trimmed().section(u' ', 1, 1).section(u'-', 0, 0);
}

} // namespace

EngineRules namedRules()
{
    return EngineRules{
        .engine = Engine::Named,
        .package = namedPackage,
        .program = "/usr/sbin/named",
        .group = "bind",
        .onlyInPractice = true,
        .render = namedConfig,
        .check = checkNamed,
        .activation = activation,
        .prepare = prepare,
        .start = start,
        .reload = [](const InstancePaths &paths) { return tellNamed(paths, {u"reconfig"_s}); },
        .reason = namedReason,
        .pidFile = [](const InstancePaths &paths) { return QString(data(paths) + u"/named.pid"_s); },
        .master = "/usr/sbin/named",
        .masterFolder = data,
        .logFile = logFile,
        .version = version,
    };
}

} // namespace postroom
