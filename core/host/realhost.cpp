#include "core/host/realhost.h"

#include "core/host/portholder.h"
#include "core/host/spawn.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <grp.h>
#include <linux/close_range.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    int close() { return ::close(std::exchange(m_number, -1)); }

private:
    int m_number;
};

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

Result<void> writeAll(int descriptor, const QByteArray &content, const QString &path)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written = ::write(descriptor, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fileError(path, errno);
        done += written;
    }
    return success();
}

Result<void> writeFile(const QString &path, const QByteArray &content, Owner owner, uint mode)
{
    Descriptor file(::open(native(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
    if (!file.isOpen())
        return fileError(path, errno);
    const auto finish = [&]() -> Result<void> {
        // The mode once more: open() lessens it by the process's umask.
        if (::fchown(file.number(), owner.user, owner.group) != 0 || ::fchmod(file.number(), static_cast<mode_t>(mode)) != 0)
            return fileError(path, errno);
        if (const auto written = writeAll(file.number(), content, path); !written)
            return written;
        if (::fsync(file.number()) != 0 || file.close() != 0)
            return fileError(path, errno);
        return success();
    };
    const Result<void> finished = finish();
    if (!finished)
        ::unlink(native(path).constData()); // no part of a file under a final name
    return finished;
}

// A run that may be asked to stop looks up now and then.
int waitFor(std::chrono::milliseconds left, const std::stop_token &stop)
{
    left = std::max(left, std::chrono::milliseconds(0));
    return static_cast<int>((stop.stop_possible() ? std::min(left, std::chrono::milliseconds(100)) : left).count());
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

} // namespace

Error fileError(const QString &path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::FileFailed, path, {}, QString::fromLocal8Bit(std::strerror(number))};
}

Result<Finished> RealHost::run(const Command &command)
{
    if (!QFileInfo(command.program).isExecutable())
        return Error{ErrorCode::NotFound, command.program, {}, {}};
    QProcess process;
    process.setProgram(command.program);
    process.setArguments(command.arguments);
    process.setWorkingDirectory(command.folder);
    if (command.input.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    process.setEnvironment(QStringList{u"PATH=/usr/sbin:/usr/bin:/sbin:/bin"_s, u"LANG=C.UTF-8"_s, u"LC_ALL=C.UTF-8"_s} + command.environment);
    process.setChildProcessModifier([unconfined = command.unconfined] {
        if (unconfined)
            execUnconfined();
        ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
        ::setsid(); // an engine that stays must not hear our terminal's Ctrl-C
        resetSignals();
    });
    process.start();
    if (!command.input.isEmpty()) {
        process.write(command.input);
        process.closeWriteChannel(); // once it is written
    }
    const auto began = elapsed();
    for (auto left = command.limit; !process.waitForFinished(waitFor(left, command.stop)); left = command.limit - (elapsed() - began)) {
        if (process.error() == QProcess::FailedToStart)
            return Error{ErrorCode::ProcessFailed, command.program, {}, process.errorString()};
        if (process.state() == QProcess::NotRunning)
            break; // it ended between two waits
        const bool isStopped = command.stop.stop_requested();
        if (!isStopped && elapsed() - began < command.limit)
            continue;
        process.kill();
        process.waitForFinished(1000);
        return Error{isStopped ? ErrorCode::Cancelled : ErrorCode::TimedOut, command.program, {}, {}};
    }
    if (process.exitStatus() == QProcess::CrashExit)
        return Error{ErrorCode::ProcessFailed, command.program, {}, QString::fromUtf8(process.readAllStandardError())};
    return Finished{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool RealHost::exists(const QString &path)
{
    struct stat found;
    return ::lstat(native(path).constData(), &found) == 0;
}

Result<FileFacts> RealHost::look(const QString &path)
{
    struct stat found;
    if (::lstat(native(path).constData(), &found) != 0)
        return errno == ENOENT ? Error{ErrorCode::NotFound, path, {}, {}} : fileError(path, errno);
    const auto kind = S_ISREG(found.st_mode) ? FileFacts::Kind::File
        : S_ISDIR(found.st_mode)             ? FileFacts::Kind::Folder
        : S_ISLNK(found.st_mode)             ? FileFacts::Kind::Link
                                             : FileFacts::Kind::Other;
    return FileFacts{kind, {found.st_uid, found.st_gid}, found.st_mode & 07777};
}

Result<QByteArray> RealHost::read(const QString &path)
{
    const Descriptor file(::open(native(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return errno == ENOENT ? Error{ErrorCode::NotFound, path, {}, {}} : fileError(path, errno);
    QByteArray content;
    char part[16384];
    for (;;) {
        const ssize_t got = ::read(file.number(), part, sizeof part);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fileError(path, errno);
        if (got == 0)
            return content;
        content.append(part, got);
    }
}

Result<QStringList> RealHost::entries(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{ErrorCode::NotFound, folder, {}, {}};
    return dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

Result<void> RealHost::writeNew(const QString &path, const QByteArray &content, Owner owner, uint mode)
{
    return writeFile(path, content, owner, mode);
}

Result<void> RealHost::replace(const QString &path, const QByteArray &content, Owner owner, uint mode)
{
    const QString beside = path + u".new"_s;
    if (const auto gone = removeFile(beside); !gone)
        return gone;
    if (const auto written = writeFile(beside, content, owner, mode); !written)
        return written;
    if (const auto renamed = rename(beside, path); !renamed)
        return renamed;
    return syncFolder(folderOf(path));
}

Result<void> RealHost::makeFolder(const QString &path, Owner owner, uint mode)
{
    if (::mkdir(native(path).constData(), static_cast<mode_t>(mode & 0777)) != 0 && errno != EEXIST)
        return fileError(path, errno);
    const Descriptor folder(::open(native(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen())
        return fileError(path, errno);
    // The owner first: a change of owner takes the set-group-ID bit away.
    if (::fchown(folder.number(), owner.user, owner.group) != 0 || ::fchmod(folder.number(), static_cast<mode_t>(mode)) != 0)
        return fileError(path, errno);
    return success();
}

Result<void> RealHost::syncFolder(const QString &path)
{
    const Descriptor folder(::open(native(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.number()) != 0)
        return fileError(path, errno);
    return success();
}

Result<void> RealHost::rename(const QString &from, const QString &to)
{
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        return fileError(to, errno);
    return success();
}

Result<QString> RealHost::linkTarget(const QString &link)
{
    QByteArray target(4096, Qt::Uninitialized);
    const ssize_t size = ::readlink(native(link).constData(), target.data(), static_cast<std::size_t>(target.size()));
    if (size < 0)
        return errno == ENOENT ? Error{ErrorCode::NotFound, link, {}, {}} : fileError(link, errno);
    return QFile::decodeName(target.first(size));
}

Result<void> RealHost::pointLink(const QString &link, const QString &target)
{
    const QString beside = link + u".new"_s;
    if (const auto gone = removeFile(beside); !gone)
        return gone;
    if (::symlink(native(target).constData(), native(beside).constData()) != 0)
        return fileError(link, errno);
    if (const auto renamed = rename(beside, link); !renamed)
        return renamed;
    return syncFolder(folderOf(link));
}

Result<void> RealHost::removeFile(const QString &path)
{
    if (::unlink(native(path).constData()) != 0 && errno != ENOENT)
        return fileError(path, errno);
    return success();
}

Result<void> RealHost::removeTree(const QString &path)
{
    std::error_code problem;
    std::filesystem::remove_all(std::filesystem::path(native(path).toStdString()), problem);
    if (problem)
        return fileError(path, problem.value());
    return success();
}

Result<Owner> RealHost::user(const QString &name)
{
    passwd entry;
    passwd *found = nullptr;
    char buffer[4096];
    if (::getpwnam_r(name.toUtf8().constData(), &entry, buffer, sizeof buffer, &found) != 0 || !found)
        return Error{ErrorCode::NotFound, name, {}, u"user"_s};
    return Owner{entry.pw_uid, entry.pw_gid};
}

Result<uint> RealHost::group(const QString &name)
{
    ::group entry;
    ::group *found = nullptr;
    QByteArray buffer(65536, Qt::Uninitialized);
    if (::getgrnam_r(name.toUtf8().constData(), &entry, buffer.data(), static_cast<std::size_t>(buffer.size()), &found) != 0 || !found)
        return Error{ErrorCode::NotFound, name, {}, u"group"_s};
    return entry.gr_gid;
}

Result<void> RealHost::portIsFree(const std::optional<QHostAddress> &address, quint16 port)
{
    const bool six = address && address->protocol() == QAbstractSocket::IPv6Protocol;
    const Descriptor probe(::socket(six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!probe.isOpen())
        return fileError(u"socket"_s, errno);
    // As the engines bind: a connection in TIME_WAIT is no obstacle.
    const int yes = 1;
    ::setsockopt(probe.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in6 wide{};
    sockaddr_in narrow{};
    if (six) {
        wide.sin6_family = AF_INET6;
        wide.sin6_port = htons(port);
        const Q_IPV6ADDR octets = address->toIPv6Address();
        std::memcpy(&wide.sin6_addr, &octets, sizeof octets);
    } else {
        narrow.sin_family = AF_INET;
        narrow.sin_port = htons(port);
        narrow.sin_addr.s_addr = address ? htonl(address->toIPv4Address()) : INADDR_ANY;
    }
    const auto *where = six ? reinterpret_cast<const sockaddr *>(&wide) : reinterpret_cast<const sockaddr *>(&narrow);
    const socklen_t size = six ? sizeof wide : sizeof narrow;
    if (::bind(probe.number(), where, size) == 0 && ::listen(probe.number(), 1) == 0)
        return success();
    if (errno == EADDRINUSE)
        return Error{ErrorCode::PortTaken, QString::number(port), {}, portHolder(port)};
    const QString place = (address ? address->toString() : u"*"_s) + u" port "_s + QString::number(port);
    return Error{ErrorCode::Unsupported, place, {}, QString::fromLocal8Bit(std::strerror(errno))}; // not an address of this machine
}

Result<void> RealHost::terminate(qint64 pid)
{
    if (::kill(static_cast<pid_t>(pid), SIGTERM) != 0 && errno != ESRCH)
        return Error{ErrorCode::ProcessFailed, QString::number(pid), {}, QString::fromLocal8Bit(std::strerror(errno))};
    return success();
}

void RealHost::wait(std::chrono::milliseconds time)
{
    QThread::msleep(static_cast<unsigned long>(time.count()));
}

std::chrono::milliseconds RealHost::elapsed()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace postroom
