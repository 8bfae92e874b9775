#pragma once

#include "core/engines/engine.h"

namespace postroom {

// BIND's named: answers questions to DNS in a practice instance, for the zones as they were published. It has no
// zone of its own accord: see namedconfig.h, and each is signed (RFC 4033) with a key that it makes.
EngineRules namedRules();

} // namespace postroom
