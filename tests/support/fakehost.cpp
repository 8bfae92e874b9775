#include "tests/support/fakehost.h"

#include <QFileInfo>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

Error missing(const QString &path)
{
    return Error{ErrorCode::NotFound, path, {}, {}};
}

Error broken(const QString &path, const QString &why)
{
    return Error{ErrorCode::FileFailed, path, {}, why};
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

} // namespace

void FakeHost::addFile(const QString &path, const QByteArray &content, Owner owner, uint mode)
{
    addFolder(folderOf(path));
    nodes.insert(path, Node{Node::Kind::File, content, owner, mode});
}

void FakeHost::addFolder(const QString &path, Owner owner, uint mode)
{
    if (path == u"/" || nodes.contains(path))
        return;
    addFolder(folderOf(path));
    nodes.insert(path, Node{Node::Kind::Folder, {}, owner, mode});
}

void FakeHost::addLink(const QString &path, const QString &target)
{
    addFolder(folderOf(path));
    nodes.insert(path, Node{Node::Kind::Link, target.toUtf8(), {}, 0777});
}

void FakeHost::addProgram(const QString &path, const Run &run)
{
    addFile(path, {}, {}, 0755);
    m_programs.insert(path, run);
}

QMap<QString, FakeHost::Node> FakeHost::below(const QString &folder) const
{
    QMap<QString, Node> found;
    const QString beginning = folder + u'/';
    for (auto it = nodes.lowerBound(beginning); it != nodes.end() && it.key().startsWith(beginning); ++it)
        found.insert(it.key().mid(beginning.size()), it.value());
    return found;
}

QStringList FakeHost::callsWith(const QString &beginning) const
{
    return calls.filter(QRegularExpression(u'^' + QRegularExpression::escape(beginning)));
}

void FakeHost::forget()
{
    heal();
    m_effects = 0;
    m_queries = 0;
    calls.clear();
}

void FakeHost::failAt(int effect, const Error &error, Failing failing)
{
    m_failAt = effect;
    m_failure = error;
    m_failing = failing;
}

void FakeHost::refuseFrom(int effect)
{
    m_refuseFrom = effect;
}

void FakeHost::heal()
{
    m_failAt = 0;
    m_failQueryAt = 0;
    m_refuseFrom = 0;
}

void FakeHost::failQueryAt(int query, const Error &error)
{
    m_failQueryAt = query;
    m_queryFailure = error;
}

std::optional<Error> FakeHost::query()
{
    return ++m_queries == m_failQueryAt ? std::optional(m_queryFailure) : std::nullopt;
}

Result<void> FakeHost::effect(const QString &call, const std::function<Result<void>()> &work, const std::function<void()> &half)
{
    ++m_effects;
    if (m_refuseFrom > 0 && m_effects > m_refuseFrom)
        return broken(call, u"the process is dead"_s);
    calls.append(call);
    const bool fails = m_effects == m_failAt;
    if (m_effects == m_refuseFrom || (fails && m_failing == Failing::Undone)) {
        if (half)
            half();
        return fails ? Result<void>(m_failure) : broken(call, u"the process is dead"_s);
    }
    const Result<void> done = work();
    return done && fails ? Result<void>(m_failure) : done;
}

// The last part is not followed.
QString FakeHost::resolved(const QString &path) const
{
    QString real;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        real += u'/' + parts[i];
        const Node node = nodes.value(real);
        if (i + 1 < parts.size() && node.kind == Node::Kind::Link) {
            const QString target = QString::fromUtf8(node.content);
            real = target.startsWith(u'/') ? target : folderOf(real) + u'/' + target;
        }
    }
    return real;
}

Result<void> FakeHost::put(const QString &path, const Node &node)
{
    const QString real = resolved(path);
    const QString folder = folderOf(real);
    if (folder != u"/" && (!nodes.contains(folder) || nodes.value(folder).kind != Node::Kind::Folder))
        return broken(path, u"No such file or directory"_s);
    nodes.insert(real, node);
    return success();
}

Result<Finished> FakeHost::run(const Command &command)
{
    const QString call = (QStringList{u"run"_s, command.program} + command.arguments).join(u' ');
    if (!m_programs.contains(command.program))
        return missing(command.program);
    Result<Finished> finished = Finished{};
    const Result<void> done = effect(call, [&]() -> Result<void> {
        if (const Run &program = m_programs.value(command.program))
            finished = program(command);
        return success();
    });
    return done ? finished : Result<Finished>(done.error());
}

bool FakeHost::exists(const QString &path)
{
    return nodes.contains(resolved(path));
}

Result<FileFacts> FakeHost::look(const QString &path)
{
    if (const auto failed = query())
        return *failed;
    if (path == u"/")
        return FileFacts{FileFacts::Kind::Folder, {}, 0755};
    const QString real = resolved(path);
    if (!nodes.contains(real))
        return missing(path);
    const Node node = nodes.value(real);
    const auto kind = node.kind == Node::Kind::File ? FileFacts::Kind::File
        : node.kind == Node::Kind::Folder           ? FileFacts::Kind::Folder
                                                    : FileFacts::Kind::Link;
    return FileFacts{kind, node.owner, node.mode};
}

Result<QByteArray> FakeHost::read(const QString &path)
{
    if (const auto failed = query())
        return *failed;
    const QString real = resolved(path);
    if (!nodes.contains(real))
        return missing(path);
    const Node node = nodes.value(real);
    if (node.kind != Node::Kind::File)
        return broken(path, node.kind == Node::Kind::Link ? u"Too many levels of symbolic links"_s : u"Is a directory"_s);
    return node.content;
}

Result<QStringList> FakeHost::entries(const QString &folder)
{
    if (const auto failed = query())
        return *failed;
    const QString real = resolved(folder);
    if (!nodes.contains(real) || nodes.value(real).kind != Node::Kind::Folder)
        return missing(folder);
    QStringList names;
    const QMap<QString, Node> inside = below(real);
    for (auto it = inside.begin(); it != inside.end(); ++it) {
        if (!it.key().contains(u'/'))
            names.append(it.key());
    }
    return names;
}

Result<void> FakeHost::writeNew(const QString &path, const QByteArray &content, Owner owner, uint mode)
{
    const Node whole{Node::Kind::File, content, owner, mode};
    const Node half{Node::Kind::File, content.left(content.size() / 2), owner, mode};
    return effect(
        u"writeNew "_s + path,
        [&]() -> Result<void> { return exists(path) ? Result<void>(broken(path, u"File exists"_s)) : put(path, whole); },
        [&] { (void)put(path, half); });
}

Result<void> FakeHost::replace(const QString &path, const QByteArray &content, Owner owner, uint mode)
{
    const Node node{Node::Kind::File, content, owner, mode};
    const QString beside = path + u".new"_s;
    return effect(
        u"replace "_s + path,
        [&]() -> Result<void> {
            nodes.remove(resolved(beside));
            return put(path, node);
        },
        [&] { (void)put(beside, node); });
}

Result<void> FakeHost::makeFolder(const QString &path, Owner owner, uint mode)
{
    return effect(u"makeFolder "_s + path, [&]() -> Result<void> {
        if (exists(path) && nodes.value(resolved(path)).kind != Node::Kind::Folder)
            return broken(path, u"Not a directory"_s);
        return put(path, Node{Node::Kind::Folder, {}, owner, mode});
    });
}

Result<void> FakeHost::syncFolder(const QString &path)
{
    return effect(u"syncFolder "_s + path, [&]() -> Result<void> { return exists(path) ? success() : Result<void>(missing(path)); });
}

Result<void> FakeHost::rename(const QString &from, const QString &to)
{
    return effect(u"rename "_s + from + u' ' + to, [&]() -> Result<void> {
        if (!exists(from))
            return missing(from);
        return put(to, nodes.take(resolved(from)));
    });
}

Result<QString> FakeHost::linkTarget(const QString &link)
{
    if (const auto failed = query())
        return *failed;
    const QString real = resolved(link);
    if (!nodes.contains(real))
        return missing(link);
    const Node node = nodes.value(real);
    return node.kind == Node::Kind::Link ? Result<QString>(QString::fromUtf8(node.content)) : broken(link, u"Invalid argument"_s);
}

Result<void> FakeHost::pointLink(const QString &link, const QString &target)
{
    const Node node{Node::Kind::Link, target.toUtf8(), {}, 0777};
    const QString beside = link + u".new"_s;
    return effect(
        u"pointLink "_s + link + u' ' + target,
        [&]() -> Result<void> {
            nodes.remove(resolved(beside));
            return put(link, node);
        },
        [&] { (void)put(beside, node); });
}

Result<void> FakeHost::removeFile(const QString &path)
{
    return effect(u"removeFile "_s + path, [&]() -> Result<void> {
        nodes.remove(resolved(path));
        return success();
    });
}

Result<void> FakeHost::removeTree(const QString &path)
{
    const auto remove = [this, path](bool all) {
        const QString real = resolved(path);
        const QStringList inside = below(real).keys();
        for (qsizetype i = 0; i < inside.size(); ++i) {
            const QString one = real + u'/' + inside[i];
            // Half way: every second file is gone, the folders still stand.
            if (all || (i % 2 == 0 && nodes.value(one).kind == Node::Kind::File))
                nodes.remove(one);
        }
        if (all)
            nodes.remove(real);
    };
    return effect(
        u"removeTree "_s + path,
        [&]() -> Result<void> {
            remove(true);
            return success();
        },
        [&] { remove(false); });
}

Result<Owner> FakeHost::user(const QString &name)
{
    if (const auto failed = query())
        return *failed;
    return users.contains(name) ? Result<Owner>(users.value(name)) : missing(name);
}

Result<uint> FakeHost::group(const QString &name)
{
    if (const auto failed = query())
        return *failed;
    return groups.contains(name) ? Result<uint>(groups.value(name)) : missing(name);
}

Result<void> FakeHost::portIsFree(const std::optional<QHostAddress> &, quint16 port)
{
    if (const auto failed = query())
        return *failed;
    if (takenPorts.contains(port))
        return Error{ErrorCode::PortTaken, QString::number(port), {}, takenPorts.value(port)};
    return success();
}

Result<void> FakeHost::terminate(qint64 pid)
{
    return effect(u"terminate "_s + QString::number(pid), [&]() -> Result<void> {
        if (terminated)
            terminated(pid);
        return success();
    });
}

void FakeHost::wait(std::chrono::milliseconds time)
{
    m_now += time;
    if (waited)
        waited();
}

} // namespace postroom::test
