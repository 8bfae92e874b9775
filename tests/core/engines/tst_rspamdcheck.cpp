#include "core/engines/rspamd/rspamdcheck.h"
#include "tests/core/engines/scriptedhost.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// What Rspamd's checker said on Debian 12, and what is made of it.
class TestRspamdCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void judges_data();
    void judges();
    void asksWithTheNewFiles();
    void notInstalled();
    void reason_data();
    void reason();
};

void TestRspamdCheck::judges_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    QTest::addColumn<QString>("detail"); // null: fine
    const QByteArray parse = "failed to load config: ucl parser error: /etc/rspamd/modules.d/asn.conf:29 object closed with } is not opened with { at line 2\n";
    QTest::newRow("fine") << 0 << QByteArray("syntax OK\n") << QByteArray() << QString();
    QTest::newRow("a packaged rule of one that is off") << 0 << QByteArray("syntax OK\n")
                                                          << QByteArray("cannot find dependency on symbol A for symbol B\n") << QString();
    QTest::newRow("not parsed") << 1 << QByteArray() << parse << QString::fromLatin1(parse.trimmed());
    QTest::newRow("said twice") << 1 << QByteArray("syntax BAD\n") << parse + parse << QString::fromLatin1(parse.trimmed());
    QTest::newRow("complains with exit status 0") << 0 << QByteArray("syntax OK\n") << parse << QString::fromLatin1(parse.trimmed());
    QTest::newRow("bad and no more") << 1 << QByteArray("syntax BAD\n") << QByteArray() << u"syntax BAD"_s;
    QTest::newRow("failed without a word") << 1 << QByteArray() << QByteArray() << u"exit status 1"_s;
}

void TestRspamdCheck::judges()
{
    QFETCH(int, exitCode);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    QFETCH(QString, detail);
    const auto judged = judgeRspamd(exitCode, out, err);
    QCOMPARE(judged.has_value(), detail.isNull());
    if (!judged)
        QCOMPARE(judged.error(), (Error{ErrorCode::EngineRefused, u"rspamd"_s, {}, detail}));
}

void TestRspamdCheck::asksWithTheNewFiles()
{
    ScriptedHost host;
    QVERIFY(checkRspamd(host, u"/var/lib/postroom/generations/7"_s));
    QCOMPARE(host.ran,
             (QStringList{u"/usr/bin/rspamadm --var=LOCAL_CONFDIR=/var/lib/postroom/generations/7/rspamd"
                          " --var=RUNDIR=/var/lib/postroom/engines/rspamd --var=DBDIR=/var/lib/postroom/engines/rspamd/data"
                          " --var=LOGDIR=/var/lib/postroom/log configtest -c /etc/rspamd/rspamd.conf"_s}));
    host.answers = {{u"/usr/bin/rspamadm"_s, Finished{1, "syntax BAD\n", "a reason\n"}}};
    QCOMPARE(checkRspamd(host, u"/var/lib/postroom/generations/7"_s).error().detail, u"a reason"_s);
}

void TestRspamdCheck::notInstalled()
{
    ScriptedHost host;
    host.answers = {{u"/usr/bin/rspamadm"_s, Error{ErrorCode::NotFound, u"/usr/bin/rspamadm"_s, {}, {}}}};
    QCOMPARE(checkRspamd(host, u"/var/lib/postroom/generations/7"_s).error(), (Error{ErrorCode::EngineNotInstalled, u"rspamd"_s, {}, u"rspamd"_s}));
}

void TestRspamdCheck::reason_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("reason");
    const QByteArray starts = "2026-11-24 16:23:29 #18233(main) <1b3042>; main; main: rspamd 3.4 is loading configuration, build id: release\n";
    const QByteArray fails = "2026-11-24 16:23:29 #18233(main) cfg; rspamd_config_read: failed to load config: ucl parser error: x.conf:29 at line 2\n";
    QTest::newRow("not parsed") << starts + fails << u"failed to load config: ucl parser error: x.conf:29 at line 2"_s;
    QTest::newRow("an older attempt") << starts + fails + starts << QString();
    QTest::newRow("nothing said") << QByteArray() << QString();
    QTest::newRow("chatter") << starts + "2026-11-24 16:30:24 #1(main) <a>; symcache; load_items: cannot open file /x/symbols.cache: No such file or directory\n"
                             << QString();
}

void TestRspamdCheck::reason()
{
    QFETCH(QByteArray, written);
    QTEST(rspamdReason(written), "reason");
}

QTEST_APPLESS_MAIN(TestRspamdCheck)
#include "tst_rspamdcheck.moc"
