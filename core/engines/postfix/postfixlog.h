#pragma once

#include "core/engines/logevent.h"

namespace postroom {

// One line of postfix.log. What strangers put into it (names, addresses, what a client called itself) Postfix has freed of line
// ends; it stands behind what is looked for here.
std::optional<LogEvent> postfixLogEvent(QByteArrayView line);

// When a message entered the queue, as its long id tells (enable_long_queue_ids).
std::optional<QDateTime> queueIdTime(QByteArrayView queueId);

// "host postroom-363c9032/submission/smtpd[21812]: the rest", in parts.
struct PostfixLine
{
    QByteArrayView service; // "submission"; empty on port 25 and for all that is not smtpd
    QByteArrayView program; // "smtpd"
    QByteArrayView words;
};
std::optional<PostfixLine> postfixLine(QByteArrayView line);

// "RCPT from host[address]: 554 5.7.1 …" or, of a milter, "…]: 5.7.1 …": for good, and not for now.
bool isForGood(QByteArrayView refusal);

} // namespace postroom
