#pragma once

#include "core/engines/engine.h"

namespace postroom {

// Dovecot: checks passwords, keeps the mail, and gives it to mail programs.
EngineRules dovecotRules();

} // namespace postroom
