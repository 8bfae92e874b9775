#include "core/api/operations/publish.h"
#include "tests/support/fakezone.h"
#include "tests/support/quietlog.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// A practice instance's own DNS: which zones it carries, and that what is published without naming a server goes there.
class TestPracticeZones : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aZoneForEachDomain();
    void madeEqualAtTheMeeting();
    void aDomainThatIsAddedMeanwhile();
    void publishesThere();
    void aZoneThatCannotBeMade();
    void noneOutsidePractice();
    void noneBeforeItRan();

private:
    const DomainName domain = DomainName::parse(u"example.test").value();
    const DomainName other = DomainName::parse(u"other.test").value();

    static bool carries(TestDaemon &daemon, const DomainName &zone) { return daemon.helper().zones.contains(zone); }
    void carryThenGoAway(TestDaemon &daemon);
    api::PublishDns toOwn() const { return {domain, {}, {}, {}, {}, {}}; }
};

void TestPracticeZones::aZoneForEachDomain()
{
    TestDaemon daemon;
    daemon.layZoneKey();
    QVERIFY(daemon.setUp());
    QTRY_VERIFY(carries(daemon, domain));
    QVERIFY(daemon.call(api::AddDomain{other, {}}));
    QTRY_VERIFY(carries(daemon, other));
    QVERIFY(daemon.call(api::RemoveDomain{other, {}}));
    QTRY_VERIFY(!carries(daemon, other));
    QVERIFY(carries(daemon, domain));
}

// The helper, when the domain's zone is there.
void TestPracticeZones::carryThenGoAway(TestDaemon &daemon)
{
    daemon.layZoneKey();
    QVERIFY(daemon.setUp());
    QTRY_VERIFY(carries(daemon, domain));
    daemon.helper().goAway();
    QTRY_VERIFY(!daemon.helperIsConnected());
}

void TestPracticeZones::madeEqualAtTheMeeting()
{
    TestDaemon daemon;
    const QuietLog quiet; // the connection is lost
    carryThenGoAway(daemon);
    daemon.helper().zones = {other}; // which was removed while nobody could be told
    daemon.helper().listen();
    QTRY_COMPARE(daemon.helper().zones, QList<DomainName>{domain});
}

// It was to be dropped a moment ago, and is not.
void TestPracticeZones::aDomainThatIsAddedMeanwhile()
{
    TestDaemon daemon;
    const QuietLog quiet; // the connection is lost
    carryThenGoAway(daemon);
    const qsizetype many = 300;
    for (qsizetype i = 1; i < many; ++i)
        daemon.helper().zones.append(DomainName::parse(QStringLiteral("former%1.test").arg(i)).value());
    daemon.helper().zones.append(other);
    daemon.helper().listen();
    QTRY_VERIFY(daemon.helper().zones.size() < many);
    QVERIFY(daemon.helper().zones.size() > 2); // there is more to do
    QVERIFY(daemon.call(api::AddDomain{other, {}}));
    QTRY_COMPARE_WITH_TIMEOUT(daemon.helper().zones.size(), 2, 20000);
    QVERIFY(carries(daemon, domain) && carries(daemon, other));
}

void TestPracticeZones::publishesThere()
{
    TestDaemon daemon;
    FakeZone zone(daemon.dns());
    zone.knownKey = "hmac-sha256:practice c2VjcmV0IG9mIGEgdGVzdA==";
    daemon.host().addProgram(QString::fromLatin1(PublishService::program), [&zone](const Command &command) { return zone.run(command); });
    daemon.layZoneKey();
    QVERIFY(daemon.setUp());
    const auto done = daemon.call(toOwn());
    QVERIFY2(done, done ? "" : qPrintable(errorCodeName(done.error().code) + u' ' + done.error().detail));
    QVERIFY(done->published);
    QCOMPARE(done->server, u"127.0.0.1:57053"_s);
    QVERIFY(zone.scripts.first().contains("server 127.0.0.1 57053"));
    // The set-up hears of it at once.
    const auto dnsStep = [&daemon] {
        const auto state = daemon.call(api::SetupState{});
        for (const Finding &finding : state ? state->findings : QList<Finding>()) {
            if (finding.id == u"setup.dns")
                return finding.verdict;
        }
        return Verdict::NotApplicable;
    };
    QTRY_COMPARE(dnsStep(), Verdict::Pass);
    QVERIFY(!daemon.auditText().contains(u"c2VjcmV0"_s));
}

void TestPracticeZones::aZoneThatCannotBeMade()
{
    TestDaemon daemon;
    daemon.layZoneKey();
    QVERIFY(daemon.setUp());
    QTRY_VERIFY(carries(daemon, domain));
    daemon.helper().refusals.insert(QString::fromLatin1(api::helper::CarryZone::name), Error{ErrorCode::ProcessFailed, u"rndc addzone"_s, {}, u"no"_s});
    const QuietLog quiet;
    QCOMPARE(daemon.call(toOwn()).error(), (Error{ErrorCode::DnsZoneUnknown, u"example.test"_s, u"server"_s, u"127.0.0.1:57053"_s}));
}

void TestPracticeZones::noneOutsidePractice()
{
    TestDaemon daemon(TestDaemon::For::World);
    daemon.layZoneKey();
    QVERIFY(daemon.setUp());
    QCOMPARE(daemon.call(toOwn()).error(), (Error{ErrorCode::ProtocolMissingMember, u"server"_s, u"server"_s, {}}));
    QVERIFY(daemon.helper().zones.isEmpty());
}

void TestPracticeZones::noneBeforeItRan()
{
    TestDaemon daemon;
    QVERIFY(daemon.setUp());
    QCOMPARE(daemon.call(toOwn()).error().field, u"server"_s);
    QVERIFY(daemon.helper().zones.isEmpty());
}

QTEST_GUILESS_MAIN(TestPracticeZones)
#include "tst_practicezones.moc"
