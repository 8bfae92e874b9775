#include "core/server/registrations.h"

#include "core/certs/practiceca.h"
#include "tests/support/tlsserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A web server with an answer for each address, "host/path"; for what it has none it says so, and an empty one never comes.
class WebServer : public TlsWebServer
{
public:
    explicit WebServer(const CertifiedKey &certificate) : TlsWebServer(certificate, [this](const QByteArray &request) { return answerTo(request); }) {}
    QHash<QString, QByteArray> answers;
    QStringList asked;

private:
    QByteArray answerTo(const QByteArray &request)
    {
        static const QRegularExpression form(u"^GET (\\S+) HTTP/1.1\r\n.*^Host: (\\S+)\r\n"_s, QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
        const auto match = form.match(QString::fromLatin1(request));
        const QString address = match.captured(2) + match.captured(1);
        asked.append(address);
        return answers.value(address, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
};

QByteArray reply(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &head = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/rdap+json\r\n" + head + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray leading(const QByteArray &location)
{
    return reply({}, "302 Found", "Location: " + location + "\r\n");
}

const QByteArray list = R"({"version": "1.0", "services": [[["org", "uk"], ["https://rdap.example.net/v1/"]]]})";

QByteArray told(const QByteArray &name = "example.org", const QByteArray &date = "2027-08-13T04:00:00Z")
{
    return R"({"objectClassName": "domain", "ldhName": ")" + name + R"(", "events": [{"eventAction": "expiration", "eventDate": ")" + date + R"("}]})";
}

const QString directoryPlace = u"data.example.net/rdap/dns.json"_s;
const QString registryPlace = u"rdap.example.net/v1/domain/"_s;

} // namespace

class TestRegistrations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QDateTime today = QDateTime::currentDateTimeUtc();
        m_ca = makePracticeCa(u"a1"_s, today).value();
        m_certificate = issue(m_ca, {u"data.example.net"_s, u"rdap.example.net"_s, u"registrar.example.net"_s}, today).value();
        m_threads = threads();
    }
    void cleanupTestCase() { QTRY_VERIFY(threads() <= m_threads); }
    void init();
    void cleanup();

    void asksTheDirectoryThenTheRegistry();
    void nobodyIsAsked();
    void isKept();
    void refusalIsKept();
    void silenceIsNotKeptForLong();
    void directoryThatFails();
    void formerDirectoryIsBetterThanNone();
    void anotherDirectory();
    void namesUpwards();
    void redirects_data();
    void redirects();
    void hostile_data();
    void hostile();
    void deadOnesEndInTime_data();
    void deadOnesEndInTime();
    void theSameLookIsShared();
    void endsWithoutAnAnswer();
    void endsWithTheLastSession_data();
    void endsWithTheLastSession();

private:
    static qsizetype threads() { return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); }
    static OrNone<HttpsUrl> place(const QString &text = u"https://data.example.net/rdap/dns.json"_s) { return OrNone<HttpsUrl>::parse(text).value(); }
    static DomainName name(const QString &text) { return DomainName::parse(text).value(); }

    Finding found(const QString &domain = u"example.org"_s, const OrNone<HttpsUrl> &directory = place())
    {
        const QFuture<Finding> future = m_registrations->look(name(domain), directory);
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20000) ? future.result() : Finding();
    }
    static QString wordsOf(const Finding &finding) { return finding.id + u' ' + wordOf(finding.verdict) + u' ' + finding.subject + u' ' + finding.seen; }
    // What was asked since it was asked last.
    QStringList asked() { return std::exchange(m_server->asked, {}); }

    CertifiedKey m_ca;
    CertifiedKey m_certificate;
    qsizetype m_threads = 0;
    QDateTime m_now;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<Registrations> m_registrations;
    Fetch m_fetch;
    QObject m_fetches;
};

void TestRegistrations::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_now = QDateTime::fromString(u"2026-11-26T12:00:00Z"_s, Qt::ISODate);
    m_server = std::make_unique<WebServer>(m_certificate);
    m_server->answers = {{directoryPlace, reply(list)}, {registryPlace + u"example.org"_s, reply(told())}};
    const auto fetch = [this](const WebTarget &target, qsizetype largest, std::chrono::milliseconds limit) {
        WebTarget here = target;
        here.address = QHostAddress(QHostAddress::LocalHost);
        here.port = m_server->serverPort();
        here.anchors = QSslCertificate::fromData(m_ca.chainPem);
        return (new WebFetch(here, largest, limit, &m_fetches))->begin();
    };
    m_fetch = fetch;
    m_registrations = std::make_unique<Registrations>(
        fetch, [this] { return m_now; }, 20s);
}

void TestRegistrations::cleanup()
{
    qDeleteAll(m_fetches.findChildren<WebFetch *>());
    m_registrations.reset();
    m_server.reset();
}

void TestRegistrations::asksTheDirectoryThenTheRegistry()
{
    const Finding finding = found();
    QCOMPARE(wordsOf(finding), u"registration.valid pass example.org 2027-08-13T04:00:00Z"_s);
    QCOMPARE(finding.command, u"curl -L https://rdap.example.net/v1/domain/example.org"_s);
    QCOMPARE(asked(), (QStringList{directoryPlace, registryPlace + u"example.org"_s}));
    QVERIFY(m_server->heard.contains("Accept: application/rdap+json\r\n"));
    m_server->answers[registryPlace + u"example.co.uk"_s] = reply(told("example.co.uk", "2026-12-01T00:00:00Z"));
    QCOMPARE(wordsOf(found(u"example.co.uk"_s)), u"registration.ending warning example.co.uk 2026-12-01T00:00:00Z"_s);
    QCOMPARE(asked(), QStringList{registryPlace + u"example.co.uk"_s}); // the directory is known
}

void TestRegistrations::nobodyIsAsked()
{
    QCOMPARE(wordsOf(found(u"example.test"_s)), u"registration.not-asked not-applicable example.test "_s);
    QCOMPARE(wordsOf(found(u"example.org"_s, place(u"none"_s))), u"registration.not-asked not-applicable example.org "_s);
    QCOMPARE(asked(), QStringList());
    QCOMPARE(wordsOf(found(u"example.de"_s)), u"registration.not-asked not-applicable example.de "_s);
    QCOMPARE(asked(), QStringList{directoryPlace});
}

void TestRegistrations::isKept()
{
    found();
    asked();
    m_now = m_now.addSecs(6 * 3600 - 1);
    QCOMPARE(found().verdict, Verdict::Pass);
    QCOMPARE(asked(), QStringList());
    m_now = m_now.addSecs(1);
    found();
    QCOMPARE(asked(), QStringList{registryPlace + u"example.org"_s});
    m_now = m_now.addSecs(18 * 3600);
    found();
    QCOMPARE(asked(), (QStringList{directoryPlace, registryPlace + u"example.org"_s}));
    // What is kept is what was said, and not what it meant then.
    m_server->answers[registryPlace + u"example.org"_s] = reply(told("example.org", "2026-12-27T22:00:00Z"));
    m_now = m_now.addSecs(6 * 3600);
    QCOMPARE(found().verdict, Verdict::Pass);
    m_now = m_now.addSecs(5 * 3600);
    asked();
    QCOMPARE(found().verdict, Verdict::Warning);
    QCOMPARE(asked(), QStringList());
}

void TestRegistrations::refusalIsKept()
{
    m_server->answers[registryPlace + u"example.org"_s] = reply({}, "429 Too Many Requests");
    const Finding finding = found();
    QCOMPARE(wordsOf(finding), u"registration.unknown unknown example.org "_s);
    QCOMPARE(finding.said, u"HTTP 429"_s);
    asked();
    m_now = m_now.addSecs(599);
    QCOMPARE(found().verdict, Verdict::Unknown);
    const Finding other = found(u"example.co.uk"_s); // of the same registry
    QCOMPARE(wordsOf(other), u"registration.unknown unknown example.co.uk "_s);
    QCOMPARE(other.command, u"curl -L https://rdap.example.net/v1/domain/example.co.uk"_s);
    QCOMPARE(asked(), QStringList());
    m_now = m_now.addSecs(1);
    m_server->answers[registryPlace + u"example.org"_s] = reply(told());
    QCOMPARE(found().verdict, Verdict::Pass);
}

void TestRegistrations::silenceIsNotKeptForLong()
{
    m_server->answers[registryPlace + u"example.org"_s] = reply({}, "500 Internal Server Error");
    QCOMPARE(found().verdict, Verdict::Unknown);
    asked();
    m_now = m_now.addSecs(59);
    QCOMPARE(found().verdict, Verdict::Unknown);
    QCOMPARE(asked(), QStringList());
    m_now = m_now.addSecs(1);
    found();
    QCOMPARE(asked(), QStringList{registryPlace + u"example.org"_s});
}

void TestRegistrations::directoryThatFails()
{
    m_server->answers[directoryPlace] = reply({}, "500 Internal Server Error");
    const Finding finding = found();
    QCOMPARE(wordsOf(finding), u"registration.unknown unknown example.org "_s);
    QCOMPARE(finding.said, u"HTTP 500"_s);
    QVERIFY(finding.fix.contains(u"registration.directory"_s));
    QCOMPARE(asked(), QStringList{directoryPlace});
    m_now = m_now.addSecs(59);
    QCOMPARE(found().verdict, Verdict::Unknown);
    QCOMPARE(found(u"example.co.uk"_s).verdict, Verdict::Unknown);
    QCOMPARE(asked(), QStringList());
    m_now = m_now.addSecs(1);
    m_server->answers[directoryPlace] = reply(list);
    QCOMPARE(found().verdict, Verdict::Pass);
}

void TestRegistrations::formerDirectoryIsBetterThanNone()
{
    found();
    m_now = m_now.addDays(2);
    m_server->answers[directoryPlace] = reply("<html></html>");
    asked();
    QCOMPARE(found().verdict, Verdict::Pass);
    QCOMPARE(asked(), (QStringList{directoryPlace, registryPlace + u"example.org"_s}));
}

void TestRegistrations::anotherDirectory()
{
    found();
    asked();
    m_server->answers[u"data.example.net/other.json?a=b%20c"_s] = reply(R"({"services": [[["org"], ["https://registrar.example.net/"]]]})");
    m_server->answers[u"registrar.example.net/domain/example.org"_s] = reply(told("example.org", "2026-11-30T00:00:00Z"));
    QCOMPARE(found(u"example.org"_s, place(u"https://data.example.net/other.json?a=b%20c"_s)).verdict, Verdict::Warning);
    QCOMPARE(asked(), (QStringList{u"data.example.net/other.json?a=b%20c"_s, u"registrar.example.net/domain/example.org"_s}));
}

void TestRegistrations::namesUpwards()
{
    // A name above is the one that is registered.
    QCOMPARE(found(u"mail.example.org"_s).subject, u"example.org"_s);
    QCOMPARE(asked(), (QStringList{directoryPlace, registryPlace + u"mail.example.org"_s, registryPlace + u"example.org"_s}));
    // One that the registry does not know, under no name.
    const Finding finding = found(u"a.example.co.uk"_s);
    QCOMPARE(wordsOf(finding), u"registration.unknown unknown a.example.co.uk "_s);
    QVERIFY(finding.what.contains(u"does not know"_s));
    QCOMPARE(asked(), (QStringList{registryPlace + u"a.example.co.uk"_s, registryPlace + u"example.co.uk"_s, registryPlace + u"co.uk"_s}));
}

void TestRegistrations::redirects_data()
{
    QTest::addColumn<QList<QByteArray>>("locations"); // from one to the next
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("asked");
    const QByteArray start = "https://registrar.example.net/";
    QTest::newRow("one") << QList<QByteArray>{start} << Verdict::Pass << 3;
    QTest::newRow("three, one of them without its host") << QList<QByteArray>{start, "/b?c=d", start + "e%20f"} << Verdict::Pass << 5;
    QTest::newRow("four") << QList<QByteArray>{start, start + "b", start + "c", start + "d"} << Verdict::Unknown << 5;
    QTest::newRow("without encryption") << QList<QByteArray>{"http://registrar.example.net/"} << Verdict::Unknown << 2;
    QTest::newRow("to a computer") << QList<QByteArray>{"https://127.0.0.1/"} << Verdict::Unknown << 2;
    QTest::newRow("to a file") << QList<QByteArray>{"file:///etc/passwd"} << Verdict::Unknown << 2;
    QTest::newRow("with a login") << QList<QByteArray>{"https://me:secret@registrar.example.net/"} << Verdict::Unknown << 2;
}

void TestRegistrations::redirects()
{
    QFETCH(QList<QByteArray>, locations);
    QString from = registryPlace + u"example.org"_s;
    QUrl url(u"https://"_s + from);
    for (const QByteArray &location : locations) {
        m_server->answers[from] = leading(location);
        url = url.resolved(QUrl(QString::fromLatin1(location)));
        from = url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme).mid(2);
    }
    m_server->answers[from] = reply(told());
    QTEST(found().verdict, "verdict");
    QTEST(static_cast<int>(asked().size()), "asked");
}

void TestRegistrations::hostile_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("asked");
    QTest::newRow("a directory larger than is read") << directoryPlace << reply(list + QByteArray(RegistryDirectory::largest, ' ')) << 1;
    QTest::newRow("a directory without an end") << directoryPlace << QByteArray("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(4 << 20, '[')) << 1;
    QTest::newRow("a directory that leads in a circle") << directoryPlace << leading("https://" + directoryPlace.toLatin1()) << 4;
    QTest::newRow("an answer larger than is read") << registryPlace + u"example.org"_s << reply(told() + QByteArray(RegistrationSeen::largest, ' ')) << 2;
    QTest::newRow("of another domain") << registryPlace + u"example.org"_s << reply(told("example.com")) << 2;
    QTest::newRow("no JSON") << registryPlace + u"example.org"_s << reply("<html></html>") << 2;
    QTest::newRow("hangs up") << registryPlace + u"example.org"_s << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{") << 2;
}

void TestRegistrations::hostile()
{
    QFETCH(QString, place);
    QFETCH(QByteArray, answer);
    m_server->answers[place] = answer;
    QCOMPARE(wordsOf(found()), u"registration.unknown unknown example.org "_s);
    QTEST(static_cast<int>(asked().size()), "asked");
}

void TestRegistrations::deadOnesEndInTime_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("the directory") << directoryPlace;
    QTest::newRow("the registry") << registryPlace + u"example.org"_s;
}

void TestRegistrations::deadOnesEndInTime()
{
    QFETCH(QString, place);
    m_server->answers[place] = QByteArray();
    m_registrations = std::make_unique<Registrations>(
        m_fetch, [this] { return m_now; }, 500ms);
    QElapsedTimer time;
    time.start();
    QCOMPARE(found().verdict, Verdict::Unknown);
    QVERIFY(time.elapsed() < 5000);
}

void TestRegistrations::theSameLookIsShared()
{
    const QFuture<Finding> first = m_registrations->look(name(u"example.org"_s), place());
    const QFuture<Finding> second = m_registrations->look(name(u"example.org"_s), place());
    const QFuture<Finding> other = m_registrations->look(name(u"example.co.uk"_s), place());
    QTRY_VERIFY(first.isFinished() && second.isFinished() && other.isFinished());
    QCOMPARE(first.result().verdict, Verdict::Pass);
    QCOMPARE(second.result().verdict, Verdict::Pass);
    QCOMPARE(other.result().verdict, Verdict::Unknown);
    QStringList all = asked();
    all.sort();
    QCOMPARE(all, (QStringList{directoryPlace, registryPlace + u"co.uk"_s, registryPlace + u"example.co.uk"_s, registryPlace + u"example.org"_s}));
}

void TestRegistrations::endsWithoutAnAnswer()
{
    m_server->answers[directoryPlace] = QByteArray();
    const QFuture<Finding> future = m_registrations->look(name(u"example.org"_s), place());
    QTRY_COMPARE(m_server->asked.size(), 1);
    m_registrations->end();
    QVERIFY(future.isFinished() && future.isCanceled());
}

void TestRegistrations::endsWithTheLastSession_data()
{
    QTest::addColumn<QString>("place"); // where it waits
    QTest::newRow("the directory") << directoryPlace;
    QTest::newRow("the registry") << registryPlace + u"example.org"_s;
}

// What is under way goes on for whoever is still there, and not for nobody.
void TestRegistrations::endsWithTheLastSession()
{
    QFETCH(QString, place);
    const QByteArray answer = std::exchange(m_server->answers[place], {});
    auto first = std::make_unique<QObject>();
    auto second = std::make_unique<QObject>();
    const QFuture<Finding> one = m_registrations->look(name(u"example.org"_s), this->place(), first.get());
    const QFuture<Finding> other = m_registrations->look(name(u"example.org"_s), this->place(), second.get());
    QTRY_VERIFY(m_server->asked.contains(place));
    first.reset();
    QTest::qWait(50);
    QVERIFY(one.isCanceled());
    QVERIFY(!other.isFinished());
    QCOMPARE(m_server->open, 1);
    second.reset();
    QVERIFY(other.isCanceled());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->open, 0, 1000);
    // Who comes after that begins anew.
    m_server->answers[place] = answer;
    asked();
    QCOMPARE(found().verdict, Verdict::Pass);
    QVERIFY(asked().contains(place));
}

QTEST_GUILESS_MAIN(TestRegistrations)
#include "tst_registrations.moc"
