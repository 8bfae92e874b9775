#pragma once

#include "core/model/domainname.h"
#include "core/model/finding.h"

namespace postroom {

// What is not looked at of a practice server, though it is of any other: who stands above its zones, and the reverse names of its
// addresses. Each is not-applicable, and says why. `server`: its name, where the domain's mail comes here; unset: it lives elsewhere. Pure.
QList<Finding> withoutInternet(const DomainName &domain, const std::optional<DomainName> &server);

} // namespace postroom
