#pragma once

#include "core/engines/logevent.h"

namespace postroom {

// One line of postfix.log. What strangers put into it (names, addresses, what a client called itself) Postfix has freed of line
// ends; it stands behind what is looked for here.
std::optional<LogEvent> postfixLogEvent(QByteArrayView line);

// When a message entered the queue, as its long id tells (enable_long_queue_ids).
std::optional<QDateTime> queueIdTime(QByteArrayView queueId);

} // namespace postroom
