#include "core/engines/postfix/postfixtrace.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(MailFate)

namespace {

const QByteArray id("postroom-test-00112233445566778899aabbccddeeff@");

QByteArray line(const QByteArray &process, const QByteArray &said)
{
    return "Nov 26 01:10:18 host postroom-x/" + process + "[812]: " + said + '\n';
}

const QByteArray taken = line("pickup", "4X0Z: uid=0 from=<anna@example.test>") + line("cleanup", "4X0Z: message-id=<" + id + "mail.example.test>") +
                         line("qmgr", "4X0Z: from=<anna@example.test>, size=812, nrcpt=1 (queue active)");

} // namespace

class TestPostfixTrace : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void traces_data();
    void traces();
};

void TestPostfixTrace::traces_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<MailFate>("fate");
    QTest::addColumn<QString>("relay");
    QTest::addColumn<QString>("answer");
    const QByteArray to = "4X0Z: to=<ben@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, delays=0/0/0/1, ";
    const QByteArray sent = to + "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9 (nine))";
    const QByteArray deferred = to + "dsn=4.2.1, status=deferred (host mx.example.net[192.0.2.7] said: 450 4.2.1 Greylisted (in reply to RCPT TO command))";
    const QString mx = u"mx.example.net[192.0.2.7]:25"_s;
    QTest::newRow("nothing") << QByteArray() << MailFate::Sent << QString() << QString();
    QTest::newRow("another message") << line("cleanup", "4X0Y: message-id=<other@mail.example.test>") << MailFate::Sent << QString() << QString();
    QTest::newRow("taken") << taken << MailFate::Queued << QString() << QString();
    QTest::newRow("delivered") << taken + line("smtp", sent) << MailFate::Delivered << mx << u"250 2.0.0 Ok: queued as 9 (nine)"_s;
    QTest::newRow("the last line is cut off") << taken + line("smtp", sent).chopped(1) << MailFate::Delivered << mx << u"250 2.0.0 Ok: queued as 9 (nine)"_s;
    QTest::newRow("deferred") << taken + line("smtp", deferred) << MailFate::Deferred << mx
                              << u"host mx.example.net[192.0.2.7] said: 450 4.2.1 Greylisted (in reply to RCPT TO command)"_s;
    QTest::newRow("deferred, then delivered") << taken + line("smtp", deferred) + line("smtp", sent) << MailFate::Delivered << mx << u"250 2.0.0 Ok: queued as 9 (nine)"_s;
    QTest::newRow("refused") << taken + line("smtp", to + "dsn=5.1.1, status=bounced (host said: 550 5.1.1 Nobody)") << MailFate::Refused << mx << u"host said: 550 5.1.1 Nobody"_s;
    QTest::newRow("refused by the filter") << taken + line("cleanup", "4X0Z: milter-reject: END-OF-MESSAGE from localhost[127.0.0.1]: 5.7.1 No; from=<anna@example.test>")
                                           << MailFate::Refused << QString() << u"END-OF-MESSAGE from localhost[127.0.0.1]: 5.7.1 No"_s;
    QTest::newRow("the filter is away") << taken + line("cleanup", "4X0Z: milter-reject: END-OF-MESSAGE from localhost[127.0.0.1]: 4.7.1 Service unavailable - try again later; from=<anna@example.test>")
                                        << MailFate::Deferred << QString() << u"END-OF-MESSAGE from localhost[127.0.0.1]: 4.7.1 Service unavailable - try again later"_s;
    QTest::newRow("comes back from where it went") << taken + line("smtp", sent) + line("cleanup", "4X1A: message-id=<" + id + "mail.example.test>") + line("lmtp", "4X1A: to=<anna@example.test>, relay=here, status=sent (250 Saved)")
                                                   << MailFate::Delivered << mx << u"250 2.0.0 Ok: queued as 9 (nine)"_s;
    QTest::newRow("another's delivery") << taken + line("smtp", QByteArray(sent).replace("4X0Z", "4X0Y")) << MailFate::Queued << QString() << QString();
    QTest::newRow("words that look like a delivery") << taken + line("smtpd", "warning: x]: " + sent) << MailFate::Queued << QString() << QString();
    QTest::newRow("words that look like the id") << line("smtpd", "warning: 4X0Y: message-id=<" + id + "x>") << MailFate::Sent << QString() << QString();
}

void TestPostfixTrace::traces()
{
    QFETCH(QByteArray, log);
    const MailTrace trace = traceMessage(log, id);
    QTEST(trace.fate, "fate");
    QTEST(trace.relay, "relay");
    QTEST(trace.answer, "answer");
    QCOMPARE(trace.queueId, trace.fate == MailFate::Sent ? QString() : u"4X0Z"_s);
}

QTEST_GUILESS_MAIN(TestPostfixTrace)
#include "tst_postfixtrace.moc"
