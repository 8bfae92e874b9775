#include "core/dns/delegation.h"

#include "tests/support/fakeresolver.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDelegation : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        dns = std::make_unique<FakeResolver>();
    }

    void aZoneOfItsOwn();
    void lyingInAZoneAbove_data();
    void lyingInAZoneAbove();
    void nobodys();
    void aServerWithoutAnAddress();
    void nobodyKnows();
    void theDeadline();
    void aCancelledOneHoldsNothing();

private:
    std::unique_ptr<FakeResolver> dns;

    void publish(const QString &zone)
    {
        dns->add(zone, DnsType::Ns, u"NS2.provider.test."_s);
        dns->add(zone, DnsType::Ns, u"ns1.provider.test."_s);
        dns->add(u"ns1.provider.test."_s, DnsType::A, u"192.0.2.1"_s);
        dns->add(u"ns1.provider.test."_s, DnsType::Aaaa, u"2001:db8::1"_s);
        dns->add(u"ns2.provider.test."_s, DnsType::A, u"192.0.2.2"_s);
    }
    Delegation found(const QString &domain)
    {
        const QFuture<Delegation> future = (new DelegationWalk(*dns, *DomainName::parse(domain)))->begin();
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result();
    }
    static QStringList linesOf(const Delegation &delegation)
    {
        QStringList lines;
        for (const ZoneServer &server : delegation.servers)
            lines.append(server.name + u' ' + server.address.toString());
        return lines;
    }
};

void TestDelegation::aZoneOfItsOwn()
{
    publish(u"example.org."_s);
    const Delegation delegation = found(u"example.org"_s);
    QCOMPARE(delegation.zone, u"example.org."_s);
    QCOMPARE(linesOf(delegation), (QStringList{u"ns1.provider.test. 192.0.2.1"_s, u"ns1.provider.test. 2001:db8::1"_s, u"ns2.provider.test. 192.0.2.2"_s}));
    QVERIFY(delegation.withoutAddress.isEmpty() && !delegation.isNobodys);
    QCOMPARE(dns->asked.size(), 5);
}

void TestDelegation::lyingInAZoneAbove_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<int>("questions");
    QTest::newRow("told by the zone itself") << u"example.org."_s << 6;
    QTest::newRow("not told: one step up each time") << QString() << 7;
}

void TestDelegation::lyingInAZoneAbove()
{
    QFETCH(QString, owner);
    QFETCH(int, questions);
    publish(u"example.org."_s);
    dns->owner = owner;
    const Delegation delegation = found(u"mail.sub.example.org"_s);
    QCOMPARE(delegation.zone, u"example.org."_s);
    QCOMPARE(delegation.servers.size(), 3);
    QCOMPARE(dns->asked.size(), questions);
}

void TestDelegation::nobodys()
{
    dns->owner = u"org."_s;
    const Delegation delegation = found(u"example.org"_s);
    QVERIFY(delegation.isNobodys);
    QVERIFY(delegation.zone.isEmpty() && delegation.servers.isEmpty());
    dns->owner = u"elsewhere.test."_s; // it cannot be
    QVERIFY(!found(u"example.org"_s).isNobodys);
    dns->owner.clear(); // not told, so not known
    QVERIFY(!found(u"example.org"_s).isNobodys);
}

void TestDelegation::aServerWithoutAnAddress()
{
    publish(u"example.org."_s);
    dns->add(u"example.org."_s, DnsType::Ns, u"gone.provider.test."_s);
    const Delegation delegation = found(u"example.org"_s);
    QCOMPARE(delegation.withoutAddress, QStringList{u"gone.provider.test."_s});
    QCOMPARE(delegation.servers.size(), 3);
}

void TestDelegation::nobodyKnows()
{
    publish(u"example.org."_s);
    for (const DnsOutcome outcome : {DnsOutcome::TimedOut, DnsOutcome::Refused, DnsOutcome::ServerFailed, DnsOutcome::Unreachable}) {
        dns->whole = outcome;
        const Delegation delegation = found(u"example.org"_s);
        QVERIFY(delegation.zone.isEmpty() && delegation.servers.isEmpty() && delegation.withoutAddress.isEmpty() && !delegation.isNobodys);
    }
}

void TestDelegation::theDeadline()
{
    dns->holds = true;
    const QFuture<Delegation> future = (new DelegationWalk(*dns, *DomainName::parse(u"example.org"), 50ms))->begin();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().zone.isEmpty());
    QCOMPARE(dns->dropped, 1);
}

void TestDelegation::aCancelledOneHoldsNothing()
{
    dns->holds = true;
    auto *walk = new DelegationWalk(*dns, *DomainName::parse(u"example.org"));
    const QFuture<Delegation> future = walk->begin();
    walk->cancel();
    QCOMPARE(dns->dropped, 1);
    QTRY_VERIFY(future.isCanceled());
}

QTEST_GUILESS_MAIN(TestDelegation)
#include "tst_delegation.moc"
