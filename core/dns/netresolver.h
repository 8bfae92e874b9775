#pragma once

#include "core/dns/exchange.h"
#include "core/dns/resolvconf.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace postroom {

// Asks over the network: UDP, a second time after a third of the patience while the first may still be answered, then the
// next server; TCP where an answer does not fit. All questions share few sockets (UdpPorts, TcpLink) and one timer. Each
// has an id and a port by chance, and only the answer to the whole question, from the server that was asked, is taken.
//
// To one server so many questions are on their way at a time, and to all together; the others wait in order, as small
// as they are. A server that says nothing is soon known as dead and costs no more time than one question.
class NetResolver : public QObject, public Resolver
{
    Q_OBJECT

public:
    static constexpr int mostToOne = 64; // to a foreign server: as many as a domain has questions
    static constexpr int mostToOwn = 512; // to one on this machine
    static constexpr int mostToAll = 2048;
    static constexpr int enoughSilence = 8; // questions without an answer, then a server is dead
    static constexpr size_t mostLinks = 32;

    // Whom this machine asks, by what stands in the file at the moment of a question.
    explicit NetResolver(const QString &resolvConf = QStringLiteral("/etc/resolv.conf"), QObject *parent = nullptr);
    ~NetResolver() override;

    DnsTicket ask(const DnsQuestion &question, Taker taker) override;
    void drop(DnsTicket ticket) override;
    QFuture<DnsAnswer> ask(const DnsQuestion &question) override;

    // Instead of those in the file.
    void setServers(const QList<DnsServer> &servers) { m_serversHere = servers; }
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; } // with one server

    qsizetype waiting() const { return static_cast<qsizetype>(m_questions.size()); } // for their answers, all together
    int inFlight() const { return m_inFlight; }
    qsizetype openPorts() const { return m_ports.openPorts(); }

private:
    using Clock = NameServer::Clock;

    NameServer &serverOf(const DnsServer &address);
    void move(Exchange &exchange, Exchanges &list);
    void place(Exchange &exchange);
    void makeReady(NameServer &server);
    void send(Exchange &exchange);
    void release(Exchange &exchange);
    void passOn(Exchange &exchange, DnsOutcome outcome);
    void passOnWaiting(NameServer &server, DnsOutcome outcome);
    void finish(Exchange &exchange, DnsAnswer answer);

    void takePacket(Exchange &exchange, quint16 id, const Endpoint &from, QByteArrayView packet);
    void takeAnswer(Exchange &exchange, const DnsAnswer &answer);
    void takeUnreachable(const Endpoint &to);
    void takeSilence(Exchange &exchange);

    void goOnByTcp(Exchange &exchange);
    void attach(Exchange &exchange);
    void attachWaiting();
    bool openLink(NameServer &server);
    void endLink(NameServer &server, bool hasAnswered);
    void takeTcpPacket(Exchange &exchange, quint16 id, QByteArrayView packet);

    void work();
    void schedule();
    void sendReady();
    bool deliver(); // false: this is gone
    void lookAtClock();
    void watchFutures();
    void tidy();
    void setTimer();

    ResolvConf m_resolvConf;
    QList<DnsServer> m_serversHere;
    std::chrono::milliseconds m_patience{3000};
    DnsTicket m_lastTicket = 0;
    Chance m_chance; // of the links
    std::unordered_map<Endpoint, std::unique_ptr<NameServer>, EndpointHash> m_servers;
    std::deque<NameServer *> m_ready; // each has its turn
    std::unordered_map<DnsTicket, Exchange *> m_questions;
    Exchanges m_asked; // in flight, sent once; in the order in which they are due, as the next two
    Exchanges m_askedAgain;
    Exchanges m_byTcp;
    Exchanges m_over; // to be delivered
    int m_inFlight = 0;
    size_t m_links = 0;
    size_t m_unattached = 0; // in m_byTcp without a link
    UdpPorts m_ports;
    std::vector<std::pair<DnsTicket, QFuture<DnsAnswer>>> m_futures;
    QTimer m_timer;
    Clock::time_point m_timerDue = {};
    Clock::time_point m_futuresDue = {};
    Clock::time_point m_tidyDue = {};
    bool m_isScheduled = false;
};

} // namespace postroom
