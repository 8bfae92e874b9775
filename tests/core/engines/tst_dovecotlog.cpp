#include "core/engines/dovecot/dovecotlog.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

// Lines as Dovecot 2.3 wrote them.
class TestDovecotLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void events_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("logins");
        QTest::addColumn<int>("failed");
        const auto row = [](const char *name, const char *line, int logins, int failed) { QTest::newRow(name) << QByteArray(line) << logins << failed; };
        row("IMAP", "Nov 26 01:07:23 imap-login: Info: Login: user=<anna@example.test>, method=PLAIN, rip=127.0.0.1, lip=127.0.0.1, mpid=21975, TLS, session=<Y/PxkCNhlJR/AAAB>", 1, 0);
        row("POP3", "Nov 26 01:07:25 pop3-login: Info: Login: user=<anna@example.test>, method=PLAIN, rip=127.0.0.1, lip=127.0.0.1, mpid=22032, TLS, session=<YRAMkSNhHp1/AAAB>", 1, 0);
        row("to try a configuration", "Nov 26 01:07:06 imap-login: Info: Login: user=<postroom@probe.invalid>, method=PLAIN, rip=127.0.0.1, lip=127.0.0.1, mpid=20344, TLS, session=<uOXujyNhBul/AAAB>", 0, 0);
        row("refused", "Nov 26 01:07:25 imap-login: Info: Disconnected: Connection closed (auth failed, 1 attempts in 2 secs): user=<anna@example.test>, method=PLAIN, rip=127.0.0.1, lip=127.0.0.1, TLS, session=<+b3ykCNhnpR/AAAB>", 0, 1);
        row("refused three times", "Nov 26 01:07:25 imap-login: Info: Disconnected: Too many invalid commands (auth failed, 3 attempts in 12 secs): user=<x y>, method=PLAIN, rip=127.0.0.1, lip=127.0.0.1, TLS, session=<+b3ykCNhnpR/AAAB>", 0, 3);
        row("refused, of one who calls himself so", "Nov 26 01:07:25 imap-login: Info: Disconnected: Connection closed (no auth attempts in 0 secs): user=<(auth failed, 9 attempts in 1 secs): user=>, rip=127.0.0.1", 0, 0);
        row("no password tried", "Nov 26 01:07:02 imap-login: Info: Disconnected: Aborted login by logging out (no auth attempts in 0 secs): user=<>, rip=127.0.0.1, lip=127.0.0.1, TLS, session=<AsKzjyNh5Oh/AAAB>", 0, 0);
        row("absurd number", "Nov 26 01:07:02 imap-login: Info: Disconnected: x (auth failed, 99999999999999999999 attempts in 0 secs): user=<>", 0, 0);
        row("session", "Nov 26 01:07:23 imap(anna@example.test)<21975><Y/PxkCNhlJR/AAAB>: Info: Disconnected: Logged out in=32 out=574 deleted=0", 0, 0);
        row("the one who compared", "Nov 26 01:07:23 auth-worker(20345): Info: conn unix:auth-worker (pid=20321,uid=103): auth-worker<23>: sql(anna@example.test,127.0.0.1,<+b3ykCNhnpR/AAAB>): Password mismatch", 0, 0);
        row("delivery", "Nov 26 01:07:20 lmtp(anna@example.test)<20358><CBN2N0iGB2uGTwAAg+zDdQ>: Info: msgid=<Login: user=<x>>: saved mail to INBOX", 0, 0);
        row("empty", "", 0, 0);
    }
    void events()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, logins);
        QFETCH(int, failed);
        const auto event = dovecotLogEvent(line);
        QCOMPARE(event && event->kind == LogEvent::Kind::LoggedIn ? event->times : 0, logins);
        QCOMPARE(event && event->kind == LogEvent::Kind::LoginFailed ? event->times : 0, failed);
        QCOMPARE(event.has_value(), logins + failed > 0);
    }
};

QTEST_GUILESS_MAIN(TestDovecotLog)
#include "tst_dovecotlog.moc"
