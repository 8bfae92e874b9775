#include "core/dns/netresolver.h"

#include "core/dns/wireformat.h"

#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <utility>

namespace postroom {

using namespace std::chrono_literals;

namespace {

constexpr auto futuresLook = 250ms; // how often it is looked who cancelled
constexpr auto tidyLook = 5s;
constexpr auto linkLife = 5s; // without a question
constexpr auto serverLife = 60s;
constexpr size_t mostServers = 4096; // that are only remembered

} // namespace

NameServer::NameServer(const DnsServer &server, const Endpoint &place)
    : address(server), endpoint(place), name(server.toString()), most(place.isLoopback() ? NetResolver::mostToOwn : NetResolver::mostToOne)
{
}

bool NameServer::isIdle() const
{
    return inFlight == 0 && waiting.empty() && !isReady && !link;
}

NetResolver::NetResolver(const QString &resolvConf, QObject *parent) : QObject(parent), m_resolvConf(resolvConf)
{
    m_ports.received = [this](void *question, quint16 id, const Endpoint &from, QByteArrayView packet) {
        takePacket(*static_cast<Exchange *>(question), id, from, packet);
    };
    m_ports.unreachable = [this](const Endpoint &to) { takeUnreachable(to); };
    m_ports.wasRead = [this] { work(); };
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &NetResolver::lookAtClock);
}

// A taker may destroy us out of a link's own signal.
NetResolver::~NetResolver()
{
    for (auto &[endpoint, server] : m_servers) {
        if (server->link) {
            server->link->leave();
            server->link.release()->deleteLater();
        }
    }
}

// ---- what is asked, and by whom ----

DnsTicket NetResolver::ask(const DnsQuestion &question, Taker taker)
{
    Exchanges begun(1);
    Exchange &exchange = begun.front();
    exchange.ticket = ++m_lastTicket;
    exchange.question = question;
    exchange.taker = std::move(taker);
    if (!question.server)
        exchange.servers = m_serversHere.isEmpty() ? m_resolvConf.servers() : m_serversHere;
    exchange.list = &begun;
    exchange.self = begun.begin();
    m_questions.emplace(exchange.ticket, &exchange);
    place(exchange);
    schedule();
    return m_lastTicket;
}

void NetResolver::drop(DnsTicket ticket)
{
    const auto question = m_questions.find(ticket);
    if (question == m_questions.end())
        return;
    Exchange &exchange = *question->second;
    release(exchange);
    m_questions.erase(question);
    exchange.list->erase(exchange.self);
    schedule(); // another has its room
}

QFuture<DnsAnswer> NetResolver::ask(const DnsQuestion &question)
{
    const auto promise = std::make_shared<QPromise<DnsAnswer>>();
    promise->start();
    const QFuture<DnsAnswer> future = promise->future();
    const DnsTicket ticket = ask(question, [promise](const DnsAnswer &answer) {
        promise->addResult(answer);
        promise->finish();
    });
    if (m_futures.empty())
        m_futuresDue = Clock::now() + futuresLook;
    m_futures.emplace_back(ticket, future);
    return future;
}

void NetResolver::watchFutures()
{
    std::vector<DnsTicket> unwanted;
    std::erase_if(m_futures, [&unwanted](const auto &one) {
        if (one.second.isCanceled())
            unwanted.push_back(one.first);
        return one.second.isFinished() || one.second.isCanceled();
    });
    for (const DnsTicket ticket : unwanted)
        drop(ticket);
}

bool NetResolver::deliver()
{
    const QPointer<NetResolver> self(this);
    Exchanges answered; // takers may ask again, drop others, or destroy us
    for (size_t left = m_over.size(); left > 0 && !m_over.empty(); --left) {
        answered.splice(answered.begin(), m_over, m_over.begin());
        m_questions.erase(answered.front().ticket);
        answered.front().taker(*answered.front().answer);
        if (!self)
            return false;
        answered.clear();
    }
    return true;
}

// ---- one server after the other ----

NameServer &NetResolver::serverOf(const DnsServer &address)
{
    const Endpoint endpoint = Endpoint::of(address);
    std::unique_ptr<NameServer> &server = m_servers[endpoint];
    if (!server)
        server = std::make_unique<NameServer>(address, endpoint);
    return *server;
}

void NetResolver::move(Exchange &exchange, Exchanges &list)
{
    list.splice(list.end(), *exchange.list, exchange.self);
    exchange.list = &list;
}

// To the server whose turn it is; a dead one that is being tried is passed over where there are others.
void NetResolver::place(Exchange &exchange)
{
    NameServer *server = &serverOf(exchange.asked());
    while (server->isDead && server->probe && exchange.hasAnother()) {
        ++exchange.at;
        server = &serverOf(exchange.asked());
    }
    exchange.server = server;
    move(exchange, server->waiting);
    makeReady(*server);
}

void NetResolver::makeReady(NameServer &server)
{
    if (server.isReady || server.waiting.empty() || !server.hasRoom())
        return;
    server.isReady = true;
    m_ready.push_back(&server);
}

void NetResolver::sendReady()
{
    while (m_inFlight < mostToAll && !m_ready.empty()) {
        NameServer &server = *m_ready.front();
        m_ready.pop_front();
        server.isReady = false;
        if (server.waiting.empty() || !server.hasRoom())
            continue;
        send(server.waiting.front());
        makeReady(server); // behind the others
    }
    m_ports.flush();
}

void NetResolver::send(Exchange &exchange)
{
    const Clock::time_point now = Clock::now();
    NameServer &server = *exchange.server;
    exchange.way = m_ports.open(&exchange, server.endpoint.family, now);
    if (exchange.way.port == 0)
        return passOn(exchange, DnsOutcome::Unreachable);
    exchange.isInFlight = true;
    exchange.sent = now;
    exchange.due = now + m_patience / 3;
    ++server.inFlight;
    ++m_inFlight;
    server.used = now;
    if (server.isDead)
        server.probe = &exchange;
    m_ports.send(exchange.way, server.endpoint, queryPacket(exchange.question, exchange.way.id));
    move(exchange, m_asked);
}

// What it holds on its way is free again.
void NetResolver::release(Exchange &exchange)
{
    if (exchange.way.port != 0)
        m_ports.close(std::exchange(exchange.way, {}));
    if (exchange.link)
        std::exchange(exchange.link, nullptr)->drop(&exchange);
    else if (exchange.list == &m_byTcp)
        --m_unattached;
    if (!std::exchange(exchange.isInFlight, false))
        return;
    NameServer &server = *exchange.server;
    --server.inFlight;
    --m_inFlight;
    if (server.probe == &exchange)
        server.probe = nullptr;
    makeReady(server);
}

void NetResolver::passOn(Exchange &exchange, DnsOutcome outcome)
{
    if (exchange.hasAnother()) {
        release(exchange);
        ++exchange.at;
        return place(exchange);
    }
    DnsAnswer nothing;
    nothing.outcome = outcome;
    finish(exchange, nothing);
}

void NetResolver::passOnWaiting(NameServer &server, DnsOutcome outcome)
{
    for (size_t left = server.waiting.size(); left > 0; --left)
        passOn(server.waiting.front(), outcome);
}

void NetResolver::finish(Exchange &exchange, DnsAnswer answer)
{
    answer.name = exchange.question.name.absolute();
    answer.type = exchange.question.type;
    answer.server = exchange.server->name;
    release(exchange);
    exchange.answer = std::make_unique<DnsAnswer>(std::move(answer));
    move(exchange, m_over);
}

// ---- what comes back ----

void NetResolver::takePacket(Exchange &exchange, quint16 id, const Endpoint &from, QByteArrayView packet)
{
    if (from != exchange.server->endpoint)
        return;
    const std::optional<ReadPacket> read = readPacket(packet, exchange.question, id);
    if (!read)
        return;
    if (read->isTruncated)
        goOnByTcp(exchange);
    else
        takeAnswer(exchange, read->answer);
}

// A server that does not know leaves it to the next one.
void NetResolver::takeAnswer(Exchange &exchange, const DnsAnswer &answer)
{
    NameServer &server = *exchange.server;
    server.answered = Clock::now();
    server.silences = 0;
    server.isDead = false;
    if (isAnswer(answer.outcome) || !exchange.hasAnother())
        finish(exchange, answer);
    else
        passOn(exchange, answer.outcome);
    makeReady(server);
}

// Routers tell it of a few datagrams a second only, so it counts for all that are on their way there.
void NetResolver::takeUnreachable(const Endpoint &to)
{
    const auto found = m_servers.find(to);
    if (found == m_servers.end())
        return;
    NameServer &server = *found->second;
    std::vector<Exchange *> vain;
    for (Exchanges *list : {&m_asked, &m_askedAgain}) {
        for (Exchange &one : *list) {
            if (one.server == &server)
                vain.push_back(&one);
        }
    }
    if (vain.empty()) // too late
        return;
    server.isDead = true;
    passOnWaiting(server, DnsOutcome::Unreachable);
    for (Exchange *one : vain)
        passOn(*one, DnsOutcome::Unreachable);
}

void NetResolver::takeSilence(Exchange &exchange)
{
    NameServer &server = *exchange.server;
    if (exchange.sent > server.answered)
        ++server.silences;
    const bool hasDied = !server.isDead && server.silences >= enoughSilence;
    if (hasDied || server.probe == &exchange) {
        server.isDead = true;
        passOnWaiting(server, DnsOutcome::TimedOut);
    }
    passOn(exchange, DnsOutcome::TimedOut);
}

// ---- TCP ----

void NetResolver::goOnByTcp(Exchange &exchange)
{
    const Clock::time_point now = Clock::now();
    NameServer &server = *exchange.server;
    server.answered = now;
    server.silences = 0;
    server.isDead = false;
    if (server.probe == &exchange)
        server.probe = nullptr;
    m_ports.close(std::exchange(exchange.way, {}));
    exchange.due = now + m_patience;
    move(exchange, m_byTcp);
    ++m_unattached;
    attach(exchange);
    makeReady(server);
}

void NetResolver::attach(Exchange &exchange)
{
    NameServer &server = *exchange.server;
    if ((!server.link && !openLink(server)) || !server.link->hasRoom())
        return; // until there is
    --m_unattached;
    exchange.link = server.link.get();
    server.linkUsed = Clock::now();
    exchange.link->ask(&exchange, [&exchange](quint16 id) { return queryPacket(exchange.question, id); });
}

void NetResolver::attachWaiting()
{
    for (auto one = m_byTcp.begin(); m_unattached > 0 && one != m_byTcp.end(); ++one) {
        if (!one->link)
            attach(*one);
    }
}

bool NetResolver::openLink(NameServer &server)
{
    if (m_links >= mostLinks) { // one that nobody needs makes room
        const auto idle = std::find_if(m_servers.begin(), m_servers.end(), [](const auto &one) { return one.second->link && one.second->link->isIdle(); });
        if (idle == m_servers.end())
            return false;
        endLink(*idle->second, true);
    }
    ++m_links;
    server.link = std::make_unique<TcpLink>(server.address, m_chance);
    server.link->received = [this](void *question, quint16 id, QByteArrayView packet) {
        takeTcpPacket(*static_cast<Exchange *>(question), id, packet);
    };
    server.link->wasRead = [this] { work(); };
    server.link->ended = [this, &server](bool hasAnswered) {
        endLink(server, hasAnswered);
        work();
    };
    return true;
}

// Whoever waits there tries another connection where this one was good for something (RFC 7766 §6.2.4).
void NetResolver::endLink(NameServer &server, bool hasAnswered)
{
    std::vector<Exchange *> left;
    for (Exchange &one : m_byTcp) {
        if (one.link && one.link == server.link.get()) {
            one.link = nullptr;
            ++m_unattached;
            left.push_back(&one);
        }
    }
    --m_links;
    server.link->leave();
    server.link.release()->deleteLater(); // it may be what called us
    for (Exchange *one : left) {
        if (hasAnswered)
            attach(*one);
        else
            passOn(*one, DnsOutcome::Unreachable);
    }
}

void NetResolver::takeTcpPacket(Exchange &exchange, quint16 id, QByteArrayView packet)
{
    exchange.link = nullptr; // it forgot us already
    ++m_unattached;
    exchange.server->linkUsed = Clock::now();
    const std::optional<ReadPacket> read = readPacket(packet, exchange.question, id);
    DnsAnswer failed;
    failed.outcome = DnsOutcome::ServerFailed;
    takeAnswer(exchange, read && !read->isTruncated ? read->answer : failed);
}

// ---- turns ----

void NetResolver::schedule()
{
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isScheduled = false;
            work();
        },
        Qt::QueuedConnection);
}

void NetResolver::work()
{
    if (!deliver())
        return;
    if (m_unattached > 0)
        attachWaiting();
    sendReady();
    if (!m_over.empty() || (!m_ready.empty() && m_inFlight < mostToAll)) // by what was told while sending
        schedule();
    setTimer();
}

void NetResolver::lookAtClock()
{
    m_ports.readAll(); // we may be late, and the answers not
    const Clock::time_point now = Clock::now();
    while (!m_asked.empty() && m_asked.front().due <= now) {
        Exchange &exchange = m_asked.front();
        m_ports.send(exchange.way, exchange.server->endpoint, queryPacket(exchange.question, exchange.way.id));
        exchange.due = exchange.sent + m_patience;
        move(exchange, m_askedAgain);
    }
    while (!m_askedAgain.empty() && m_askedAgain.front().due <= now)
        takeSilence(m_askedAgain.front());
    std::vector<NameServer *> hanging;
    while (!m_byTcp.empty() && m_byTcp.front().due <= now) {
        if (m_byTcp.front().link)
            hanging.push_back(m_byTcp.front().server);
        takeSilence(m_byTcp.front());
    }
    for (NameServer *server : hanging) { // who waits there still tries another connection
        if (server->link)
            endLink(*server, true);
    }
    if (!m_futures.empty() && m_futuresDue <= now) {
        watchFutures();
        m_futuresDue = now + futuresLook;
    }
    if (m_tidyDue <= now)
        tidy();
    work();
}

void NetResolver::tidy()
{
    const Clock::time_point now = Clock::now();
    m_ports.tidy(now);
    for (auto &[endpoint, server] : m_servers) {
        if (server->link && server->link->isIdle() && now - server->linkUsed >= linkLife)
            endLink(*server, true);
    }
    const bool isCrowded = m_servers.size() > mostServers;
    std::erase_if(m_servers, [now, isCrowded](const auto &one) { return one.second->isIdle() && (isCrowded || now - one.second->used >= serverLife); });
    m_tidyDue = now + tidyLook;
}

// For what is due next. One that was set for something earlier stays: it fires in vain once, and costs less than setting it each time.
void NetResolver::setTimer()
{
    Clock::time_point due = Clock::time_point::max();
    for (const Exchanges *list : {&m_asked, &m_askedAgain, &m_byTcp}) {
        if (!list->empty())
            due = std::min(due, list->front().due);
    }
    if (!m_futures.empty())
        due = std::min(due, m_futuresDue);
    if (!m_servers.empty())
        due = std::min(due, m_tidyDue);
    if (due == Clock::time_point::max() || (m_timer.isActive() && m_timerDue <= due))
        return;
    m_timerDue = due;
    m_timer.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(due - Clock::now())));
}

} // namespace postroom
