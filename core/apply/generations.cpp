#include "core/apply/generations.h"

#include "core/apply/handmade.h"
#include "core/base/json.h"
#include "core/plan/textdiff.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

template<>
struct EnumWords<FileAccess>
{
    static constexpr std::pair<FileAccess, const char *> words[] = {{FileAccess::World, "world"}, {FileAccess::EngineSecret, "engine-secret"}};
};

namespace {

Q_LOGGING_CATEGORY(log, "postroom.apply")

constexpr int kept = 10;

struct ManifestFile
{
    QString path;
    QString sha256;
    FileAccess access = FileAccess::World;
    Engine engine = Engine::Postfix;

    static void fields(auto &self, auto &&visit)
    {
        visit("path", self.path);
        visit("sha256", self.sha256);
        visit("access", self.access);
        visit("engine", self.engine);
    }
};

// A file as Postroom wrote it, kept beside: what was changed by hand can be shown, and put back.
struct GeneratedFile
{
    QString path;
    QByteArray content;
    FileAccess access = FileAccess::World;
    Engine engine = Engine::Postfix;

    static void fields(auto &self, auto &&visit)
    {
        visit("path", self.path);
        visit("content", self.content);
        visit("access", self.access);
        visit("engine", self.engine);
    }
};

struct Manifest
{
    Snapshot snapshot;
    QList<ManifestFile> files;
    std::optional<QDateTime> madeAt;

    static void fields(auto &self, auto &&visit)
    {
        visit("madeAt", self.madeAt);
        visit("snapshot", self.snapshot);
        visit("files", self.files);
    }
};

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

constexpr Owner root{0, 0};

uint modeOf(FileAccess access)
{
    return access == FileAccess::EngineSecret ? 0640 : 0644;
}

QString generatedFile(const QString &folder)
{
    return folder + u"/generated.json"_s;
}

// Nobody types such a file by hand; a comparison of two would take long.
constexpr qsizetype longestShown = 256 * 1024;

QString difference(const QString &path, const QByteArray &generated, const QByteArray &found)
{
    return generated.size() > longestShown || found.size() > longestShown ? QString() : unifiedDiff(path, generated, found);
}

Result<Manifest> readManifest(Host &host, const QString &folder)
{
    const Result<QByteArray> text = host.read(folder + u"/manifest.json"_s);
    if (!text)
        return text.error();
    const Result<Manifest> manifest = parseJson(*text).and_then([](const QJsonValue &json) { return fromJson<Manifest>(json); });
    return manifest ? manifest : Result<Manifest>(withSubject(manifest.error(), folder));
}

Result<QByteArray> readFile(Host &host, const QString &folder, const ManifestFile &entry)
{
    const QString path = folder + u'/' + entry.path;
    const Result<QByteArray> content = host.read(path);
    if (content && hashOf(*content) != entry.sha256)
        return Error{ErrorCode::FileFailed, path, {}, u"changed by hand"_s};
    return content;
}

} // namespace

Result<qint64> Generations::current() const
{
    const Result<QString> target = m_host.linkTarget(m_paths.current());
    if (!target)
        return target.error().code == ErrorCode::NotFound ? Result<qint64>(0) : Result<qint64>(target.error());
    bool ok = false;
    const qint64 number = target->section(u'/', -1).toLongLong(&ok);
    if (!ok || *target != u"generations/"_s + QString::number(number))
        return Error{ErrorCode::FileFailed, m_paths.current(), {}, *target};
    return number;
}

Result<Snapshot> Generations::snapshotOf(qint64 number) const
{
    return readManifest(m_host, m_paths.generation(number)).and_then([](const Manifest &manifest) { return Result<Snapshot>(manifest.snapshot); });
}

Result<Generation> Generations::read(qint64 number) const
{
    const QString folder = m_paths.generation(number);
    const Result<Manifest> manifest = readManifest(m_host, folder);
    if (!manifest)
        return manifest.error();
    Generation generation{number, manifest->snapshot, {}};
    for (const ManifestFile &entry : manifest->files) {
        const Result<QByteArray> content = readFile(m_host, folder, entry);
        if (!content)
            return content.error();
        generation.files.append(ConfigFile{entry.path, *content, entry.access, entry.engine});
    }
    return withReplaced(generation, generatedFiles(number).value_or(QList<ConfigFile>()));
}

Generation Generations::readWhatIsLeft(qint64 number) const
{
    Generation generation{number, {}, {}};
    if (number == 0)
        return generation;
    const QString folder = m_paths.generation(number);
    const Result<Manifest> manifest = readManifest(m_host, folder);
    if (!manifest) {
        qCWarning(log) << "the manifest of generation" << number << "cannot be read:" << errorCodeName(manifest.error().code) << manifest.error().detail;
        return generation;
    }
    generation.snapshot = manifest->snapshot;
    generation.asGenerated = generatedFiles(number).value_or(QList<ConfigFile>());
    for (const ManifestFile &entry : manifest->files) {
        if (!generation.engines.contains(entry.engine))
            generation.engines.append(entry.engine);
        if (const Result<QByteArray> lies = m_host.read(folder + u'/' + entry.path))
            generation.asItLies.append(ConfigFile{entry.path, *lies, entry.access, entry.engine});
        if (const Result<QByteArray> content = readFile(m_host, folder, entry))
            generation.files.append(ConfigFile{entry.path, *content, entry.access, entry.engine});
        else
            qCWarning(log) << "in generation" << number << entry.path << "is not as it was written:" << errorCodeName(content.error().code) << content.error().detail;
    }
    return withReplaced(generation, generation.asGenerated);
}

Result<QList<ConfigFile>> Generations::generatedFiles(qint64 number) const
{
    const QString file = generatedFile(m_paths.generation(number));
    const Result<QByteArray> text = m_host.read(file);
    if (!text)
        return text.error();
    const auto generated = parseJson(*text).and_then([](const QJsonValue &json) { return fromJson<QList<GeneratedFile>>(json); });
    if (!generated)
        return withSubject(generated.error(), file);
    QList<ConfigFile> files;
    for (const GeneratedFile &one : *generated)
        files.append(ConfigFile{one.path, one.content, one.access, one.engine});
    return files;
}

Result<QList<HandMade>> Generations::handMade(qint64 number) const
{
    const QString folder = m_paths.generation(number);
    const Result<Manifest> manifest = readManifest(m_host, folder);
    if (!manifest)
        return manifest.error();
    QHash<QString, QByteArray> generated;
    for (const ConfigFile &file : generatedFiles(number).value_or(QList<ConfigFile>()))
        generated.insert(file.path, file.content);
    QList<HandMade> found;
    for (const ManifestFile &entry : manifest->files) {
        const QString path = folder + u'/' + entry.path;
        const Result<Owner> owner = ownerOf(entry.access, entry.engine);
        if (!owner)
            return owner.error();
        HandMade one{entry.path, entry.engine, HandMade::State::Changed, entry.access == FileAccess::EngineSecret, {}};
        const Result<FileFacts> facts = m_host.look(path);
        const Result<QByteArray> content = m_host.read(path);
        if (!facts)
            one.state = HandMade::State::Missing;
        else if (!content || hashOf(*content) != entry.sha256)
            one.state = HandMade::State::Changed;
        else if (facts->owner != *owner || facts->mode != modeOf(entry.access))
            one.state = HandMade::State::Permissions;
        else if (generated.contains(entry.path) && generated.value(entry.path) != *content)
            one.state = HandMade::State::Adopted;
        else
            continue;
        if (content && generated.contains(entry.path) && !one.secret)
            one.diff = difference(entry.path, generated.value(entry.path), *content);
        found.append(one);
    }
    return found;
}

Result<QList<KnownGeneration>> Generations::known() const
{
    const Result<QList<qint64>> all = numbers();
    const Result<qint64> now = current();
    if (!all || !now)
        return all ? now.error() : all.error();
    QList<KnownGeneration> known;
    for (auto number = all->rbegin(); number != all->rend(); ++number) {
        if (*number > *now)
            continue; // numbers only rise: it is being made, or was refused and could not be removed
        KnownGeneration one{*number, {}, *number == *now, {}};
        if (const Result<Manifest> manifest = readManifest(m_host, m_paths.generation(*number))) {
            one.madeAt = manifest->madeAt;
            one.settings = manifest->snapshot.settings;
        }
        known.append(one);
    }
    return known;
}

Result<qint64> Generations::nextNumber() const
{
    const Result<QList<qint64>> all = numbers();
    const Result<qint64> now = current();
    if (!all || !now)
        return all ? now.error() : all.error();
    return qMax(all->isEmpty() ? 0 : all->last(), *now) + 1;
}

Result<void> Generations::stage(const Generation &generation)
{
    const QString folder = m_paths.generation(generation.number);
    if (const auto gone = m_host.removeTree(folder); !gone)
        return gone;
    if (const auto made = m_host.makeFolder(folder, root, 0755); !made)
        return made;

    Q_ASSERT(generation.snapshot);
    QStringList folders{folder};
    for (const ConfigFile &file : generation.files) {
        const QString path = folder + u'/' + file.path;
        const Result<Owner> owned = ownerOf(file.access, file.engine);
        if (!owned)
            return owned.error();
        const Owner owner = *owned;
        const bool secret = file.access == FileAccess::EngineSecret;
        // The folder of a secret is its own ("postfix/tls"): whoever may read one file of it may read all.
        QString below = folder;
        const QStringList parts = file.path.split(u'/').mid(0, file.path.count(u'/'));
        for (qsizetype depth = 0; depth < parts.size(); ++depth) {
            below += u'/' + parts[depth];
            if (folders.contains(below))
                continue;
            const bool secretFolder = secret && depth > 0;
            if (const auto made = m_host.makeFolder(below, secretFolder ? owner : root, secretFolder ? 0750 : 0755); !made)
                return made;
            folders.append(below);
        }
        if (const auto written = m_host.writeNew(path, file.content, owner, modeOf(file.access)); !written)
            return written;
    }
    if (const auto written = writeNotes(generation); !written)
        return written;
    for (const QString &made : std::as_const(folders)) {
        if (const auto synced = m_host.syncFolder(made); !synced)
            return synced;
    }
    return m_host.syncFolder(m_paths.generations());
}

Result<void> Generations::writeNotes(const Generation &generation)
{
    const QString folder = m_paths.generation(generation.number);
    QHash<QString, ConfigFile> replaced;
    for (const ConfigFile &file : generation.replaced)
        replaced.insert(file.path, file);
    Manifest manifest{*generation.snapshot, {}, m_host.now()};
    QList<GeneratedFile> generated;
    for (const ConfigFile &file : generation.files) {
        manifest.files.append(ManifestFile{file.path, hashOf(file.content), file.access, file.engine});
        generated.append(GeneratedFile{file.path, replaced.value(file.path, file).content, file.access, file.engine});
    }
    // Keys are in it, so it is root's alone.
    if (const auto written = m_host.writeNew(generatedFile(folder), jsonText(toJson(generated)) + '\n', root, 0600); !written)
        return written;
    return m_host.writeNew(folder + u"/manifest.json"_s, jsonText(toJson(manifest)) + '\n', root, 0644);
}

Result<Owner> Generations::ownerOf(FileAccess access, Engine engine) const
{
    if (access == FileAccess::World)
        return root;
    return m_host.group(QString::fromLatin1(rulesOf(engine).group)).and_then([](uint group) { return Result<Owner>(Owner{0, group}); });
}

Result<void> Generations::makeCurrent(qint64 number)
{
    if (number > 0)
        return m_host.pointLink(m_paths.current(), u"generations/"_s + QString::number(number));
    if (const auto gone = m_host.removeFile(m_paths.current()); !gone)
        return gone;
    return m_host.syncFolder(m_paths.directory());
}

Result<void> Generations::discard(qint64 number)
{
    return m_host.removeTree(m_paths.generation(number));
}

Result<void> Generations::prune(qint64 former, qint64 current)
{
    Result<QList<qint64>> all = numbers();
    if (!all)
        return all.error();
    for (const qint64 number : std::as_const(*all)) {
        if (former > 0 && number > former && number < current) { // without a former one, nobody knows which were in use
            if (const auto gone = discard(number); !gone)
                return gone;
        }
    }
    all->removeIf([former, current](qint64 number) { return former > 0 && number > former && number < current; });
    for (qsizetype i = 0; i + kept < all->size(); ++i) {
        if ((*all)[i] == current)
            continue;
        if (const auto gone = discard((*all)[i]); !gone)
            return gone;
    }
    return success();
}

Result<QList<qint64>> Generations::numbers() const
{
    const Result<QStringList> names = m_host.entries(m_paths.generations());
    if (!names)
        return names.error();
    QList<qint64> numbers;
    for (const QString &name : *names) {
        bool ok = false;
        const qint64 number = name.toLongLong(&ok);
        if (ok && number > 0)
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace postroom
