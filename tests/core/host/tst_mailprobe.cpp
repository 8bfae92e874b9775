#include "core/base/json.h"
#include "core/certs/practiceca.h"
#include "core/host/mailprobe.h"
#include "tests/support/tlsserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <atomic>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Turn
{
    QByteArray heard; // how the client's line begins; empty: before it says anything
    QByteArray answer; // empty: silence
};

// The usual conversation of a protocol up to a login that works.
QList<Turn> conversation(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
    case Protocol::Submission:
    case Protocol::Submissions:
        return {{"", "220-mail.example.test\r\n220 ESMTP\r\n"}, {"STARTTLS", "220 go\r\n"}, {"EHLO ", "250-mail.example.test\r\n250-SIZE\r\n250 HELP\r\n"}, {"AUTH PLAIN", "334 \r\n"}, {"AGFubk", "235 2.7.0 ok\r\n"}, {"MAIL FROM:<>", "250 ok\r\n"}, {"RCPT TO:<ann@example.test>", "250 ok\r\n"}, {"RSET", "250 ok\r\n"}, {"QUIT", "221 bye\r\n"}};
    case Protocol::Imap:
    case Protocol::Imaps:
        return {{"", "* OK hello\r\n"}, {"a1 STARTTLS", "a1 OK go\r\n"}, {"a2 AUTHENTICATE PLAIN", "+ \r\n"}, {"AGFubk", "* CAPABILITY IMAP4rev1\r\na2 OK in\r\n"}, {"a9 LOGOUT", "* BYE\r\na9 OK\r\n"}};
    case Protocol::Pop3:
    case Protocol::Pop3s:
        return {{"", "+OK hello\r\n"}, {"STLS", "+OK go\r\n"}, {"AUTH PLAIN", "+ \r\n"}, {"AGFubk", "+OK in\r\n"}, {"QUIT", "+OK\r\n"}};
    case Protocol::Http:
    case Protocol::Https:
        return {{"HEAD / HTTP/1.0", "HTTP/1.1 404 Not Found\r\n\r\n"}};
    case Protocol::Dns: break; // has no lines: dnsServer()
    }
    return {};
}

// A mail server of few words: it answers each line by a script, with TLS at once or after STARTTLS.
class ScriptedServer : public TlsServer
{
public:
    ScriptedServer(Protocol protocol, const CertifiedKey &certificate)
        : TlsServer(certificate), turns(conversation(protocol)), m_implicit(listenerOf(protocol).encryption == Encryption::Implicit)
    {
    }

    QList<Turn> turns;
    QList<QByteArray> silentOn; // lines of a message
    QByteArray closesAfter; // the connection ends where this would be answered
    QList<QByteArray> heard; // lines, with "TLS" where encryption began

    void answer(const QByteArray &line, const QByteArray &words)
    {
        for (Turn &turn : turns) {
            if (turn.heard == line)
                turn.answer = words;
        }
    }

protected:
    void welcome(QSslSocket *socket) override
    {
        connect(socket, &QSslSocket::encrypted, this, [this, socket] {
            heard.append("TLS");
            if (m_implicit)
                say(socket, "");
        });
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            while (socket->canReadLine()) {
                const QByteArray line = socket->readLine().chopped(2);
                heard.append(line);
                if (!silentOn.contains(line))
                    say(socket, line);
            }
        });
        if (m_implicit)
            socket->startServerEncryption();
        else
            say(socket, "");
    }

private:
    void say(QSslSocket *socket, const QByteArray &line)
    {
        for (const Turn &turn : std::as_const(turns)) {
            if (turn.heard.isEmpty() != line.isEmpty() || !line.startsWith(turn.heard))
                continue;
            if (!closesAfter.isNull() && closesAfter == turn.heard)
                return socket->disconnectFromHost();
            socket->write(turn.answer);
            const bool securesNow = (line == "STARTTLS" && turn.answer.startsWith('2')) || (line == "a1 STARTTLS" && turn.answer.startsWith("a1 OK")) || (line == "STLS" && turn.answer.startsWith("+OK"));
            if (securesNow) {
                socket->flush();
                socket->startServerEncryption();
            }
            return;
        }
        if (!line.isEmpty()) // who has no greeting waits
            socket->write("500 what?\r\n");
    }

    bool m_implicit;
};

} // namespace

class TestMailProbe : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void dnsServer_data();
    void dnsServer();
    void goesWell_data();
    void goesWell();
    void web();
    void goesWrong_data();
    void goesWrong();
    void certificate_data();
    void certificate();
    void viewed();
    void fingerprintIsTheServedOne();
    void nothingSecretBeforeTls();
    void silentServer();
    void dropped_data();
    void dropped();
    void connectionLost();
    void nobodyListens();
    void endlessLine();
    void recipient_data();
    void recipient();
    void sendsToSelf();
    void sendingFails_data();
    void sendingFails();
    void takesInbox_data();
    void takesInbox();
    void inboxFails_data();
    void inboxFails();

private:
    ProbeTarget target(const ScriptedServer &server, Protocol protocol) const
    {
        return ProbeTarget{protocol, QHostAddress(QHostAddress::LocalHost), server.serverPort(), u"mail.example.test"_s, QSslCertificate::fromData(m_ca.chainPem), Verification::Chain};
    }
    // The probe waits in a worker while the server answers here.
    template<typename F>
    static auto probed(F probe)
    {
        QThreadPool workers; // whose threads end here, with what OpenSSL keeps for each
        const auto future = QtConcurrent::run(&workers, probe);
        while (!future.isFinished())
            QTest::qWait(1);
        return future.result();
    }
    static Result<void> login(const ProbeTarget &target, std::chrono::milliseconds limit = 30s)
    {
        return probed([target, limit] { return probeLogin(target, u"ann@example.test"_s, Secret::fromUtf8("correct horse"), limit); });
    }
    static void everyProtocol()
    {
        QTest::addColumn<Protocol>("protocol");
        for (const Listener &listener : allListeners()) {
            if (listener.engine != Engine::Nginx && listener.engine != Engine::Named)
                QTest::newRow(qPrintable(wordOf(listener.protocol))) << listener.protocol;
        }
    }

    CertifiedKey m_ca;
    CertifiedKey m_leaf;
};

void TestMailProbe::initTestCase()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_ca = makePracticeCa(u"00112233445566778899aabbccddeeff"_s, now).value();
    m_leaf = issue(m_ca, {u"mail.example.test"_s}, now).value();
}

void TestMailProbe::dnsServer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    const QByteArray refused("\0\x0c" "Po\x80\x05\0\0\0\0\0\0\0\0", 14);
    QTest::newRow("refused: it is there") << refused << true;
    QTest::newRow("to another question") << QByteArray(refused).replace("Po", "Xx") << false;
    QTest::newRow("cut off") << refused.first(9) << false;
    QTest::newRow("a mail server") << QByteArray("220 mail.example.test ESMTP\r\n") << false;
}

// RFC 1035 §4.2.2: two octets say how long what follows is.
void TestMailProbe::dnsServer()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, good);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket, answer] {
            heard += socket->readAll();
            if (heard.size() == 19) {
                socket->write(answer);
                socket->disconnectFromHost();
            }
        });
    });
    const ProbeTarget target{Protocol::Dns, QHostAddress(QHostAddress::LocalHost), server.serverPort(), {}, {}};
    const Result<QString> said = probed([target] { return probeGreeting(target, 5s); });
    QCOMPARE(said.has_value(), good);
    QCOMPARE(heard.first(4), QByteArray("\0\x11" "Po", 4));
}

void TestMailProbe::goesWell_data()
{
    everyProtocol();
}

void TestMailProbe::goesWell()
{
    QFETCH(Protocol, protocol);
    ScriptedServer server(protocol, m_leaf);
    const auto greeted = probed([t = target(server, protocol)] { return probeGreeting(t, 30s); });
    QVERIFY2(greeted, qPrintable(greeted ? QString() : greeted.error().detail));
    QCOMPARE(*greeted, readCertificate(m_leaf.chainPem)->fingerprint);
    const auto loggedIn = login(target(server, protocol));
    QVERIFY2(loggedIn, qPrintable(loggedIn ? QString() : loggedIn.error().detail));
    QTRY_VERIFY(server.heard.contains("QUIT") || server.heard.contains("a9 LOGOUT")); // a clean farewell
    QVERIFY(server.heard.contains(QByteArray("\0ann@example.test\0correct horse", 31).toBase64()));
}

void TestMailProbe::web()
{
    ScriptedServer plain(Protocol::Http, m_leaf);
    QCOMPARE(probed([t = target(plain, Protocol::Http)] { return probeGreeting(t, 30s); }).value(), QString());
    ScriptedServer secure(Protocol::Https, m_leaf);
    QCOMPARE(probed([t = target(secure, Protocol::Https)] { return probeGreeting(t, 30s); }).value(), readCertificate(m_leaf.chainPem)->fingerprint);
    plain.answer("HEAD / HTTP/1.0", "SSH-2.0-OpenSSH\r\n"); // another program has the port
    const auto other = probed([t = target(plain, Protocol::Http)] { return probeGreeting(t, 30s); });
    QCOMPARE(other.error().code, ErrorCode::ProbeFailed);
    QVERIFY(other.error().detail.startsWith(u"greeting: SSH-2.0"_s));
}

void TestMailProbe::goesWrong_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("at"); // the client's line
    QTest::addColumn<QByteArray>("answer"); // what it is answered instead
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail"); // how it begins
    const auto failed = ErrorCode::ProbeFailed;
    QTest::newRow("SMTP: not at home") << Protocol::Submission << QByteArray() << QByteArray("554 no service\r\n") << failed << u"greeting: 554"_s;
    QTest::newRow("SMTP: too busy") << Protocol::Submissions << QByteArray() << QByteArray("421 too many\r\n") << failed << u"greeting: 421"_s;
    QTest::newRow("IMAP: not at home") << Protocol::Imap << QByteArray() << QByteArray("* BYE full\r\n") << failed << u"greeting: * BYE"_s;
    QTest::newRow("IMAP: another service") << Protocol::Imaps << QByteArray() << QByteArray("SSH-2.0-x\r\n") << failed << u"greeting: SSH"_s;
    QTest::newRow("POP3: not at home") << Protocol::Pop3 << QByteArray() << QByteArray("-ERR full\r\n") << failed << u"greeting: -ERR"_s;
    QTest::newRow("SMTP: no EHLO") << Protocol::Submission << QByteArray("EHLO ") << QByteArray("502 no\r\n") << failed << u"EHLO: 502"_s;
    QTest::newRow("SMTP: no STARTTLS") << Protocol::Smtp << QByteArray("STARTTLS") << QByteArray("454 not now\r\n") << failed << u"STARTTLS: 454"_s;
    QTest::newRow("IMAP: no STARTTLS") << Protocol::Imap << QByteArray("a1 STARTTLS") << QByteArray("a1 BAD no\r\n") << failed << u"STARTTLS: a1 BAD"_s;
    QTest::newRow("POP3: no STLS") << Protocol::Pop3 << QByteArray("STLS") << QByteArray("-ERR no\r\n") << failed << u"STARTTLS: -ERR"_s;
    QTest::newRow("SMTP: no AUTH") << Protocol::Submissions << QByteArray("AUTH PLAIN") << QByteArray("502 no\r\n") << failed << u"AUTH: 502"_s;
    QTest::newRow("IMAP: no AUTHENTICATE") << Protocol::Imaps << QByteArray("a2 AUTHENTICATE PLAIN") << QByteArray("a2 NO no\r\n") << failed << u"AUTH: a2 NO"_s;
    QTest::newRow("POP3: no AUTH") << Protocol::Pop3s << QByteArray("AUTH PLAIN") << QByteArray("-ERR no\r\n") << failed << u"AUTH: -ERR"_s;
    QTest::newRow("IMAP: in without a password") << Protocol::Imaps << QByteArray("a2 AUTHENTICATE PLAIN") << QByteArray("a2 OK in\r\n") << failed << u"AUTH: a2 OK"_s;
    const auto wrong = ErrorCode::WrongPassword;
    const QByteArray password("AGFubk");
    QTest::newRow("SMTP: refused") << Protocol::Submission << password << QByteArray("535 5.7.8 no\r\n") << wrong << u"password: 535"_s;
    QTest::newRow("SMTP: refused, with a number") << Protocol::Submissions << password << QByteArray("535 5.7.8 no: 4 tries left\r\n") << wrong << u"password: 535"_s;
    QTest::newRow("SMTP: refused in two lines") << Protocol::Submission << password << QByteArray("535-no\r\n535 never\r\n") << wrong << u"password: 535 never"_s;
    QTest::newRow("IMAP: refused") << Protocol::Imap << password << QByteArray("a2 NO [AUTHENTICATIONFAILED] no\r\n") << wrong << u"password: a2 NO"_s;
    QTest::newRow("POP3: refused") << Protocol::Pop3s << password << QByteArray("-ERR [AUTH] no\r\n") << wrong << u"password: -ERR"_s;
    QTest::newRow("SMTP: could not be tried") << Protocol::Submission << password << QByteArray("454 4.7.0 later\r\n") << failed << u"password: 454"_s;
    QTest::newRow("IMAP: could not be tried") << Protocol::Imaps << password << QByteArray("a2 NO [UNAVAILABLE] later\r\n") << failed << u"password: a2 NO"_s;
    QTest::newRow("POP3: could not be tried") << Protocol::Pop3 << password << QByteArray("-ERR [SYS/TEMP] later\r\n") << failed << u"password: -ERR"_s;
}

void TestMailProbe::goesWrong()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    ScriptedServer server(protocol, m_leaf);
    server.answer(at, answer);
    const auto result = login(target(server, protocol));
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY2(result.error().detail.startsWith(detail), qPrintable(result.error().detail));
    if (code == ErrorCode::WrongPassword)
        QCOMPARE(result.error().subject, u"ann@example.test"_s);
    else
        QCOMPARE(result.error().subject, wordOf(protocol) + u" port "_s + QString::number(server.serverPort()));
    QVERIFY(!result.error().detail.contains(u"horse"_s));
}

void TestMailProbe::certificate_data()
{
    QTest::addColumn<bool>("knowsTheCa");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Verification>("verification");
    QTest::addColumn<bool>("good");
    QTest::newRow("trusted") << true << u"mail.example.test"_s << Verification::Chain << true;
    QTest::newRow("of an unknown authority") << false << u"mail.example.test"_s << Verification::Chain << false;
    QTest::newRow("for another name") << true << u"other.example.test"_s << Verification::Chain << false;
    QTest::newRow("unknown, and the fingerprint is compared") << false << u"mail.example.test"_s << Verification::FingerprintOnly << true;
    QTest::newRow("another name, and the fingerprint is compared") << true << u"other.example.test"_s << Verification::FingerprintOnly << true;
}

void TestMailProbe::certificate()
{
    QFETCH(bool, knowsTheCa);
    QFETCH(QString, name);
    QFETCH(Verification, verification);
    QFETCH(bool, good);
    const auto stranger = makePracticeCa(u"ffeeddccbbaa99887766554433221100"_s, QDateTime::currentDateTimeUtc());
    for (const Protocol protocol : {Protocol::Imaps, Protocol::Submission}) {
        ScriptedServer server(protocol, m_leaf);
        ProbeTarget wanted = target(server, protocol);
        wanted.serverName = name;
        wanted.verification = verification;
        if (!knowsTheCa)
            wanted.anchors = QSslCertificate::fromData(stranger->chainPem);
        const auto greeted = probed([wanted] { return probeGreeting(wanted, 30s); });
        QCOMPARE(greeted.has_value(), good);
        if (!good) {
            QCOMPARE(greeted.error().code, ErrorCode::TlsFailed);
            QVERIFY(greeted.error().detail.startsWith(u"TLS: "_s));
        }
    }
}

// What is wrong with the certificate is seen, and what comes after it too.
void TestMailProbe::viewed()
{
    const auto shown = [this](Protocol protocol, const QString &name, const QList<QSslCertificate> &anchors) {
        ScriptedServer server(protocol, m_leaf);
        ProbeTarget wanted = target(server, protocol);
        wanted.serverName = name;
        wanted.anchors = anchors;
        return probed([wanted] { return viewPort(wanted, 30s, [] { return false; }); }).value_or(PortView());
    };
    const QList<QSslCertificate> ours = QSslCertificate::fromData(m_ca.chainPem);
    const PortView well = shown(Protocol::Smtp, u"mail.example.test"_s, ours);
    QCOMPARE(well.greeting, u"mail.example.test"_s);
    QCOMPARE(well.hello, u"mail.example.test"_s);
    QCOMPARE(well.issuer, readCertificate(m_leaf.chainPem)->issuer);
    QVERIFY(well.faults.isEmpty());
    const PortView other = shown(Protocol::Smtp, u"other.example.test"_s, ours);
    QCOMPARE(other.hello, u"mail.example.test"_s);
    QCOMPARE(other.faults.size(), 1);
    QCOMPARE(other.faults.first().error(), QSslError::HostNameMismatch);
    const auto stranger = makePracticeCa(u"ffeeddccbbaa99887766554433221100"_s, QDateTime::currentDateTimeUtc());
    const PortView unknown = shown(Protocol::Imaps, u"mail.example.test"_s, QSslCertificate::fromData(stranger->chainPem));
    QCOMPARE(unknown.greeting, QString());
    QVERIFY(!unknown.faults.isEmpty());
    QVERIFY(shown(Protocol::Pop3, u"mail.example.test"_s, ours).faults.isEmpty());
}

void TestMailProbe::fingerprintIsTheServedOne()
{
    const auto other = issue(m_ca, {u"mail.example.test"_s}, QDateTime::currentDateTimeUtc());
    ScriptedServer server(Protocol::Imaps, *other);
    const auto greeted = probed([t = target(server, Protocol::Imaps)] { return probeGreeting(t, 30s); });
    QVERIFY(greeted);
    QCOMPARE(*greeted, readCertificate(other->chainPem)->fingerprint);
    QVERIFY(*greeted != readCertificate(m_leaf.chainPem)->fingerprint);
}

void TestMailProbe::nothingSecretBeforeTls()
{
    for (const Protocol protocol : {Protocol::Submission, Protocol::Imap, Protocol::Pop3}) {
        ScriptedServer server(protocol, m_leaf);
        QVERIFY(login(target(server, protocol)));
        const qsizetype secured = server.heard.indexOf("TLS");
        QVERIFY(secured > 0);
        for (qsizetype i = 0; i < secured; ++i)
            QVERIFY2(!server.heard[i].startsWith("AUTH") && !server.heard[i].startsWith("a2") && !server.heard[i].startsWith("AGFubk"), server.heard[i].constData());
    }
}

void TestMailProbe::silentServer()
{
    for (const QByteArray &at : {QByteArray(), QByteArray("AUTH PLAIN")}) {
        ScriptedServer server(Protocol::Submissions, m_leaf);
        server.answer(at, {});
        const auto result = login(target(server, Protocol::Submissions), at.isEmpty() ? 100ms : 1s);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TimedOut);
        QCOMPARE(result.error().detail, at.isEmpty() ? u"greeting"_s : u"AUTH"_s);
    }
}

void TestMailProbe::dropped_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<bool>("listens"); // false: it lets nobody in
    QTest::addColumn<QByteArray>("silentAt");
    QTest::newRow("while it connects") << Protocol::Smtp << false << QByteArray();
    QTest::newRow("before the greeting") << Protocol::Smtp << true << QByteArray();
    QTest::newRow("before encryption") << Protocol::Submission << true << QByteArray("STARTTLS");
    QTest::newRow("after encryption") << Protocol::Submissions << true << QByteArray();
}

// Who waits for a long time is let go at once when nobody wants to know any more.
void TestMailProbe::dropped()
{
    QFETCH(Protocol, protocol);
    QFETCH(bool, listens);
    QFETCH(QByteArray, silentAt);
    ScriptedServer server(protocol, m_leaf);
    server.answer(silentAt, {});
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    ProbeTarget wanted = target(server, protocol);
    if (!listens) {
        wanted.port = full.serverPort();
        for (int i = 0; i < 4; ++i) { // until there is no room
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(wanted.address, wanted.port);
        }
        QTest::qWait(50);
    }
    std::atomic_bool isDropped = false;
    QElapsedTimer since;
    const auto later = [&] {
        isDropped = true;
        since.start();
    };
    QTimer::singleShot(300, this, later);
    const auto seen = probed([&] { return viewPort(wanted, 30s, [&isDropped] { return isDropped.load(); }); });
    QVERIFY(since.isValid());
    QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(server.open, 0);
}

void TestMailProbe::connectionLost()
{
    ScriptedServer server(Protocol::Imaps, m_leaf);
    server.closesAfter = "AGFubk";
    const auto result = login(target(server, Protocol::Imaps));
    QCOMPARE(result.error().code, ErrorCode::ServiceUnreachable);
    QVERIFY(result.error().detail.startsWith(u"password: "_s));
}

void TestMailProbe::nobodyListens()
{
    ScriptedServer server(Protocol::Imaps, m_leaf);
    const ProbeTarget wanted = target(server, Protocol::Imaps);
    server.close();
    const auto result = login(wanted);
    QCOMPARE(result.error().code, ErrorCode::ServiceUnreachable);
    QVERIFY(result.error().detail.startsWith(u"connect: "_s));
}

void TestMailProbe::endlessLine()
{
    ScriptedServer server(Protocol::Imap, m_leaf);
    server.answer({}, "* OK " + QByteArray(200'000, 'x'));
    const auto result = login(target(server, Protocol::Imap));
    QCOMPARE(result.error().code, ErrorCode::ProbeFailed);
    QCOMPARE(result.error().detail, u"greeting: line too long"_s);
}

void TestMailProbe::recipient_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("detail"); // empty: taken
    QTest::newRow("taken") << QByteArray("RSET") << QByteArray("250 ok\r\n") << QString();
    QTest::newRow("unknown") << QByteArray("RCPT TO:<ann@example.test>") << QByteArray("550 5.1.1 no\r\n") << u"RCPT: 550"_s;
    QTest::newRow("later") << QByteArray("RCPT TO:<ann@example.test>") << QByteArray("451 4.3.0 later\r\n") << u"RCPT: 451"_s;
    QTest::newRow("no mail at all") << QByteArray("MAIL FROM:<>") << QByteArray("452 disk full\r\n") << u"MAIL: 452"_s;
}

void TestMailProbe::recipient()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, answer);
    QFETCH(QString, detail);
    ScriptedServer server(Protocol::Smtp, m_leaf);
    server.answer(at, answer);
    const auto taken = probed([t = target(server, Protocol::Smtp)] { return probeRecipient(t, Address::parse(u"ann@example.test").value(), 30s); });
    QCOMPARE(taken.has_value(), detail.isEmpty());
    if (!taken)
        QVERIFY2(taken.error().detail.startsWith(detail), qPrintable(taken.error().detail));
    QVERIFY(!server.heard.contains("DATA")); // nothing is ever sent
}

void TestMailProbe::sendsToSelf()
{
    ScriptedServer server(Protocol::Submissions, m_leaf);
    server.turns.prepend({"MAIL FROM:<ann@example.test>", "250 ok\r\n"});
    server.turns += {{"DATA", "354 go\r\n"}, {".", "250 queued\r\n"}};
    server.silentOn = {"Subject: x", "", "..dot", "end"};
    const auto sent = probed([t = target(server, Protocol::Submissions)] {
        return sendToSelf(t, u"ann@example.test"_s, Secret::fromUtf8("correct horse"), "Subject: x\r\n\r\n.dot\r\nend\r\n", 30s);
    });
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().detail));
    const qsizetype data = server.heard.indexOf("DATA");
    QVERIFY(data > server.heard.indexOf("RCPT TO:<ann@example.test>"));
    QCOMPARE(server.heard.mid(data + 1, 5), (QList<QByteArray>{"Subject: x", "", "..dot", "end", "."}));
}

void TestMailProbe::sendingFails_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("detail");
    QTest::newRow("not the sender's") << QByteArray("MAIL FROM:<ann@example.test>") << QByteArray("553 5.7.1 not owned\r\n") << u"MAIL: 553"_s;
    QTest::newRow("no such recipient") << QByteArray("RCPT TO:<ann@example.test>") << QByteArray("550 5.1.1 no\r\n") << u"RCPT: 550"_s;
    QTest::newRow("no message") << QByteArray("DATA") << QByteArray("451 4.3.0 later\r\n") << u"DATA: 451"_s;
    QTest::newRow("not signed") << QByteArray(".") << QByteArray("451 4.7.1 The message cannot be signed now\r\n") << u"message: 451"_s;
}

void TestMailProbe::sendingFails()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, answer);
    QFETCH(QString, detail);
    ScriptedServer server(Protocol::Submissions, m_leaf);
    server.turns.prepend({"MAIL FROM:<ann@example.test>", "250 ok\r\n"});
    server.turns += {{"DATA", "354 go\r\n"}, {".", "250 queued\r\n"}};
    server.silentOn = {"Subject: x", ""};
    server.answer(at, answer);
    const auto sent = probed([t = target(server, Protocol::Submissions)] {
        return sendToSelf(t, u"ann@example.test"_s, Secret::fromUtf8("correct horse"), "Subject: x\r\n\r\n", 30s);
    });
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::ProbeFailed);
    QVERIFY2(sent.error().detail.startsWith(detail), qPrintable(sent.error().detail));
}

void TestMailProbe::takesInbox_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QList<Turn>>("turns");
    QTest::addColumn<QList<QByteArray>>("messages");
    QTest::addColumn<QByteArray>("last"); // said
    const QList<QByteArray> two{"A: b\r\n\r\n.one\r\n", "C: d\r\n\r\na4 OK two {9}\r\n"};
    const QByteArray sizes[]{QByteArray::number(two[0].size()), QByteArray::number(two[1].size())};
    const QList<Turn> selected{{"a3 SELECT INBOX", "* 2 EXISTS\r\na3 OK [READ-WRITE] in\r\n"}};
    QTest::newRow("IMAP") << Protocol::Imaps
                          << selected + QList<Turn>{{"a4 UID FETCH", "* 1 FETCH (UID 7 BODY[] {" + sizes[0] + "}\r\n" + two[0] + ")\r\n* 2 FETCH (BODY[] {" + sizes[1] + "}\r\n" + two[1] + " UID 9)\r\na4 OK done\r\n"},
                                                  {"a5 UID STORE", "a5 OK marked\r\n"},
                                                  {"a6 CLOSE", "a6 OK gone\r\n"}}
                          << two << QByteArray("a6 CLOSE");
    QTest::newRow("IMAP, nothing") << Protocol::Imaps << selected + QList<Turn>{{"a4 UID FETCH", "a4 OK done\r\n"}} << QList<QByteArray>() << QByteArray("a4 UID FETCH 1:* BODY.PEEK[]");
    QTest::newRow("POP3") << Protocol::Pop3s
                          << QList<Turn>{{"STAT", "+OK 2 40\r\n"},
                                         {"RETR 1", "+OK 17 octets\r\nA: b\r\n\r\n..one\r\n.\r\n"},
                                         {"DELE 1", "+OK\r\n"},
                                         {"RETR 2", "+OK\r\n" + two[1] + ".\r\n"},
                                         {"DELE 2", "+OK\r\n"}}
                          << two << QByteArray("DELE 2");
    QTest::newRow("POP3, nothing") << Protocol::Pop3s << QList<Turn>{{"STAT", "+OK 0 0\r\n"}} << QList<QByteArray>() << QByteArray("STAT");
}

void TestMailProbe::takesInbox()
{
    QFETCH(Protocol, protocol);
    QFETCH(QList<Turn>, turns);
    QFETCH(QList<QByteArray>, messages);
    QFETCH(QByteArray, last);
    ScriptedServer server(protocol, m_leaf);
    server.turns = turns + server.turns;
    const auto taken = probed([t = target(server, protocol)] { return takeInbox(t, u"ann@example.test"_s, Secret::fromUtf8("correct horse"), 30s); });
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().detail));
    QCOMPARE(*taken, messages);
    QTRY_VERIFY(server.heard.contains("QUIT") || server.heard.contains("a9 LOGOUT"));
    QCOMPARE(server.heard.at(server.heard.size() - 2), last);
}

void TestMailProbe::inboxFails_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("detail");
    QTest::newRow("IMAP, no inbox") << Protocol::Imaps << QByteArray("a3 SELECT INBOX") << QByteArray("a3 NO [SERVERBUG] no\r\n") << u"SELECT: "_s;
    QTest::newRow("IMAP, no message") << Protocol::Imaps << QByteArray("a4 UID FETCH") << QByteArray("a4 NO no\r\n") << u"FETCH: a4 NO"_s;
    QTest::newRow("IMAP, too much") << Protocol::Imaps << QByteArray("a4 UID FETCH") << QByteArray("* 1 FETCH (BODY[] {99999999}\r\n") << u"FETCH: too much"_s;
    QTest::newRow("IMAP, less than nothing") << Protocol::Imaps << QByteArray("a4 UID FETCH") << QByteArray("* 1 FETCH (BODY[] {-1}\r\n") << u"FETCH: too much"_s;
    QTest::newRow("POP3, locked") << Protocol::Pop3s << QByteArray("STAT") << QByteArray("-ERR [IN-USE] no\r\n") << u"STAT: "_s;
    QTest::newRow("POP3, no message") << Protocol::Pop3s << QByteArray("RETR 1") << QByteArray("-ERR no\r\n") << u"RETR: "_s;
}

void TestMailProbe::inboxFails()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, answer);
    QFETCH(QString, detail);
    ScriptedServer server(protocol, m_leaf);
    server.turns += {{"a3 SELECT INBOX", "a3 OK in\r\n"}, {"a4 UID FETCH", ""}, {"STAT", "+OK 1 10\r\n"}, {"RETR 1", ""}};
    server.answer(at, answer);
    const auto taken = probed([t = target(server, protocol)] { return takeInbox(t, u"ann@example.test"_s, Secret::fromUtf8("correct horse"), 30s); });
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::ProbeFailed);
    QVERIFY2(taken.error().detail.startsWith(detail), qPrintable(taken.error().detail));
}

QTEST_GUILESS_MAIN(TestMailProbe)
#include "tst_mailprobe.moc"
