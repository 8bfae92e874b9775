// A server far away: passes DNS packets to another one on loopback, and each answer back some time later.
//
//   bench_delay PORT SERVERPORT MILLISECONDS   until it is told to end; UDP only
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <deque>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t batch = 64;
constexpr size_t longest = 4096;

struct Asker
{
    sockaddr_in from{};
    std::array<char, 2> id{};
};

struct Answer
{
    Clock::time_point due;
    sockaddr_in to{};
    size_t size = 0;
    std::array<char, longest> octets;
};

struct Batch
{
    std::array<std::array<char, longest>, batch> octets;
    std::array<sockaddr_in, batch> places;
    std::array<iovec, batch> parts;
    std::array<mmsghdr, batch> messages;

    void prepare(size_t i, void *data, size_t size, sockaddr_in *place)
    {
        parts[i] = {data, size};
        messages[i] = {};
        messages[i].msg_hdr.msg_iov = &parts[i];
        messages[i].msg_hdr.msg_iovlen = 1;
        messages[i].msg_hdr.msg_name = place;
        messages[i].msg_hdr.msg_namelen = place ? sizeof *place : 0;
    }
    size_t receive(int socket)
    {
        for (size_t i = 0; i < batch; ++i)
            prepare(i, octets[i].data(), longest, &places[i]);
        const int got = ::recvmmsg(socket, messages.data(), batch, MSG_DONTWAIT, nullptr);
        return got > 0 ? static_cast<size_t>(got) : 0;
    }
};

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<in_port_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int makeSocket()
{
    const int made = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    constexpr int room = 4 * 1024 * 1024;
    ::setsockopt(made, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const auto delay = std::chrono::milliseconds(std::atoi(argv[3]));
    const int front = makeSocket();
    const int back = makeSocket();
    const sockaddr_in own = loopback(std::atoi(argv[1]));
    const sockaddr_in server = loopback(std::atoi(argv[2]));
    if (::bind(front, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0 || ::connect(back, reinterpret_cast<const sockaddr *>(&server), sizeof server) != 0)
        return 1;
    static Batch buffers;
    static std::array<Asker, 65536> askers; // by the id that the server sees
    std::deque<Answer> answers;
    uint16_t next = 0;
    for (;;) {
        std::array<pollfd, 2> sockets{pollfd{front, POLLIN, 0}, pollfd{back, POLLIN, 0}};
        timespec wait{1, 0};
        if (!answers.empty()) {
            const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(answers.front().due - Clock::now()).count();
            wait = {0, left > 0 ? left : 0};
        }
        ::ppoll(sockets.data(), sockets.size(), &wait, nullptr);
        const size_t asked = sockets[0].revents ? buffers.receive(front) : 0;
        for (size_t i = 0; i < asked; ++i) {
            const size_t size = buffers.messages[i].msg_len;
            Asker &asker = askers[++next];
            asker.from = buffers.places[i];
            asker.id = {buffers.octets[i][0], buffers.octets[i][1]};
            buffers.octets[i][0] = static_cast<char>(next >> 8);
            buffers.octets[i][1] = static_cast<char>(next & 0xff);
            buffers.prepare(i, buffers.octets[i].data(), size, nullptr);
        }
        for (size_t sent = 0; sent < asked;) {
            const int more = ::sendmmsg(back, buffers.messages.data() + sent, static_cast<unsigned>(asked - sent), 0);
            sent += more > 0 ? static_cast<size_t>(more) : 1;
        }
        const size_t answered = sockets[1].revents ? buffers.receive(back) : 0;
        for (size_t i = 0; i < answered; ++i) {
            const size_t size = buffers.messages[i].msg_len;
            if (size < 12)
                continue;
            const auto &octets = buffers.octets[i];
            const Asker &asker = askers[static_cast<size_t>(static_cast<unsigned char>(octets[0]) << 8 | static_cast<unsigned char>(octets[1]))];
            Answer &answer = answers.emplace_back();
            answer.due = Clock::now() + delay;
            answer.to = asker.from;
            answer.size = size;
            std::copy_n(octets.begin(), size, answer.octets.begin());
            answer.octets[0] = asker.id[0];
            answer.octets[1] = asker.id[1];
        }
        for (const Clock::time_point now = Clock::now(); !answers.empty() && answers.front().due <= now;) {
            size_t count = 0;
            for (; count < batch && count < answers.size() && answers[count].due <= now; ++count)
                buffers.prepare(count, answers[count].octets.data(), answers[count].size, &answers[count].to);
            const int sent = ::sendmmsg(front, buffers.messages.data(), static_cast<unsigned>(count), 0);
            answers.erase(answers.begin(), answers.begin() + (sent > 0 ? sent : 1));
        }
    }
}
