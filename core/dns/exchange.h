#pragma once

#include "core/dns/resolver.h"
#include "core/dns/tcplink.h"
#include "core/dns/udpports.h"

#include <list>
#include <memory>

namespace postroom {

struct Exchange;
using Exchanges = std::list<Exchange>;

// A server that is asked: what may be on its way to it at a time, and whether it says anything.
struct NameServer
{
    using Clock = UdpPorts::Clock;

    NameServer(const DnsServer &server, const Endpoint &place);

    DnsServer address;
    Endpoint endpoint;
    QString name;
    int most = 0; // questions in flight
    int inFlight = 0;
    bool isReady = false; // stands among those that are asked next
    // Dead: silent for `enoughSilence` questions in a row, or nobody listens. It is asked one question then, and the
    // others wait for what becomes of that one, so it comes back with its first answer.
    bool isDead = false;
    Exchange *probe = nullptr;
    int silences = 0; // in a row, of questions that left after its last answer
    Clock::time_point answered = {};
    Clock::time_point used = {};
    std::list<Exchange> waiting; // in order
    std::unique_ptr<TcpLink> link;
    Clock::time_point linkUsed = {};

    bool hasRoom() const { return isDead ? !probe : inFlight < most; }
    bool isIdle() const;
};

// A question from ask() to its taker. It always stands in one list: of its server's waiting, of those in flight by what is
// due next, or of the answered.
struct Exchange
{
    DnsTicket ticket = 0;
    DnsQuestion question;
    Resolver::Taker taker;
    QList<DnsServer> servers; // one after the other, where the question names none
    qsizetype at = 0;

    NameServer *server = nullptr;
    bool isInFlight = false;
    UdpPorts::Way way; // by UDP
    TcpLink *link = nullptr; // by TCP
    NameServer::Clock::time_point sent = {}; // first, to this server
    NameServer::Clock::time_point due = {};
    std::unique_ptr<DnsAnswer> answer; // when it is over

    Exchanges *list = nullptr;
    Exchanges::iterator self = {};

    const DnsServer &asked() const { return question.server ? *question.server : servers.at(at); }
    bool hasAnother() const { return at + 1 < servers.size(); }
};

} // namespace postroom
