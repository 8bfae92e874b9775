#pragma once

#include "core/host/host.h"
#include "core/model/instance.h"

namespace postroom {

// instance.json, which everybody may read. NoInstance where there is none.
Result<Instance> readInstanceFile(Host &host, const InstancePaths &paths);

} // namespace postroom
