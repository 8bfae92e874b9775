#include "core/host/connecting.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postroom {

namespace {

Error failed(ErrorCode code, int number)
{
    return Error{code, {}, {}, number == 0 ? QString() : QString::fromLocal8Bit(std::strerror(number))};
}

int begin(int descriptor, const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in there{};
        there.sin_family = AF_INET;
        there.sin_port = htons(port);
        there.sin_addr.s_addr = htonl(address.toIPv4Address());
        return ::connect(descriptor, reinterpret_cast<const sockaddr *>(&there), sizeof there);
    }
    sockaddr_in6 there{};
    there.sin6_family = AF_INET6;
    there.sin6_port = htons(port);
    const Q_IPV6ADDR octets = address.toIPv6Address();
    std::memcpy(&there.sin6_addr, &octets, sizeof octets);
    return ::connect(descriptor, reinterpret_cast<const sockaddr *>(&there), sizeof there);
}

Result<void> wait(int descriptor, const QDeadlineTimer &deadline, const std::function<bool()> &isDropped)
{
    pollfd ready{descriptor, POLLOUT, 0};
    while (::poll(&ready, 1, static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), 0, 100))) <= 0) {
        if (isDropped && isDropped())
            return failed(ErrorCode::Cancelled, 0);
        if (deadline.hasExpired())
            return failed(ErrorCode::TimedOut, ETIMEDOUT);
    }
    int number = 0;
    socklen_t size = sizeof number;
    ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &size);
    return number == 0 ? success() : Result<void>(failed(ErrorCode::ServiceUnreachable, number));
}

} // namespace

Result<int> connectTo(const QHostAddress &address, quint16 port, const QDeadlineTimer &deadline, const std::function<bool()> &isDropped)
{
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    const int descriptor = ::socket(isIpv4 ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return failed(ErrorCode::ServiceUnreachable, errno);
    const bool isRefused = begin(descriptor, address, port) < 0 && errno != EINPROGRESS;
    const Result<void> connected = isRefused ? Result<void>(failed(ErrorCode::ServiceUnreachable, errno)) : wait(descriptor, deadline, isDropped);
    if (connected)
        return descriptor;
    ::close(descriptor);
    return connected.error();
}

} // namespace postroom
