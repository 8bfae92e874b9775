#pragma once

#include "core/engines/engine.h"
#include "core/model/configpreview.h"

namespace postroom {

// A configuration as far as it is known: what it was made from, and its files, sorted by path.
struct KnownConfig
{
    std::optional<Snapshot> snapshot;
    QList<ConfigFile> files;
};

// What putting `after` in the place of `before` would do, for engines that run. `handMade`: paths of `before` whose
// content somebody changed by hand. Pure.
ConfigPreview previewOf(const KnownConfig &before, const KnownConfig &after, const QStringList &handMade);

// The settings that differ, in the order of their table.
QList<SettingChange> changedSettings(const Settings &before, const Settings &after);

} // namespace postroom
