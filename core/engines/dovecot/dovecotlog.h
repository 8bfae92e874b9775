#pragma once

#include "core/engines/logevent.h"

namespace postroom {

// One line of dovecot.log: a login of IMAP or POP3, or the end of a session whose passwords were refused.
std::optional<LogEvent> dovecotLogEvent(QByteArrayView line);

} // namespace postroom
