#include "app/cli/bridge.h"

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/api/describe.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::size_t bufferSize = 64 * 1024;
constexpr std::size_t sureToFit = 4096; // PIPE_BUF: a pipe that takes anything takes this without waiting
// After the input has ended: what was asked is answered still, until the service has been silent for a while.
constexpr std::chrono::milliseconds silence{2000};
constexpr std::chrono::seconds longestTalk{30};
constexpr std::chrono::milliseconds toClose{5000}; // that it may take to end when it is told to

// One way: what was read and is not written yet.
struct Flow
{
    int from;
    int to;
    std::array<char, bufferSize> buffer;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool hasEnded = false; // `from` gives no more

    bool isEmpty() const { return begin == end; }

    // False: it has ended badly.
    bool read()
    {
        const ssize_t size = ::read(from, buffer.data(), buffer.size());
        if (size < 0)
            return errno == EINTR || errno == EAGAIN;
        begin = 0;
        end = static_cast<std::size_t>(size);
        hasEnded = size == 0;
        return true;
    }

    void drop()
    {
        begin = end = 0;
        hasEnded = true;
    }

    bool write()
    {
        const ssize_t size = ::write(to, buffer.data() + begin, std::min(end - begin, sureToFit));
        if (size < 0)
            return errno == EINTR || errno == EAGAIN;
        begin += static_cast<std::size_t>(size);
        return true;
    }
};

// Whoever connects is judged by the service; this program adds no right and needs none.
Result<int> connectTo(const InstancePaths &paths)
{
    const QByteArray path = QFile::encodeName(paths.adminSocket());
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size())); // it fits: InstancePaths sees to that
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket >= 0 && ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
        return socket;
    const int reason = errno;
    if (socket >= 0)
        ::close(socket);
    if (reason == EACCES || reason == EPERM)
        return Error{ErrorCode::Forbidden, paths.adminSocket(), {}, {}};
    if (!QFile::exists(paths.instanceFile()))
        return Error{ErrorCode::NoInstance, paths.directory(), {}, {}};
    return Error{ErrorCode::ServiceUnreachable, paths.adminSocket(), {}, QString::fromLocal8Bit(std::strerror(reason))};
}

Exit bridge(Context &context, const QCommandLineParser &parser)
{
    // Standard output is the service's alone: every word of ours goes to standard error, in JSON too.
    const auto refuse = [](const Error &error) {
        printError(api::describe(error));
        return error.code == ErrorCode::Usage ? Exit::Usage : Exit::Failed;
    };
    if (parser.positionalArguments().size() > 1)
        return refuse(Error{ErrorCode::Usage, {}, {}, Tr::tr("One word too many: %1").arg(parser.positionalArguments().at(1))});
    const Result<InstancePaths> paths = context.paths();
    if (!paths)
        return refuse(paths.error());
    const Result<int> socket = connectTo(*paths);
    if (!socket)
        return refuse(socket.error());
    ::signal(SIGPIPE, SIG_IGN);
    const Result<void> copied = copyBothWays(STDIN_FILENO, STDOUT_FILENO, *socket);
    ::close(*socket);
    return copied ? Exit::Done : refuse(copied.error());
}

} // namespace

Result<void> copyBothWays(int input, int output, int socket)
{
    Flow in{input, socket, {}};
    Flow out{socket, output, {}};
    std::optional<std::chrono::steady_clock::time_point> inputEnd; // and all of it is sent
    bool isTold = false; // the service, of that
    while (!out.hasEnded) {
        // What is not wanted now is not asked, for an end is always reported, at once and for ever. But the output is: it
        // has ended when nobody reads it any more.
        const auto asked = [](int descriptor, bool condition, short event) { return pollfd{condition ? descriptor : -1, event, 0}; };
        std::array<pollfd, 4> polled{asked(input, in.isEmpty() && !in.hasEnded, POLLIN), asked(socket, out.isEmpty(), POLLIN),
                                     asked(socket, !in.isEmpty(), POLLOUT), pollfd{output, out.isEmpty() ? short{0} : short{POLLOUT}, 0}};
        const int patience = isTold ? int(toClose.count()) : inputEnd ? int(silence.count()) : -1;
        const int ready = ::poll(polled.data(), polled.size(), patience);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0)
            return Error{ErrorCode::FileFailed, u"poll"_s, {}, QString::fromLocal8Bit(std::strerror(errno))};
        if (ready == 0 && isTold)
            return success(); // the service does not close; we do
        if ((polled[0].revents | polled[1].revents | polled[3].revents) & POLLNVAL)
            return Error{ErrorCode::FileFailed, u"poll"_s, {}, QString::fromLocal8Bit(std::strerror(EBADF))};
        if (polled[3].revents & (POLLERR | POLLHUP))
            return success(); // nobody reads any more
        if ((polled[0].revents & (POLLIN | POLLHUP | POLLERR)) && !in.read())
            return success();
        if ((polled[1].revents & (POLLIN | POLLHUP | POLLERR)) && !out.read())
            return success();
        if ((polled[2].revents & (POLLOUT | POLLERR)) && !in.write())
            in.drop(); // it takes no more; why, it may have said
        if ((polled[3].revents & POLLOUT) && !out.write())
            return success();
        if (in.hasEnded && in.isEmpty() && !inputEnd)
            inputEnd = std::chrono::steady_clock::now();
        if (inputEnd && (ready == 0 || std::chrono::steady_clock::now() - *inputEnd > longestTalk) && !std::exchange(isTold, true))
            ::shutdown(socket, SHUT_WR);
    }
    return success();
}

Verb bridgeVerb()
{
    Verb verb{u"bridge"_s, {}, Tr::tr("The operations over standard input and output, for consoles on other computers"), nullptr,
              [](QCommandLineParser &) {}, bridge};
    verb.isOnlyHere = true;
    return verb;
}

} // namespace postroom::cli
