#pragma once

#include "core/engines/engine.h"

namespace postroom {

inline constexpr char nginxPackage[] = "nginx-core";

// All files of an nginx instance; see resources/engines/nginx for what they say. No domain is named there: each is a
// folder below DIR/www, found by the name that a client asks for.
Result<QList<ConfigFile>> nginxConfig(const RenderInput &input);

// One word of an nginx file. Refuses what would end it, quote, comment, or expand: only ASCII letters, digits and
// "/._:[]-" are taken, and no text of people at all (security.md §4: a test of the configuration accepts injected blocks).
Result<QString> nginxWord(const QString &value);

} // namespace postroom
