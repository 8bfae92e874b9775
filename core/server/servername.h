#pragma once

#include "core/server/stores.h"

namespace postroom {

// Signing keys of domains whose DNS has aliases stand below the server's name, in the zone of the domain that has it. So neither
// goes while there are any: the aliases would lead to nothing. Both answer ServerNameHasKeys.

// The server's name, for another one.
Result<void> mayLeaveServerName(const Stores &stores, const Settings &before, const Settings &after);
// A domain: while the server's name lies in it, and would lie in no other that is served.
Result<void> mayLoseServerName(const Stores &stores, const DomainName &domain);

} // namespace postroom
