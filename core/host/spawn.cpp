#include "core/host/spawn.h"

#include "core/host/realhost.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <linux/close_range.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Identity
{
    uid_t user = 0;
    gid_t group = 0;
    std::vector<gid_t> groups;
};

Result<Identity> identityOf(const QString &name)
{
    passwd entry;
    passwd *found = nullptr;
    char buffer[4096];
    const QByteArray utf8 = name.toUtf8();
    if (::getpwnam_r(utf8.constData(), &entry, buffer, sizeof buffer, &found) != 0 || !found)
        return Error{ErrorCode::NotFound, name, {}, u"user"_s};
    Identity identity{entry.pw_uid, entry.pw_gid, std::vector<gid_t>(64)};
    int count = static_cast<int>(identity.groups.size());
    if (::getgrouplist(utf8.constData(), entry.pw_gid, identity.groups.data(), &count) < 0)
        return Error{ErrorCode::LimitReached, name, {}, u"groups"_s};
    identity.groups.resize(static_cast<std::size_t>(count));
    return identity;
}

int openLog(const QString &path)
{
    const int log = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0640);
    const ::group *adm = ::getgrnam("adm");
    if (log >= 0 && adm && ::geteuid() == 0)
        (void)!::fchown(log, 0, adm->gr_gid); // for the readers of logs; the log itself serves without
    return log;
}

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

// From here on only calls that are safe between fork and exec.
[[noreturn]] void become(const Identity *identity, int log, char *const *arguments, char *const *environment, int report)
{
    const int nothing = ::open("/dev/null", O_RDWR);
    ::dup2(nothing, 0);
    ::dup2(log >= 0 ? log : nothing, 1);
    ::dup2(log >= 0 ? log : nothing, 2);
    ::dup2(report, 3);
    ::close_range(4, ~0U, 0);
    ::fcntl(3, F_SETFD, FD_CLOEXEC);
    ::umask(0027);
    resetSignals();
    (void)!::chdir("/");
    const bool taken = !identity
        || (::setgroups(identity->groups.size(), identity->groups.data()) == 0 && ::setresgid(identity->group, identity->group, identity->group) == 0
            && ::setresuid(identity->user, identity->user, identity->user) == 0);
    if (taken)
        ::execve(arguments[0], arguments, environment);
    const int number = errno;
    (void)!::write(3, &number, sizeof number);
    ::_exit(127);
}

} // namespace

Result<void> startDaemon(const Daemon &daemon)
{
    std::optional<Identity> identity;
    if (!daemon.user.isEmpty()) {
        const Result<Identity> found = identityOf(daemon.user);
        if (!found)
            return found.error();
        identity = *found;
    }
    std::vector<QByteArray> words{QFile::encodeName(daemon.program)};
    for (const QString &argument : daemon.arguments)
        words.push_back(argument.toUtf8());
    std::vector<QByteArray> settings{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"};
    for (const QString &setting : daemon.environment)
        settings.push_back(setting.toUtf8());
    const auto pointers = [](std::vector<QByteArray> &texts) {
        std::vector<char *> list;
        for (QByteArray &text : texts)
            list.push_back(text.data());
        list.push_back(nullptr);
        return list;
    };
    const std::vector<char *> arguments = pointers(words);
    const std::vector<char *> environment = pointers(settings);

    const int log = daemon.logFile.isEmpty() ? -1 : openLog(daemon.logFile);
    int report[2];
    if (::pipe2(report, O_CLOEXEC) != 0)
        return fileError(daemon.program, errno);
    const pid_t child = ::fork();
    if (child == 0) {
        // Twice, so that init and not we is its parent.
        ::setsid();
        if (::fork() == 0)
            become(identity ? &*identity : nullptr, log, arguments.data(), environment.data(), report[1]);
        ::_exit(0);
    }
    int number = child < 0 ? errno : 0;
    ::close(report[1]);
    if (log >= 0)
        ::close(log);
    const bool failed = child < 0 || ::read(report[0], &number, sizeof number) == sizeof number;
    ::close(report[0]);
    if (child > 0)
        ::waitpid(child, nullptr, 0);
    if (failed)
        return Error{ErrorCode::ProcessFailed, daemon.program, {}, QString::fromLocal8Bit(strerror(number))};
    return success();
}

void resetSignals()
{
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    // Handlers end with exec; what is ignored would stay ignored. A few numbers refuse, and need nothing.
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
}

void execUnconfined()
{
    // apparmor(7); the second place is the one of kernels before 5.8.
    for (const char *place : {"/proc/self/attr/apparmor/exec", "/proc/self/attr/exec"}) {
        const int attribute = ::open(place, O_WRONLY | O_CLOEXEC);
        if (attribute < 0)
            continue;
        constexpr std::string_view wish = "exec unconfined";
        (void)!::write(attribute, wish.data(), wish.size());
        ::close(attribute);
        return;
    }
}

bool isRunning(qint64 pid, const QString &program, const QStringList &words)
{
    const QString path = QFileInfo(program).canonicalFilePath();
    const QString process = u"/proc/"_s + QString::number(pid);
    if (pid <= 0 || pid == ::getpid() || path.isEmpty())
        return false;
    // "(deleted)": another version was installed over the running one, which is still ours.
    if (QFile::symLinkTarget(process + u"/exe"_s).remove(u" (deleted)"_s) != path)
        return false;
    QFile file(process + u"/cmdline"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> arguments = file.readAll().split('\0').mid(1);
    return std::all_of(words.begin(), words.end(), [&arguments](const QString &word) { return arguments.contains(QFile::encodeName(word)); });
}

bool takeLock(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    struct flock wanted = wholeFile();
    if (file >= 0 && ::fcntl(file, F_SETLK, &wanted) == 0)
        return true;
    if (file >= 0)
        ::close(file);
    return false;
}

qint64 lockHolder(const QString &path)
{
    // Whoever owns the folder may have put a pipe there.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct flock found = wholeFile();
    const bool isHeld = file >= 0 && ::fcntl(file, F_GETLK, &found) == 0 && found.l_type != F_UNLCK;
    if (file >= 0)
        ::close(file);
    return isHeld ? found.l_pid : 0;
}

} // namespace postroom
