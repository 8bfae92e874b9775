#pragma once

#include "core/host/host.h"
#include "core/model/instance.h"

namespace postroom {

inline const QString helperUnit = QStringLiteral("postroom-helper.service");
inline const QString daemonUnit = QStringLiteral("postroomd.service");

// Whether systemd runs here and has the units of this instance: then it alone starts and stops the helper and postroomd.
// What is ended beside it, it would start again.
bool isKeptBySystemd(Host &host, const InstancePaths &paths);

Result<void> systemctl(Host &host, const QStringList &words);

} // namespace postroom
