#pragma once

#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QHostAddress>

#include <functional>

namespace postroom {

// A TCP connection, for who may lose the wish for it: QAbstractSocket gives up a connection whose wait it ends. `isDropped` is asked ten
// times a second. The descriptor is the caller's. ServiceUnreachable and TimedOut, with the system's words; Cancelled.
Result<int> connectTo(const QHostAddress &address, quint16 port, const QDeadlineTimer &deadline, const std::function<bool()> &isDropped);

} // namespace postroom
