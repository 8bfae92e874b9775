#pragma once

#include "core/model/tsigkey.h"

namespace postroom::api {

// The key in a file on the computer of whoever publishes. FileExposed where everybody there may read it. Errors are of `field`.
Result<TsigKey> readTsigKeyFile(const QString &path, const QString &field);

} // namespace postroom::api
