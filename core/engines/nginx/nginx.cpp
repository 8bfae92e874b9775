#include "core/engines/nginx/nginx.h"

#include "core/engines/nginx/nginxcheck.h"
#include "core/engines/nginx/nginxconfig.h"
#include "core/engines/words.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString home(const InstancePaths &paths) { return paths.engine(Engine::Nginx); }

QString logFile(const InstancePaths &paths) { return paths.log() + u"/nginx.log"_s; }

// Its master keeps the working folder it was started in: by that we know it again.
Command nginx(const InstancePaths &paths, const QStringList &more)
{
    const QString folder = paths.current() + u"/nginx"_s;
    return Command{.program = u"/usr/sbin/nginx"_s,
                   .arguments = QStringList{u"-p"_s, folder, u"-c"_s, folder + u"/nginx.conf"_s, u"-e"_s, logFile(paths)} + more,
                   .folder = home(paths)};
}

// A reload opens new ports beside the old ones, which fails where "every address" takes the place of one.
Activation activation(const QList<ConfigFile> &before, const QList<ConfigFile> &after)
{
    const auto ports = [](QList<ConfigFile> files) {
        files.removeIf([](const ConfigFile &file) { return !file.path.startsWith(u"nginx/listen/"); });
        return files;
    };
    return ports(before) == ports(after) ? Activation::Reload : Activation::Restart;
}

Result<void> prepare(Host &host, const InstancePaths &paths) { return host.makeFolder(home(paths), Owner{}, 0755); }

// "nginx version: nginx/1.22.1" is 1.22.1.
Result<QString> version(Host &host)
{
    const auto said = ask(host, Command{u"/usr/sbin/nginx"_s, {u"-v"_s}}, Engine::Nginx, nginxPackage);
    if (!said)
        return said.error();
    return QString::fromLatin1(said->err).trimmed().section(u'/', 1).section(u' ', 0, 0);
}

} // namespace

EngineRules nginxRules()
{
    return EngineRules{
        .engine = Engine::Nginx,
        .package = nginxPackage,
        .program = "/usr/sbin/nginx",
        .group = "www-data",
        .render = nginxConfig,
        .check = checkNginx,
        .activation = activation,
        .prepare = prepare,
        .start = [](const InstancePaths &paths) { return nginx(paths, {}); },
        .reload = [](const InstancePaths &paths) { return nginx(paths, {u"-s"_s, u"reload"_s}); },
        .reason = nginxReason,
        .pidFile = [](const InstancePaths &paths) { return QString(home(paths) + u"/nginx.pid"_s); },
        .master = "/usr/sbin/nginx",
        .masterFolder = home,
        .logFile = logFile,
        .version = version,
    };
}

} // namespace postroom
