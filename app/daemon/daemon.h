#pragma once

#include "core/model/instance.h"

namespace postroom {

// Each answers the program's exit status.
int runDaemon(const InstancePaths &paths);
int prepareStores(const InstancePaths &paths);
int recoverLookup(const InstancePaths &paths);

} // namespace postroom
