#include "core/base/json.h"
#include "core/dns/zonelook.h"
#include "tests/support/fakeresolver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::test;

namespace {

const DnsServer server = DnsServer::parse(u"192.0.2.53").value();

// As FakeResolver, and refuses what lies below a name.
class Zone : public FakeResolver
{
public:
    QString delegated;

    using FakeResolver::ask;
    DnsTicket ask(const DnsQuestion &question, Taker taker) override
    {
        const QString name = question.name.absolute();
        if (delegated.isEmpty() || (name != delegated && !name.endsWith(u'.' + delegated)))
            return FakeResolver::ask(question, std::move(taker));
        DnsAnswer refused;
        refused.name = name;
        refused.type = question.type;
        refused.outcome = DnsOutcome::Refused;
        QTimer::singleShot(0, [taker, refused] { taker(refused); });
        return 0; // nobody drops it
    }
};

} // namespace

class TestZoneLook : public QObject
{
    Q_OBJECT

private:
    std::optional<Zone> dns; // a new one each time

    Result<ZoneSeen> look(const QList<RecordSetKey> &wanted, std::chrono::milliseconds deadline = ZoneLook::usualDeadline)
    {
        auto *look = new ZoneLook(*dns, ZoneLookInput{server, u"sub.example.test"_s, wanted, u"mail.example.test"_s, true}, deadline);
        const QFuture<Result<ZoneSeen>> future = look->begin();
        while (!future.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return future.result();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        dns.emplace();
        dns->add(u"example.test."_s, DnsType::Soa, u"ns.example.test. admin.example.test. 2026030201 3600 600 86400 60"_s);
    }

    void theZoneMayBeginAbove()
    {
        dns->add(u"sub.example.test."_s, DnsType::Mx, u"10 mail.example.test."_s);
        const auto seen = look({{u"sub.example.test."_s, DnsType::Mx}, {u"25.2.0.192.in-addr.arpa."_s, DnsType::Ptr}});
        QVERIFY(seen);
        QCOMPARE(seen->zone, u"example.test."_s);
        QCOMPARE(seen->serial, 2026030201);
        QCOMPARE(seen->sets.value({u"sub.example.test."_s, DnsType::Mx}).data, QStringList{u"10 mail.example.test."_s});
        QVERIFY(seen->sets.contains({u"sub.example.test."_s, DnsType::Cname}));
        QCOMPARE(seen->sets.size(), 2);
        QVERIFY(!dns->asked.join(u' ').contains(u"in-addr"_s));
        QVERIFY(dns->mostAtOnce <= ZoneLook::inFlight);
    }

    void whereAnAliasStandsEverythingIsAsked()
    {
        const auto seen = look({{u"autoconfig.sub.example.test."_s, DnsType::Cname}});
        for (const DnsType type : {DnsType::A, DnsType::Aaaa, DnsType::Mx, DnsType::Txt, DnsType::Srv, DnsType::Cname, DnsType::Ns, DnsType::Caa, DnsType::Tlsa})
            QVERIFY(seen->sets.contains({u"autoconfig.sub.example.test."_s, type}));
    }

    void atTheEndOfAnAliasIsNotAtTheName()
    {
        dns->add(u"mail.sub.example.test."_s, DnsType::Cname, u"example.test."_s);
        dns->add(u"mail.sub.example.test."_s, DnsType::A, u"192.0.2.1"_s); // as an answer has it
        dns->add(u"mail.sub.example.test."_s, DnsType::Soa, u"ns.example.test. admin.example.test. 1 1 1 1 1"_s);
        const auto seen = look({{u"mail.sub.example.test."_s, DnsType::A}});
        QCOMPARE(seen->sets.value({u"mail.sub.example.test."_s, DnsType::A}).data, QStringList());
        QCOMPARE(seen->sets.value({u"mail.sub.example.test."_s, DnsType::Cname}).data, QStringList{u"example.test."_s});
        QVERIFY(seen->notHere.isEmpty());
    }

    void zonesBelowAreOthers()
    {
        dns->add(u"own.sub.example.test."_s, DnsType::Soa, u"ns.example.test. admin.example.test. 1 1 1 1 1"_s);
        dns->delegated = u"away.sub.example.test."_s;
        const auto seen = look({{u"mail.own.sub.example.test."_s, DnsType::A}, {u"away.sub.example.test."_s, DnsType::A}, {u"mail.away.sub.example.test."_s, DnsType::A}, {u"mail.sub.example.test."_s, DnsType::A}});
        QVERIFY(seen);
        QVERIFY(seen->notHere.contains(u"mail.own.sub.example.test."_s) && seen->notHere.contains(u"mail.away.sub.example.test."_s) && seen->notHere.contains(u"away.sub.example.test."_s));
        QVERIFY(!seen->notHere.contains(u"mail.sub.example.test."_s));
    }

    void aServerThatLetsEveryNameBeIsAWildcard()
    {
        dns->everything = {u"192.0.2.9"_s};
        const auto seen = look({{u"mail.x.sub.example.test."_s, DnsType::A}});
        QVERIFY(seen);
        QCOMPARE(seen->zone, u"sub.example.test."_s);
        QVERIFY(seen->sets.value({u"mail.x.sub.example.test."_s, DnsType::Cname}).isWild);
    }

    void followsSpf()
    {
        dns->add(u"sub.example.test."_s, DnsType::Txt, u"\"v=spf1 include:one.test include:two.sub.example.test -all\""_s);
        dns->add(u"one.test."_s, DnsType::Txt, u"\"v=spf1 include:three.test mx -all\""_s);
        dns->add(u"three.test."_s, DnsType::Txt, u"\"v=spf1 include:one.test -all\""_s); // a circle
        dns->add(u"two.sub.example.test."_s, DnsType::Txt, u"\"v=spf1 a -all\""_s);
        const auto seen = look({{u"sub.example.test."_s, DnsType::Txt}});
        QVERIFY(seen);
        QCOMPARE(seen->spf.keys(), (QStringList{u"one.test"_s, u"sub.example.test"_s, u"three.test"_s, u"two.sub.example.test"_s}));
    }

    // Whom they mean, so that what leads nowhere can be counted.
    void asksForWhomSpfMeans()
    {
        dns->add(u"sub.example.test."_s, DnsType::Txt, u"\"v=spf1 a:gone.test mx:x.test a:mail.example.test include:one.test -all\""_s);
        dns->add(u"x.test."_s, DnsType::Mx, u"10 mx.x.test."_s);
        dns->add(u"one.test."_s, DnsType::Txt, u"\"v=spf1 a:w.test -all\""_s);
        const auto seen = look({{u"sub.example.test."_s, DnsType::Txt}});
        QVERIFY(seen);
        for (const auto &[name, type] : {std::pair{u"gone.test."_s, DnsType::A}, {u"gone.test."_s, DnsType::Aaaa}, {u"mx.x.test."_s, DnsType::A}, {u"w.test."_s, DnsType::Aaaa}})
            QVERIFY2(seen->answers.contains({name, type}), qPrintable(name));
        QVERIFY(!dns->asked.join(u' ').contains(u"mail.example.test"_s)); // that is us
    }

    void noZone()
    {
        dns->zone.clear();
        const auto seen = look({});
        QCOMPARE(seen.error().code, ErrorCode::DnsZoneUnknown);
        QCOMPARE(dns->asked, (QStringList{u"sub.example.test. SOA"_s, u"example.test. SOA"_s, u"test. SOA"_s}));
    }

    void noAnswer_data()
    {
        QTest::addColumn<DnsOutcome>("outcome");
        for (const DnsOutcome outcome : {DnsOutcome::TimedOut, DnsOutcome::ServerFailed, DnsOutcome::Unreachable})
            QTest::newRow(qPrintable(wordOf(outcome))) << outcome;
    }

    void noAnswer()
    {
        QFETCH(DnsOutcome, outcome);
        dns->whole = outcome;
        const auto seen = look({{u"sub.example.test."_s, DnsType::Mx}});
        QCOMPARE(seen.error(), (Error{ErrorCode::DnsNoAnswer, u"192.0.2.53"_s, {}, wordOf(outcome)}));
    }

    void endsAtTheDeadline()
    {
        dns->holds = true;
        QCOMPARE(look({}, std::chrono::milliseconds(20)).error().code, ErrorCode::DnsNoAnswer);
    }

    void endsWhenItIsRemoved()
    {
        dns->holds = true;
        auto look = std::make_unique<ZoneLook>(*dns, ZoneLookInput{server, u"example.test"_s, {}, {}, true});
        const QFuture<Result<ZoneSeen>> future = look->begin();
        look.reset();
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        dns->release();
    }
};

QTEST_GUILESS_MAIN(TestZoneLook)
#include "tst_zonelook.moc"
