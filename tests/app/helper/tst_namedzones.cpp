#include "app/helper/namedzones.h"
#include "core/engines/named/named.h"
#include "core/model/tsigkey.h"
#include "tests/support/fakehost.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class TestNamedZones : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void listed();
    void carried();
    void carriedAlready();
    void refused();
    void dropped();
    void keysAreMadeOnce();

private:
    const InstancePaths m_paths = InstancePaths::parse(u"/srv/p").value();
    const DomainName m_zone = DomainName::parse(u"example.test").value();
    const QString m_data = u"/srv/p/engines/named/data/"_s;

    static Finished said(const QByteArray &words) { return Finished{1, {}, words}; }
};

void TestNamedZones::listed()
{
    FakeHost host;
    for (const auto &name : {u"example.test.zone"_s, u"example.test.zone.jnl"_s, u"Kexample.test.+013+00001.key"_s, u"-rf.zone"_s, u"EXAMPLE.test.zone"_s, u"xn--bcher-kva.test.zone"_s})
        host.addFile(m_data + name);
    const auto reply = listZones(host, m_paths);
    QVERIFY(reply);
    QStringList names;
    for (const DomainName &zone : reply->zones)
        names.append(zone.toString());
    names.sort();
    QCOMPARE(names, (QStringList{u"example.test"_s, u"xn--bcher-kva.test"_s}));
}

// As the server's own user in the server's own folder; told as root.
void TestNamedZones::carried()
{
    FakeHost host;
    host.addProgram(u"/usr/bin/setpriv"_s);
    host.addProgram(u"/usr/sbin/rndc"_s);
    QVERIFY(carryZone(host, m_paths, m_zone));
    QCOMPARE(host.calls.size(), 2);
    QVERIFY(host.calls[0].startsWith(u"run /usr/bin/setpriv"_s));
    QVERIFY(host.calls[0].contains(u"--reuid bind"_s));
    QVERIFY(host.calls[0].endsWith(u"--no-clobber -- /srv/p/current/named/empty.zone "_s + m_data + u"example.test.zone"_s));
    QVERIFY(host.calls[1].contains(u"addzone example.test in"_s));
}

void TestNamedZones::carriedAlready()
{
    FakeHost host;
    host.addProgram(u"/usr/bin/setpriv"_s);
    host.addProgram(u"/usr/sbin/rndc"_s, [](const Command &) -> Result<Finished> { return said("rndc: 'addzone' failed: already exists\n"); });
    QVERIFY(carryZone(host, m_paths, m_zone));
}

void TestNamedZones::refused()
{
    FakeHost host;
    host.addProgram(u"/usr/bin/setpriv"_s);
    host.addProgram(u"/usr/sbin/rndc"_s, [](const Command &) -> Result<Finished> { return said("rndc: connect failed: 127.0.0.1#20953: connection refused\n"); });
    const auto carried = carryZone(host, m_paths, m_zone);
    QCOMPARE(carried.error(), (Error{ErrorCode::ProcessFailed, u"rndc addzone"_s, {}, u"rndc: connect failed: 127.0.0.1#20953: connection refused"_s}));
}

void TestNamedZones::dropped()
{
    FakeHost host;
    host.addProgram(u"/usr/bin/setpriv"_s);
    host.addProgram(u"/usr/sbin/rndc"_s, [](const Command &) -> Result<Finished> { return said("rndc: 'delzone' failed: not found\n"); });
    for (const auto &name : {u"example.test.zone"_s, u"example.test.zone.signed"_s, u"Kexample.test.+013+00001.key"_s, u"example.test.example.zone"_s, u"Kmy.example.test.+013+00002.key"_s})
        host.addFile(m_data + name);
    QVERIFY(dropZone(host, m_paths, m_zone));
    const QString erased = host.calls.last();
    QVERIFY(erased.contains(u" --reuid bind "_s));
    QCOMPARE(erased.section(u" -- "_s, 1).split(u' '), (QStringList{m_data + u"Kexample.test.+013+00001.key"_s, m_data + u"example.test.zone"_s, m_data + u"example.test.zone.signed"_s}));
}

void TestNamedZones::keysAreMadeOnce()
{
    FakeHost host;
    host.users = {{u"bind"_s, {7, 8}}, {u"postroom"_s, {9, 10}}};
    host.groups = {{u"adm"_s, 4}};
    host.addFolder(u"/srv/p/engines/named"_s);
    host.addFolder(u"/srv/p/log"_s);
    QVERIFY(namedRules().prepare(host, m_paths));
    const auto before = host.nodes;
    const Result<TsigKey> key = TsigKey::fromFile(Secret::fromUtf8(*host.read(m_paths.zoneKey())));
    QVERIFY(key);
    QCOMPARE(key->name.toString(), u"practice"_s);
    QCOMPARE(*host.read(u"/srv/p/engines/named/update.key"_s), *host.read(m_paths.zoneKey()));
    QVERIFY(*host.read(u"/srv/p/engines/named/control.key"_s) != *host.read(m_paths.zoneKey()));
    QCOMPARE(host.nodes.value(m_paths.zoneKey()).owner, (Owner{0, 10}));
    QCOMPARE(host.nodes.value(m_paths.zoneKey()).mode, 0640u);
    QVERIFY(namedRules().prepare(host, m_paths));
    QCOMPARE(host.nodes, before);
}

QTEST_APPLESS_MAIN(TestNamedZones)
#include "tst_namedzones.moc"
