#pragma once

#include "core/host/host.h"

namespace postroom {

// named-checkconf of the file below `generation`, with the keys that it names.
Result<void> checkNamed(Host &host, const QString &generation);

// The lines of its log, or of standard error, that say why it did not start.
QString namedReason(const QByteArray &written);

} // namespace postroom
