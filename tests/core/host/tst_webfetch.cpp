#include "core/host/webfetch.h"

#include "core/base/json.h"
#include "core/certs/practiceca.h"
#include "tests/support/tlsserver.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype largest = 1000;

// A web server that has one answer for everything.
class OneAnswer : public TlsWebServer
{
public:
    OneAnswer(const CertifiedKey &certificate, const QByteArray &answer) : TlsWebServer(certificate, [answer](const QByteArray &) { return answer; }) {}
};

QByteArray reply(const QByteArray &body, const QByteArray &head = "Content-Type: text/plain\r\n", const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\n" + head + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

// What a stranger's web server may do to somebody who fetches a file there.
class TestWebFetch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_ca = makePracticeCa(u"a1"_s, now).value();
        m_good = issue(m_ca, {u"mta-sts.example.test"_s}, now).value();
        m_threads = threads();
    }
    // A fetch has a thread, which ends a moment after it, with what OpenSSL keeps for each.
    void cleanupTestCase() { QTRY_VERIFY(threads() <= m_threads); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answers_data();
    void answers();
    void asksByName();
    void asksAsItIsWritten();
    void certificate_data();
    void certificate();
    void nobodyListens();
    void nobodyAnswers();
    void cancelled();
    void cancelledByItsFuture();

private:
    static qsizetype threads() { return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); }
    WebTarget target(quint16 port) const
    {
        return WebTarget{u"mta-sts.example.test"_s, u"/.well-known/mta-sts.txt"_s, QHostAddress(QHostAddress::LocalHost), port, QSslCertificate::fromData(m_ca.chainPem)};
    }
    static QString wordsOf(const Result<WebAnswer> &answer)
    {
        return answer ? u"%1 %2 %3 %4"_s.arg(answer->status).arg(answer->type, answer->location, QString::fromLatin1(answer->body)) : errorCodeName(answer.error().code);
    }
    static Result<WebAnswer> fetched(const WebTarget &target, std::chrono::milliseconds limit = 30s)
    {
        QPointer<WebFetch> fetch = new WebFetch(target, largest, limit);
        const QFuture<Result<WebAnswer>> future = fetch->begin();
        const bool ended = QTest::qWaitFor([&] { return future.isFinished() && !fetch; }, 20000);
        return ended ? future.result() : Result<WebAnswer>(Error{ErrorCode::Busy, {}, {}, u"it did not end"_s});
    }

    CertifiedKey m_ca;
    CertifiedKey m_good;
    qsizetype m_threads = 0;
};

void TestWebFetch::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QByteArray &answer, const QString &expected) { QTest::newRow(title) << answer << expected; };
    row("a file", reply("mode: testing"), u"200 text/plain  mode: testing"_s);
    row("not there", reply("gone", "Content-Type: text/html\r\n", "404 Not Found"), u"404 text/html  gone"_s);
    row("led elsewhere, and not followed", reply("", "Location: https://127.0.0.1:1/\r\n", "301 Moved Permanently"), u"301  https://127.0.0.1:1/ "_s);
    row("asked for a password", reply("", "WWW-Authenticate: Basic realm=\"x\"\r\n", "401 Unauthorized"), u"401   "_s);
    row("as large as may be", reply(QByteArray(largest, 'a')), u"200 text/plain  "_s + QString(largest, u'a'));
    row("larger", reply(QByteArray(largest + 1, 'a')), u"text-too-long"_s);
    row("far larger, without a length", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + QByteArray(1 << 20, 'a'), u"text-too-long"_s);
    row("broken off", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nmode: enf", u"probe-failed"_s);
    row("no HTTP", "220 mail.example.test ESMTP\r\n", u"probe-failed"_s);
}

void TestWebFetch::answers()
{
    QFETCH(QByteArray, answer);
    OneAnswer server(m_good, answer);
    QTEST(wordsOf(fetched(target(server.serverPort()))), "expected");
}

void TestWebFetch::asksByName()
{
    OneAnswer server(m_good, reply("x"));
    QVERIFY(fetched(target(server.serverPort())));
    QVERIFY(server.heard.startsWith("GET /.well-known/mta-sts.txt HTTP/1.1\r\n"));
    QVERIFY(server.heard.contains("Host: mta-sts.example.test\r\n"));
    QVERIFY(server.heard.contains("Accept-Encoding: identity\r\n"));
    QVERIFY(!server.heard.contains("Cookie") && !server.heard.contains("Authorization"));
}

void TestWebFetch::asksAsItIsWritten()
{
    OneAnswer server(m_good, reply("x"));
    WebTarget there = target(server.serverPort());
    there.path = u"/a%2Fb%20c/?d=%2F&e"_s;
    there.accept = "application/rdap+json";
    QVERIFY(fetched(there));
    QVERIFY2(server.heard.startsWith("GET /a%2Fb%20c/?d=%2F&e HTTP/1.1\r\n"), server.heard.constData());
    QVERIFY(server.heard.contains("Accept: application/rdap+json\r\n"));
}

void TestWebFetch::certificate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("of another name") << u"example.test"_s << true;
    QTest::newRow("of nobody known") << u"mta-sts.example.test"_s << false;
}

void TestWebFetch::certificate()
{
    QFETCH(QString, name);
    QFETCH(bool, isTrusted);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertifiedKey other = makePracticeCa(u"b2"_s, now).value();
    OneAnswer server(issue(isTrusted ? m_ca : other, {name}, now).value(), reply("x"));
    const Result<WebAnswer> answer = fetched(target(server.serverPort()));
    QCOMPARE(wordsOf(answer), u"tls-failed"_s);
    QVERIFY(!answer.error().detail.isEmpty());
    QVERIFY(server.heard.isEmpty());
}

void TestWebFetch::nobodyListens()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    const quint16 port = gone.serverPort();
    gone.close();
    QCOMPARE(wordsOf(fetched(target(port))), u"service-unreachable"_s);
}

void TestWebFetch::nobodyAnswers()
{
    OneAnswer server(m_good, {});
    QCOMPARE(wordsOf(fetched(target(server.serverPort()), 100ms)), u"timed-out"_s);
}

void TestWebFetch::cancelled()
{
    OneAnswer server(m_good, {});
    QPointer<WebFetch> fetch = new WebFetch(target(server.serverPort()), largest);
    const QFuture<Result<WebAnswer>> future = fetch->begin();
    QTRY_VERIFY(!server.heard.isEmpty());
    fetch->cancel();
    QTRY_VERIFY(!fetch);
    QVERIFY(future.isCanceled());
}

// Whoever has nothing but the future ends the fetch by it, and the connection with it.
void TestWebFetch::cancelledByItsFuture()
{
    OneAnswer server(m_good, {});
    QPointer<WebFetch> fetch = new WebFetch(target(server.serverPort()), largest);
    QFuture<Result<WebAnswer>> future = fetch->begin();
    QTRY_VERIFY(!server.heard.isEmpty());
    QCOMPARE(server.open, 1);
    future.cancel();
    QTRY_VERIFY(!fetch);
    QTRY_COMPARE(server.open, 0);
    QVERIFY(future.isFinished() && future.resultCount() == 0);
}

QTEST_GUILESS_MAIN(TestWebFetch)
#include "tst_webfetch.moc"
