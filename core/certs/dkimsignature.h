#pragma once

#include "core/base/result.h"

#include <QHash>

namespace postroom {

// Whether each of these keys signed the message, as a receiver finds it who looks the keys up in DNS (RFC 6376 §6, RFC
// 8463). The message as it lies in a mailbox, its lines ended by CRLF; `records` are the TXT records by selector.
// ProbeFailed: the subject is a selector, the detail says what is wrong with its signature.
Result<void> verifySignatures(const QByteArray &message, const QHash<QString, QString> &records);

} // namespace postroom
