#pragma once

#include "core/api/operations/server.h"
#include "core/model/instance.h"

namespace postroom {

// How many messages wait in the queue of Postfix and since when, from its folders. A queue may hold a hundred thousand files:
// of each kind at most a thousand are looked at, and then `more` says so.
api::QueueCounts countQueue(const InstancePaths &paths, const QDateTime &now);

} // namespace postroom
