#pragma once

#include "core/engines/engine.h"

namespace postroom {

// nginx: serves the set-up files of mail programs.
EngineRules nginxRules();

} // namespace postroom
