#pragma once

#include "core/engines/engine.h"

namespace postroom {

// Rspamd: signs what people send, holds them to their own address in the header From, and marks what looks like spam.
EngineRules rspamdRules();

} // namespace postroom
