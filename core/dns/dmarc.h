#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace postroom {

bool isDmarc(const QByteArray &text); // means to be one
// RFC 7489 §6.3: the version first, then the policy, and no tag with a value that nobody knows.
Result<void> checkDmarc(const QByteArray &text);

} // namespace postroom
