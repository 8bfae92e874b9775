#include "core/dns/netresolver.h"

#include "core/base/json.h"
#include "tests/support/dnspacket.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A DNS server on loopback that answers as a test tells.
class Server : public QObject
{
public:
    std::function<QList<QByteArray>(const QByteArray &query)> byUdp; // the packets it sends back
    std::function<QByteArray(const QByteArray &query)> byTcp;
    int asked = 0;

    Server()
    {
        // One port for both.
        do {
            m_udp.close();
            m_udp.bind(QHostAddress::LocalHost);
        } while (!m_tcp.listen(QHostAddress::LocalHost, m_udp.localPort()));
        connect(&m_udp, &QUdpSocket::readyRead, this, [this] {
            while (m_udp.hasPendingDatagrams()) {
                QHostAddress who;
                quint16 port = 0;
                QByteArray query(m_udp.pendingDatagramSize(), '\0');
                m_udp.readDatagram(query.data(), query.size(), &who, &port);
                ++asked;
                for (const QByteArray &packet : byUdp ? byUdp(query) : QList<QByteArray>())
                    m_udp.writeDatagram(packet, who, port);
            }
        });
        connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_tcp.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray packet = byTcp(socket->readAll().mid(2));
                socket->write(number16(static_cast<int>(packet.size())) + packet);
            });
        });
    }

    DnsServer address() const { return DnsServer::parse(u"127.0.0.1:%1"_s.arg(m_udp.localPort())).value(); }
    void close()
    {
        m_udp.close();
        m_tcp.close();
    }

private:
    QUdpSocket m_udp;
    QTcpServer m_tcp;
};

const QByteArray address("\xc0\x00\x02\x19", 4);

} // namespace

class TestNetResolver : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsWhomToAsk();
    void answers();
    void asksAgainWhenNothingComes();
    void givesUpInTime();
    void nobodyThere();
    void refused();
    void takesNoForgery();
    void longAnswersComeByTcp();

private:
    static DnsAnswer ask(NetResolver &resolver, const DnsServer &server)
    {
        const QFuture<DnsAnswer> future = resolver.ask({DnsName::parse(u"example.org").value(), DnsType::A, server});
        [&future] { QTRY_VERIFY(future.isFinished()); }();
        return future.resultCount() > 0 ? future.result() : DnsAnswer{};
    }
};

void TestNetResolver::readsWhomToAsk()
{
    const auto words = [](const QByteArray &file) {
        QStringList all;
        for (const DnsServer &server : serversOf(file))
            all.append(server.toString());
        return all;
    };
    QCOMPARE(words("# x\nsearch lan\nnameserver 192.0.2.1\n  nameserver\t2001:db8::1 # y\nnameserver fe80::1%eth0\noptions edns0\n"),
             (QStringList{u"192.0.2.1"_s, u"2001:db8::1"_s}));
    QCOMPARE(words("nameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 192.0.2.3\nnameserver 192.0.2.4\n").size(), 3);
    QCOMPARE(words(""), QStringList{u"127.0.0.1"_s});
}

void TestNetResolver::answers()
{
    Server server;
    server.byUdp = [](const QByteArray &query) { return QList<QByteArray>{response(query, recursionAvailable, {record(1, address)})}; };
    NetResolver resolver;
    const DnsAnswer answer = ask(resolver, server.address());
    QCOMPARE(answer.outcome, DnsOutcome::Records);
    QCOMPARE(answer.data, QStringList{u"192.0.2.25"_s});
    QCOMPARE(answer.name, u"example.org."_s);
    QCOMPARE(answer.server, server.address().toString());
}

void TestNetResolver::asksAgainWhenNothingComes()
{
    Server server;
    server.byUdp = [&server](const QByteArray &query) {
        return server.asked == 1 ? QList<QByteArray>() : QList<QByteArray>{response(query, recursionAvailable, {record(1, address)})};
    };
    NetResolver resolver;
    resolver.setPatience(50ms);
    QCOMPARE(ask(resolver, server.address()).outcome, DnsOutcome::Records);
    QCOMPARE(server.asked, 2);
}

void TestNetResolver::givesUpInTime()
{
    Server server; // says nothing
    NetResolver resolver;
    resolver.setPatience(30ms);
    QCOMPARE(ask(resolver, server.address()).outcome, DnsOutcome::TimedOut);
    QCOMPARE(server.asked, 2);
}

void TestNetResolver::nobodyThere()
{
    Server server;
    const DnsServer address = server.address();
    server.close();
    NetResolver resolver;
    resolver.setPatience(500ms);
    const DnsAnswer answer = ask(resolver, address);
    QCOMPARE(answer.outcome, DnsOutcome::Unreachable);
    QCOMPARE(answer.server, address.toString());
}

void TestNetResolver::refused()
{
    Server server;
    server.byUdp = [](const QByteArray &query) { return QList<QByteArray>{response(query, 5)}; };
    NetResolver resolver;
    QCOMPARE(ask(resolver, server.address()).outcome, DnsOutcome::Refused);
}

void TestNetResolver::takesNoForgery()
{
    Server server;
    server.byUdp = [](const QByteArray &query) {
        QByteArray forged = response(query, recursionAvailable, {record(1, QByteArray("\x0a\x00\x00\x01", 4))});
        forged[0] = static_cast<char>(forged[0] ^ 1); // another id
        return QList<QByteArray>{forged, "garbage", response(query, recursionAvailable, {record(1, address)})};
    };
    NetResolver resolver;
    QCOMPARE(ask(resolver, server.address()).data, QStringList{u"192.0.2.25"_s});
}

void TestNetResolver::longAnswersComeByTcp()
{
    Server server;
    server.byUdp = [](const QByteArray &query) { return QList<QByteArray>{response(query, truncated | recursionAvailable)}; };
    server.byTcp = [](const QByteArray &query) {
        QList<QByteArray> records;
        for (int i = 0; i < 200; ++i)
            records.append(record(1, QByteArray("\xc0\x00\x02", 3) + static_cast<char>(i)));
        return response(query, recursionAvailable, records);
    };
    NetResolver resolver;
    QCOMPARE(ask(resolver, server.address()).data.size(), 200);
}

QTEST_GUILESS_MAIN(TestNetResolver)
#include "tst_netresolver.moc"
