#pragma once

#include "core/api/operations/helper.h"
#include "core/host/host.h"

namespace postroom {

// The zones of the practice instance's DNS server. What is done in the folder that its user can write is done as that user.

Result<api::helper::ListZones::Reply> listZones(Host &host, const InstancePaths &paths);
Result<void> carryZone(Host &host, const InstancePaths &paths, const DomainName &zone);
Result<void> dropZone(Host &host, const InstancePaths &paths, const DomainName &zone);

} // namespace postroom
