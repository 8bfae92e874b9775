#include "core/engines/postfix/postfixcheck.h"
#include "tests/core/engines/scriptedhost.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// What Postfix's checkers said on Debian 12, and what is made of it.
class TestPostfixCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void judges_data();
    void judges();
    void complaintsOfCheck();
    void reason_data();
    void reason();
    void checks_data();
    void checks();
    void asksAllCheckers();
};

void TestPostfixCheck::judges_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("detail"); // null: fine
    const QByteArray misspelled = "/usr/sbin/postconf: warning: /etc/x/main.cf: unused parameter: foo_bar=1\n";
    QTest::newRow("nothing") << 0 << QByteArray() << QString();
    QTest::newRow("blank lines") << 0 << QByteArray("\n \n") << QString();
    QTest::newRow("misspelled name, exit status 0") << 0 << misspelled << QString::fromLatin1(misspelled.trimmed());
    QTest::newRow("said sixteen times") << 0 << misspelled.repeated(16) << QString::fromLatin1(misspelled.trimmed());
    QTest::newRow("map file missing, exit status 0")
        << 0
        << QByteArray(
               "postconf: warning: open \"sqlite\" configuration \"/etc/x/sql/domains.cf\": No such file or directory\n")
        << u"postconf: warning: open \"sqlite\" configuration \"/etc/x/sql/domains.cf\": No such file or directory"_s;
    QTest::newRow("fatal") << 1 << QByteArray("postconf: fatal: file /etc/x/master.cf: line 37: bad field count\n")
                           << u"postconf: fatal: file /etc/x/master.cf: line 37: bad field count"_s;
    QTest::newRow("failed without a word") << 1 << QByteArray() << u"exit status 1"_s;
    QTest::newRow("a machine without IPv6")
        << 0
        << QByteArray(
               "postconf: warning: inet_protocols: disabling IPv6 name/address support: Address family not supported by protocol\n")
        << QString();
    QTest::newRow("without IPv6, and misspelled")
        << 0
        << "postfix: warning: inet_protocols: disabling IPv6 name/address support: Address family not supported by protocol\n" +
               misspelled
        << QString::fromLatin1(misspelled.trimmed());
}

void TestPostfixCheck::judges()
{
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    QFETCH(QString, detail);
    const auto judged = judgePostfix(exitCode, said);
    QCOMPARE(judged.has_value(), detail.isNull());
    if (!judged)
        QCOMPARE(judged.error(), (Error{ErrorCode::EngineRefused, u"postfix"_s, {}, detail}));
}

void TestPostfixCheck::complaintsOfCheck()
{
    const QByteArray log =
        "Nov 24 09:06:39 mail postroom-00112233/smtpd[5]: warning: hostname x does not resolve to address 192.0.2.1\n"
        "Nov 24 09:06:39 mail postroom-00112233/postfix-script[5953]: warning: not owned by root: /etc/x/./main.cf\n"
        "Nov 24 09:06:40 mail postroom-00112233/postfix-script[5954]: refreshing the Postfix mail system\n";
    QCOMPARE(
        postroom::complaintsOfCheck(log),
        QByteArray(
            "Nov 24 09:06:39 mail postroom-00112233/postfix-script[5953]: warning: not owned by root: /etc/x/./main.cf\n"));
}

void TestPostfixCheck::reason_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("reason");
    const QByteArray taken =
        "Nov 24 09:07:18 mail postroom-x/postfix-script[6356]: starting the Postfix mail system\n"
        "Nov 24 09:07:18 mail postroom-x/master[6358]: fatal: bind 127.0.0.1 port 20587: Address already in use\n"
        "Nov 24 09:07:20 mail postroom-x/postfix-script[6359]: fatal: mail system startup failed\n";
    const QByteArray started =
        "Nov 24 09:08:00 mail postroom-x/postfix-script[6400]: starting the Postfix mail system\n"
        "Nov 24 09:08:00 mail postroom-x/master[6401]: daemon started -- version 3.7.11, configuration /etc/x\n";
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("port taken") << taken << u"bind 127.0.0.1 port 20587: Address already in use"_s;
    QTest::newRow("port taken, after a good start long ago")
        << started + taken << u"bind 127.0.0.1 port 20587: Address already in use"_s;
    QTest::newRow("started after a refusal") << taken + started << QString();
    QTest::newRow("runs already")
        << QByteArray(
               "Nov 24 09:07:25 mail postroom-x/postfix-script[6473]: fatal: the Postfix mail system is already running\n")
        << u"the Postfix mail system is already running"_s;
    QTest::newRow("on standard error") << QByteArray(
                                              "/usr/sbin/postconf: fatal: file /etc/x/master.cf: line 37: bad field count\n")
                                       << u"file /etc/x/master.cf: line 37: bad field count"_s;
    QTest::newRow("a stranger's words are no reason")
        << QByteArray("Nov 24 09:07:25 mail postroom-x/smtpd[4]: NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 550 5.1.1 No; helo=<x: fatal: do this>\n"
                      "Nov 24 09:07:25 mail postroom-x/smtpd[4]: warning: hostname x[1]: fatal: do that\n")
        << QString();
    QTest::newRow("a warning is no reason")
        << QByteArray("Nov 24 09:07:25 mail postroom-x/smtpd[1]: warning: something\n") << QString();
}

void TestPostfixCheck::reason()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, reason);
    QCOMPARE(postfixReason(written), reason);
}

void TestPostfixCheck::checks_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<Finished>("said");
    QTest::addColumn<Error>("error");
    const auto refused = [](const QString &words) { return Error{ErrorCode::EngineRefused, u"postfix"_s, {}, words}; };
    QTest::newRow("map type missing") << u"/usr/sbin/postconf -c /g/postfix -m"_s << Finished{0, "hash\nproxy\n", {}}
                                      << Error{ErrorCode::EngineNotInstalled, u"postfix"_s, {}, u"postfix-sqlite"_s};
    QTest::newRow("a name") << u"/usr/sbin/postconf -c /g/postfix -n"_s
                            << Finished{0, "biff = no\n", "postconf: warning: x\n"} << refused(u"postconf: warning: x"_s);
    QTest::newRow("a value") << u"/usr/sbin/postmap -c /g/postfix"_s
                             << Finished{1, {}, "postmap: fatal: bad numerical configuration: a = b\n"}
                             << refused(u"postmap: fatal: bad numerical configuration: a = b"_s);
    QTest::newRow("a map that cannot be read")
        << u"/usr/bin/setpriv --reuid postfix --regid postfix --init-groups /usr/sbin/postmap -c /g/postfix -q postroom sqlite:/g/postfix/sql/domains.cf"_s
        << Finished{1, {}, "postmap: fatal: sqlite:x: Can't open database: unable to open database file?\n"}
        << refused(u"postmap: fatal: sqlite:x: Can't open database: unable to open database file?"_s);
    QTest::newRow("the check") << u"/usr/sbin/postfix -c /g/postfix check"_s << Finished{1, {}, "postsuper: fatal: x\n"}
                               << refused(u"postsuper: fatal: x"_s);
    QTest::newRow("its words in the log")
        << u"/usr/bin/tail --bytes=+101 -- /d/log/postfix.log"_s
        << Finished{0, "Nov 24 09:06:39 mail x/postfix-script[5953]: warning: not owned by root: /g/postfix/./main.cf\n", {}}
        << refused(u"Nov 24 09:06:39 mail x/postfix-script[5953]: warning: not owned by root: /g/postfix/./main.cf"_s);
}

void TestPostfixCheck::checks()
{
    QFETCH(QString, of);
    QFETCH(Finished, said);
    QFETCH(Error, error);
    ScriptedHost host;
    host.folders = {{u"/g/postfix/sql"_s, {u"domains.cf"_s}}};
    host.answers = {{of, said},
                    {u"/usr/sbin/postconf -c /g/postfix -m"_s, Finished{0, "hash\nproxy\nsqlite\n", {}}},
                    {u"/usr/sbin/postconf -c /g/postfix -h maillog_file"_s, Finished{0, "/d/log/postfix.log\n", {}}},
                    {u"/usr/bin/stat"_s, Finished{0, "100\n", {}}}};
    const auto checked = checkPostfix(host, u"/g"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error(), error);
}

void TestPostfixCheck::asksAllCheckers()
{
    ScriptedHost host;
    host.folders = {{u"/g/postfix/sql"_s, {u"domains.cf"_s}}};
    const QString asksMap =
        u"/usr/bin/setpriv --reuid postfix --regid postfix --init-groups /usr/sbin/postmap -c /g/postfix -q postroom sqlite:/g/postfix/sql/domains.cf"_s;
    host.answers = {{asksMap, Finished{1, {}, {}}}, // nothing of that name
                    {u"/usr/sbin/postconf -c /g/postfix -m"_s, Finished{0, "hash\nproxy\nsqlite\n", {}}},
                    {u"/usr/sbin/postconf -c /g/postfix -h maillog_file"_s, Finished{0, "/d/log/postfix.log\n", {}}},
                    {u"/usr/bin/stat"_s, Finished{0, "100\n", {}}}};
    QVERIFY(checkPostfix(host, u"/g"_s));
    QCOMPARE(
        host.ran,
        (QStringList{
            u"/usr/bin/touch --no-create --date=3 seconds ago -- /g/postfix/main.cf /g/postfix/sql/aliases.cf /g/postfix/sql/catchalls.cf"
             " /g/postfix/sql/domains.cf /g/postfix/sql/logins.cf /g/postfix/sql/mailboxes.cf /g/postfix/sql/others.cf /g/postfix/sql/recipients.cf /g/postfix/sql/senders.cf /g/postfix/tls/names"_s,
            u"/usr/sbin/postconf -c /g/postfix -m"_s, u"/usr/sbin/postconf -c /g/postfix -n"_s,
            u"/usr/sbin/postmap -c /g/postfix -q postroom static:good"_s, asksMap,
            u"/usr/sbin/postconf -c /g/postfix -h maillog_file"_s, u"/usr/bin/stat --format=%s -- /d/log/postfix.log"_s,
            u"/usr/sbin/postfix -c /g/postfix check"_s, u"/usr/bin/tail --bytes=+101 -- /d/log/postfix.log"_s}));
    ScriptedHost bare;
    bare.answers = {{u"/usr/sbin/postconf"_s, Error{ErrorCode::NotFound, u"/usr/sbin/postconf"_s, {}, {}}}};
    QCOMPARE(checkPostfix(bare, u"/g"_s).error(),
             (Error{ErrorCode::EngineNotInstalled, u"postfix"_s, {}, u"postfix postfix-sqlite"_s}));
}

QTEST_APPLESS_MAIN(TestPostfixCheck)
#include "tst_postfixcheck.moc"
