#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace postroom::api {

// A file with a secret on the computer of whoever gives it, at most 16 KiB of it. FileExposed where everybody there may read
// it. Errors are of `field`.
Result<Secret> readSecretFile(const QString &path, const QString &field);

} // namespace postroom::api
