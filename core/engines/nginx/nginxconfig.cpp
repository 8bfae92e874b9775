#include "core/engines/nginx/nginxconfig.h"

#include "core/engines/template.h"
#include "core/engines/words.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Where a port is opened: "127.0.0.1:20080", or for every address "80" and "[::]:80".
QStringList places(const Instance &instance, Protocol protocol)
{
    const QString port = QString::number(instance.portOf(protocol));
    if (!instance.listen)
        return {port, u"[::]:"_s + port};
    const QString address = instance.listen->toString();
    return {(instance.listen->isIpv4() ? address : u'[' + address + u']') + u':' + port};
}

Result<QByteArray> listenLines(const QString &file, const Instance &instance, Protocol protocol)
{
    QByteArray lines;
    for (const QString &where : places(instance, protocol)) {
        const Result<QByteArray> line = renderBuiltIn(file, {{u"where"_s, where}}, nginxWord);
        if (!line)
            return line;
        lines += *line;
    }
    return lines;
}

Result<QByteArray> mainFile(const RenderInput &input)
{
    const quint16 https = input.instance.portOf(Protocol::Https);
    return renderBuiltIn(u"nginx/nginx.conf"_s,
                         {{u"engine_directory"_s, input.paths.engine(Engine::Nginx)},
                          {u"log_directory"_s, input.paths.log()},
                          {u"www_directory"_s, input.paths.www()},
                          {u"https_suffix"_s, https == listenerOf(Protocol::Https).standardPort ? QString() : u":%1"_s.arg(https)}},
                         nginxWord);
}

// A line for each name: what a client asks for, and the certificate's file.
Result<QByteArray> namesFile(const QList<NamedCertificate> &named)
{
    QByteArray lines;
    for (const NamedCertificate &one : named) {
        for (const QString &name : one.names) {
            const bool isWildcard = name.startsWith(u"*."_s);
            const Result<QString> host = nginxWord(isWildcard ? name.sliced(2) : name);
            const Result<QString> file = nginxWord(one.file);
            if (!host || !file)
                return host ? file.error() : host.error();
            lines += ((isWildcard ? u"*."_s : QString()) + *host + u' ' + *file + u";\n"_s).toLatin1();
        }
    }
    return lines;
}

} // namespace

Result<QString> nginxWord(const QString &value)
{
    return value.isEmpty() ? Result<QString>(value) : plainWord(value);
}

Result<QList<ConfigFile>> nginxConfig(const RenderInput &input)
{
    const Result<QByteArray> main = mainFile(input);
    if (!main)
        return main.error();
    QList<ConfigFile> files{{u"nginx/nginx.conf"_s, *main, FileAccess::World, Engine::Nginx}};
    for (const auto &[file, protocol] : {std::pair{u"nginx/listen/http.conf"_s, Protocol::Http}, std::pair{u"nginx/listen/https.conf"_s, Protocol::Https}}) {
        const Result<QByteArray> lines = listenLines(file, input.instance, protocol);
        if (!lines)
            return lines.error();
        files.append({file, *lines, FileAccess::World, Engine::Nginx});
    }
    files.append({u"nginx/tls/server.pem"_s, input.certificateKey.reveal().toByteArray() + input.certificateChain, FileAccess::EngineSecret, Engine::Nginx});
    const Result<QByteArray> names = namesFile(input.named);
    if (!names)
        return names.error();
    files.append({u"nginx/tls/names.map"_s, *names, FileAccess::EngineSecret, Engine::Nginx});
    for (const NamedCertificate &one : input.named)
        files.append({u"nginx/tls/"_s + one.file + u".pem"_s, one.key.reveal().toByteArray() + one.chain, FileAccess::EngineSecret, Engine::Nginx});
    return files;
}

} // namespace postroom
