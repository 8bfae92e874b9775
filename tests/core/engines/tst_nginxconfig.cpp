#include "core/engines/nginx/nginxcheck.h"
#include "core/engines/nginx/nginxconfig.h"
#include "tests/core/engines/rendering.h"

using namespace postroom;
using namespace postroom::test;

// The text of nginx's files, what can get into it, and what nginx says of it.
class TestNginxConfig : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void readers();
    void noNameOfADomain();
    void word_data();
    void word();
    void judged_data();
    void judged();
    void reason();
};

void TestNginxConfig::golden_data()
{
    QTest::addColumn<RenderInput>("input");
    QTest::newRow("practice") << renderInput(true, u"imap"_s, u"127.0.0.1"_s, 20000);
    QTest::newRow("production") << renderInput(false, u"imap,pop3"_s);
    QTest::newRow("production_ipv6") << renderInput(false, u"imap"_s, u"2001:db8::25"_s);
}

void TestNginxConfig::golden()
{
    QFETCH(RenderInput, input);
    const auto files = nginxConfig(input);
    QVERIFY(files);
    const QString folder = u"nginx/"_s + QString::fromLatin1(QTest::currentDataTag()) + u'/';
    for (const ConfigFile &file : *files) {
        if (file.access == FileAccess::World)
            compareWithGolden(file.content, folder + file.path.section(u'/', 1));
    }
}

void TestNginxConfig::readers()
{
    const auto files = nginxConfig(renderInput(true, u"imap"_s));
    QVERIFY(files);
    for (const ConfigFile &file : *files) {
        QCOMPARE(file.engine, Engine::Nginx);
        QVERIFY(file.path.startsWith(u"nginx/"_s));
        const bool hasKey = file.content.contains("PRIVATE KEY");
        QVERIFY2(!hasKey || file.access == FileAccess::EngineSecret, qPrintable(file.path));
    }
    QVERIFY(fileOf(*files, u"nginx/tls/server.pem"_s).content.startsWith("-----BEGIN PRIVATE KEY-----"));
}

void TestNginxConfig::noNameOfADomain()
{
    RenderInput other = renderInput(true, u"imap"_s);
    other.snapshot.settings.serverName = DomainName::parse(u"mx.other.test").value();
    QCOMPARE(*nginxConfig(other), *nginxConfig(renderInput(true, u"imap"_s)));
}

void TestNginxConfig::word_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("an address") << u"[2001:db8::1]:20443"_s << true;
    for (const QString &bad : {u"a b"_s, u"a;"_s, u"a{"_s, u"a}"_s, u"$host"_s, u"a\"b"_s, u"a'b"_s, u"a#b"_s, u"a\\b"_s, u"a\nb"_s, u"ä"_s})
        QTest::newRow(qPrintable(bad)) << bad << false;
}

void TestNginxConfig::word()
{
    QFETCH(QString, value);
    QFETCH(bool, taken);
    QCOMPARE(nginxWord(value).has_value(), taken);
}

void TestNginxConfig::judged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("accepted");
    const QByteArray content = "nginx: the configuration file /g/nginx.conf syntax is ok\nnginx: configuration file /g/nginx.conf test is successful\n";
    QTest::newRow("content") << 0 << content << true;
    QTest::newRow("refused") << 1 << QByteArray("nginx: [emerg] unknown directive \"x\" in /g/nginx.conf:3\n") << false;
    QTest::newRow("a warning") << 0 << "nginx: [warn] conflicting server name \"\" on 0.0.0.0:80, ignored\n" + content << false;
    QTest::newRow("without a word") << 1 << QByteArray() << false;
}

void TestNginxConfig::judged()
{
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    QFETCH(bool, accepted);
    const auto judged = judgeNginx(status, said);
    QCOMPARE(judged.has_value(), accepted);
    if (!judged)
        QCOMPARE(judged.error().code, ErrorCode::EngineRefused);
}

void TestNginxConfig::reason()
{
    QCOMPARE(nginxReason("nginx: [emerg] bind() to 127.0.0.1:80 failed (98: Address already in use)\n"
                         "2026/11/24 10:00:00 [emerg] 41#41: bind() to 127.0.0.1:80 failed (98: Address already in use)\n"
                         "2026/11/24 10:00:02 [emerg] 41#41: still could not bind()\n"),
             u"bind() to 127.0.0.1:80 failed (98: Address already in use)\nstill could not bind()"_s);
    QCOMPARE(nginxReason("2026/11/24 10:00:00 [emerg] 41#41: x\n2026/11/24 10:00:00 [notice] 41#41: start worker processes\n"), QString());
}

QTEST_APPLESS_MAIN(TestNginxConfig)
#include "tst_nginxconfig.moc"
