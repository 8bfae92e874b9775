#pragma once

#include "core/engines/engine.h"
#include "core/model/configpreview.h"
#include "core/model/generation.h"

namespace postroom {

// One whole configuration as it lies on the disk, with the snapshot it was rendered from.
struct Generation
{
    qint64 number = 0;
    std::optional<Snapshot> snapshot; // unset: its manifest could not be read, and nothing is known of it
    QList<ConfigFile> files; // sorted by path
    QList<Engine> engines = {}; // that its manifest has files of, whatever became of them; read ones only
    QList<ConfigFile> replaced = {}; // as they were generated: those of which `files` has what somebody made by hand, and kept
    // Of one that may have been changed by hand since; else empty.
    QList<ConfigFile> asItLies = {};
    QList<ConfigFile> asGenerated = {};
};

// The numbered folders DIR/generations/N and the link DIR/current, which alone says which one is in use.
class Generations
{
public:
    Generations(Host &host, const InstancePaths &paths) : m_host(host), m_paths(paths) {}

    Result<qint64> current() const; // 0: none yet
    Result<Generation> read(qint64 number) const; // whole, every byte as it was staged
    // What is still readable of it: a file that is missing or changed is left out. However much is gone, a new
    // generation can take its place.
    Generation readWhatIsLeft(qint64 number) const;
    // What is not as it was generated: changed since it was staged, or staged like that on purpose.
    Result<QList<HandMade>> handMade(qint64 number) const;
    Result<QList<ConfigFile>> generatedFiles(qint64 number) const; // NotFound: made before they were kept beside
    Result<Snapshot> snapshotOf(qint64 number) const; // without its files
    Result<QList<KnownGeneration>> known() const; // that were in use, newest first
    Result<qint64> nextNumber() const; // above every one that was ever used and is still there

    // Writes all files and the manifest, synced; what lay there unfinished is removed first.
    Result<void> stage(const Generation &generation);
    Result<void> makeCurrent(qint64 number); // 0: none
    Result<void> discard(qint64 number);
    // Keeps ten, `current` among them. What lies between it and the one before was never in use, and goes.
    Result<void> prune(qint64 former, qint64 current);

private:
    Result<QList<qint64>> numbers() const; // ascending
    Result<void> writeNotes(const Generation &generation); // manifest and generated files
    Result<Owner> ownerOf(FileAccess access, Engine engine) const;

    Host &m_host;
    InstancePaths m_paths;
};

} // namespace postroom
