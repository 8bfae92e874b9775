#pragma once

#include "core/server/stores.h"

namespace postroom {

// The address as the server that owns its domain reads it: an alias domain is the domain it stands for, letters are in
// lower case, and what a program of old would take for a route is refused. An address elsewhere stays as it is.
Result<Destination> served(const Stores &stores, const Destination &destination);
// The same, and it must exist: NotFound for an address of a domain here that is neither mailbox nor alias.
Result<Destination> existing(const Stores &stores, const Destination &destination);

// The required addresses of every domain (Alias::requiredNames), inside a transaction of the caller: those that are
// missing are added, and those that were led to the former admin follow to `admin`. Returns how many changed; what
// engines read follows by reconcile().
Result<qint64> keepRequiredAliases(Stores &stores, const std::optional<Address> &former, const Address &admin);
// The same as a change of its own, at the start; nothing to do: changes nothing.
Result<void> completeRequiredAliases(Stores &stores, const Address &admin);

} // namespace postroom
