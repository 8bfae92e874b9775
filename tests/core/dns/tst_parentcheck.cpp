#include "core/dns/parentcheck.h"

#include "tests/support/zonesigner.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class TestParentCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whereBothAgree();
    void anotherSet();
    void oneOfTheOwnAgrees();
    void whoRefersToNobodySaysNothing();
    void whatIsNotKnown();
    void anotherAddress();
    void fewerAddressesAreNoFault();
    void notSigned();
    void signedWell();
    void brokenWhereOneServerIs();
    void ending();
    void keysNotHeardOf();

private:
    const QString zone = u"example.test."_s;
    const QDateTime now = QDateTime::fromString(u"2026-11-26T12:00:00Z"_s, Qt::ISODate);
    ZoneSigner signer{zone};
    ParentSeen seen;

    static DnsAnswer said(const QString &name, DnsType type, const QStringList &data)
    {
        DnsAnswer answer;
        answer.name = name;
        answer.type = type;
        answer.server = u"192.0.2.1"_s;
        answer.outcome = data.isEmpty() ? DnsOutcome::NoData : DnsOutcome::Records;
        answer.data = data;
        answer.isAuthoritative = true;
        return answer;
    }
    DnsAnswer referral(const QStringList &servers, const QStringList &addresses = {}) const
    {
        DnsAnswer answer;
        answer.name = zone;
        answer.type = DnsType::Ns;
        answer.outcome = DnsOutcome::Refused;
        for (const QString &server : servers)
            answer.authority.append(DnsEntry{u"Example.TEST."_s, DnsType::Ns, 3600, server});
        for (const QString &address : addresses)
            answer.additional.append(DnsEntry{u"NS1.example.test."_s, address.contains(u':') ? DnsType::Aaaa : DnsType::A, 3600, address});
        return answer;
    }
    // "id verdict owner"
    QStringList found() const
    {
        QStringList lines;
        for (const Finding &finding : judgeParent(seen))
            lines.append(QStringList{finding.id, wordOf(finding.verdict), finding.owner}.join(u' '));
        return lines;
    }
    Finding only() const { return judgeParent(seen).value(0); }
    void sign(const QDateTime &until)
    {
        seen.parent.append(said(zone, DnsType::Ds, {signer.ds()}));
        seen.own.append(signer.answer(DnsType::Dnskey, {signer.key()}, now.addDays(-25), now.addDays(90)));
        seen.own.append(signer.answer(DnsType::Mx, {u"10 mail.example.test."_s}, now.addDays(-25), until));
    }
};

void TestParentCheck::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    seen = ParentSeen{zone, {}, {said(zone, DnsType::Ns, {u"ns1.example.test."_s, u"ns2.provider.test."_s})}, now};
}

void TestParentCheck::whereBothAgree()
{
    seen.parent = {referral({u"NS2.Provider.test."_s, u"ns1.example.test."_s, u"ns1.example.test."_s})}; // in any order and case
    QCOMPARE(found(), QStringList());
}

void TestParentCheck::anotherSet()
{
    seen.parent = {referral({u"ns1.example.test."_s, u"ns9.former.test."_s})};
    QCOMPARE(found(), QStringList{u"dns.parent-servers warning registrar"_s});
    QCOMPARE(only().subject, zone);
    QCOMPARE(only().expected, u"ns1.example.test., ns2.provider.test."_s);
    QCOMPARE(only().seen, u"ns1.example.test., ns9.former.test."_s);
}

void TestParentCheck::oneOfTheOwnAgrees()
{
    seen.parent = {referral({u"ns1.example.test."_s})};
    seen.own.append(said(zone, DnsType::Ns, {u"ns1.example.test."_s})); // the others are late
    QCOMPARE(found(), QStringList());
}

void TestParentCheck::whoRefersToNobodySaysNothing()
{
    seen.parent = {said(zone, DnsType::Ns, {u"ns9.former.test."_s})}; // serves both zones
    seen.parent.first().authority = referral({u"ns9.former.test."_s}).authority;
    QCOMPARE(found(), QStringList());
    seen.parent = {referral({u"ns9.former.test."_s})};
    seen.parent.first().authority.first().name = u"test."_s; // its own servers
    QCOMPARE(found(), QStringList());
}

void TestParentCheck::whatIsNotKnown()
{
    seen.parent = {DnsAnswer(), DnsAnswer()};
    QCOMPARE(found(), QStringList());
    seen.parent = {referral({u"ns9.former.test."_s})};
    seen.own.first().isAuthoritative = false; // somebody else answers
    QCOMPARE(found(), QStringList());
    seen.own.clear();
    QCOMPARE(found(), QStringList());
    seen.parent.append(said(zone, DnsType::Ds, {signer.ds()}));
    seen.parent.last().isAuthoritative = false;
    QCOMPARE(found(), QStringList());
    seen.zone.clear();
    QCOMPARE(found(), QStringList());
}

void TestParentCheck::anotherAddress()
{
    seen.parent = {referral({u"ns1.example.test."_s, u"ns2.provider.test."_s}, {u"192.0.2.1"_s, u"2001:DB8::0:9"_s})};
    QCOMPARE(found(), QStringList()); // nobody else says
    seen.own.append(said(u"ns1.example.test."_s, DnsType::A, {u"192.0.2.1"_s}));
    seen.own.append(said(u"ns1.example.test."_s, DnsType::Aaaa, {u"2001:db8::9"_s}));
    QCOMPARE(found(), QStringList());
    seen.own.last().data = QStringList{u"2001:db8::8"_s};
    QCOMPARE(found(), QStringList{u"dns.parent-address warning registrar"_s});
    QCOMPARE(only().subject, u"ns1.example.test."_s);
    QCOMPARE(only().expected, u"192.0.2.1, 2001:db8::8"_s);
    QCOMPARE(only().seen, u"192.0.2.1, 2001:db8::9"_s);
}

void TestParentCheck::fewerAddressesAreNoFault()
{
    seen.parent = {referral({u"ns1.example.test."_s, u"ns2.provider.test."_s}, {u"192.0.2.1"_s})};
    seen.own.append(said(u"ns1.example.test."_s, DnsType::A, {u"192.0.2.2"_s, u"192.0.2.1"_s}));
    QCOMPARE(found(), QStringList());
}

void TestParentCheck::notSigned()
{
    seen.parent = {said(zone, DnsType::Ds, {})};
    QCOMPARE(found(), QStringList{u"dnssec.none not-applicable dns-provider"_s});
    QVERIFY(isUnsigned(seen));
    seen.parent.first().outcome = DnsOutcome::NoName; // it knows nothing of the zone
    QCOMPARE(found(), QStringList());
    QVERIFY(!isUnsigned(seen));
}

void TestParentCheck::signedWell()
{
    sign(now.addDays(20));
    QVERIFY(!isUnsigned(seen));
    QCOMPARE(found(), QStringList{u"dnssec.valid pass dns-provider"_s});
    QCOMPARE(only().expected, signer.ds());
    QCOMPARE(only().seen, u"192.0.2.1: 2026-12-16T12:00:00Z"_s);
}

void TestParentCheck::brokenWhereOneServerIs()
{
    sign(now.addDays(20));
    seen.own.append(said(zone, DnsType::Dnskey, {}));
    seen.own.last().server = u"192.0.2.2"_s;
    QCOMPARE(found(), QStringList{u"dnssec.broken fail dns-provider"_s});
    QCOMPARE(only().seen, u"192.0.2.2: DNSKEY: none"_s);
    seen.own.last().outcome = DnsOutcome::TimedOut; // it is dead, which says nothing of signatures
    QCOMPARE(found(), QStringList{u"dnssec.valid pass dns-provider"_s});
}

void TestParentCheck::ending()
{
    sign(now.addDays(3));
    QCOMPARE(found(), QStringList{u"dnssec.expiring warning dns-provider"_s});
    QCOMPARE(only().seen, u"192.0.2.1: 2026-11-29T12:00:00Z"_s);
}

void TestParentCheck::keysNotHeardOf()
{
    seen.parent = {said(zone, DnsType::Ds, {signer.ds()})};
    QCOMPARE(found(), QStringList{u"dnssec.unknown unknown you"_s});
}

QTEST_GUILESS_MAIN(TestParentCheck)
#include "tst_parentcheck.moc"
