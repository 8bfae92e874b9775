#pragma once

#include "core/base/json.h"

namespace postroom {

// A table of resources/dns: part of the program, so it can be read.
QJsonArray dnsTable(const QString &name);

} // namespace postroom
