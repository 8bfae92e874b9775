#pragma once

#include "core/host/host.h"
#include "core/model/instance.h"

namespace postroom {

struct NewInstance
{
    InstancePaths paths;
    bool practice = false;
    std::optional<quint16> portOffset; // unset: 0, or the first free practice offset
    std::optional<IpAddress> listen; // unset: 127.0.0.1 for practice, else every address
    QList<qint64> admittedUids;
};

// Makes the folders of an instance with their owners (ARCHITECTURE.md, Files of an instance) and instance.json, whose
// name is given to it last: without it there is no instance. A folder that holds anything already is refused, but for
// what a killed creation or removal left: that is taken away first. No part of the path may be another's to change.
Result<Instance> createInstance(Host &host, const NewInstance &wanted);

// Sets owners and modes of the folders as they must be; for every start.
Result<void> prepareInstance(Host &host, const InstancePaths &paths);

// For what root does: refuses a path, or an instance.json, that somebody else could change.
Result<Instance> readInstance(Host &host, const InstancePaths &paths);

// There is an instance, or what a killed creation or removal left of one.
Result<void> checkRemovable(Host &host, const InstancePaths &paths);
// Takes everything away. Nothing of the instance may run any more. Killed in between, it can be called again.
Result<void> removeInstance(Host &host, const InstancePaths &paths);

} // namespace postroom
