#include "core/engines/postfix/postfixlog.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

using Kind = LogEvent::Kind;
using From = LogEvent::From;

Q_DECLARE_METATYPE(std::optional<postroom::LogEvent>)

namespace {

LogEvent brought(const char *id, From from)
{
    return LogEvent{Kind::Brought, id, from};
}

} // namespace

// Lines as Postfix 3.7 wrote them.
class TestPostfixLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void events_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<std::optional<LogEvent>>("expected");
        const auto row = [](const char *name, const char *line, const std::optional<LogEvent> &expected) { QTest::newRow(name) << QByteArray(line) << expected; };
        row("brought by a server", "Nov 26 01:07:20 mail postroom-363c9032/smtpd[19992]: 4jZdgX6lGqzG5TT: client=unknown[127.0.0.1]",
            brought("4jZdgX6lGqzG5TT", From::Server));
        row("brought by a login", "Nov 26 01:07:21 mail postroom-363c9032/submission/smtpd[21808]: 4jZdgY1W3SzG5TT: client=unknown[127.0.0.1], sasl_method=PLAIN, sasl_username=anna@example.test",
            brought("4jZdgY1W3SzG5TT", From::Login));
        row("brought to try a configuration", "Nov 26 01:07:06 mail postroom-363c9032/submissions/smtpd[20355]: 4jZdgG6rsLzG6bN: client=unknown[127.0.0.1], sasl_method=PLAIN, sasl_username=postroom@probe.invalid",
            brought("4jZdgG6rsLzG6bN", From::Probe));
        row("taken", "Nov 26 01:07:21 mail postroom-363c9032/qmgr[19986]: 4jZdgY1W3SzG5TT: from=<anna@example.test>, size=649, nrcpt=1 (queue active)",
            LogEvent{Kind::Taken, "4jZdgY1W3SzG5TT"});
        row("taken, from nobody", "Nov  6 01:07:21 mail postroom-363c9032/qmgr[19986]: 4jZdgY1W3SzG5TT: from=<>, size=649, nrcpt=1 (queue active)",
            LogEvent{Kind::Taken, "4jZdgY1W3SzG5TT"});
        row("removed", "Nov 26 01:07:21 mail postroom-363c9032/qmgr[19986]: 4jZdgY1W3SzG5TT: removed", {});
        row("delivered", "Nov 26 01:07:21 mail postroom-363c9032/lmtp[20030]: 4jZdgY1W3SzG5TT: to=<ben@example.test>, relay=mail.example.test[/var/lib/pr/engines/dovecot/base/lmtp-postfix], delay=0.01, delays=0.01/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 <ben@example.test> gDQHDUmGB2uGTwAAg+zDdQ Saved)", {});
        row("message id", "Nov 26 01:07:21 mail postroom-363c9032/cleanup[20028]: 4jZdgY1W3SzG5TT: message-id=<20261126010721.021807@vm>", {});
        row("recipient nobody knows", "Nov 26 01:07:21 mail postroom-363c9032/smtpd[19992]: NOQUEUE: reject: RCPT from unknown[127.0.0.1]: 550 5.1.1 <nobody@example.test>: Recipient address rejected: User unknown in virtual mailbox table; from=<x@elsewhere.example> to=<nobody@example.test> proto=ESMTP helo=<client.example.org>",
            LogEvent{Kind::Refused});
        row("second recipient", "Nov 26 01:07:21 mail postroom-363c9032/smtpd[19992]: 4jZdgY0QTFzG5TT: reject: RCPT from unknown[127.0.0.1]: 550 5.1.1 <nobody@example.test>: Recipient address rejected: User unknown in virtual mailbox table; from=<x@elsewhere.example> to=<nobody@example.test> proto=ESMTP helo=<client.example.org>",
            LogEvent{Kind::Refused});
        row("relay", "Nov 26 01:07:21 mail postroom-363c9032/smtpd[19992]: NOQUEUE: reject: RCPT from unknown[2001:db8::1]: 554 5.7.1 <y@other.example>: Relay access denied; from=<x@elsewhere.example> to=<y@other.example> proto=ESMTP helo=<client.example.org>",
            LogEvent{Kind::Refused});
        row("sender of somebody else", "Nov 26 01:07:23 mail postroom-363c9032/submission/smtpd[21956]: NOQUEUE: reject: RCPT from unknown[127.0.0.1]: 553 5.7.1 <ben@example.test>: Sender address rejected: not owned by user anna@example.test; from=<ben@example.test> to=<ben@example.test> proto=ESMTP helo=<client.example.org>",
            LogEvent{Kind::Refused});
        row("not now", "Nov 26 01:07:23 mail postroom-363c9032/smtpd[21956]: NOQUEUE: reject: RCPT from unknown[127.0.0.1]: 451 4.3.0 <ben@example.test>: Temporary lookup failure; from=<x@elsewhere.example> to=<ben@example.test> proto=ESMTP helo=<client.example.org>", {});
        row("by the filter", "Nov 26 01:07:23 mail postroom-363c9032/cleanup[20028]: 4jZdgb5Nb1zG5ZJ: milter-reject: END-OF-MESSAGE from unknown[127.0.0.1]: 5.7.1 The From header must hold the address that you send as; from=<anna@example.test> to=<ben@example.test> proto=ESMTP helo=<client.example.org>",
            LogEvent{Kind::RefusedWhole, "4jZdgb5Nb1zG5ZJ"});
        row("by the filter, not now", "Nov 26 01:07:23 mail postroom-363c9032/cleanup[20028]: 4jZdgb5Nb1zG5ZJ: milter-reject: END-OF-MESSAGE from unknown[127.0.0.1]: 4.7.1 Service unavailable - try again later; from=<anna@example.test> to=<ben@example.test> proto=ESMTP helo=<client.example.org>", {});
        row("connection", "Nov 26 01:07:23 mail postroom-363c9032/smtpd[21956]: NOQUEUE: reject: CONNECT from unknown[127.0.0.1]: 521 5.7.1 <unknown[127.0.0.1]>: Client host rejected: Access denied; proto=SMTP",
            LogEvent{Kind::Refused});
        row("password", "Nov 26 01:07:23 mail postroom-363c9032/submission/smtpd[21812]: warning: unknown[127.0.0.1]: SASL PLAIN authentication failed: (reason unavailable), sasl_username=anna@example.test",
            LogEvent{Kind::LoginFailed});
        row("nobody to ask about a password", "Nov 26 01:07:23 mail postroom-363c9032/submission/smtpd[21812]: warning: unknown[127.0.0.1]: SASL PLAIN authentication failed: Connection lost to authentication server, sasl_username=anna@example.test", {});
        row("end of a connection", "Nov 26 01:07:23 mail postroom-363c9032/submission/smtpd[21964]: disconnect from unknown[127.0.0.1] ehlo=2 starttls=1 auth=1 mail=1 rcpt=1 data=0/1 quit=1 commands=7/8", {});
        row("words of a client", "Nov 26 01:07:23 mail postroom-363c9032/smtpd[21964]: warning: hostname ABCDEFG: client=x[1] does not resolve", {});
        row("empty", "", {});
        row("time alone", "Nov 26 01:07:23 ", {});
        row("cut off", "Nov 26 01:07:23 mail postroom-363c9032/smtpd[21964", {});
    }
    void events()
    {
        QFETCH(QByteArray, line);
        QFETCH(std::optional<LogEvent>, expected);
        QVERIFY(postfixLogEvent(line) == expected);
    }

    void queueIds_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QDateTime>("expected");
        QTest::newRow("as logged at 01:07:21") << "4jZdgY1W3SzG5TT"_ba << QDateTime(QDate(2026, 11, 26), QTime(1, 7, 21), Qt::UTC);
        QTest::newRow("as logged at 01:07:03") << "4jZdgC1bgqzG5xl"_ba << QDateTime(QDate(2026, 11, 26), QTime(1, 7, 3), Qt::UTC);
        QTest::newRow("a z among the digits") << "4jZdgzzzzzzG5TT"_ba << QDateTime(QDate(2026, 11, 26), QTime(1, 7, 43), Qt::UTC);
        QTest::newRow("short id") << "3C1E9C0A42"_ba << QDateTime();
        QTest::newRow("another file") << "defer.lock"_ba << QDateTime();
        QTest::newRow("vowels") << "AEIOUA1W3SzG5TT"_ba << QDateTime();
        QTest::newRow("empty") << QByteArray() << QDateTime();
    }
    void queueIds()
    {
        QFETCH(QByteArray, id);
        QTEST(queueIdTime(id).value_or(QDateTime()), "expected");
    }
};

QTEST_GUILESS_MAIN(TestPostfixLog)
#include "tst_postfixlog.moc"
