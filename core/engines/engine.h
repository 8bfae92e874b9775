#pragma once

#include "core/base/secret.h"
#include "core/engines/logevent.h"
#include "core/host/host.h"
#include "core/model/instance.h"
#include "core/model/snapshot.h"

#include <span>

namespace postroom {

// Who may read a generated file.
enum class FileAccess {
    World, // root:root 0644 in a 0755 folder
    EngineSecret, // root:<the engine's group> 0640 in a 0750 folder
};

struct ConfigFile
{
    QString path; // below the generation: "postfix/main.cf"
    QByteArray content;
    FileAccess access = FileAccess::World;
    Engine engine = Engine::Postfix;

    friend bool operator==(const ConfigFile &, const ConfigFile &) = default;
};

// A certificate that is shown instead of the main one to whoever asks for one of these names (SNI).
struct NamedCertificate
{
    QString file; // the name of its files, without a suffix
    QStringList names; // host names, and "*.host name"
    QByteArray chain; // PEM, leaf first
    Secret key; // PEM
};

// All that a rendering may know. Nothing of it depends on the generation's number, so that an engine whose settings
// did not change gets files that are equal byte for byte.
struct RenderInput
{
    Snapshot snapshot; // settings.serverName and certificate are set
    Instance instance;
    InstancePaths paths;
    QByteArray certificateChain; // PEM, leaf first
    Secret certificateKey; // PEM
    QList<NamedCertificate> named; // beside the main one
};

// How a changed configuration reaches an engine that runs.
enum class Activation { Reload,
                        Restart };

// What Postroom knows of one engine. The functions are pure but for run-time facts that they ask of the Host.
struct EngineRules
{
    Engine engine;
    const char *package; // Debian's, for "apt-get install"
    const char *program; // absolute path; missing: the engine is not installed
    const char *group; // may read the engine's secrets
    bool onlyInPractice = false;

    Result<QList<ConfigFile>> (*render)(const RenderInput &input);
    // The engine's own checker on the files below `generation`, its output judged: several answer 0 to a misspelled
    // setting. EngineRefused carries the engine's words.
    Result<void> (*check)(Host &host, const QString &generation);
    // Whether these files, in place of those, are taken by a reload.
    Activation (*activation)(const QList<ConfigFile> &before, const QList<ConfigFile> &after);
    // Folders below DIR/engines/<name> with their owners, made before the first start.
    Result<void> (*prepare)(Host &host, const InstancePaths &paths);

    Command (*start)(const InstancePaths &paths); // leaves a daemon behind and ends; SIGTERM to that stops it
    Command (*reload)(const InstancePaths &paths);
    // Why a start failed, in the engine's words: of what it wrote to standard error and at the end of its log. Postfix
    // says it in the log alone. Empty where nothing says it.
    QString (*reason)(const QByteArray &written);
    QString (*pidFile)(const InstancePaths &paths);
    // The program and working directory that /proc shows of the running master, to know it again by.
    const char *master;
    QString (*masterFolder)(const InstancePaths &paths);
    QString (*logFile)(const InstancePaths &paths);
    // What a line of it says about the traffic; none where it says nothing of that.
    std::optional<LogEvent> (*logEvent)(QByteArrayView line) = nullptr;
    Result<QString> (*version)(Host &host);
};

// All engines in the order they start; they stop in reverse.
std::span<const EngineRules> allEngines();
const EngineRules &rulesOf(Engine engine);

} // namespace postroom
