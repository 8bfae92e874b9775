#include "app/helper/serviceunits.h"
#include "tests/support/fakehost.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class TestServiceUnits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void whoKeepsIt_data();
    void whoKeepsIt();
    void systemctlIsAsked();
};

void TestServiceUnits::whoKeepsIt_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<bool>("systemdRuns");
    QTest::addColumn<QString>("unitFolder"); // empty: none
    QTest::addColumn<bool>("kept");
    const QString packaged = u"/var/lib/postroom"_s;
    const QString folder = u"/lib/systemd/system/"_s;
    QTest::newRow("the package on a server") << packaged << true << folder << true;
    QTest::newRow("units installed by hand") << packaged << true << u"/etc/systemd/system/"_s << true;
    QTest::newRow("below /usr/local") << packaged << true << u"/usr/local/lib/systemd/system/"_s << true;
    QTest::newRow("no units") << packaged << true << QString() << false;
    QTest::newRow("units, and systemd does not run: a container") << packaged << false << folder << false;
    QTest::newRow("another instance beside the packaged one") << u"/var/lib/postroom-try"_s << true << folder << false;
}

void TestServiceUnits::whoKeepsIt()
{
    QFETCH(QString, directory);
    QFETCH(bool, systemdRuns);
    QFETCH(QString, unitFolder);
    QFETCH(bool, kept);
    FakeHost host;
    if (systemdRuns)
        host.addFolder(u"/run/systemd/system"_s);
    if (!unitFolder.isEmpty())
        host.addFile(unitFolder + helperUnit);
    QCOMPARE(isKeptBySystemd(host, InstancePaths::parse(directory).value()), kept);
}

void TestServiceUnits::systemctlIsAsked()
{
    FakeHost host;
    QCOMPARE(systemctl(host, {u"stop"_s, helperUnit}).error().code, ErrorCode::NotFound);
    int exitCode = 0;
    host.addProgram(u"/usr/bin/systemctl"_s, [&exitCode](const Command &) -> Result<Finished> { return Finished{exitCode, {}, "Job failed.\n"}; });
    QVERIFY(systemctl(host, {u"stop"_s, helperUnit}));
    QCOMPARE(host.calls, QStringList{u"run /usr/bin/systemctl stop postroom-helper.service"_s});
    exitCode = 1;
    QCOMPARE(systemctl(host, {u"start"_s, daemonUnit}).error(), (Error{ErrorCode::ProcessFailed, u"systemctl"_s, {}, u"Job failed."_s}));
}

QTEST_GUILESS_MAIN(TestServiceUnits)
#include "tst_serviceunits.moc"
