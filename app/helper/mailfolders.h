#pragma once

#include "core/api/operations/helper.h"
#include "core/host/host.h"
#include "core/model/instance.h"

namespace postroom {

// Work on the mail of one mailbox. What is done to files is done as user postroom-mail, never as root: the folders
// belong to that user, who could have put a link in the way.
Result<void> endSessions(Host &host, const InstancePaths &paths, const Address &address);
Result<api::helper::MeasureMail::Reply> measureMail(Host &host, const InstancePaths &paths, const Address &address);
Result<void> eraseMail(Host &host, const InstancePaths &paths, const Address &address);

// How many messages wait in the queue of Postfix, counted from its folders.
api::QueueCounts countQueue(const InstancePaths &paths);

} // namespace postroom
