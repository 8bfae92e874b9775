#pragma once

#include "core/base/result.h"

#include <sys/types.h>

namespace postroom {

// Whether a database that is missing may be made.
enum class Creation { IfMissing, Never };

// Makes sure that `file` is a plain file of ours with exactly these permissions on a local file system, before SQLite
// opens it: SQLite gives -wal and -shm the permissions that it finds, and itself would create with the umask's.
// Refuses symbolic links and network file systems, whose locks SQLite cannot rely on.
Result<void> prepareDatabaseFile(const QString &file, mode_t permissions, Creation creation);

// Brings a finished file under its final name: synced, renamed, folder synced.
Result<void> moveIntoPlace(const QString &temporary, const QString &file);

} // namespace postroom
