#pragma once

#include "core/base/result.h"
#include "core/model/diskspace.h"

namespace postroom {

// Of the file system that has this folder. The folder itself need not be readable.
Result<DiskSpace> diskSpaceOf(const QString &folder);

} // namespace postroom
