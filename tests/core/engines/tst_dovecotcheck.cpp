#include "core/engines/dovecot/dovecotcheck.h"
#include "tests/core/engines/scriptedhost.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// What Dovecot's checker and daemon said on Debian 12, and what is made of it.
class TestDovecotCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void judges_data();
    void judges();
    void reason_data();
    void reason();
    void accountsMissing_data();
    void accountsMissing();
    void notInstalled();
};

void TestDovecotCheck::judges_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("detail"); // null: fine
    QTest::newRow("nothing") << 0 << QByteArray() << QString();
    QTest::newRow("obsolete, exit status 0")
        << 0
        << QByteArray(
               "doveconf: Warning: Obsolete setting in /x/dovecot.conf:9: ssl_protocols has been replaced by ssl_min_protocol\n")
        << u"doveconf: Warning: Obsolete setting in /x/dovecot.conf:9: ssl_protocols has been replaced by ssl_min_protocol"_s;
    QTest::newRow("unknown")
        << 89 << QByteArray("doveconf: Fatal: Error in configuration file /x/dovecot.conf line 9: Unknown setting: foo\n")
        << u"doveconf: Fatal: Error in configuration file /x/dovecot.conf line 9: Unknown setting: foo"_s;
    QTest::newRow("failed without a word") << 89 << QByteArray() << u"exit status 89"_s;
}

void TestDovecotCheck::judges()
{
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    QFETCH(QString, detail);
    const auto judged = judgeDovecot(exitCode, said);
    QCOMPARE(judged.has_value(), detail.isNull());
    if (!judged)
        QCOMPARE(judged.error(), (Error{ErrorCode::EngineRefused, u"dovecot"_s, {}, detail}));
}

void TestDovecotCheck::reason_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("reason");
    const QByteArray taken =
        "Nov 24 09:28:53 master: Error: service(pop3-login): listen(127.0.0.1, 21995) failed: Address already in use\n"
        "Nov 24 09:28:53 master: Fatal: Failed to start listeners\n";
    const QByteArray started =
        "Nov 24 09:28:53 master: Info: Dovecot v2.3.19.1 (9b53102964) starting up for imap, pop3, lmtp (core dumps disabled)\n";
    const QString words =
        u"service(pop3-login): listen(127.0.0.1, 21995) failed: Address already in use\nFailed to start listeners"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("port taken") << taken << words;
    QTest::newRow("on standard error and in the log")
        << "Error: service(pop3-login): listen(127.0.0.1, 21995) failed: Address already in use\nFatal: Failed to start listeners\n" +
               taken
        << words;
    QTest::newRow("started after a refusal") << taken + started << QString();
    QTest::newRow("a stranger's words are no reason")
        << QByteArray("Nov 24 09:28:55 imap-login: Info: Disconnected: user=<x: Error: do this>, rip=192.0.2.1\n"
                      "Nov 24 09:28:55 imap-login: Info: Disconnected (x) Fatal: do that\n")
        << QString();
    QTest::newRow("of a session") << QByteArray("Nov 24 09:28:55 lmtp(anna@example.test)<812><abc>: Error: no space left\n") << u"no space left"_s;
    QTest::newRow("only warnings")
        << started + "Nov 24 09:28:55 master: Warning: Killed with signal 15 (by pid=1 uid=0 code=kill)\n"
        << QString();
}

void TestDovecotCheck::reason()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, reason);
    QCOMPARE(dovecotReason(written), reason);
}

void TestDovecotCheck::accountsMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail"); // null: fine
    QTest::newRow("all there") << QString() << QString();
    QTest::newRow("postfix") << u"postfix"_s << u"User doesn't exist: postfix"_s;
    QTest::newRow("the owner of mail") << u"postroom-mail"_s << u"User doesn't exist: postroom-mail"_s;
    QTest::newRow("the readers of lookup.db") << u"postroom-lookup"_s << u"Group doesn't exist: postroom-lookup"_s;
}

void TestDovecotCheck::accountsMissing()
{
    QFETCH(QString, name);
    QFETCH(QString, detail);
    ScriptedHost host;
    host.users.removeAll(name);
    host.groups.removeAll(name);
    const auto checked = checkDovecot(host, u"/g"_s);
    QCOMPARE(checked.has_value(), detail.isNull());
    if (!checked)
        QCOMPARE(checked.error(), (Error{ErrorCode::EngineRefused, u"dovecot"_s, {}, detail}));
    QCOMPARE(host.ran, QStringList{u"/usr/bin/doveconf -c /g/dovecot/dovecot.conf -x -n"_s});
}

void TestDovecotCheck::notInstalled()
{
    ScriptedHost host;
    host.answers = {{u"/usr/bin/doveconf"_s, Error{ErrorCode::NotFound, u"/usr/bin/doveconf"_s, {}, {}}}};
    const auto checked = checkDovecot(host, u"/g"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::EngineNotInstalled);
    QVERIFY(checked.error().detail.contains(u"dovecot-imapd"_s));
}

QTEST_APPLESS_MAIN(TestDovecotCheck)
#include "tst_dovecotcheck.moc"
