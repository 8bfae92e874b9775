#include "core/engines/named/namedconfig.h"

#include "core/engines/template.h"
#include "core/engines/words.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 standardControlPort = 953; // rndc(8)

QString zoneClause(const DomainName &zone)
{
    return u"{ type primary; file \"%1\"; update-policy { grant practice zonesub ANY; }; dnssec-policy default; inline-signing yes; };"_s.arg(zoneFile(zone));
}

} // namespace

Result<QString> namedWord(const QString &value) { return plainWord(value); }

Result<QList<ConfigFile>> namedConfig(const RenderInput &input)
{
    const Instance &instance = input.instance;
    if (!instance.practice || !instance.listen)
        return QList<ConfigFile>();
    const QString address = instance.listen->toString();
    const bool isIpv4 = instance.listen->isIpv4();
    const QString home = input.paths.engine(Engine::Named);
    const QString control = QString::number(standardControlPort + instance.portOffset);
    const std::array<std::pair<const char *, TemplateValues>, 3> templates{
        std::pair{"named/named.conf", TemplateValues{{u"engine_directory"_s, home},
                                                     {u"port"_s, QString::number(instance.portOf(Protocol::Dns))},
                                                     {u"ipv4"_s, isIpv4 ? address : u"none"_s},
                                                     {u"ipv6"_s, isIpv4 ? u"none"_s : address},
                                                     {u"control_port"_s, control}}},
        std::pair{"named/rndc.conf", TemplateValues{{u"engine_directory"_s, home}, {u"control_port"_s, control}}},
        std::pair{"named/empty.zone", TemplateValues{{u"type"_s, isIpv4 ? u"A"_s : u"AAAA"_s}, {u"address"_s, address}}}};
    QList<ConfigFile> files;
    for (const auto &[name, values] : templates) {
        const QString path = QString::fromLatin1(name);
        const Result<QByteArray> text = renderBuiltIn(path, values, namedWord);
        if (!text)
            return text.error();
        files.append(ConfigFile{path, *text, FileAccess::World, Engine::Named});
    }
    return files;
}

Command tellNamed(const InstancePaths &paths, const QStringList &words)
{
    return Command{.program = u"/usr/sbin/rndc"_s, .arguments = QStringList{u"-c"_s, paths.current() + u"/named/rndc.conf"_s} + words};
}

QString zoneFile(const DomainName &zone) { return zone.toString() + u".zone"_s; }

Command addZone(const InstancePaths &paths, const DomainName &zone) { return tellNamed(paths, {u"addzone"_s, zone.toString(), u"in"_s, zoneClause(zone)}); }

Command removeZone(const InstancePaths &paths, const DomainName &zone) { return tellNamed(paths, {u"delzone"_s, u"-clean"_s, zone.toString(), u"in"_s}); }

} // namespace postroom
