#pragma once

#include "core/engines/engine.h"

namespace postroom {

// Postfix: takes mail from other servers and from people who log in, and hands it to Dovecot or to other servers.
EngineRules postfixRules();

} // namespace postroom
