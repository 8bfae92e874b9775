#include "core/dns/spf.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SpfVerdict)

class TestSpf : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void judge_data();
    void judge();
    void isOne();
};

void TestSpf::judge_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SpfVerdict>("verdict");
    QTest::newRow("as planned") << QByteArray("v=spf1 mx -all") << SpfVerdict::Allows;
    QTest::newRow("in capitals") << QByteArray("V=SPF1 MX -ALL") << SpfVerdict::Allows;
    QTest::newRow("softer") << QByteArray("v=spf1 mx ~all") << SpfVerdict::Allows;
    QTest::newRow("wider") << QByteArray("v=spf1 include:_spf.other.test mx -all") << SpfVerdict::Allows;
    QTest::newRow("by our name") << QByteArray("v=spf1 a:mail.example.org. -all") << SpfVerdict::Allows;
    QTest::newRow("by our mail exchanger's domain") << QByteArray("v=spf1 mx:example.org -all") << SpfVerdict::Allows;
    QTest::newRow("by both addresses") << QByteArray("v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all") << SpfVerdict::Allows;
    QTest::newRow("by one address of two") << QByteArray("v=spf1 ip4:192.0.2.25 -all") << SpfVerdict::Refuses;
    QTest::newRow("another network") << QByteArray("v=spf1 ip4:198.51.100.0/24 ip6:2001:db9::/32 -all") << SpfVerdict::Refuses;
    QTest::newRow("ours is refused") << QByteArray("v=spf1 -mx -all") << SpfVerdict::Refuses;
    QTest::newRow("nobody") << QByteArray("v=spf1 -all") << SpfVerdict::Refuses;
    QTest::newRow("us and everybody") << QByteArray("v=spf1 mx +all") << SpfVerdict::AllowsEverybody;
    QTest::newRow("nobody, and us behind it") << QByteArray("v=spf1 -all mx") << SpfVerdict::Refuses;
    QTest::newRow("everybody, and us behind it") << QByteArray("v=spf1 +all a:mail.example.org") << SpfVerdict::AllowsEverybody;
    QTest::newRow("the domain's own address") << QByteArray("v=spf1 a -all") << SpfVerdict::Elsewhere;
    QTest::newRow("everybody") << QByteArray("v=spf1 +all") << SpfVerdict::AllowsEverybody;
    QTest::newRow("somewhere else") << QByteArray("v=spf1 include:_spf.other.test -all") << SpfVerdict::Elsewhere;
    QTest::newRow("redirected") << QByteArray("v=spf1 redirect=_spf.other.test") << SpfVerdict::Elsewhere;
    QTest::newRow("another's name") << QByteArray("v=spf1 a:www.other.test -all") << SpfVerdict::Elsewhere;
    QTest::newRow("a word nobody knows") << QByteArray("v=spf1 mx ipv4:192.0.2.25 -all") << SpfVerdict::Invalid;
    QTest::newRow("unknown modifier") << QByteArray("v=spf1 mx x-note=1 -all") << SpfVerdict::Allows;
}

void TestSpf::judge()
{
    QFETCH(QByteArray, text);
    const SpfSubject subject{u"example.org"_s, u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25"), *IpAddress::parse(u"2001:db8::25")}, true};
    QTEST(judgeSpf(text, subject), "verdict");
}

void TestSpf::isOne()
{
    QVERIFY(isSpf("v=spf1"));
    QVERIFY(isSpf("V=spf1 -all"));
    QVERIFY(!isSpf("v=spf10 -all"));
    QVERIFY(!isSpf("spf1"));
}

QTEST_GUILESS_MAIN(TestSpf)
#include "tst_spf.moc"
