#include "app/helper/namedzones.h"

#include "core/engines/named/namedconfig.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString folder(const InstancePaths &paths) { return paths.engine(Engine::Named) + u"/data"_s; }

Command asNamed(const QStringList &words)
{
    return Command{u"/usr/bin/setpriv"_s,
                   QStringList{u"--pdeathsig"_s, u"KILL"_s, u"--reuid"_s, u"bind"_s, u"--regid"_s, u"bind"_s, u"--clear-groups"_s} + words};
}

Result<void> done(Host &host, const Command &command, const QString &what, const QByteArray &isSoAlready)
{
    const Result<Finished> finished = host.run(command);
    if (!finished)
        return finished.error();
    if (finished->exitCode == 0 || (!isSoAlready.isEmpty() && finished->err.contains(isSoAlready)))
        return success();
    return Error{ErrorCode::ProcessFailed, what, {}, QString::fromUtf8(finished->err).trimmed()};
}

} // namespace

Result<api::helper::ListZones::Reply> listZones(Host &host, const InstancePaths &paths)
{
    const Result<QStringList> names = host.entries(folder(paths));
    if (!names)
        return names.error();
    api::helper::ListZones::Reply reply;
    for (const QString &name : *names) {
        const Result<DomainName> zone = name.endsWith(u".zone"_s) ? DomainName::parse(name.chopped(5)) : Result<DomainName>(Error{});
        if (zone && zoneFile(*zone) == name)
            reply.zones.append(*zone);
    }
    return reply;
}

Result<void> carryZone(Host &host, const InstancePaths &paths, const DomainName &zone)
{
    const QString file = folder(paths) + u'/' + zoneFile(zone);
    const auto begun = done(host, asNamed({u"/bin/cp"_s, u"--no-clobber"_s, u"--"_s, paths.current() + u"/named/empty.zone"_s, file}), file, {});
    return begun ? done(host, addZone(paths, zone), u"rndc addzone"_s, "already exists") : begun;
}

Result<void> dropZone(Host &host, const InstancePaths &paths, const DomainName &zone)
{
    if (const auto gone = done(host, removeZone(paths, zone), u"rndc delzone"_s, "not found"); !gone)
        return gone;
    const Result<QStringList> names = host.entries(folder(paths));
    if (!names)
        return names.error();
    // Its records, their journals, and its keys: "Kexample.org.+013+01234.key".
    QStringList left;
    for (const QString &name : *names) {
        if (name == zoneFile(zone) || name.startsWith(zoneFile(zone) + u'.') || name.startsWith(u'K' + zone.toString() + u".+"_s))
            left.append(folder(paths) + u'/' + name);
    }
    return left.isEmpty() ? success() : done(host, asNamed(QStringList{u"/bin/rm"_s, u"-f"_s, u"--"_s} + left), folder(paths), {});
}

} // namespace postroom
