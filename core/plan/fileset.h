#pragma once

#include "core/engines/engine.h"

namespace postroom {

// All configuration files of all engines for a snapshot, sorted by path. Pure.
Result<QList<ConfigFile>> planFiles(const RenderInput &input);

// The engines whose files differ between two sets, in the order they start.
QList<Engine> changedEngines(const QList<ConfigFile> &before, const QList<ConfigFile> &after);

// The files of one engine.
QList<ConfigFile> filesOf(Engine engine, const QList<ConfigFile> &files);

} // namespace postroom
