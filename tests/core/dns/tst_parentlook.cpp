#include "core/dns/parentlook.h"

#include "core/base/json.h"
#include "tests/support/fakeresolver.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestParentLook : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void asksBothAtOnce();
    void aParentFurtherUp();
    void aDeadParent();
    void aDomainWithinAZone();
    void withoutAZone();
    void theDeadline();
    void aCancelledOneHoldsNothing();

private:
    std::unique_ptr<FakeResolver> dns;
    Delegation delegation;

    QFuture<ParentSeen> begin(const QString &domain, std::chrono::milliseconds deadline = 5s)
    {
        return (new ParentLook(*dns, DomainName::parse(domain).value(), delegation, deadline))->begin();
    }
    ParentSeen seen(const QString &domain = u"example.test"_s)
    {
        const QFuture<ParentSeen> future = begin(domain);
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result();
    }
    static QStringList linesOf(const QList<DnsAnswer> &answers)
    {
        QStringList lines;
        for (const DnsAnswer &answer : answers)
            lines.append(answer.server + u' ' + wordOf(answer.type) + u' ' + answer.data.join(u','));
        return lines;
    }
};

void TestParentLook::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    dns = std::make_unique<FakeResolver>();
    delegation = Delegation{u"example.test."_s, {}, {{u"ns1.example.test."_s, DnsServer::parse(u"192.0.2.1").value()}}, {}, false};
    dns->add(u"test."_s, DnsType::Ns, u"ns.nic.test."_s);
    dns->add(u"ns.nic.test."_s, DnsType::A, u"192.0.2.9"_s);
    dns->referral[u"192.0.2.9"_s] = {DnsEntry{u"example.test."_s, DnsType::Ns, 3600, u"ns1.example.test."_s}, DnsEntry{u"ns1.example.test."_s, DnsType::A, 3600, u"192.0.2.1"_s}};
    dns->at[u"192.0.2.9"_s][{u"example.test."_s, DnsType::Ds}] = QStringList{u"1 13 2 00"_s};
    dns->at[u"192.0.2.1"_s][{u"example.test."_s, DnsType::Ns}] = QStringList{u"ns1.example.test."_s};
    dns->at[u"192.0.2.1"_s][{u"ns1.example.test."_s, DnsType::A}] = QStringList{u"192.0.2.1"_s};
}

void TestParentLook::asksBothAtOnce()
{
    dns->signatures[{u"example.test."_s, DnsType::Mx}] = QStringList{u"signature"_s};
    const QFuture<ParentSeen> future = begin(u"example.test"_s);
    QCOMPARE(dns->asked, (QStringList{u"test. NS"_s, u"example.test. NS"_s, u"example.test. DNSKEY"_s, u"example.test. SOA"_s, u"example.test. MX"_s,
                                      u"ns1.example.test. A"_s, u"ns1.example.test. AAAA"_s}));
    QTRY_VERIFY(future.isFinished());
    const ParentSeen all = future.result();
    QCOMPARE(all.zone, u"example.test."_s);
    QCOMPARE(linesOf(all.parent), (QStringList{u"192.0.2.9 NS "_s, u"192.0.2.9 DS 1 13 2 00"_s}));
    QCOMPARE(all.parent.first().authority.size(), 1);
    QCOMPARE(all.parent.first().additional.size(), 1);
    QCOMPARE(all.own.size(), 6);
    QVERIFY(std::any_of(all.own.begin(), all.own.end(), [](const DnsAnswer &answer) { return answer.signatures == QStringList{u"signature"_s}; }));
    QVERIFY(all.at.isValid());
}

void TestParentLook::aParentFurtherUp()
{
    dns->owner = u"test."_s;
    delegation.zone = u"a.b.test."_s; // and none begins at b.test.
    const ParentSeen all = seen(u"a.b.test"_s);
    QVERIFY(dns->asked.contains(u"b.test. NS"_s));
    QCOMPARE(all.parent.size(), 2);
}

void TestParentLook::aDeadParent()
{
    dns->silent = QStringList{u"192.0.2.9"_s};
    const ParentSeen all = seen();
    QCOMPARE(all.parent.first().outcome, DnsOutcome::TimedOut);
    QVERIFY(judgeParent(all).isEmpty());
    dns->zone.clear(); // nobody knows who it is
    QVERIFY(seen().parent.isEmpty());
}

void TestParentLook::aDomainWithinAZone()
{
    seen(u"mail.example.test"_s);
    QVERIFY(dns->asked.contains(u"example.test. DNSKEY"_s));
    QVERIFY(!dns->asked.contains(u"example.test. MX"_s));
}

void TestParentLook::withoutAZone()
{
    delegation = Delegation();
    QVERIFY(seen().parent.isEmpty());
    QVERIFY(dns->asked.isEmpty());
}

void TestParentLook::theDeadline()
{
    dns->holds = true;
    const QFuture<ParentSeen> future = begin(u"example.test"_s, 1ms);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().parent.isEmpty() && future.result().own.isEmpty());
    QTRY_COMPARE(dns->dropped, dns->asked.size());
}

void TestParentLook::aCancelledOneHoldsNothing()
{
    dns->holds = true;
    auto *look = new ParentLook(*dns, DomainName::parse(u"example.test").value(), delegation, 5s);
    const QFuture<ParentSeen> future = look->begin();
    look->cancel();
    QTRY_VERIFY(future.isCanceled());
    QTRY_COMPARE(dns->dropped, dns->asked.size());
}

QTEST_GUILESS_MAIN(TestParentLook)
#include "tst_parentlook.moc"
