#pragma once

#include "core/api/operations/helper.h"
#include "core/host/host.h"
#include "core/model/instance.h"

namespace postroom {

// Work on the mail of one mailbox. What is done to files is done as user postroom-mail, never as root: the folders
// belong to that user, who could have put a link in the way. It ends with the helper: Cancelled when it is asked to
// stop, and killed with it otherwise; what was not erased is asked for again.
Result<void> endSessions(Host &host, const InstancePaths &paths, const Address &address);
Result<api::helper::MeasureMail::Reply> measureMail(Host &host, const InstancePaths &paths, const Address &address, std::stop_token stop);
Result<void> eraseMail(Host &host, const InstancePaths &paths, const Address &address, std::stop_token stop);

} // namespace postroom
