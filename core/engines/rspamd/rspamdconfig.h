#pragma once

#include "core/engines/engine.h"

namespace postroom {

inline constexpr char rspamdPackage[] = "rspamd";

// All files of an Rspamd instance, which add to or replace parts of the packaged configuration; see
// resources/engines/rspamd for what they say.
Result<QList<ConfigFile>> rspamdConfig(const RenderInput &input);

// What makes /etc/rspamd/rspamd.conf this instance's, with the files of the generation at `folder`.
QStringList rspamdArguments(const InstancePaths &paths, const QString &folder);

// The inside of a JSON string. Refused is what Rspamd expands before it parses: "$", "{=", "{%", "{#"; and control
// characters.
Result<QString> rspamdValue(const QString &value);

} // namespace postroom
