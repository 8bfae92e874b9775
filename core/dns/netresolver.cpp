#include "core/dns/netresolver.h"

#include "core/base/json.h"
#include "core/dns/wireformat.h"

#include <QFile>
#include <QPromise>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

#include <sys/random.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int triesByUdp = 2;
constexpr qsizetype longestFile = 64 * 1024;
constexpr qsizetype longestPacket = 64 * 1024;

// Of the kernel, so that nobody can guess the next one from those before.
quint16 byChance()
{
    quint16 number = 0;
    const ssize_t got = ::getrandom(&number, sizeof number, 0);
    Q_ASSERT(got == sizeof number); // so few octets are never cut short
    Q_UNUSED(got)
    return number;
}

// One question on its way, to one server after the other until one of them answers.
class Exchange : public QObject
{
public:
    Exchange(const DnsQuestion &question, const QList<DnsServer> &servers, std::chrono::milliseconds patience, QObject *parent)
        : QObject(parent), m_question(question), m_servers(servers)
    {
        m_promise.start();
        m_timer.setSingleShot(true);
        m_timer.setInterval(patience);
        connect(&m_timer, &QTimer::timeout, this, [this] { tryAgain(DnsOutcome::TimedOut); });
        connect(&m_tcp, &QTcpSocket::connected, this, [this] { m_tcp.write(withLength(m_query)); });
        connect(&m_tcp, &QTcpSocket::readyRead, this, [this] { readTcp(); });
        connect(&m_tcp, &QTcpSocket::errorOccurred, this, [this] { tryAgain(DnsOutcome::Unreachable); });
    }

    QFuture<DnsAnswer> future() const { return m_promise.future(); }
    void begin() { sendByUdp(); }

private:
    static QByteArray withLength(const QByteArray &packet)
    {
        const quint16 size = qToBigEndian(static_cast<quint16>(packet.size()));
        return QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + packet;
    }
    const DnsServer &server() const { return m_servers.at(m_at); }

    void sendByUdp()
    {
        m_tcp.abort(); // a former server's
        m_received.clear();
        m_id = byChance();
        m_query = queryPacket(m_question, m_id);
        m_udp = std::make_unique<QUdpSocket>(); // a port of its own each time
        connect(m_udp.get(), &QUdpSocket::readyRead, this, [this] { readUdp(); });
        // Connected: what others send to this port does not come through.
        m_udp->connectToHost(server().address().host(), server().port());
        m_timer.start();
        if (m_udp->write(m_query) != m_query.size()) // no way there
            QTimer::singleShot(0, this, [this] { tryAgain(DnsOutcome::Unreachable); });
    }

    void readUdp()
    {
        // Something to read and no datagram: so an ICMP message is told that nobody listens there.
        if (!m_udp->hasPendingDatagrams()) {
            QTimer::singleShot(0, this, [this] { tryAgain(DnsOutcome::Unreachable); }); // not out of the socket's own signal
            return;
        }
        while (m_udp->hasPendingDatagrams()) {
            QByteArray packet(longestPacket, '\0');
            packet.truncate(qMax<qint64>(0, m_udp->readDatagram(packet.data(), packet.size())));
            const std::optional<ReadPacket> read = readPacket(packet, m_question, m_id);
            if (!read)
                continue;
            if (!read->isTruncated)
                return take(read->answer);
            m_received.clear();
            m_tcp.abort();
            m_tcp.connectToHost(server().address().host(), server().port());
            m_timer.start();
            return;
        }
    }

    void readTcp()
    {
        m_received += m_tcp.readAll();
        if (m_received.size() < 2)
            return;
        const auto size = qFromBigEndian<quint16>(m_received.constData());
        if (m_received.size() < 2 + size)
            return;
        const std::optional<ReadPacket> read = readPacket(QByteArrayView(m_received).sliced(2, size), m_question, m_id);
        if (read)
            take(read->answer);
        else
            tryAgain(DnsOutcome::ServerFailed);
    }

    void tryAgain(DnsOutcome outcome)
    {
        m_timer.stop();
        m_udp.reset();
        m_tcp.abort();
        if (m_isDone)
            return;
        const bool next = outcome != DnsOutcome::TimedOut || ++m_tries >= triesByUdp;
        if (next) {
            m_tries = 0;
            if (m_at + 1 >= m_servers.size()) {
                DnsAnswer answer;
                answer.outcome = outcome;
                return end(answer);
            }
            ++m_at;
        }
        sendByUdp();
    }

    // A server that does not know leaves it to the next one.
    void take(const DnsAnswer &answer)
    {
        if (isAnswer(answer.outcome) || m_at + 1 >= m_servers.size())
            return end(answer);
        ++m_at;
        m_tries = 0;
        QTimer::singleShot(0, this, [this] { sendByUdp(); }); // not out of the socket's own signal
    }

    void end(DnsAnswer answer)
    {
        if (std::exchange(m_isDone, true))
            return;
        m_timer.stop();
        answer.name = m_question.name.absolute();
        answer.type = m_question.type;
        answer.server = server().toString();
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    DnsQuestion m_question;
    QList<DnsServer> m_servers;
    QPromise<DnsAnswer> m_promise;
    std::unique_ptr<QUdpSocket> m_udp;
    QTcpSocket m_tcp;
    QTimer m_timer;
    QByteArray m_query;
    QByteArray m_received;
    quint16 m_id = 0;
    int m_tries = 0;
    qsizetype m_at = 0;
    bool m_isDone = false;
};

} // namespace

NetResolver::NetResolver(const QString &resolvConf, QObject *parent) : QObject(parent), m_resolvConf(resolvConf) {}

QFuture<DnsAnswer> NetResolver::ask(const DnsQuestion &question)
{
    QList<DnsServer> servers;
    if (question.server) {
        servers = {*question.server};
    } else {
        QFile file(m_resolvConf);
        servers = serversOf(file.open(QIODevice::ReadOnly) ? file.read(longestFile) : QByteArray());
    }
    auto *exchange = new Exchange(question, servers, m_patience, this);
    const QFuture<DnsAnswer> future = exchange->future();
    exchange->begin();
    return future;
}

QList<DnsServer> serversOf(const QByteArray &resolvConf)
{
    constexpr qsizetype most = 3; // MAXNS
    QList<DnsServer> servers;
    for (const QByteArray &line : resolvConf.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || words[0] != "nameserver" || servers.size() >= most)
            continue;
        if (const Result<IpAddress> address = IpAddress::parse(QString::fromLatin1(words[1])))
            servers.append(DnsServer::parse(address->toString()).value_or(DnsServer()));
    }
    if (servers.isEmpty())
        servers.append(DnsServer::parse(u"127.0.0.1").value_or(DnsServer()));
    return servers;
}

} // namespace postroom
