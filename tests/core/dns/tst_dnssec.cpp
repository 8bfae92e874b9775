#include "core/dns/dnssec.h"

#include "tests/support/zonesigner.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class TestDnssec : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatFits();
    void aKeyThatNobodyVouchesFor();
    void withoutKeysOrSignatures();
    void anotherText();
    void ofAnotherZone();
    void overTime_data();
    void overTime();
    void theFirstToEndCounts();
    void whatNobodyHereCanJudge();
    void nonsense();
    void manyOfEverything();

private:
    const QDateTime now = QDateTime::fromString(u"2026-11-26T12:00:00Z"_s, Qt::ISODate);
    ZoneSigner signer{u"example.test."_s};

    DnsAnswer keys() { return signer.answer(DnsType::Dnskey, {signer.key()}, now.addDays(-10), now.addDays(20)); }
    DnsAnswer mx() { return signer.answer(DnsType::Mx, {u"10 mail.example.test."_s}, now.addDays(-10), now.addDays(20)); }
};

void TestDnssec::whatFits()
{
    const ZoneProof proof = proveZone({signer.ds()}, keys(), {mx()}, now);
    QCOMPARE(proof.trust, ZoneTrust::Secure);
    QCOMPARE(proof.until, now.addDays(20));
    QVERIFY(!proof.isLate);
    // Beside one of a former key, as while keys are changed.
    QCOMPARE(proveZone({ZoneSigner(u"example.test."_s).ds(), signer.ds()}, keys(), {mx()}, now).trust, ZoneTrust::Secure);
}

void TestDnssec::aKeyThatNobodyVouchesFor()
{
    const ZoneProof proof = proveZone({ZoneSigner(u"example.test."_s).ds()}, keys(), {mx()}, now);
    QCOMPARE(proof.trust, ZoneTrust::Bogus);
    QCOMPARE(proof.why, u"DNSKEY: none fits DS"_s);
}

void TestDnssec::withoutKeysOrSignatures()
{
    DnsAnswer none = keys();
    none.data.clear();
    none.outcome = DnsOutcome::NoData;
    QCOMPARE(proveZone({signer.ds()}, none, {}, now).why, u"DNSKEY: none"_s);
    DnsAnswer unsignedMx = mx();
    unsignedMx.signatures.clear();
    const ZoneProof proof = proveZone({signer.ds()}, keys(), {unsignedMx}, now);
    QCOMPARE(proof.trust, ZoneTrust::Bogus);
    QVERIFY2(proof.why.startsWith(u"MX: "), qPrintable(proof.why));
    QVERIFY(!proof.until);
    DnsAnswer nothing = unsignedMx; // what is not there is not judged
    nothing.data.clear();
    nothing.outcome = DnsOutcome::NoData;
    QCOMPARE(proveZone({signer.ds()}, keys(), {nothing}, now).trust, ZoneTrust::Secure);
}

void TestDnssec::anotherText()
{
    DnsAnswer changed = mx();
    changed.data = QStringList{u"10 mail.elsewhere.test."_s};
    QCOMPARE(proveZone({signer.ds()}, keys(), {changed}, now).trust, ZoneTrust::Bogus);
}

void TestDnssec::ofAnotherZone()
{
    ZoneSigner other(u"other.test."_s);
    DnsAnswer mixed = mx();
    mixed.signatures = other.sign(DnsType::Mx, mixed.data, now.addDays(-10), now.addDays(20));
    QCOMPARE(proveZone({signer.ds()}, keys(), {mixed}, now).trust, ZoneTrust::Bogus);
}

void TestDnssec::overTime_data()
{
    QTest::addColumn<int>("hoursBefore");
    QTest::addColumn<int>("hoursLeft");
    QTest::addColumn<ZoneTrust>("trust");
    QTest::addColumn<bool>("isLate");
    QTest::newRow("renewed in time") << 24 * 10 << 24 * 20 << ZoneTrust::Secure << false;
    QTest::newRow("six days of thirty") << 24 * 24 << 24 * 6 << ZoneTrust::Secure << true;
    QTest::newRow("eight days of a year") << 24 * 357 << 24 * 8 << ZoneTrust::Secure << false;
    QTest::newRow("six days of fourteen: BIND renews at five") << 24 * 8 << 24 * 6 << ZoneTrust::Secure << false;
    QTest::newRow("made for each answer, for a day") << 24 << 24 << ZoneTrust::Secure << false;
    QTest::newRow("ended") << 24 * 31 << -24 << ZoneTrust::Bogus << false;
    QTest::newRow("not begun") << -24 << 24 * 20 << ZoneTrust::Bogus << false;
}

void TestDnssec::overTime()
{
    QFETCH(int, hoursBefore);
    QFETCH(int, hoursLeft);
    const DnsAnswer set = signer.answer(DnsType::Mx, {u"10 mail.example.test."_s}, now.addSecs(-3600 * hoursBefore), now.addSecs(3600 * hoursLeft));
    const ZoneProof proof = proveZone({signer.ds()}, keys(), {set}, now);
    QTEST(proof.trust, "trust");
    QTEST(proof.isLate, "isLate");
}

void TestDnssec::theFirstToEndCounts()
{
    const DnsAnswer soa = signer.answer(DnsType::Soa, {u"ns.example.test. admin.example.test. 1 7200 900 1209600 300"_s}, now.addDays(-27), now.addDays(3));
    const ZoneProof proof = proveZone({signer.ds()}, keys(), {soa, mx()}, now);
    QCOMPARE(proof.until, now.addDays(3));
    QVERIFY(proof.isLate);
}

void TestDnssec::whatNobodyHereCanJudge()
{
    QCOMPARE(proveZone({u"1 250 2 "_s + QString(64, u'a')}, keys(), {mx()}, now).trust, ZoneTrust::Unknown); // of an algorithm
    QCOMPARE(proveZone({u"1 13 99 "_s + QString(64, u'a')}, keys(), {mx()}, now).trust, ZoneTrust::Unknown); // of a digest
    QCOMPARE(proveZone({}, keys(), {mx()}, now).trust, ZoneTrust::Unknown);
}

void TestDnssec::nonsense()
{
    for (const QString &text : {u""_s, u"1"_s, u"257 3 13"_s, u"257 3 13 AA=="_s, u"\\# 0"_s, u"\\# 2 0101"_s}) {
        QCOMPARE(proveZone({text}, keys(), {mx()}, now).trust, ZoneTrust::Unknown);
        DnsAnswer strange = keys();
        strange.data = QStringList{text};
        QCOMPARE(proveZone({signer.ds()}, strange, {mx()}, now).trust, ZoneTrust::Bogus);
        strange = keys();
        strange.signatures = QStringList{text};
        QCOMPARE(proveZone({signer.ds()}, strange, {mx()}, now).trust, ZoneTrust::Bogus);
    }
}

void TestDnssec::manyOfEverything()
{
    DnsAnswer set = mx();
    const QString good = set.signatures.first();
    set.data = QStringList{u"10 mail.elsewhere.test."_s};
    set.signatures = QStringList(5000, good);
    DnsAnswer many = keys();
    many.data = QStringList(5000, signer.key());
    QCOMPARE(proveZone(QStringList(5000, signer.ds()), many, {set}, now).trust, ZoneTrust::Bogus);
}

QTEST_GUILESS_MAIN(TestDnssec)
#include "tst_dnssec.moc"
