#pragma once

#include "core/dns/chance.h"
#include "core/dns/endpoint.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct msghdr;

namespace postroom {

// The UDP ports that all questions share: a few for each address family, chosen by chance by the kernel, each replaced
// after some thousand questions or some seconds. A question has an id by chance that is its own on its port. Sockets are
// not connected, so whoever takes a packet compares its sender; that nobody listens is heard from the sockets' error queues.
class UdpPorts
{
public:
    using Clock = std::chrono::steady_clock;

    // Where a question left, and its answer comes back.
    struct Way
    {
        quint32 port = 0; // 0: none
        quint16 id = 0;
    };

    // What is asked of the owner; `packet` is of the port that `question` was opened with, and lives until this returns.
    std::function<void(void *question, quint16 id, const Endpoint &from, QByteArrayView packet)> received;
    std::function<void(const Endpoint &to)> unreachable;
    std::function<void()> wasRead; // after some of the two above; the last thing done, so it may destroy this

    UdpPorts();
    ~UdpPorts();

    Way open(void *question, sa_family_t family, Clock::time_point now); // port 0: the system has none left
    void close(Way way);

    void send(Way way, const Endpoint &to, const QByteArray &packet); // with the next flush()
    void flush(); // may tell of `unreachable`
    // What has come lies in the sockets until somebody has time; whoever judges by the clock looks first. Without wasRead().
    void readAll();

    // Closes what nobody uses; true while there is something left to close.
    bool tidy(Clock::time_point now);
    qsizetype openPorts() const { return static_cast<qsizetype>(m_ports.size()); }

private:
    struct Outgoing
    {
        Endpoint to;
        QByteArray packet;
    };
    struct Port
    {
        quint32 serial = 0;
        sa_family_t family = AF_UNSPEC;
        int socket = -1;
        Clock::time_point opened;
        quint32 used = 0;
        std::unordered_map<quint16, void *> questions; // by id
        std::vector<Outgoing> outgoing;
        std::unique_ptr<QSocketNotifier> notifier;
    };
    struct Incoming;

    Port *choose(sa_family_t family, Clock::time_point now);
    quint32 openPort(sa_family_t family, Clock::time_point now);
    void closePort(quint32 serial);
    void read(quint32 serial);
    void readPort(quint32 serial);
    void sendAll(Port &port);
    int readErrors(const Port &port); // how many there were
    void noteUnreachable(const Endpoint &to);
    void tellUnreachable();

    Chance m_chance;
    quint32 m_lastSerial = 0;
    std::unordered_map<quint32, Port> m_ports; // by serial
    std::array<std::array<quint32, 4>, 2> m_current{}; // of IPv4 and IPv6; 0: none
    std::vector<quint32> m_sending; // ports that have something to send
    std::vector<Endpoint> m_unreachable; // not told yet
    std::unique_ptr<Incoming> m_incoming;
};

} // namespace postroom
