#include "core/dns/netresolver.h"

#include "core/base/json.h"
#include "tests/support/dnspacket.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
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
    std::function<QList<QByteArray>(const QByteArray &query)> byTcp;
    int asked = 0; // by UDP
    int connections = 0;
    bool endsAfterOne = false; // a connection
    QList<QByteArray> queries; // all that came by UDP
    QHostAddress asker; // of the last one
    quint16 askersPort = 0;

    explicit Server(const QHostAddress &host = QHostAddress::LocalHost) : m_host(host)
    {
        // One port for both.
        do {
            m_udp.close();
            m_udp.bind(host);
        } while (!m_tcp.listen(host, m_udp.localPort()));
        m_udp.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
        connect(&m_udp, &QUdpSocket::readyRead, this, [this] { readUdp(); });
        connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readTcp(*socket); });
            }
        });
    }

    DnsServer address() const
    {
        const QString host = m_host.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]"_s.arg(m_host.toString()) : m_host.toString();
        return DnsServer::parse(host + u":%1"_s.arg(m_udp.localPort())).value();
    }
    void close()
    {
        m_udp.close();
        m_tcp.close();
    }
    void answerAgain(const QByteArray &packet) { m_udp.writeDatagram(packet, asker, askersPort); }
    QUdpSocket &udp() { return m_udp; }
    void readUdp()
    {
        while (m_udp.hasPendingDatagrams()) {
            QByteArray query(m_udp.pendingDatagramSize(), '\0');
            m_udp.readDatagram(query.data(), query.size(), &asker, &askersPort);
            ++asked;
            queries.append(query);
            for (const QByteArray &packet : byUdp ? byUdp(query) : QList<QByteArray>())
                m_udp.writeDatagram(packet, asker, askersPort);
        }
    }

private:
    void readTcp(QTcpSocket &socket)
    {
        while (socket.bytesAvailable() >= 2) {
            const QByteArray size = socket.peek(2);
            const int length = static_cast<uchar>(size[0]) << 8 | static_cast<uchar>(size[1]);
            if (socket.bytesAvailable() < 2 + length)
                return;
            const QByteArray query = socket.read(2 + length).mid(2);
            for (const QByteArray &packet : byTcp ? byTcp(query) : QList<QByteArray>())
                socket.write(number16(static_cast<int>(packet.size())) + packet);
            if (endsAfterOne)
                return socket.disconnectFromHost();
        }
    }

    QHostAddress m_host;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
};

const QByteArray address("\xc0\x00\x02\x19", 4);

QList<QByteArray> answerTo(const QByteArray &query)
{
    return {response(query, recursionAvailable, {record(1, address)})};
}

QList<QByteArray> tooLong(const QByteArray &query)
{
    return {response(query, truncated | recursionAvailable)};
}

DnsQuestion question(int number, const DnsServer &server)
{
    return {DnsName::parse(u"n%1.example.org"_s.arg(number)).value(), DnsType::A, server};
}

// Many questions, and what became of them.
struct Many
{
    QList<DnsTicket> tickets;
    QList<DnsAnswer> answers;

    void ask(NetResolver &resolver, const DnsServer &server, int count)
    {
        for (int i = 0; i < count; ++i)
            tickets.append(resolver.ask(question(i, server), [this](const DnsAnswer &answer) { answers.append(answer); }));
    }
    qsizetype count(DnsOutcome outcome) const
    {
        return std::count_if(answers.begin(), answers.end(), [outcome](const DnsAnswer &answer) { return answer.outcome == outcome; });
    }
};

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
    void takesNothingFromOthers();
    void takesNoOtherQuestion();
    void sendsTheSameAgain();
    void lateAnswersToTheFirstTryCount();
    void answersThatCameWhileWeWereBusyCount();
    void asksByIpv6();
    void readsTheFileAnew();
    void oneOfTwoIsSilent();
    void whoRefusesLeavesItToTheNext();
    void aClosedPortIsSoonTold();
    void someoneElsesClosedPortIsNoHarm();
    void aDeadServerCostsOnePatience();
    void aDeadServerComesBack();
    void manyAtOnce();
    void fewerAtOnceToOthers();
    void portsAndIdsDiffer();
    void longAnswersComeByTcp();
    void longAnswersShareAConnection();
    void aConnectionForEachAnswer();
    void nobodyThereByTcp();
    void hangingByTcp();
    void dropped();
    void droppedByAnotherTaker();
    void cancelled();
    void destroyedWhileWaiting();
    void destroyedByATaker();
    void aTakerMayAskAgain();

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

// With the right id and question, and from the right host, but from another port.
void TestNetResolver::takesNothingFromOthers()
{
    Server server;
    QUdpSocket other;
    other.bind(QHostAddress::LocalHost);
    server.byUdp = [&](const QByteArray &query) {
        other.writeDatagram(response(query, recursionAvailable, {record(1, QByteArray("\x0a\x00\x00\x01", 4))}), server.asker, server.askersPort);
        QTest::qWait(20);
        return answerTo(query);
    };
    NetResolver resolver;
    QCOMPARE(ask(resolver, server.address()).data, QStringList{u"192.0.2.25"_s});
}

void TestNetResolver::takesNoOtherQuestion()
{
    Server server;
    server.byUdp = [](const QByteArray &query) {
        const QByteArray other = QByteArray(query).replace("example", "exbmple");
        const QByteArray otherType = QByteArray(query).replace(wireName(u"example.org"_s) + number16(1), wireName(u"example.org"_s) + number16(28));
        const QByteArray otherClass = QByteArray(query).replace(wireName(u"example.org"_s) + number16(1) + number16(1), wireName(u"example.org"_s) + number16(1) + number16(3));
        QList<QByteArray> packets;
        for (const QByteArray &one : {other, otherType, otherClass})
            packets.append(response(one, recursionAvailable, {record(1, QByteArray("\x0a\x00\x00\x01", 4))}));
        return packets + answerTo(query);
    };
    NetResolver resolver;
    QCOMPARE(ask(resolver, server.address()).data, QStringList{u"192.0.2.25"_s});
}

// Another id would make two answers right, and a forger's luck twice as likely.
void TestNetResolver::sendsTheSameAgain()
{
    Server server;
    NetResolver resolver;
    resolver.setPatience(60ms);
    QCOMPARE(ask(resolver, server.address()).outcome, DnsOutcome::TimedOut);
    QCOMPARE(server.queries.size(), 2);
    QCOMPARE(server.queries[0], server.queries[1]);
}

void TestNetResolver::lateAnswersToTheFirstTryCount()
{
    Server server;
    server.byUdp = [&server](const QByteArray &) { return server.asked == 2 ? answerTo(server.queries[0]) : QList<QByteArray>(); };
    NetResolver resolver;
    resolver.setPatience(150ms);
    QCOMPARE(ask(resolver, server.address()).outcome, DnsOutcome::Records);
}

void TestNetResolver::answersThatCameWhileWeWereBusyCount()
{
    Server server;
    server.byUdp = answerTo;
    NetResolver resolver;
    resolver.setPatience(50ms);
    const QFuture<DnsAnswer> future = resolver.ask(question(1, server.address()));
    while (resolver.inFlight() == 0)
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    QVERIFY(server.udp().waitForReadyRead(1000));
    server.readUdp();
    QTest::qSleep(100);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().outcome, DnsOutcome::Records);
}

void TestNetResolver::asksByIpv6()
{
    if (QUdpSocket probe; !probe.bind(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6");
    Server server(QHostAddress::LocalHostIPv6);
    server.byUdp = answerTo;
    NetResolver resolver;
    QCOMPARE(ask(resolver, server.address()).outcome, DnsOutcome::Records);
    const DnsServer address = server.address();
    server.close();
    QCOMPARE(ask(resolver, address).outcome, DnsOutcome::Unreachable);
}

void TestNetResolver::readsTheFileAnew()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const auto write = [&file](const QByteArray &text) {
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.flush();
    };
    ResolvConf conf(file.fileName());
    write("nameserver 192.0.2.1\n");
    QCOMPARE(conf.servers().first().toString(), u"192.0.2.1"_s);
    write("nameserver 192.0.2.100\n");
    QCOMPARE(conf.servers().first().toString(), u"192.0.2.100"_s);
    file.remove();
    QCOMPARE(conf.servers().first().toString(), u"127.0.0.1"_s);
}

void TestNetResolver::oneOfTwoIsSilent()
{
    Server silent;
    Server server;
    server.byUdp = answerTo;
    NetResolver resolver;
    resolver.setPatience(100ms);
    resolver.setServers({silent.address(), server.address()});
    const auto askAll = [&resolver](int count) {
        QList<QFuture<DnsAnswer>> futures;
        for (int i = 0; i < count; ++i)
            futures.append(resolver.ask({DnsName::parse(u"n%1.example.org"_s.arg(i)).value(), DnsType::A, {}}));
        for (const auto &future : futures)
            [&future] { QTRY_VERIFY(future.isFinished()); }();
        return futures;
    };
    for (const auto &future : askAll(30)) {
        QCOMPARE(future.result().outcome, DnsOutcome::Records);
        QCOMPARE(future.result().server, server.address().toString());
    }
    // Now one question tries whether it is back, and nobody else loses time with it.
    const int before = silent.asked;
    askAll(30);
    QVERIFY(silent.asked - before <= 2);
}

void TestNetResolver::whoRefusesLeavesItToTheNext()
{
    Server refusing;
    refusing.byUdp = [](const QByteArray &query) { return QList<QByteArray>{response(query, 5)}; };
    Server server;
    server.byUdp = answerTo;
    NetResolver resolver;
    resolver.setServers({refusing.address(), server.address()});
    const QFuture<DnsAnswer> future = resolver.ask({DnsName::parse(u"example.org").value(), DnsType::A, {}});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().outcome, DnsOutcome::Records);
    resolver.setServers({server.address(), refusing.address()});
    server.close();
    const QFuture<DnsAnswer> last = resolver.ask({DnsName::parse(u"example.org").value(), DnsType::A, {}});
    QTRY_VERIFY(last.isFinished());
    QCOMPARE(last.result().outcome, DnsOutcome::Refused);
}

void TestNetResolver::aClosedPortIsSoonTold()
{
    Server server;
    const DnsServer address = server.address();
    server.close();
    NetResolver resolver; // with its usual patience
    Many many;
    QElapsedTimer clock;
    clock.start();
    many.ask(resolver, address, 600);
    QTRY_COMPARE(many.answers.size(), 600);
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(many.count(DnsOutcome::Unreachable), 600);
    QCOMPARE(resolver.inFlight(), 0);
}

// What is told of one is not told of another who is asked from the same ports.
void TestNetResolver::someoneElsesClosedPortIsNoHarm()
{
    Server server;
    server.byUdp = answerTo;
    Server closed;
    const DnsServer nobody = closed.address();
    closed.close();
    NetResolver resolver;
    Many good;
    Many bad;
    for (int i = 0; i < 50; ++i) {
        good.ask(resolver, server.address(), 2);
        bad.ask(resolver, nobody, 2);
        QTest::qWait(1);
    }
    QTRY_COMPARE(good.answers.size(), 100);
    QTRY_COMPARE(bad.answers.size(), 100);
    QCOMPARE(good.count(DnsOutcome::Records), 100);
    QCOMPARE(bad.count(DnsOutcome::Unreachable), 100);
}

void TestNetResolver::aDeadServerCostsOnePatience()
{
    Server server; // says nothing
    NetResolver resolver;
    resolver.setPatience(300ms);
    Many many;
    QElapsedTimer clock;
    clock.start();
    many.ask(resolver, server.address(), 2000); // many times what may be on its way
    QTRY_COMPARE(many.answers.size(), 2000);
    QVERIFY(clock.elapsed() < 1500);
    QCOMPARE(many.count(DnsOutcome::TimedOut), 2000);
    QCOMPARE(resolver.inFlight(), 0);
    QCOMPARE(resolver.waiting(), 0);
}

void TestNetResolver::aDeadServerComesBack()
{
    Server server;
    NetResolver resolver;
    resolver.setPatience(100ms);
    Many many;
    many.ask(resolver, server.address(), 20);
    QTRY_COMPARE(many.answers.size(), 20);
    server.byUdp = answerTo;
    Many again;
    again.ask(resolver, server.address(), 20);
    QTRY_COMPARE(again.answers.size(), 20);
    QCOMPARE(again.count(DnsOutcome::Records), 20); // none was given up while one of them tried
}

void TestNetResolver::manyAtOnce()
{
    constexpr int count = 2000;
    Server server; // says nothing at first
    NetResolver resolver;
    Many many;
    many.ask(resolver, server.address(), count);
    QCOMPARE(resolver.waiting(), count);
    QTRY_COMPARE(server.asked, NetResolver::mostToOwn);
    QTest::qWait(20);
    QCOMPARE(server.asked, NetResolver::mostToOwn);
    QCOMPARE(resolver.inFlight(), NetResolver::mostToOwn);
    QVERIFY(resolver.openPorts() <= 4);
    server.byUdp = answerTo;
    for (const QByteArray &query : QList<QByteArray>(server.queries))
        server.udp().writeDatagram(answerTo(query).first(), server.asker, server.askersPort); // most go to a port that is not theirs
    QTRY_COMPARE_WITH_TIMEOUT(many.answers.size(), count, 20'000);
    QCOMPARE(many.count(DnsOutcome::Records), count);
    QCOMPARE(resolver.inFlight(), 0);
    QCOMPARE(resolver.waiting(), 0);
    // In the order in which they were asked; a port's datagrams leave together.
    QList<int> order;
    for (const QByteArray &query : server.queries) {
        const int number = query.mid(14, query.indexOf('\x07', 13) - 14).toInt();
        if (!order.contains(number))
            order.append(number);
    }
    QCOMPARE(order.size(), count);
    QVERIFY(*std::max_element(order.begin(), order.begin() + NetResolver::mostToOwn) < NetResolver::mostToOwn);
}

void TestNetResolver::fewerAtOnceToOthers()
{
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    const auto host = std::find_if(own.begin(), own.end(), [](const QHostAddress &one) { return one.protocol() == QAbstractSocket::IPv4Protocol && !one.isLoopback(); });
    if (host == own.end())
        QSKIP("this machine has no address but its own");
    Server server(*host);
    NetResolver resolver;
    Many many;
    many.ask(resolver, server.address(), 200);
    QTRY_COMPARE(server.asked, NetResolver::mostToOne);
    QTest::qWait(20);
    QCOMPARE(server.asked, NetResolver::mostToOne);
    QCOMPARE(resolver.waiting(), 200);
}

void TestNetResolver::portsAndIdsDiffer()
{
    QSet<quint16> ports;
    QSet<QByteArray> ids;
    Server server;
    server.byUdp = [&](const QByteArray &query) {
        ports.insert(server.askersPort);
        ids.insert(query.left(2));
        return answerTo(query);
    };
    for (int i = 0; i < 8; ++i) {
        NetResolver resolver;
        Many many;
        many.ask(resolver, server.address(), 50);
        QTRY_COMPARE(many.answers.size(), 50);
    }
    QVERIFY2(ports.size() >= 24, qPrintable(QString::number(ports.size()))); // four for each, some by chance the same
    QVERIFY2(ids.size() >= 380, qPrintable(QString::number(ids.size()))); // of 400
    // A port is used for some thousand questions, then there is another.
    ports.clear();
    NetResolver resolver;
    for (int i = 0; i < 40; ++i) {
        Many many;
        many.ask(resolver, server.address(), 500);
        QTRY_COMPARE(many.answers.size(), 500);
    }
    QVERIFY2(ports.size() >= 7 && ports.size() <= 12, qPrintable(QString::number(ports.size())));
    QVERIFY(resolver.openPorts() <= 8);
}

void TestNetResolver::longAnswersComeByTcp()
{
    Server server;
    server.byUdp = tooLong;
    server.byTcp = [](const QByteArray &query) {
        QList<QByteArray> records;
        for (int i = 0; i < 200; ++i)
            records.append(record(1, QByteArray("\xc0\x00\x02", 3) + static_cast<char>(i)));
        return QList<QByteArray>{response(query, recursionAvailable, records)};
    };
    NetResolver resolver;
    QCOMPARE(ask(resolver, server.address()).data.size(), 200);
}

// One behind the other, and answered in another order than asked.
void TestNetResolver::longAnswersShareAConnection()
{
    Server server;
    server.byUdp = tooLong;
    QList<QByteArray> held;
    QStringList order;
    server.byTcp = [&](const QByteArray &query) {
        held.prepend(answerTo(query).first());
        order.prepend(QString::fromLatin1(query.mid(13, query[12])) + u".example.org."_s);
        return held.size() < 40 ? QList<QByteArray>() : std::exchange(held, {});
    };
    NetResolver resolver;
    Many many;
    many.ask(resolver, server.address(), 40);
    QTRY_COMPARE(many.answers.size(), 40);
    QCOMPARE(many.count(DnsOutcome::Records), 40);
    QCOMPARE(server.connections, 1);
    QStringList answered;
    for (const DnsAnswer &answer : many.answers)
        answered.append(answer.name);
    QCOMPARE(answered, order);
    Many more; // more than a connection takes at a time
    server.byTcp = answerTo;
    more.ask(resolver, server.address(), 300);
    QTRY_COMPARE(more.answers.size(), 300);
    QCOMPARE(more.count(DnsOutcome::Records), 300);
    QCOMPARE(server.connections, 1);
}

void TestNetResolver::aConnectionForEachAnswer()
{
    Server server;
    server.byUdp = tooLong;
    server.byTcp = answerTo;
    server.endsAfterOne = true;
    NetResolver resolver;
    Many many;
    many.ask(resolver, server.address(), 5);
    QTRY_COMPARE(many.answers.size(), 5);
    QCOMPARE(many.count(DnsOutcome::Records), 5);
    QCOMPARE(server.connections, 5);
}

void TestNetResolver::nobodyThereByTcp()
{
    QUdpSocket server; // UDP alone
    server.bind(QHostAddress::LocalHost);
    connect(&server, &QUdpSocket::readyRead, &server, [&server] {
        while (server.hasPendingDatagrams()) {
            QHostAddress who;
            quint16 port = 0;
            QByteArray query(server.pendingDatagramSize(), '\0');
            server.readDatagram(query.data(), query.size(), &who, &port);
            server.writeDatagram(tooLong(query).first(), who, port);
        }
    });
    NetResolver resolver;
    Many many;
    many.ask(resolver, DnsServer::parse(u"127.0.0.1:%1"_s.arg(server.localPort())).value(), 3);
    QTRY_COMPARE(many.answers.size(), 3);
    QCOMPARE(many.count(DnsOutcome::Unreachable), 3);
}

void TestNetResolver::hangingByTcp()
{
    Server server;
    server.byUdp = tooLong;
    NetResolver resolver;
    resolver.setPatience(200ms);
    Many many;
    QElapsedTimer clock;
    clock.start();
    many.ask(resolver, server.address(), 20);
    QTRY_COMPARE(many.answers.size(), 20);
    QCOMPARE(many.count(DnsOutcome::TimedOut), 20);
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(server.connections <= 2);
    server.byTcp = answerTo; // on a new connection it would
    QCOMPARE(ask(resolver, server.address()).outcome, DnsOutcome::Records);
}

void TestNetResolver::dropped()
{
    Server server;
    NetResolver resolver;
    Many many;
    many.ask(resolver, server.address(), 1000);
    QTRY_COMPARE(server.asked, NetResolver::mostToOwn);
    for (const DnsTicket ticket : many.tickets)
        resolver.drop(ticket);
    QCOMPARE(resolver.waiting(), 0);
    QCOMPARE(resolver.inFlight(), 0);
    for (const QByteArray &query : QList<QByteArray>(server.queries))
        server.answerAgain(answerTo(query).first()); // nobody cares
    QTest::qWait(20);
    QVERIFY(many.answers.isEmpty());
    server.byUdp = answerTo;
    QCOMPARE(ask(resolver, server.address()).outcome, DnsOutcome::Records);
    server.byUdp = tooLong; // those that wait by TCP too
    many.ask(resolver, server.address(), 100);
    QTRY_COMPARE(server.connections, 1);
    for (const DnsTicket ticket : many.tickets)
        resolver.drop(ticket);
    QCOMPARE(resolver.waiting(), 0);
    server.byTcp = answerTo;
    QCOMPARE(ask(resolver, server.address()).outcome, DnsOutcome::Records);
}

void TestNetResolver::droppedByAnotherTaker()
{
    Server server;
    server.byUdp = answerTo;
    NetResolver resolver;
    QList<DnsTicket> tickets;
    int taken = 0;
    for (int i = 0; i < 100; ++i) {
        tickets.append(resolver.ask(question(i, server.address()), [&](const DnsAnswer &) {
            ++taken;
            for (const DnsTicket ticket : std::exchange(tickets, {}))
                resolver.drop(ticket);
        }));
    }
    QTRY_COMPARE(taken, 1);
    QCOMPARE(resolver.waiting(), 0);
    QTest::qWait(20);
    QCOMPARE(taken, 1);
}

void TestNetResolver::cancelled()
{
    Server server;
    NetResolver resolver;
    QList<QFuture<DnsAnswer>> futures;
    for (int i = 0; i < 2000; ++i)
        futures.append(resolver.ask(question(i, server.address())));
    QTRY_VERIFY(server.asked > 0);
    for (QFuture<DnsAnswer> &future : futures)
        future.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(resolver.waiting(), 0, 1000);
    QCOMPARE(resolver.inFlight(), 0);
}

void TestNetResolver::destroyedWhileWaiting()
{
    Server server;
    Server byTcp;
    byTcp.byUdp = tooLong;
    auto resolver = std::make_unique<NetResolver>();
    Many many;
    many.ask(*resolver, server.address(), 1000);
    many.ask(*resolver, byTcp.address(), 100);
    const QFuture<DnsAnswer> future = resolver->ask(question(1, server.address()));
    QTRY_COMPARE(server.asked, NetResolver::mostToOwn);
    QTRY_COMPARE(byTcp.connections, 1);
    resolver.reset();
    QVERIFY(future.isCanceled());
    QTest::qWait(20);
    QVERIFY(many.answers.isEmpty());
}

void TestNetResolver::destroyedByATaker()
{
    Server server;
    server.byUdp = answerTo;
    server.byTcp = answerTo;
    for (const bool isLong : {false, true}) {
        if (isLong)
            server.byUdp = tooLong;
        auto *resolver = new NetResolver;
        int taken = 0;
        for (int i = 0; i < 100; ++i) {
            resolver->ask(question(i, server.address()), [&](const DnsAnswer &) {
                ++taken;
                delete resolver;
            });
        }
        QTRY_COMPARE(taken, 1);
        QTest::qWait(20);
        QCOMPARE(taken, 1);
    }
    Server closed; // the answer comes without a packet
    const DnsServer nobody = closed.address();
    closed.close();
    auto *resolver = new NetResolver;
    bool isTaken = false;
    resolver->ask(question(1, nobody), [&](const DnsAnswer &) {
        isTaken = true;
        delete resolver;
    });
    QTRY_VERIFY(isTaken);
}

void TestNetResolver::aTakerMayAskAgain()
{
    Server server;
    server.byUdp = answerTo;
    NetResolver resolver;
    int taken = 0;
    std::function<void(const DnsAnswer &)> taker = [&](const DnsAnswer &) {
        if (++taken < 1000)
            resolver.ask(question(taken, server.address()), taker);
    };
    resolver.ask(question(0, server.address()), taker);
    QTRY_COMPARE(taken, 1000);
    QCOMPARE(resolver.waiting(), 0);
}

QTEST_GUILESS_MAIN(TestNetResolver)
#include "tst_netresolver.moc"
