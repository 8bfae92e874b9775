#include "core/apply/instancefiles.h"

#include "core/base/json.h"
#include "core/host/instancefile.h"

#include <QFileInfo>
#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr Owner root{0, 0};

// What instance.json is called while the instance is not whole: half-made, or half removed.
QString unfinishedFile(const InstancePaths &paths)
{
    return paths.directory() + u"/instance.unfinished"_s;
}

bool isRootsAlone(const FileFacts &facts)
{
    return facts.owner.user == 0 && (facts.mode & 0022) == 0;
}

// Whoever may change a part of the path, or owns a link in it, could lead elsewhere what root writes.
Result<void> checkPath(Host &host, const QString &directory)
{
    const auto refused = [&directory](const QString &why) { return Error{ErrorCode::PathNotAllowed, directory, u"directory"_s, why}; };
    QString path = u"/"_s;
    const QStringList parts = directory.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i <= parts.size(); ++i) {
        const bool isLast = i == parts.size();
        const Result<FileFacts> facts = host.look(path);
        if (!facts && isLast && facts.error().code == ErrorCode::NotFound)
            break;
        if (!facts)
            return facts.error().code == ErrorCode::NotFound ? withField(facts.error(), u"directory"_s) : facts.error();
        if (facts->kind == FileFacts::Kind::Link)
            return refused(u"link: "_s + path);
        if (facts->kind != FileFacts::Kind::Folder && !isLast)
            return refused(u"not a folder: "_s + path);
        if (!isRootsAlone(*facts))
            return refused(u"not root's alone: "_s + path);
        if (!isLast)
            path = (i == 0 ? QString() : path) + u'/' + parts[i];
    }
    return success();
}

// instance.json, or what it is called while the instance is not whole.
Result<void> checkFile(Host &host, const QString &file)
{
    const Result<FileFacts> facts = host.look(file);
    if (!facts)
        return facts.error();
    if (facts->kind != FileFacts::Kind::File || !isRootsAlone(*facts))
        return Error{ErrorCode::PathNotAllowed, file, u"directory"_s, u"not root's alone: "_s + file};
    return success();
}

Result<void> checkInstance(Host &host, const InstancePaths &paths, const QString &file)
{
    Result<void> ours = checkPath(host, paths.directory());
    if (ours)
        ours = checkFile(host, file);
    return ours || ours.error().code != ErrorCode::NotFound ? ours : Error{ErrorCode::NoInstance, paths.directory(), {}, {}};
}

// First it is no instance any more; the file that says what the folder was goes last, with the folder.
Result<void> eraseAll(Host &host, const InstancePaths &paths)
{
    if (host.exists(paths.instanceFile())) {
        if (const auto renamed = host.rename(paths.instanceFile(), unfinishedFile(paths)); !renamed)
            return renamed;
        if (const auto synced = host.syncFolder(paths.directory()); !synced)
            return synced;
    }
    const Result<QStringList> names = host.entries(paths.directory());
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        const QString path = paths.directory() + u'/' + name;
        if (path == unfinishedFile(paths))
            continue;
        if (const auto gone = host.removeTree(path); !gone)
            return gone;
    }
    if (const auto gone = host.removeFile(unfinishedFile(paths)); !gone)
        return gone;
    return host.removeTree(paths.directory());
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
        if (const Result<Instance> instance = readInstanceFile(host, *paths))
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
    if (checkFile(host, unfinishedFile(wanted.paths)) && !host.exists(wanted.paths.instanceFile())) {
        if (const auto gone = eraseAll(host, wanted.paths); !gone)
            return gone.error();
    } else if (host.exists(directory)) {
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
        (void)eraseAll(host, wanted.paths); // what cannot be removed, the next try removes
        return why;
    };
    const QString unfinished = unfinishedFile(wanted.paths);
    if (const auto written = host.writeNew(unfinished, jsonText(toJson(instance)) + '\n', root, 0644); !written)
        return undo(written.error());
    if (const auto prepared = prepareInstance(host, wanted.paths); !prepared)
        return undo(prepared.error());
    if (const auto named = host.rename(unfinished, wanted.paths.instanceFile()); !named)
        return undo(named.error());
    if (const auto synced = host.syncFolder(directory); !synced)
        return undo(synced.error());
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
        {paths.lookup(), {postroom->user, *lookup}, 02751}, // passable for Rspamd, whose folder lies in it
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
    for (const auto &[engine, word] : EnumWords<Engine>::words) {
        if (const auto made = host.makeFolder(paths.engine(engine), root, 0755); !made)
            return made;
    }
    return success();
}

Result<Instance> readInstance(Host &host, const InstancePaths &paths)
{
    if (const auto ours = checkInstance(host, paths, paths.instanceFile()); !ours)
        return ours.error();
    return readInstanceFile(host, paths);
}

Result<void> checkRemovable(Host &host, const InstancePaths &paths)
{
    return checkInstance(host, paths, host.exists(unfinishedFile(paths)) ? unfinishedFile(paths) : paths.instanceFile());
}

Result<void> removeInstance(Host &host, const InstancePaths &paths)
{
    if (const auto ours = checkRemovable(host, paths); !ours)
        return ours;
    return eraseAll(host, paths);
}

} // namespace postroom
