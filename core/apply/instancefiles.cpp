#include "core/apply/instancefiles.h"

#include "core/base/json.h"

#include <QFileInfo>
#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr Owner root{0, 0};

// No part of the path may be a link: a link's owner could lead what we write elsewhere.
Result<void> checkPath(Host &host, const QString &directory)
{
    QString path;
    const QStringList parts = directory.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        path += u'/' + part;
        if (host.linkTarget(path))
            return Error{ErrorCode::PathNotAllowed, directory, u"directory"_s, u"link: "_s + path};
    }
    const QString parent = QFileInfo(directory).path();
    if (!host.exists(parent))
        return Error{ErrorCode::NotFound, parent, u"directory"_s, {}};
    return success();
}

Result<void> offsetIsFree(Host &host, const std::optional<IpAddress> &listen, quint16 offset)
{
    const std::optional<QHostAddress> address = listen ? std::optional(listen->host()) : std::nullopt;
    for (const Listener &listener : allListeners()) {
        if (const auto free = host.portIsFree(address, static_cast<quint16>(listener.standardPort + offset)); !free)
            return free;
    }
    return success();
}

// Offsets of the instances beside the new one, running or not.
QList<quint16> neighbours(Host &host, const QString &parent)
{
    QList<quint16> offsets;
    const Result<QStringList> names = host.entries(parent);
    if (!names)
        return offsets;
    for (const QString &name : *names) {
        const Result<InstancePaths> paths = InstancePaths::parse(parent + u'/' + name);
        if (!paths)
            continue;
        if (const Result<Instance> instance = readInstance(host, *paths))
            offsets.append(instance->portOffset);
    }
    return offsets;
}

Result<quint16> freePracticeOffset(Host &host, const NewInstance &wanted, const std::optional<IpAddress> &listen)
{
    const QList<quint16> taken = neighbours(host, QFileInfo(wanted.paths.directory()).path());
    Result<void> last = success();
    for (quint16 offset = 20000; offset <= 28000; offset = static_cast<quint16>(offset + 1000)) {
        if (taken.contains(offset))
            continue;
        last = offsetIsFree(host, listen, offset);
        if (last)
            return offset;
    }
    return last ? Error{ErrorCode::LimitReached, {}, u"portOffset"_s, u"20000–28000"_s} : last.error();
}

} // namespace

Result<Instance> createInstance(Host &host, const NewInstance &wanted)
{
    const QString directory = wanted.paths.directory();
    if (const auto ok = checkPath(host, directory); !ok)
        return ok.error();
    if (host.exists(directory)) {
        const Result<QStringList> inside = host.entries(directory);
        if (!inside || !inside->isEmpty())
            return Error{ErrorCode::AlreadyExists, directory, u"directory"_s, {}};
    }

    Instance instance;
    instance.id = QUuid::createUuid().toString(QUuid::Id128);
    instance.practice = wanted.practice;
    instance.listen = wanted.listen;
    if (!instance.listen && wanted.practice)
        instance.listen = *IpAddress::parse(u"127.0.0.1");
    instance.admittedUids = wanted.admittedUids;
    if (wanted.portOffset) {
        // The highest standard port (995) and the practice servers' beside it must stay below 65536.
        if (*wanted.portOffset > 60000)
            return Error{ErrorCode::NumberOutOfRange, QString::number(*wanted.portOffset), u"portOffset"_s, u"0–60000"_s};
        instance.portOffset = *wanted.portOffset;
    } else if (wanted.practice) {
        const Result<quint16> offset = freePracticeOffset(host, wanted, instance.listen);
        if (!offset)
            return offset.error();
        instance.portOffset = *offset;
    }

    if (const auto made = host.makeFolder(directory, root, 0755); !made)
        return made.error();
    const auto undo = [&host, &wanted](const Error &why) -> Error {
        // What cannot be removed is seen at the next try, which refuses a folder that is not empty.
        (void)host.removeTree(wanted.paths.directory());
        return why;
    };
    if (const auto prepared = prepareInstance(host, wanted.paths); !prepared)
        return undo(prepared.error());
    if (const auto written = host.replace(wanted.paths.instanceFile(), jsonText(toJson(instance)) + '\n', root, 0644); !written)
        return undo(written.error());
    return instance;
}

Result<void> prepareInstance(Host &host, const InstancePaths &paths)
{
    const auto user = [&host](const char *name) { return host.user(QString::fromLatin1(name)); };
    const auto group = [&host](const char *name) { return host.group(QString::fromLatin1(name)); };
    const Result<Owner> postroom = user("postroom");
    const Result<Owner> mail = user("postroom-mail");
    const Result<uint> lookup = group("postroom-lookup");
    const Result<uint> web = group("www-data");
    const Result<uint> adm = group("adm");
    for (const auto *found : {&postroom, &mail}) {
        if (!*found)
            return found->error();
    }
    for (const auto *found : {&lookup, &web, &adm}) {
        if (!*found)
            return found->error();
    }
    struct Folder
    {
        QString path;
        Owner owner;
        uint mode;
    };
    const QList<Folder> folders{
        {paths.directory(), root, 0755},
        {paths.store(), *postroom, 0700},
        {paths.lookup(), {postroom->user, *lookup}, 02750},
        {paths.www(), {postroom->user, *web}, 02750},
        {paths.generations(), root, 0755},
        {paths.journal(), root, 0700},
        {paths.engines(), root, 0755},
        {paths.mail(), *mail, 0700},
        {paths.run(), root, 0755},
        {paths.run() + u"/admin"_s, *postroom, 0755},
        {paths.run() + u"/helper"_s, {0, postroom->group}, 0750},
        {paths.log(), {0, *adm}, 0750},
    };
    for (const Folder &folder : folders) {
        if (const auto made = host.makeFolder(folder.path, folder.owner, folder.mode); !made)
            return made;
    }
    for (const Engine engine : {Engine::Postfix, Engine::Dovecot}) {
        if (const auto made = host.makeFolder(paths.engine(engine), root, 0755); !made)
            return made;
    }
    return success();
}

Result<Instance> readInstance(Host &host, const InstancePaths &paths)
{
    const Result<QByteArray> text = host.read(paths.instanceFile());
    if (!text)
        return text.error().code == ErrorCode::NotFound ? Error{ErrorCode::NoInstance, paths.directory(), {}, {}} : text.error();
    const Result<Instance> instance = parseJson(*text).and_then([](const QJsonValue &json) { return fromJson<Instance>(json); });
    if (!instance)
        return withSubject(instance.error(), paths.instanceFile());
    return instance;
}

Result<void> removeInstance(Host &host, const InstancePaths &paths)
{
    if (const Result<Instance> instance = readInstance(host, paths); !instance)
        return instance.error();
    return host.removeTree(paths.directory());
}

} // namespace postroom
