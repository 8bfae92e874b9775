#include "core/host/logfollower.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

qint64 inodeOf(const QString &path)
{
    struct stat facts;
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 && S_ISREG(facts.st_mode) ? static_cast<qint64>(facts.st_ino) : 0;
}

} // namespace

QByteArray LogFollower::read(qsizetype most)
{
    if (m_descriptor < 0 && !open())
        return {};
    // Asked first: once the writer has begun the next file, this one is complete.
    const bool isComplete = hasSuccessor();
    QByteArray lines = readOpen(most);
    if (lines.isEmpty() && isComplete && openAt(m_path, 0))
        lines = readOpen(most);
    return lines;
}

bool LogFollower::open()
{
    const qint64 now = inodeOf(m_path);
    if (m_position.file == 0 || m_position.file == now)
        return openAt(m_path, m_position.offset);
    // It was renamed while nobody read. Older names are compressed, and then it is lost.
    const QString former = m_path + u".1"_s;
    if (inodeOf(former) == m_position.file)
        return openAt(former, m_position.offset);
    return openAt(m_path, 0);
}

bool LogFollower::openAt(const QString &path, qint64 offset)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat facts;
    if (descriptor < 0 || ::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        if (descriptor >= 0)
            ::close(descriptor);
        return false;
    }
    close();
    m_descriptor = descriptor;
    m_position = {static_cast<qint64>(facts.st_ino), offset};
    return true;
}

void LogFollower::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

bool LogFollower::hasSuccessor() const
{
    struct stat facts;
    return ::lstat(QFile::encodeName(m_path).constData(), &facts) == 0 && S_ISREG(facts.st_mode) && static_cast<qint64>(facts.st_ino) != m_position.file && facts.st_size > 0;
}

QByteArray LogFollower::readOpen(qsizetype most)
{
    struct stat facts;
    if (::fstat(m_descriptor, &facts) != 0)
        return {};
    if (facts.st_size < m_position.offset)
        m_position.offset = 0; // truncated, and begun anew
    QByteArray bytes(qMin<qsizetype>(most, facts.st_size - m_position.offset), Qt::Uninitialized);
    const ssize_t got = bytes.isEmpty() ? 0 : ::pread(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), m_position.offset);
    if (got <= 0)
        return {};
    bytes.truncate(got);
    const qsizetype end = bytes.lastIndexOf('\n') + 1;
    if (end == 0 && got == most) {
        m_position.offset += got; // its rest reads like a line that means nothing
        return {};
    }
    bytes.truncate(end);
    m_position.offset += end;
    return bytes;
}

} // namespace postroom
