#pragma once

#include "core/model/dnscheck.h"

namespace postroom {

// A look at the domain's own name servers, and what DNS servers that people elsewhere ask remember of it. Pure.

// What the domain's own servers said, without what anybody remembers.
DnsCheck ownersPart(const DnsCheck &check);

// Adds to a look what others said of records that the domain's own servers have. Who says otherwise only remembers what was
// before, and who says nothing, or lies, says nothing of the domain.
void joinOthers(DnsCheck &check, const DnsCheck &others);

} // namespace postroom
