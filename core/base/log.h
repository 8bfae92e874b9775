#pragma once

#include <QString>

namespace postroom {

// Sends Qt's log to standard error, one line a record: time, level, category, text with control characters escaped.
// Records of a category's debug level are off unless QT_LOGGING_RULES says otherwise.
void installLogFormat();

} // namespace postroom
