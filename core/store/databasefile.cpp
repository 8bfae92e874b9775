#include "core/store/databasefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Error systemError(const QString &file, int code)
{
    const ErrorCode what = code == ENOSPC || code == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileFailed;
    return Error{what, file, {}, QString::fromLocal8Bit(std::strerror(code))};
}

// A descriptor that closes itself. Never on a database that is open: closing any descriptor of a file drops all of the
// process's POSIX locks on it, SQLite's too.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int fd() const { return m_fd; }

private:
    int m_fd;
};

Result<void> syncFolder(const QString &folder)
{
    const Descriptor directory(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.fd() < 0 || ::fsync(directory.fd()) != 0)
        return systemError(folder, errno);
    return success();
}

Result<void> checkFileSystem(const QString &folder)
{
    // linux/magic.h and statfs(2): NFS, SMB, CIFS, SMB2, AFS, Ceph, 9P.
    constexpr std::array<quint32, 7> network{0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400, 0x01021997};
    struct statfs about{};
    if (::statfs(QFile::encodeName(folder).constData(), &about) != 0)
        return systemError(folder, errno);
    if (std::find(network.begin(), network.end(), static_cast<quint32>(about.f_type)) != network.end())
        return Error{ErrorCode::PathNotAllowed, folder, {}, u"network file system"_s};
    return success();
}

Result<void> createEmpty(const QString &file, mode_t permissions)
{
    const int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const Descriptor created(::open(QFile::encodeName(file).constData(), flags, permissions));
    if (created.fd() < 0)
        return systemError(file, errno);
    if (::fchmod(created.fd(), permissions) != 0 || ::fsync(created.fd()) != 0) // the umask may have taken some away
        return systemError(file, errno);
    return syncFolder(QFileInfo(file).path());
}

} // namespace

Result<void> prepareDatabaseFile(const QString &file, mode_t permissions, Creation creation)
{
    if (const auto local = checkFileSystem(QFileInfo(file).path()); !local)
        return local;
    const QByteArray path = QFile::encodeName(file);
    struct stat about{};
    if (::lstat(path.constData(), &about) != 0) {
        if (errno != ENOENT || creation == Creation::Never)
            return systemError(file, errno);
        return createEmpty(file, permissions);
    }
    if (!S_ISREG(about.st_mode))
        return Error{ErrorCode::PathNotAllowed, file, {}, u"not a plain file"_s};
    if ((about.st_mode & 07777) != permissions && ::chmod(path.constData(), permissions) != 0)
        return systemError(file, errno);
    return success();
}

Result<void> moveIntoPlace(const QString &temporary, const QString &file)
{
    const QByteArray from = QFile::encodeName(temporary);
    {
        const Descriptor written(::open(from.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (written.fd() < 0 || ::fsync(written.fd()) != 0)
            return systemError(temporary, errno);
    }
    if (::rename(from.constData(), QFile::encodeName(file).constData()) != 0)
        return systemError(file, errno);
    return syncFolder(QFileInfo(file).path());
}

} // namespace postroom
