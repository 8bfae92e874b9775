#include "core/engines/named/named.h"
#include "core/engines/named/namedcheck.h"
#include "core/engines/named/namedconfig.h"
#include "tests/core/engines/rendering.h"
#include "tests/core/engines/scriptedhost.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::test;

// The practice instance's DNS server: its files, the zone that every other begins as, and what it is told.
class TestNamedConfig : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void onlyInPractice();
    void emptyZoneIsRead_data();
    void emptyZoneIsRead();
    void zones();
    void judged();
    void reason();
    void noKeyWithoutItsUser();
};

void TestNamedConfig::golden_data()
{
    QTest::addColumn<RenderInput>("input");
    QTest::newRow("ipv4") << renderInput(true, u"imap"_s, u"127.0.0.1"_s, 20000);
    QTest::newRow("ipv6") << renderInput(true, u"imap"_s, u"::1"_s, 21000);
}

void TestNamedConfig::golden()
{
    QFETCH(RenderInput, input);
    const auto files = namedConfig(input);
    QVERIFY(files);
    QCOMPARE(files->size(), 3);
    for (const ConfigFile &file : *files) {
        QCOMPARE(file.engine, Engine::Named);
        compareWithGolden(file.content, u"named/"_s + QString::fromLatin1(QTest::currentDataTag()) + u'/' + file.path.section(u'/', 1));
    }
}

void TestNamedConfig::onlyInPractice()
{
    QVERIFY(namedRules().onlyInPractice);
    QVERIFY(namedConfig(renderInput(false, u"imap"_s, u"127.0.0.1"_s)).value().isEmpty());
}

void TestNamedConfig::emptyZoneIsRead_data() { golden_data(); }

void TestNamedConfig::emptyZoneIsRead()
{
    const QString program = u"/usr/bin/named-checkzone"_s;
    if (!QFile::exists(program))
        QSKIP("bind9-utils is not installed");
    QFETCH(RenderInput, input);
    QTemporaryDir folder;
    QFile zone(folder.filePath(u"zone"_s));
    QVERIFY(zone.open(QIODevice::WriteOnly));
    zone.write(fileOf(*namedConfig(input), u"named/empty.zone"_s).content);
    zone.close();
    QProcess reader;
    reader.start(program, {u"xn--bcher-kva.example"_s, zone.fileName()});
    QVERIFY(reader.waitForFinished());
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardOutput().constData());
}

void TestNamedConfig::zones()
{
    const InstancePaths paths = InstancePaths::parse(u"/var/lib/postroom").value();
    const DomainName zone = DomainName::parse(u"bücher.example").value();
    QCOMPARE(zoneFile(zone), u"xn--bcher-kva.example.zone"_s);
    const Command added = addZone(paths, zone);
    QCOMPARE(added.program, u"/usr/sbin/rndc"_s);
    QCOMPARE(added.arguments.mid(0, 5), (QStringList{u"-c"_s, u"/var/lib/postroom/current/named/rndc.conf"_s, u"addzone"_s, u"xn--bcher-kva.example"_s, u"in"_s}));
    QVERIFY(added.arguments.last().contains(u"file \"xn--bcher-kva.example.zone\";"_s));
    QVERIFY(added.arguments.last().contains(u"dnssec-policy default;"_s));
    QCOMPARE(removeZone(paths, zone).arguments.mid(2), (QStringList{u"delzone"_s, u"-clean"_s, u"xn--bcher-kva.example"_s, u"in"_s}));
}

void TestNamedConfig::judged()
{
    ScriptedHost host;
    QVERIFY(checkNamed(host, u"/g/7"_s));
    QCOMPARE(host.ran, QStringList{u"/usr/bin/named-checkconf /g/7/named/named.conf"_s});
    host.answers = {{{}, Finished{1, "named.conf:9: unknown option 'recursoin'\n", {}}}};
    const auto refused = checkNamed(host, u"/g/7"_s);
    QCOMPARE(refused.error().code, ErrorCode::EngineRefused);
    QVERIFY(refused.error().detail.contains(u"recursoin"_s));
    host.answers = {{{}, Finished{0, "named.conf:9: option 'x' is obsolete\n", {}}}}; // content, with a warning
    QVERIFY(!checkNamed(host, u"/g/7"_s));
}

void TestNamedConfig::reason()
{
    QCOMPARE(namedReason("2026-11-24T10:00:00.000Z general: error: of the last start\n"
                         "2026-11-24T10:00:00.000Z general: notice: running\n"
                         "2026-11-24T11:00:00.000Z network: error: binding TCP socket: address in use\n"
                         "2026-11-24T11:00:00.000Z general: critical: exiting (due to fatal error)\n"),
             u"binding TCP socket: address in use\nexiting (due to fatal error)"_s);
    QCOMPARE(namedReason("2026-11-24T11:00:00.000Z zone: info: loaded\n"), QString());
}

void TestNamedConfig::noKeyWithoutItsUser()
{
    ScriptedHost host;
    QCOMPARE(namedRules().prepare(host, InstancePaths::parse(u"/var/lib/postroom").value()).error(),
             (Error{ErrorCode::EngineNotInstalled, u"named"_s, {}, u"bind9"_s}));
    QVERIFY(host.made.isEmpty());
}

QTEST_APPLESS_MAIN(TestNamedConfig)
#include "tst_namedconfig.moc"
