#include "core/dns/udpports.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <linux/errqueue.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace postroom {

namespace {

constexpr quint32 questionsOfAPort = 4096;
constexpr std::chrono::seconds lifeOfAPort{10};
constexpr size_t mostPorts = 64; // those that wait for their last answers among them
constexpr size_t batch = 32;
constexpr int batchesAtOnce = 2; // then what came is delivered and more is asked, while the server works on
constexpr int roomForAnswers = 1024 * 1024; // as far as the system lets
constexpr size_t longestPacket = 4096; // no server may send more than 1232 by UDP

size_t indexOf(sa_family_t family)
{
    return family == AF_INET ? 0 : 1;
}

bool saysUnreachable(int error)
{
    return error == ECONNREFUSED || error == EHOSTUNREACH || error == ENETUNREACH || error == EACCES || error == EPERM || error == ENETDOWN || error == EHOSTDOWN || error == EADDRNOTAVAIL || error == EINVAL || error == EAFNOSUPPORT || error == ENOPROTOOPT || error == EPROTO;
}

} // namespace

struct UdpPorts::Incoming
{
    std::array<std::array<char, longestPacket>, batch> octets;
    std::array<sockaddr_storage, batch> from;
    std::array<iovec, batch> parts;
    std::array<mmsghdr, batch> messages;
};

UdpPorts::UdpPorts() : m_incoming(std::make_unique<Incoming>()) {}

UdpPorts::~UdpPorts()
{
    while (!m_ports.empty())
        closePort(m_ports.begin()->first);
}

UdpPorts::Way UdpPorts::open(void *question, sa_family_t family, Clock::time_point now)
{
    Port *port = choose(family, now);
    if (!port)
        return {};
    constexpr size_t most = 32768; // so that a free id is soon found
    if (port->questions.size() >= most)
        return {};
    quint16 id = m_chance.number();
    while (!port->questions.try_emplace(id, question).second)
        id = m_chance.number();
    ++port->used;
    return {port->serial, id};
}

void UdpPorts::close(Way way)
{
    const auto port = m_ports.find(way.port);
    if (port != m_ports.end())
        port->second.questions.erase(way.id);
}

// One of the four by chance; a worn one is left to its last answers, and another takes its place.
UdpPorts::Port *UdpPorts::choose(sa_family_t family, Clock::time_point now)
{
    std::array<quint32, 4> &current = m_current[indexOf(family)];
    quint32 &place = current[m_chance.below(current.size())];
    const auto there = m_ports.find(place);
    const bool isWorn = there == m_ports.end() || there->second.used >= questionsOfAPort || now - there->second.opened >= lifeOfAPort;
    if (isWorn)
        tidy(now);
    if (isWorn && m_ports.size() < mostPorts) {
        const quint32 worn = place;
        if (const quint32 fresh = openPort(family, now)) {
            place = fresh;
            const auto former = m_ports.find(worn);
            if (former != m_ports.end() && former->second.questions.empty())
                closePort(worn);
        }
    }
    const auto chosen = m_ports.find(place);
    if (chosen != m_ports.end())
        return &chosen->second;
    for (const quint32 other : current) { // better one of the others than none
        const auto port = m_ports.find(other);
        if (port != m_ports.end())
            return &port->second;
    }
    return nullptr;
}

quint32 UdpPorts::openPort(sa_family_t family, Clock::time_point now)
{
    const int socket = ::socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return 0;
    constexpr int on = 1;
    const bool isIpv4 = family == AF_INET;
    sockaddr_storage any{};
    any.ss_family = family;
    bool isGood = ::setsockopt(socket, isIpv4 ? IPPROTO_IP : IPPROTO_IPV6, isIpv4 ? IP_RECVERR : IPV6_RECVERR, &on, sizeof on) == 0;
    if (!isIpv4)
        isGood = isGood && ::setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on) == 0;
    ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &roomForAnswers, sizeof roomForAnswers); // it works with less
    // Port 0: the kernel takes a free one by chance.
    isGood = isGood && ::bind(socket, reinterpret_cast<const sockaddr *>(&any), isIpv4 ? sizeof(sockaddr_in) : sizeof(sockaddr_in6)) == 0;
    if (!isGood) {
        ::close(socket);
        return 0;
    }
    const quint32 serial = ++m_lastSerial == 0 ? ++m_lastSerial : m_lastSerial;
    Port &port = m_ports[serial];
    port.serial = serial;
    port.family = family;
    port.socket = socket;
    port.opened = now;
    port.notifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    QObject::connect(port.notifier.get(), &QSocketNotifier::activated, port.notifier.get(), [this, serial] { read(serial); });
    return serial;
}

void UdpPorts::closePort(quint32 serial)
{
    const auto port = m_ports.find(serial);
    port->second.notifier->setEnabled(false);
    port->second.notifier.release()->deleteLater(); // it may be what called us
    ::close(port->second.socket);
    m_ports.erase(port);
}

bool UdpPorts::tidy(Clock::time_point now)
{
    std::vector<quint32> spent;
    for (const auto &[serial, port] : m_ports) {
        const auto &current = m_current[indexOf(port.family)];
        const bool isCurrent = std::find(current.begin(), current.end(), serial) != current.end();
        if (port.questions.empty() && (!isCurrent || now - port.opened >= lifeOfAPort))
            spent.push_back(serial);
    }
    for (const quint32 serial : spent)
        closePort(serial);
    return !m_ports.empty();
}

void UdpPorts::read(quint32 serial)
{
    readPort(serial);
    tellUnreachable();
    wasRead();
}

void UdpPorts::readAll()
{
    std::vector<quint32> serials;
    for (const auto &[serial, port] : m_ports) {
        if (!port.questions.empty())
            serials.push_back(serial);
    }
    for (const quint32 serial : serials)
        readPort(serial);
    tellUnreachable();
}

void UdpPorts::readPort(quint32 serial)
{
    bool isFirst = true;
    for (int round = 0; round < batchesAtOnce; ++round) {
        const auto port = m_ports.find(serial);
        if (port == m_ports.end())
            return;
        Incoming &in = *m_incoming;
        for (size_t i = 0; i < batch; ++i) {
            in.parts[i] = {in.octets[i].data(), longestPacket};
            in.messages[i] = {};
            in.messages[i].msg_hdr.msg_name = &in.from[i];
            in.messages[i].msg_hdr.msg_namelen = sizeof in.from[i];
            in.messages[i].msg_hdr.msg_iov = &in.parts[i];
            in.messages[i].msg_hdr.msg_iovlen = 1;
        }
        const int got = ::recvmmsg(port->second.socket, in.messages.data(), batch, MSG_DONTWAIT, nullptr);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno != EAGAIN) {
            readErrors(port->second); // that was one of them
            continue;
        }
        if (got <= 0) {
            if (isFirst) // why were we called, then?
                readErrors(port->second);
            break;
        }
        isFirst = false;
        for (size_t i = 0; i < static_cast<size_t>(got); ++i) {
            const auto size = static_cast<qsizetype>(in.messages[i].msg_len);
            if (size < 2 || (in.messages[i].msg_hdr.msg_flags & MSG_TRUNC) != 0)
                continue;
            const auto id = static_cast<quint16>(static_cast<uchar>(in.octets[i][0]) << 8 | static_cast<uchar>(in.octets[i][1]));
            const auto question = port->second.questions.find(id);
            if (question != port->second.questions.end())
                received(question->second, id, Endpoint::of(in.from[i]), QByteArrayView(in.octets[i].data(), size));
        }
        if (static_cast<size_t>(got) < batch)
            break;
    }
}

void UdpPorts::send(Way way, const Endpoint &to, const QByteArray &packet)
{
    const auto port = m_ports.find(way.port);
    if (port == m_ports.end())
        return;
    if (port->second.outgoing.empty())
        m_sending.push_back(way.port);
    port->second.outgoing.push_back(Outgoing{to, packet});
}

void UdpPorts::flush()
{
    for (const quint32 serial : m_sending) {
        const auto port = m_ports.find(serial);
        if (port != m_ports.end())
            sendAll(port->second);
    }
    m_sending.clear();
    tellUnreachable();
}

void UdpPorts::sendAll(Port &port)
{
    std::array<sockaddr_storage, batch> to;
    std::array<iovec, batch> parts;
    std::array<mmsghdr, batch> messages;
    auto begin = port.outgoing.begin();
    const auto end = port.outgoing.end();
    while (begin != end) {
        size_t count = 0;
        for (auto one = begin; one != end && count < batch; ++one, ++count) {
            parts[count] = {const_cast<char *>(one->packet.constData()), static_cast<size_t>(one->packet.size())};
            messages[count] = {};
            messages[count].msg_hdr.msg_name = &to[count];
            messages[count].msg_hdr.msg_namelen = one->to.store(to[count]);
            messages[count].msg_hdr.msg_iov = &parts[count];
            messages[count].msg_hdr.msg_iovlen = 1;
        }
        const int sent = ::sendmmsg(port.socket, messages.data(), static_cast<unsigned>(count), MSG_DONTWAIT);
        if (sent > 0) {
            begin += sent;
            continue;
        }
        const int error = errno;
        if (error == EINTR)
            continue;
        if (error == EAGAIN || error == ENOBUFS || error == ENOMEM)
            break; // no room just now: like lost on the way, they are sent again
        // Of an earlier datagram, or of this one? What was told of earlier ones is in the queue, and a refusal is always that.
        const bool isEarlier = readErrors(port) > 0 || error == ECONNREFUSED;
        if (!isEarlier && saysUnreachable(error))
            noteUnreachable(begin->to);
        else if (!isEarlier)
            ++begin; // like lost on the way
        // To whom nobody listens nothing more is sent; the owner is told soon.
        const auto isVain = [this](const Outgoing &one) { return std::find(m_unreachable.begin(), m_unreachable.end(), one.to) != m_unreachable.end(); };
        begin = std::partition(begin, end, isVain);
    }
    port.outgoing.clear();
}

// What ICMP told of datagrams that left here.
int UdpPorts::readErrors(const Port &port)
{
    for (int count = 0;; ++count) {
        sockaddr_storage to{};
        alignas(cmsghdr) std::array<char, 512> control{};
        msghdr message{};
        message.msg_name = &to;
        message.msg_namelen = sizeof to;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (::recvmsg(port.socket, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            return count;
        for (cmsghdr *one = CMSG_FIRSTHDR(&message); one; one = CMSG_NXTHDR(&message, one)) {
            const bool isError = (one->cmsg_level == IPPROTO_IP && one->cmsg_type == IP_RECVERR) || (one->cmsg_level == IPPROTO_IPV6 && one->cmsg_type == IPV6_RECVERR);
            if (!isError)
                continue;
            sock_extended_err error{};
            std::copy_n(CMSG_DATA(one), sizeof error, reinterpret_cast<uchar *>(&error));
            if (saysUnreachable(static_cast<int>(error.ee_errno)))
                noteUnreachable(Endpoint::of(to));
        }
    }
}

void UdpPorts::noteUnreachable(const Endpoint &to)
{
    if (std::find(m_unreachable.begin(), m_unreachable.end(), to) == m_unreachable.end())
        m_unreachable.push_back(to);
}

void UdpPorts::tellUnreachable()
{
    for (const Endpoint &to : std::exchange(m_unreachable, {}))
        unreachable(to);
}

} // namespace postroom
