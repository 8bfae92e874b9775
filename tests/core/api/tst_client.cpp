#include "core/api/client.h"
#include "core/api/operations/domains.h"
#include "core/api/operations/session.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::api;

Q_DECLARE_METATYPE(postroom::Error)

// A client against a server that says exactly what a test tells it to say.
class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void callIsAnswered();
    void answersOutOfOrder();
    void errorReachesItsCall();
    void replyOfAnotherShape();
    void notification();
    void callWithoutConnection();
    void noServer();
    void noPermission();
    void disconnectAnswersPendingCalls();
    void goodbyeAnswersPendingCalls();
    void destructionAnswersPendingCalls();
    void answerBeforeTheEndIsHeard();
    void malformedMessageEndsTheConnection();
    void errorOfNoCallEndsTheConnection();
    void answerToNothingIsIgnored();
    void longLineEndsTheConnection();
    void reconnects();
    void anotherDeviceAnswersTheCallsOfTheFirst();
    void mayBeDeletedInItsAnswer();

private:
    Error onlyDisconnect() { return m_disconnected->size() == 1 ? m_disconnected->at(0).at(0).value<Error>() : Error{}; }
    void accept();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<QSignalSpy> m_disconnected;
    QPointer<QLocalSocket> m_peer; // the server's end
};

void TestClient::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<QLocalServer>();
    QVERIFY(m_server->listen(m_folder->filePath(u"socket"_s)));
    m_client = std::make_unique<Client>();
    m_disconnected = std::make_unique<QSignalSpy>(m_client.get(), &Client::disconnected);
    const QSignalSpy connected(m_client.get(), &Client::connected);
    m_client->connectToSocket(m_server->fullServerName());
    QTRY_COMPARE(connected.size(), 1);
    QVERIFY(m_client->isConnected());
    accept();
}

void TestClient::cleanup()
{
    m_disconnected.reset();
    m_client.reset();
    m_server.reset();
    m_folder.reset();
}

void TestClient::accept()
{
    QTRY_VERIFY(m_server->hasPendingConnections());
    m_peer = m_server->nextPendingConnection();
}

static AddDomain addDomain()
{
    return AddDomain{*DomainName::parse(u"example.org")};
}

static QByteArray domainReply(qint64 id)
{
    Domain domain;
    domain.name = *DomainName::parse(u"example.org");
    domain.createdAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    domain.revision = id;
    return resultLine(id, toJson(domain));
}

void TestClient::callIsAnswered()
{
    const auto future = m_client->call(addDomain());
    QTRY_VERIFY(m_peer->canReadLine());
    QCOMPARE(m_peer->readLine(), QByteArray(R"({"id":1,"jsonrpc":"2.0","method":"domain.add","params":{"aliasOf":null,"dkim":null,"domain":"example.org","exchangers":null,"kind":null,"senders":null,"service":null,"tenant":null}})"
                                            "\n"));
    QVERIFY(!future.isFinished());
    m_peer->write(domainReply(1));
    QTRY_VERIFY(future.isFinished());
    const Result<Domain> reply = future.result();
    QVERIFY(reply);
    QCOMPARE(reply->name.toString(), u"example.org"_s);
    QCOMPARE(reply->revision, 1);
}

void TestClient::answersOutOfOrder()
{
    const auto first = m_client->call(addDomain());
    const auto second = m_client->call(addDomain());
    m_peer->write(domainReply(2) + domainReply(1));
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result()->revision, 1);
    QCOMPARE(second.result()->revision, 2);
}

void TestClient::errorReachesItsCall()
{
    const Error error{ErrorCode::AlreadyExists, u"example.org"_s, u"domain"_s, {}};
    const auto future = m_client->call(addDomain());
    const auto other = m_client->call(Ping());
    m_peer->write(errorLine(1, error));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error(), error);
    QVERIFY(!other.isFinished());
    QVERIFY(m_client->isConnected());
}

void TestClient::replyOfAnotherShape()
{
    const auto future = m_client->call(addDomain());
    m_peer->write(resultLine(1, QJsonObject{{u"name"_s, u"not a name"_s}}));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
}

void TestClient::notification()
{
    const QSignalSpy notified(m_client.get(), &Client::notified);
    m_peer->write(notificationLine(u"changed"_s, {{u"kind"_s, u"domain"_s}}));
    QTRY_COMPARE(notified.size(), 1);
    QCOMPARE(notified.at(0).at(0).toString(), u"changed"_s);
    QCOMPARE(notified.at(0).at(1).toJsonObject(), (QJsonObject{{u"kind"_s, u"domain"_s}}));
}

void TestClient::callWithoutConnection()
{
    Client alone;
    const auto future = alone.call(Ping());
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::ServiceUnreachable);
}

void TestClient::noServer()
{
    Client other;
    const QSignalSpy disconnected(&other, &Client::disconnected);
    const QString path = m_folder->filePath(u"nobody"_s);
    other.connectToSocket(path);
    QTRY_COMPARE(disconnected.size(), 1);
    const Error why = disconnected.at(0).at(0).value<Error>();
    QCOMPARE(why.code, ErrorCode::ServiceUnreachable);
    QCOMPARE(why.subject, path);
    QVERIFY(!other.isConnected());
    QCOMPARE(other.call(Ping()).result().error().code, ErrorCode::ServiceUnreachable);
}

// As root every socket opens, so the refusal is the one that anybody gets: a file that is no socket.
void TestClient::noPermission()
{
    const QString path = m_folder->filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Client other;
    const QSignalSpy disconnected(&other, &Client::disconnected);
    other.connectToSocket(path);
    QTRY_COMPARE(disconnected.size(), 1);
    QVERIFY(!other.isConnected());
}

void TestClient::disconnectAnswersPendingCalls()
{
    const auto first = m_client->call(addDomain());
    const auto second = m_client->call(Ping());
    m_peer->disconnectFromServer();
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().error().code, ErrorCode::ServiceUnreachable);
    QCOMPARE(second.result().error().code, ErrorCode::ServiceUnreachable);
    QCOMPARE(m_disconnected->size(), 1);
    QVERIFY(!m_client->isConnected());
}

void TestClient::goodbyeAnswersPendingCalls()
{
    const auto future = m_client->call(Ping());
    m_client->disconnectFromServer();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::ServiceUnreachable);
    QTRY_COMPARE(m_disconnected->size(), 1);
}

void TestClient::destructionAnswersPendingCalls()
{
    const auto future = m_client->call(Ping());
    m_disconnected.reset();
    m_client.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::ServiceUnreachable);
}

void TestClient::answerBeforeTheEndIsHeard()
{
    const auto future = m_client->call(addDomain());
    m_peer->write(domainReply(1));
    m_peer->flush();
    m_peer->disconnectFromServer();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
}

void TestClient::malformedMessageEndsTheConnection()
{
    const auto future = m_client->call(Ping());
    const QSignalSpy notified(m_client.get(), &Client::notified);
    m_peer->write("hello\n" + notificationLine(u"changed"_s, {}));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::ProtocolMalformed);
    QCOMPARE(onlyDisconnect().code, ErrorCode::ProtocolMalformed);
    QTRY_COMPARE(m_peer->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(notified.size(), 0); // after the end nothing is heard, though it had arrived
    QCOMPARE(m_disconnected->size(), 1);
}

void TestClient::errorOfNoCallEndsTheConnection()
{
    const auto future = m_client->call(Ping());
    m_peer->write(errorLine(QJsonValue(), Error{ErrorCode::Forbidden, {}, {}, {}}));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Forbidden);
    QCOMPARE(onlyDisconnect().code, ErrorCode::Forbidden);
}

void TestClient::answerToNothingIsIgnored()
{
    const auto future = m_client->call(Ping());
    m_peer->write(resultLine(99, QJsonObject()) + resultLine(1, QJsonObject()));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QVERIFY(m_client->isConnected());
}

void TestClient::longLineEndsTheConnection()
{
    Client narrow(100);
    const QSignalSpy disconnected(&narrow, &Client::disconnected);
    narrow.connectToSocket(m_server->fullServerName());
    accept();
    m_peer->write(QByteArray(5000, 'a'));
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(disconnected.at(0).at(0).value<Error>().code, ErrorCode::ProtocolTooLarge);
}

void TestClient::reconnects()
{
    m_peer->disconnectFromServer();
    QTRY_VERIFY(!m_client->isConnected());
    m_client->connectToSocket(m_server->fullServerName());
    accept();
    const auto future = m_client->call(Ping());
    m_peer->write(resultLine(1, QJsonObject()));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(m_disconnected->size(), 1);
}

void TestClient::anotherDeviceAnswersTheCallsOfTheFirst()
{
    const auto future = m_client->call(Ping());
    m_client->connectToSocket(m_server->fullServerName());
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::ServiceUnreachable);
    accept();
    const auto second = m_client->call(Ping());
    m_peer->write(resultLine(2, QJsonObject()));
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
    QCOMPARE(m_disconnected->size(), 1); // the first one's end is not taken for the second's
    QVERIFY(m_client->isConnected());
}

void TestClient::mayBeDeletedInItsAnswer()
{
    m_disconnected.reset();
    int answers = 0;
    m_client->send(u"x"_s, {}, [this, &answers](const Result<QJsonValue> &) {
        ++answers;
        m_client.reset();
    });
    m_peer->write(resultLine(1, QJsonObject()) + resultLine(2, QJsonObject()));
    QTRY_VERIFY(!m_client);
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
