#include "core/model/dnsname.h"

#include "core/model/dnsserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

// What DNS is asked for, and who is asked.
class TestDnsName : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void name_data();
    void name();
    void server_data();
    void server();
};

void TestDnsName::name_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("plain") << u"example.org"_s << u"example.org"_s;
    QTest::newRow("with the final dot, in capitals") << u"Example.ORG."_s << u"example.org"_s;
    QTest::newRow("service") << u"_imaps._tcp.example.org"_s << u"_imaps._tcp.example.org"_s;
    QTest::newRow("one label") << u"localhost"_s << u"localhost"_s;
    QTest::newRow("international") << u"bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("wildcard") << u"*.example.org."_s << u"*.example.org"_s;
    QTest::newRow("star within") << u"a.*.example.org"_s << QString();
    QTest::newRow("star alone") << u"*"_s << QString();
    QTest::newRow("two stars") << u"*.*.example.org"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("the root") << u"."_s << QString();
    QTest::newRow("two dots") << u"a..b"_s << QString();
    QTest::newRow("blank") << u"a b.org"_s << QString();
    QTest::newRow("newline") << u"a.org\n"_s << QString();
    QTest::newRow("backslash") << u"a\\.b.org"_s << QString();
    QTest::newRow("label of 64") << QString(64, u'a') + u".org"_s << QString();
    QTest::newRow("254 characters") << QStringList(127, u"a"_s).join(u'.') + u"b"_s << QString();
}

void TestDnsName::name()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<DnsName> parsed = DnsName::parse(text);
    QCOMPARE(parsed.has_value(), !expected.isEmpty());
    if (parsed)
        QCOMPARE(parsed->toString(), expected);
}

void TestDnsName::server_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("address") << u"192.0.2.1"_s << u"192.0.2.1"_s;
    QTest::newRow("address and port") << u"192.0.2.1:5353"_s << u"192.0.2.1:5353"_s;
    QTest::newRow("the usual port") << u"192.0.2.1:53"_s << u"192.0.2.1"_s;
    QTest::newRow("IPv6") << u"2001:DB8::1"_s << u"2001:db8::1"_s;
    QTest::newRow("IPv6 and port") << u"[2001:db8::1]:5353"_s << u"[2001:db8::1]:5353"_s;
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::1]"_s << u"2001:db8::1"_s;
    QTest::newRow("name") << u"dns.example.org"_s << QString();
    QTest::newRow("IPv4 in brackets") << u"[192.0.2.1]:53"_s << QString();
    QTest::newRow("no port") << u"192.0.2.1:"_s << QString();
    QTest::newRow("port 0") << u"192.0.2.1:0"_s << QString();
    QTest::newRow("port too high") << u"192.0.2.1:65536"_s << QString();
    QTest::newRow("port with a sign") << u"192.0.2.1:+53"_s << QString();
    QTest::newRow("more behind the brackets") << u"[2001:db8::1]x"_s << QString();
    QTest::newRow("bracket left open") << u"[2001:db8::1"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDnsName::server()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<DnsServer> parsed = DnsServer::parse(text);
    QCOMPARE(parsed.has_value(), !expected.isEmpty());
    if (parsed)
        QCOMPARE(parsed->toString(), expected);
}

QTEST_GUILESS_MAIN(TestDnsName)
#include "tst_dnsname.moc"
