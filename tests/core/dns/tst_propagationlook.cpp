#include "core/dns/propagationlook.h"

#include "tests/support/fakeresolver.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString mx = u"10 mail.example.org."_s;

DnsPlan plan()
{
    DnsPlan made{u"example.org"_s, {}};
    made.records = {DnsRecord{u"mail.example.org."_s, u"A"_s, 3600, u"192.0.2.25"_s, Necessity::Required, {}},
                    DnsRecord{u"25.2.0.192.in-addr.arpa."_s, u"PTR"_s, 3600, u"mail.example.org."_s, Necessity::Required, {}},
                    DnsRecord{u"example.org."_s, u"MX"_s, 3600, mx, Necessity::Required, {}}};
    return made;
}

DnsServer server(QStringView address)
{
    return DnsServer::parse(address).value();
}

} // namespace

class TestPropagationLook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeResolver> dns;
    FakeResolver::Zone whole;

    PropagationInput input() const
    {
        const LookInput owners{plan(), u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25")}, {{server(u"192.0.2.1"), u"ns1.example.org."_s}, {server(u"192.0.2.2"), u"ns2.example.org."_s}}};
        return PropagationInput{owners, {{server(u"9.9.9.9")}}};
    }
    Propagation look()
    {
        const QFuture<Propagation> future = (new PropagationLook(*dns, input(), 200ms))->begin();
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result();
    }
    static RecordSpread mxOf(const Propagation &spread)
    {
        for (const RecordSpread &one : spread.records) {
            if (one.type == u"MX")
                return one;
        }
        return {};
    }
    static QStringList states(const RecordSpread &spread)
    {
        QStringList words;
        for (const DnsSeen &seen : spread.seen)
            words.append(wordOf(seen.state));
        return words;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        dns = std::make_unique<FakeResolver>();
        whole = {{{u"mail.example.org."_s, DnsType::A}, {u"192.0.2.25"_s}}, {{u"example.org."_s, DnsType::Mx}, {mx}}};
        dns->at = {{u"192.0.2.1"_s, whole}, {u"192.0.2.2"_s, whole}};
        dns->zone = whole;
    }

    void everywhere()
    {
        const Propagation spread = look();
        QVERIFY(spread.done);
        QVERIFY(!spread.by);
        QCOMPARE(spread.records.size(), 2); // the reverse name is in another zone
        QCOMPARE(states(mxOf(spread)), QStringList({u"new"_s, u"new"_s, u"new"_s}));
    }

    // A question that comes too early is remembered by whoever was asked.
    void nobodyElseIsAskedBeforeItIsPublished()
    {
        dns->at[u"192.0.2.2"_s].remove({u"example.org."_s, DnsType::Mx});
        const Propagation spread = look();
        QCOMPARE(states(mxOf(spread)), QStringList({u"new"_s, u"nothing"_s}));
        QVERIFY(!mxOf(spread).published);
        QVERIFY(!spread.done);
        QCOMPARE(dns->asked.count(u"example.org. MX"_s), 2);
        QCOMPARE(dns->asked.count(u"mail.example.org. A"_s), 3);
        QVERIFY(!spread.by);
    }

    void whoRemembersIsGivenUntilThen()
    {
        dns->zone[{u"example.org."_s, DnsType::Mx}] = {u"10 mx.former.test."_s};
        const Propagation spread = look();
        QCOMPARE(states(mxOf(spread)), QStringList({u"new"_s, u"new"_s, u"old"_s}));
        QVERIFY(mxOf(spread).published);
        QVERIFY(!mxOf(spread).done);
        QCOMPARE(spread.at.secsTo(*spread.by), 3600);
        QCOMPARE(mxOf(spread).by, spread.by);
    }

    void aDeadServerOfTheZoneHoldsNothingUp()
    {
        dns->at[u"192.0.2.2"_s].clear();
        dns->silent = {u"192.0.2.2"_s};
        const Propagation spread = look();
        QCOMPARE(states(mxOf(spread)), QStringList({u"new"_s, u"unknown"_s, u"new"_s}));
        QVERIFY(spread.done);
    }

    void nobodyAnswers()
    {
        dns->whole = DnsOutcome::TimedOut;
        const Propagation spread = look();
        QCOMPARE(states(mxOf(spread)), QStringList({u"unknown"_s, u"unknown"_s}));
        QVERIFY(!spread.done && !spread.by);
    }

    void aCancelledOneHoldsNothing()
    {
        dns->holds = true;
        QPointer<PropagationLook> look = new PropagationLook(*dns, input());
        const QFuture<Propagation> future = look->begin();
        look->cancel();
        QCOMPARE(dns->dropped, dns->asked.size());
        QTRY_VERIFY(!look);
        QVERIFY(future.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestPropagationLook)
#include "tst_propagationlook.moc"
