#include "tests/core/engines/rendering.h"
#include "tests/core/engines/scriptedhost.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

// The table of engines: order, commands, folders, and which change wants a restart.
class TestEngineRules : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void order();
    void commands();
    void folders();
    void keyFolderIsMadeOnce();
    void foldersWithoutPostfix();
    void activation_data();
    void activation();
    void sameInputSameBytes();
    void version_data();
    void version();

private:
    const InstancePaths m_paths = InstancePaths::parse(u"/var/lib/postroom").value();
};

void TestEngineRules::order()
{
    QList<Engine> all;
    for (const EngineRules &rules : allEngines())
        all.append(rules.engine);
    QVERIFY(all.indexOf(Engine::Dovecot) < all.indexOf(Engine::Postfix)); // it needs their sockets
    QVERIFY(all.indexOf(Engine::Rspamd) < all.indexOf(Engine::Postfix));
    for (const EngineRules &rules : allEngines())
        QCOMPARE(rulesOf(rules.engine).program, rules.program);
}

void TestEngineRules::commands()
{
    const auto line = [](const Command &command) { return (QStringList{command.program} + command.arguments).join(u' '); };
    const EngineRules &postfix = rulesOf(Engine::Postfix);
    QCOMPARE(line(postfix.start(m_paths)), u"/usr/sbin/postfix -c /var/lib/postroom/current/postfix start"_s);
    QCOMPARE(line(postfix.reload(m_paths)), u"/usr/sbin/postfix -c /var/lib/postroom/current/postfix reload"_s);
    QCOMPARE(postfix.pidFile(m_paths), u"/var/lib/postroom/engines/postfix/queue/pid/master.pid"_s);
    QCOMPARE(postfix.logFile(m_paths), u"/var/lib/postroom/log/postfix.log"_s);
    const EngineRules &dovecot = rulesOf(Engine::Dovecot);
    QCOMPARE(line(dovecot.start(m_paths)), u"/usr/sbin/dovecot -c /var/lib/postroom/current/dovecot/dovecot.conf"_s);
    QCOMPARE(line(dovecot.reload(m_paths)), u"/usr/bin/doveadm -c /var/lib/postroom/current/dovecot/dovecot.conf reload"_s);
    QCOMPARE(dovecot.pidFile(m_paths), u"/var/lib/postroom/engines/dovecot/base/master.pid"_s);
    QCOMPARE(dovecot.logFile(m_paths), u"/var/lib/postroom/log/dovecot.log"_s);
    const EngineRules &nginx = rulesOf(Engine::Nginx);
    const QString started = u"/usr/sbin/nginx -p /var/lib/postroom/current/nginx -c /var/lib/postroom/current/nginx/nginx.conf -e /var/lib/postroom/log/nginx.log"_s;
    QCOMPARE(line(nginx.start(m_paths)), started);
    QCOMPARE(nginx.start(m_paths).folder, nginx.masterFolder(m_paths)); // by which it is known again
    QCOMPARE(line(nginx.reload(m_paths)), started + u" -s reload"_s);
    QCOMPARE(nginx.pidFile(m_paths), u"/var/lib/postroom/engines/nginx/nginx.pid"_s);
    const EngineRules &rspamd = rulesOf(Engine::Rspamd);
    const QString home = u"/var/lib/postroom/engines/rspamd"_s;
    QCOMPARE(line(rspamd.start(m_paths)),
             u"/usr/bin/rspamd -u _rspamd -g _rspamd -c /etc/rspamd/rspamd.conf"
             " --var=LOCAL_CONFDIR=/var/lib/postroom/current/rspamd --var=RUNDIR=%1 --var=DBDIR=%1/data"
             " --var=LOGDIR=/var/lib/postroom/log"_s.arg(home));
    QCOMPARE(rspamd.start(m_paths).folder, home);
    QCOMPARE(line(rspamd.reload(m_paths)), u"/usr/bin/pkill --signal HUP --pidfile %1/rspamd.pid"_s.arg(home));
    QCOMPARE(rspamd.pidFile(m_paths), home + u"/rspamd.pid"_s);
    QCOMPARE(rspamd.masterFolder(m_paths), home);
    QCOMPARE(rspamd.logFile(m_paths), u"/var/lib/postroom/log/rspamd.log"_s);
    const EngineRules &named = rulesOf(Engine::Named);
    QCOMPARE(line(named.start(m_paths)), u"/usr/sbin/named -u bind -c /var/lib/postroom/current/named/named.conf"_s);
    QVERIFY(named.start(m_paths).unconfined);
    QCOMPARE(line(named.reload(m_paths)), u"/usr/sbin/rndc -c /var/lib/postroom/current/named/rndc.conf reconfig"_s);
    QCOMPARE(named.masterFolder(m_paths), u"/var/lib/postroom/engines/named/data"_s); // which it makes its own
    QCOMPARE(named.pidFile(m_paths), named.masterFolder(m_paths) + u"/named.pid"_s);
}

void TestEngineRules::folders()
{
    const QHash<Engine, QStringList> wanted{
        {Engine::Dovecot, {u"/engines/dovecot 0:0 755"_s, u"/engines/dovecot/base 0:0 755"_s, u"/engines/dovecot/state 0:0 755"_s}},
        {Engine::Rspamd, {u"/engines/rspamd 0:0 755"_s, u"/engines/rspamd/patterns 0:0 755"_s, u"/engines/rspamd/data 4:4 700"_s,
                          u"/lookup/dkim 3:4 2750"_s}},
        {Engine::Postfix, {u"/engines/postfix 0:0 755"_s, u"/engines/postfix/queue 0:0 755"_s, u"/engines/postfix/data 1:1 700"_s}},
        {Engine::Nginx, {u"/engines/nginx 0:0 755"_s}}};
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        ScriptedHost host;
        host.absent = {m_paths.dkim()};
        QVERIFY(rulesOf(it.key()).prepare(host, m_paths));
        QCOMPARE(host.made.replaceInStrings(m_paths.directory(), QString()), *it);
    }
}

// It lies in a folder of user postroom's, where root touches nothing that is there already.
void TestEngineRules::keyFolderIsMadeOnce()
{
    ScriptedHost host;
    QVERIFY(rulesOf(Engine::Rspamd).prepare(host, m_paths));
    QVERIFY(!host.made.join(u' ').contains(m_paths.dkim()));
}

void TestEngineRules::foldersWithoutPostfix()
{
    ScriptedHost host;
    host.users.removeAll(u"postfix"_s);
    QCOMPARE(rulesOf(Engine::Postfix).prepare(host, m_paths).error().code, ErrorCode::EngineNotInstalled);
    QVERIFY(host.made.isEmpty());
}

void TestEngineRules::activation_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<RenderInput>("before");
    QTest::addColumn<RenderInput>("after");
    QTest::addColumn<Activation>("wanted");
    const RenderInput base = renderInput(false, u"imap"_s);
    RenderInput renamed = base;
    renamed.snapshot.settings.serverName = DomainName::parse(u"mx.example.test").value();
    RenderInput renewed = base;
    renewed.certificateChain += "another\n";
    const RenderInput moved = renderInput(false, u"imap"_s, u"192.0.2.25"_s);
    const RenderInput otherAddress = renderInput(false, u"imap"_s, u"192.0.2.26"_s);
    const RenderInput otherPorts = renderInput(false, u"imap"_s, {}, 1000);
    QTest::newRow("postfix: nothing") << Engine::Postfix << base << base << Activation::Reload;
    QTest::newRow("postfix: host name") << Engine::Postfix << base << renamed << Activation::Reload;
    QTest::newRow("postfix: certificate") << Engine::Postfix << base << renewed << Activation::Reload;
    QTest::newRow("postfix: ports") << Engine::Postfix << base << otherPorts << Activation::Reload;
    QTest::newRow("postfix: from all addresses to one") << Engine::Postfix << base << moved << Activation::Restart;
    QTest::newRow("postfix: another address") << Engine::Postfix << moved << otherAddress << Activation::Restart;
    QTest::newRow("dovecot: account types")
        << Engine::Dovecot << base << renderInput(false, u"imap,pop3"_s) << Activation::Reload;
    QTest::newRow("rspamd: nothing") << Engine::Rspamd << base << base << Activation::Reload;
    QTest::newRow("dovecot: host name") << Engine::Dovecot << base << renamed << Activation::Reload;
    const RenderInput practice = renderInput(true, u"imap"_s, u"127.0.0.1"_s, 20000);
    QTest::newRow("named: nothing") << Engine::Named << practice << practice << Activation::Reload;
    QTest::newRow("named: ports") << Engine::Named << practice << renderInput(true, u"imap"_s, u"127.0.0.1"_s, 21000) << Activation::Restart;
    QTest::newRow("nginx: ports") << Engine::Nginx << base << otherPorts << Activation::Restart;
    QTest::newRow("nginx: certificate") << Engine::Nginx << base << renewed << Activation::Reload;
}

void TestEngineRules::activation()
{
    QFETCH(Engine, engine);
    QFETCH(RenderInput, before);
    QFETCH(RenderInput, after);
    QFETCH(Activation, wanted);
    const EngineRules &rules = rulesOf(engine);
    const auto old = rules.render(before);
    const auto fresh = rules.render(after);
    QVERIFY(old && fresh);
    QCOMPARE(rules.activation(*old, *fresh), wanted);
}

void TestEngineRules::sameInputSameBytes()
{
    for (const EngineRules &rules : allEngines())
        QCOMPARE(*rules.render(renderInput(true, u"imap,pop3"_s)), *rules.render(renderInput(true, u"imap,pop3"_s)));
    // What one engine does not say leaves its files as they are, so that it is not disturbed.
    QCOMPARE(*rulesOf(Engine::Postfix).render(renderInput(true, u"imap"_s)),
             *rulesOf(Engine::Postfix).render(renderInput(true, u"imap,pop3"_s)));
    RenderInput larger = renderInput(true, u"imap"_s);
    larger.snapshot.settings.messageSizeLimit = ByteSize(99 * 1024 * 1024);
    QCOMPARE(*rulesOf(Engine::Dovecot).render(renderInput(true, u"imap"_s)), *rulesOf(Engine::Dovecot).render(larger));
    QVERIFY(*rulesOf(Engine::Postfix).render(renderInput(true, u"imap"_s)) != *rulesOf(Engine::Postfix).render(larger));
    QCOMPARE(*rulesOf(Engine::Rspamd).render(renderInput(true, u"imap"_s)), *rulesOf(Engine::Rspamd).render(larger));
}

void TestEngineRules::version_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("version");
    QTest::newRow("postfix") << Engine::Postfix << u"/usr/sbin/postconf -d -h mail_version"_s << QByteArray("3.7.11\n")
                             << u"3.7.11"_s;
    QTest::newRow("dovecot") << Engine::Dovecot << u"/usr/sbin/dovecot --version"_s << QByteArray("2.3.19.1 (9b53102964)\n")
                             << u"2.3.19.1"_s;
    QTest::newRow("nginx") << Engine::Nginx << u"/usr/sbin/nginx -v"_s << QByteArray("nginx version: nginx/1.22.1\n") << u"1.22.1"_s;
    QTest::newRow("named") << Engine::Named << u"/usr/sbin/named -v"_s << QByteArray("BIND 9.18.49-1~deb12u3-Debian (Extended Support Version) <id:>\n")
                           << u"9.18.49"_s;
    QTest::newRow("rspamd") << Engine::Rspamd << u"/usr/bin/rspamd --version"_s << QByteArray("Rspamd daemon version 3.4\n")
                            << u"3.4"_s;
}

void TestEngineRules::version()
{
    QFETCH(Engine, engine);
    QFETCH(QString, asked);
    QFETCH(QByteArray, said);
    QFETCH(QString, version);
    ScriptedHost host;
    const bool onError = engine == Engine::Nginx; // tells it there alone
    host.answers = {{asked, Finished{0, onError ? QByteArray("wrong/1\n") : said, onError ? said : QByteArray("wrong/1\n")}}};
    const auto answer = rulesOf(engine).version(host);
    QVERIFY(answer);
    QCOMPARE(*answer, version);
}

QTEST_APPLESS_MAIN(TestEngineRules)
#include "tst_enginerules.moc"
