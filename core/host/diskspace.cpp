#include "core/host/diskspace.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/statvfs.h>

namespace postroom {

Result<DiskSpace> diskSpaceOf(const QString &folder)
{
    struct statvfs facts;
    if (::statvfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return Error{ErrorCode::FileFailed, folder, {}, QString::fromLocal8Bit(std::strerror(errno))};
    const auto bytes = [&facts](fsblkcnt_t blocks) { return ByteSize(static_cast<qint64>(blocks) * static_cast<qint64>(facts.f_frsize)); };
    return DiskSpace{bytes(facts.f_blocks), bytes(facts.f_bavail)};
}

} // namespace postroom
