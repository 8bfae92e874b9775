#include "core/api/message.h"
#include "core/api/operations/domains.h"
#include "core/api/operations/session.h"
#include "core/api/socketserver.h"

#include <QLocalSocket>
#include <QPromise>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::api;

namespace {

// A peer that says exactly what a test tells it to say.
class Peer
{
public:
    explicit Peer(const QString &path)
    {
        m_socket.connectToServer(path);
        QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] {
            while (m_socket.canReadLine())
                m_lines.append(m_socket.readLine());
        });
    }
    void say(const QByteArray &line) { m_socket.write(line); }
    void call(qint64 id, const QString &method, const QJsonObject &params = {}) { say(requestLine(id, method, params)); }
    void greet() { call(0, u"hello"_s, {{u"protocol"_s, 1}, {u"client"_s, u"test"_s}}); }
    bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    qsizetype heard() const { return m_lines.size(); }

    // The answer to call `id`: "ok", or the code of its error; empty while there is none.
    QString answer(qint64 id) const
    {
        for (const QByteArray &line : m_lines) {
            const Result<ServerMessage> message = readServerMessage(line.chopped(1), longestLine);
            if (message && message->response && message->response->id == id)
                return message->response->result ? u"ok"_s : errorCodeName(message->response->result.error().code);
        }
        return {};
    }
    QStringList notifications() const
    {
        QStringList methods;
        for (const QByteArray &line : m_lines) {
            const Result<ServerMessage> message = readServerMessage(line.chopped(1), longestLine);
            if (message && message->notification)
                methods.append(message->notification->method);
        }
        return methods;
    }

private:
    QLocalSocket m_socket;
    QList<QByteArray> m_lines;
};

constexpr qint64 noCall = -1; // the id of an answer that belongs to no call

} // namespace

class TestSocketServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void helloThenCalls();
    void nothingBeforeHello();
    void refusedHelloIsNone();
    void strangerIsRefused();
    void callerIsTheKernels();
    void malformedLineIsAnswered_data();
    void malformedLineIsAnswered();
    void longLineEndsTheSession();
    void notifiesWhoSubscribed();
    void peerThatReadsNothingIsDropped();
    void callsInFlight();
    void peerMayGoBeforeItsAnswer();
    void callsPerSecond();
    void connections();
    void connectionsOfAProcess();
    void idleSessionEnds();
    void takesTheSocketOfADeadServer();
    void saysWhoComesAndGoes();

private:
    void serve(const ServerLimits &limits = {});
    QString path() const { return m_folder->filePath(u"socket"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OperationTable> m_table;
    std::unique_ptr<SocketServer> m_server;
    bool m_admits = true;
    std::vector<QPromise<Result<Domain>>> m_pending; // calls of domain.add that are not answered yet
};

void TestSocketServer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_admits = true;
    m_table = std::make_unique<OperationTable>();
    m_table->serve<Hello>([](const Hello &hello, const Caller &who) -> Result<Hello::Reply> {
        if (hello.protocol != protocolVersion)
            return Error{ErrorCode::ProtocolVersion, {}, {}, {}};
        return Hello::Reply{protocolVersion, u"1"_s, QString::number(who.uid), false};
    });
    m_table->serve<Subscribe>([](const Subscribe &) -> Result<Subscribe::Reply> { return Subscribe::Reply{}; });
    m_table->serve<Ping>([](const Ping &) -> Result<Ping::Reply> { return Ping::Reply{}; });
    m_table->serve<AddDomain>([this](const AddDomain &) {
        m_pending.emplace_back();
        m_pending.back().start();
        return m_pending.back().future();
    });
}

void TestSocketServer::cleanup()
{
    m_server.reset();
    for (QPromise<Result<Domain>> &promise : m_pending)
        promise.finish();
    m_pending.clear();
    m_table.reset();
    m_folder.reset();
}

void TestSocketServer::serve(const ServerLimits &limits)
{
    m_server = std::make_unique<SocketServer>(
        *m_table,
        [this](qint64 uid, qint64 pid) { return m_admits ? std::optional(Caller{uid, pid, Access::Admin}) : std::nullopt; }, limits);
    QVERIFY(m_server->listen(path(), QLocalServer::UserAccessOption));
}

void TestSocketServer::helloThenCalls()
{
    serve();
    Peer peer(path());
    peer.greet();
    peer.call(1, u"session.ping"_s);
    peer.call(2, u"no.such"_s);
    QTRY_COMPARE(peer.heard(), 3);
    QCOMPARE(peer.answer(0), u"ok"_s);
    QCOMPARE(peer.answer(1), u"ok"_s);
    QCOMPARE(peer.answer(2), u"protocol-unknown-method"_s);
}

void TestSocketServer::nothingBeforeHello()
{
    serve();
    Peer peer(path());
    peer.call(1, u"session.ping"_s);
    peer.call(2, u"session.subscribe"_s);
    QTRY_COMPARE(peer.heard(), 2);
    QCOMPARE(peer.answer(1), u"protocol-version"_s);
    QCOMPARE(peer.answer(2), u"protocol-version"_s);
    // What was refused has no effect.
    peer.greet();
    QTRY_COMPARE(peer.heard(), 3);
    m_server->notify(u"changed"_s, {});
    peer.call(3, u"session.ping"_s);
    QTRY_COMPARE(peer.answer(3), u"ok"_s);
    QCOMPARE(peer.notifications(), QStringList());
}

void TestSocketServer::refusedHelloIsNone()
{
    serve();
    Peer peer(path());
    peer.call(0, u"hello"_s, {{u"protocol"_s, 99}, {u"client"_s, u"test"_s}});
    peer.call(1, u"session.ping"_s);
    QTRY_COMPARE(peer.heard(), 2);
    QCOMPARE(peer.answer(0), u"protocol-version"_s);
    QCOMPARE(peer.answer(1), u"protocol-version"_s);
}

void TestSocketServer::strangerIsRefused()
{
    m_admits = false;
    serve();
    Peer peer(path());
    peer.greet();
    QTRY_COMPARE(peer.heard(), 1);
    QCOMPARE(peer.answer(noCall), u"forbidden"_s);
    QTRY_VERIFY(!peer.isOpen());
}

void TestSocketServer::callerIsTheKernels()
{
    QList<qint64> seen;
    m_server = std::make_unique<SocketServer>(*m_table, [&seen](qint64 uid, qint64 pid) {
        seen = {uid, pid};
        return std::optional(Caller{uid, pid, Access::Viewer});
    });
    QVERIFY(m_server->listen(path(), QLocalServer::UserAccessOption));
    Peer peer(path());
    peer.greet();
    peer.call(1, u"domain.add"_s, {{u"domain"_s, u"example.org"_s}});
    QTRY_COMPARE(peer.heard(), 2);
    QCOMPARE(seen, (QList<qint64>{getuid(), getpid()}));
    QCOMPARE(peer.answer(1), u"forbidden"_s);
}

void TestSocketServer::malformedLineIsAnswered_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("hello\n") << u"protocol-malformed"_s;
    QTest::newRow("empty line") << QByteArray("\n") << u"protocol-malformed"_s;
    QTest::newRow("batch") << QByteArray("[]\n") << u"protocol-malformed"_s;
    QTest::newRow("not UTF-8") << QByteArray("\"\xff\"\n") << u"protocol-malformed"_s;
    QTest::newRow("too deep") << QByteArray(40, '[') + '\n'
                              << u"protocol-too-large"_s;
    QTest::newRow("unknown member") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","y":1})") + '\n'
                                    << u"protocol-unknown-member"_s;
}

void TestSocketServer::malformedLineIsAnswered()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    serve();
    Peer peer(path());
    peer.greet();
    peer.say(line);
    peer.call(1, u"session.ping"_s);
    QTRY_COMPARE(peer.heard(), 3);
    QCOMPARE(peer.answer(noCall), code);
    QCOMPARE(peer.answer(1), u"ok"_s); // the session goes on
}

void TestSocketServer::longLineEndsTheSession()
{
    ServerLimits limits;
    limits.longestLine = 200;
    serve(limits);
    Peer peer(path());
    peer.greet();
    QTRY_COMPARE(peer.answer(0), u"ok"_s);
    Peer other(path());
    peer.say(QByteArray(200, 'a'));
    QTRY_VERIFY(!peer.isOpen());
    other.greet();
    QTRY_COMPARE(other.answer(0), u"ok"_s);
}

void TestSocketServer::notifiesWhoSubscribed()
{
    serve();
    Peer subscribed(path());
    Peer quiet(path());
    for (Peer *peer : {&subscribed, &quiet})
        peer->greet();
    subscribed.call(1, u"session.subscribe"_s);
    QTRY_COMPARE(subscribed.answer(1), u"ok"_s);
    m_server->notify(u"changed"_s, {{u"kind"_s, u"domain"_s}});
    QTRY_COMPARE(subscribed.notifications(), QStringList{u"changed"_s});
    quiet.call(2, u"session.ping"_s);
    QTRY_COMPARE(quiet.answer(2), u"ok"_s);
    QCOMPARE(quiet.notifications(), QStringList());
}

// Two of them at once: ending one session in the middle of telling all must not disturb the others.
void TestSocketServer::peerThatReadsNothingIsDropped()
{
    ServerLimits limits;
    limits.mostUnsent = 1024;
    serve(limits);
    const QSignalSpy gone(m_server.get(), &SocketServer::peerGone);
    Peer first(path());
    Peer second(path());
    for (Peer *peer : {&first, &second}) {
        peer->greet();
        peer->call(1, u"session.subscribe"_s);
    }
    QTRY_VERIFY(first.answer(1) == u"ok" && second.answer(1) == u"ok");
    m_server->notify(u"changed"_s, {{u"kind"_s, QString(1024 * 1024, u'x')}});
    QTRY_COMPARE(gone.size(), 2);
    QTRY_VERIFY(!first.isOpen() && !second.isOpen());
}

void TestSocketServer::callsInFlight()
{
    ServerLimits limits;
    limits.callsInFlight = 2;
    serve(limits);
    Peer peer(path());
    peer.greet();
    for (qint64 id = 1; id <= 3; ++id)
        peer.call(id, u"domain.add"_s, {{u"domain"_s, u"example.org"_s}});
    QTRY_COMPARE(peer.answer(3), u"limit-reached"_s);
    QCOMPARE(m_pending.size(), std::size_t(2));
    QCOMPARE(peer.answer(1), QString());
    for (QPromise<Result<Domain>> &promise : m_pending) {
        promise.addResult(Result<Domain>(Error{ErrorCode::Busy}));
        promise.finish();
    }
    QTRY_COMPARE(peer.answer(2), u"busy"_s);
    m_pending.clear();
    peer.call(4, u"session.ping"_s); // there is room again
    QTRY_COMPARE(peer.answer(4), u"ok"_s);
}

void TestSocketServer::peerMayGoBeforeItsAnswer()
{
    serve();
    const QSignalSpy gone(m_server.get(), &SocketServer::peerGone);
    {
        Peer peer(path());
        peer.greet();
        peer.call(1, u"domain.add"_s, {{u"domain"_s, u"example.org"_s}});
        QTRY_COMPARE(m_pending.size(), std::size_t(1));
    }
    QTRY_COMPARE(gone.size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_pending[0].addResult(Result<Domain>(Error{ErrorCode::Busy}));
    m_pending[0].finish();
    Peer other(path());
    other.greet();
    QTRY_COMPARE(other.answer(0), u"ok"_s);
}

void TestSocketServer::callsPerSecond()
{
    ServerLimits limits;
    limits.callsPerSecond = 1; // a burst of two: hello is one of them
    serve(limits);
    Peer peer(path());
    peer.greet();
    for (qint64 id = 1; id <= 6; ++id)
        peer.call(id, u"session.ping"_s);
    QTRY_COMPARE(peer.heard(), 7);
    QCOMPARE(peer.answer(1), u"ok"_s);
    QCOMPARE(peer.answer(6), u"limit-reached"_s);
}

void TestSocketServer::connections()
{
    ServerLimits limits;
    limits.connections = 2;
    serve(limits);
    auto first = std::make_unique<Peer>(path());
    Peer second(path());
    Peer third(path());
    first->greet();
    QTRY_COMPARE(first->answer(0), u"ok"_s);
    QTRY_COMPARE(third.answer(noCall), u"limit-reached"_s);
    const QSignalSpy gone(m_server.get(), &SocketServer::peerGone);
    first.reset();
    QTRY_COMPARE(gone.size(), 1);
    Peer fourth(path());
    fourth.greet();
    QTRY_COMPARE(fourth.answer(0), u"ok"_s);
}

void TestSocketServer::connectionsOfAProcess()
{
    ServerLimits limits;
    limits.connectionsPerProcess = 1;
    serve(limits);
    Peer first(path());
    Peer second(path());
    first.greet();
    QTRY_COMPARE(first.answer(0), u"ok"_s);
    QTRY_COMPARE(second.answer(noCall), u"limit-reached"_s);
}

void TestSocketServer::idleSessionEnds()
{
    ServerLimits limits;
    limits.idle = std::chrono::milliseconds(0);
    serve(limits);
    Peer peer(path());
    QTRY_VERIFY(!peer.isOpen());
}

void TestSocketServer::takesTheSocketOfADeadServer()
{
    QFile left(path());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    serve();
    Peer peer(path());
    peer.greet();
    QTRY_COMPARE(peer.answer(0), u"ok"_s);
}

void TestSocketServer::saysWhoComesAndGoes()
{
    serve();
    const QSignalSpy came(m_server.get(), &SocketServer::peerConnected);
    const QSignalSpy gone(m_server.get(), &SocketServer::peerGone);
    {
        Peer peer(path());
        QTRY_COMPARE(came.size(), 1);
        QCOMPARE(came.at(0).at(1).toLongLong(), qint64(getpid()));
        QCOMPARE(gone.size(), 0);
    }
    QTRY_COMPARE(gone.size(), 1);
}

QTEST_GUILESS_MAIN(TestSocketServer)
#include "tst_socketserver.moc"
