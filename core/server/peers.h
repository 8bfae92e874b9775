#pragma once

#include "core/api/operationtable.h"
#include "core/model/instance.h"

#include <optional>

namespace postroom {

// Who may operate an instance: root, postroomd's own user, members of group postroom-admin (asked of NSS now), and the
// users that instance.json admits.
std::optional<api::Caller> admitPeer(const Instance &instance, qint64 uid, qint64 pid);

} // namespace postroom
