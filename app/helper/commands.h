#pragma once

#include "core/host/host.h"
#include "core/model/instance.h"

#include <QJsonValue>

namespace postroom {

// What root does with an instance as a whole, each ending with a JSON value or an error.
// Waits until no other instance is being made or removed on this machine; the turn ends with the process. Two would choose
// the same ports, or one would take away what the other makes.
Result<void> waitForTurn(Host &host);

// Makes databases and certificate authority of a new instance, by postroomd as its user; on failure the instance is
// taken away again.
Result<void> prepareStores(Host &host, const InstancePaths &paths);
Result<QJsonValue> startInstance(Host &host, const InstancePaths &paths);
Result<QJsonValue> stopInstance(Host &host, const InstancePaths &paths);
Result<QJsonValue> removeInstanceWithAll(Host &host, const InstancePaths &paths);

// Serves helper.sock until it is asked to end; engines and postroomd go on without it. The program's exit status.
int runHelper(Host &host, const InstancePaths &paths, bool startsDaemon);

} // namespace postroom
