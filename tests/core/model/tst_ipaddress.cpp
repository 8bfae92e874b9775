#include "core/model/ipaddress.h"
#include "tests/core/model/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestIpAddress : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parse_data();
    void parse();
    void isPublic_data();
    void isPublic();
    void isNullByDefault();
};

void TestIpAddress::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("IPv4") << u"192.0.2.10"_s << u"192.0.2.10"_s;
    QTest::newRow("all zeros") << u"0.0.0.0"_s << u"0.0.0.0"_s;
    QTest::newRow("all ones") << u"255.255.255.255"_s << u"255.255.255.255"_s;
    QTest::newRow("IPv6") << u"2001:db8::10"_s << u"2001:db8::10"_s;
    QTest::newRow("capitals") << u"2001:DB8::AB"_s << u"2001:db8::ab"_s;
    QTest::newRow("leading zeros of groups") << u"2001:0db8::0001"_s << u"2001:db8::1"_s;
    QTest::newRow("written out") << u"2001:db8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s; // RFC 5952 §4.2.3: the first
    QTest::newRow("the longer run of zeros is shortened") << u"2001:0:0:1:0:0:0:1"_s << u"2001:0:0:1::1"_s;
    QTest::newRow("one zero group stays") << u"2001:db8:0:1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s; // RFC 5952 §4.2.2
    QTest::newRow("loopback") << u"::1"_s << u"::1"_s;
    QTest::newRow("unspecified") << u"::"_s << u"::"_s;
    QTest::newRow("zeros at the end") << u"2001:db8::"_s << u"2001:db8::"_s;
    QTest::newRow("IPv4 in the last 32 bits") << u"64:ff9b::192.0.2.1"_s << u"64:ff9b::c000:201"_s;

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("name") << u"localhost"_s << QString();
    QTest::newRow("short") << u"127.1"_s << QString();
    QTest::newRow("number") << u"2130706433"_s << QString();
    QTest::newRow("octal") << u"0177.0.0.1"_s << QString();
    QTest::newRow("leading zero") << u"192.0.2.01"_s << QString();
    QTest::newRow("hexadecimal") << u"0x7f.0.0.1"_s << QString();
    QTest::newRow("256") << u"192.0.2.256"_s << QString();
    QTest::newRow("five numbers") << u"192.0.2.1.1"_s << QString();
    QTest::newRow("trailing dot") << u"192.0.2.1."_s << QString();
    QTest::newRow("blank after") << u"192.0.2.1 "_s << QString();
    QTest::newRow("trailing newline") << u"192.0.2.1\n"_s << QString();
    QTest::newRow("NUL and more") << QString::fromUtf16(u"192.0.2.1\0x", 11) << QString();
    QTest::newRow("with a port") << u"192.0.2.1:25"_s << QString();
    QTest::newRow("network") << u"192.0.2.0/24"_s << QString();
    QTest::newRow("fullwidth digits") << u"１92.0.2.1"_s << QString();
    QTest::newRow("Arabic digits") << u"١92.0.2.1"_s << QString();
    QTest::newRow("mapped") << u"::ffff:192.0.2.1"_s << QString();
    QTest::newRow("mapped, in groups") << u"::ffff:c000:201"_s << QString();
    QTest::newRow("zone") << u"fe80::1%eth0"_s << QString();
    QTest::newRow("in brackets") << u"[2001:db8::1]"_s << QString();
    QTest::newRow("two shortenings") << u"2001::db8::1"_s << QString();
    QTest::newRow("group of five digits") << u"2001:00db8::1"_s << QString();
    QTest::newRow("nine groups") << u"1:2:3:4:5:6:7:8:9"_s << QString();
    QTest::newRow("seven groups") << u"1:2:3:4:5:6:7"_s << QString();
}

void TestIpAddress::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<IpAddress> address = IpAddress::parse(text);
    QCOMPARE(outcome(address), expected.isEmpty() ? u"!ip-malformed"_s : expected);
    if (!address)
        return;
    QVERIFY(!address->isNull());
    QCOMPARE(address->isIpv4(), !expected.contains(u':'));
    const Result<IpAddress> again = IpAddress::parse(address->toString());
    QVERIFY(again);
    QVERIFY(*again == *address);
}

void TestIpAddress::isPublic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("reachable");
    QTest::newRow("IPv4") << u"8.8.8.8"_s << true;
    QTest::newRow("IPv6") << u"2a00:1450:4001:830::200e"_s << true;
    QTest::newRow("loopback") << u"127.0.0.1"_s << false;
    QTest::newRow("loopback IPv6") << u"::1"_s << false;
    QTest::newRow("unspecified") << u"0.0.0.0"_s << false;
    QTest::newRow("unspecified IPv6") << u"::"_s << false;
    QTest::newRow("RFC 1918, 10") << u"10.1.2.3"_s << false;
    QTest::newRow("RFC 1918, 172.16") << u"172.31.255.255"_s << false;
    QTest::newRow("beside 172.16") << u"172.32.0.0"_s << true;
    QTest::newRow("RFC 1918, 192.168") << u"192.168.0.1"_s << false;
    QTest::newRow("shared, RFC 6598") << u"100.64.0.1"_s << false;
    QTest::newRow("link-local") << u"169.254.1.1"_s << false;
    QTest::newRow("link-local IPv6") << u"fe80::1"_s << false;
    QTest::newRow("unique local") << u"fd00::1"_s << false;
    QTest::newRow("multicast") << u"224.0.0.1"_s << false;
    QTest::newRow("multicast IPv6") << u"ff02::1"_s << false;
    QTest::newRow("broadcast") << u"255.255.255.255"_s << false;
}

void TestIpAddress::isPublic()
{
    QFETCH(QString, text);
    QFETCH(bool, reachable);
    QCOMPARE(IpAddress::parse(text)->isPublic(), reachable);
}

void TestIpAddress::isNullByDefault()
{
    QVERIFY(IpAddress().isNull());
    QVERIFY(IpAddress::parse(u"::1")->isLoopback());
    QVERIFY(!IpAddress::parse(u"192.0.2.1")->isLoopback());
}

QTEST_APPLESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
