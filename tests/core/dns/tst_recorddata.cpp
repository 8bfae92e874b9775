#include "core/dns/recorddata.h"

#include "core/base/json.h"
#include "core/dns/dmarc.h"
#include "core/dns/txtdata.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const DomainName &domain()
{
    static const DomainName name = DomainName::parse(u"example.org").value();
    return name;
}

} // namespace

class TestRecordData : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void data_data();
    void data();
    void limits();
    void whatIsTakenIsReadBack();
    void nothingBeginsALine();
    void dmarc_data();
    void dmarc();
};

void TestRecordData::data_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // or the refusal's code
    const auto row = [](const char *title, const QString &type, const QString &typed, const QString &expected) { QTest::newRow(title) << type << typed << expected; };
    const QString malformed = u"text-malformed"_s;
    const QString character = u"character-not-allowed"_s;
    row("A", u"A"_s, u" 192.0.2.1 "_s, u"192.0.2.1"_s);
    row("A of three numbers", u"A"_s, u"192.0.2"_s, u"ip-malformed"_s);
    row("A with a zero before", u"A"_s, u"192.0.2.01"_s, u"ip-malformed"_s);
    row("A with more behind it", u"A"_s, u"192.0.2.1 x"_s, malformed);
    row("A with a comment", u"A"_s, u"192.0.2.1 ; x"_s, malformed);
    row("A in parentheses", u"A"_s, u"(192.0.2.1)"_s, u"ip-malformed"_s);
    row("A of the sixth kind", u"A"_s, u"2001:db8::1"_s, malformed);
    row("A of unknown form", u"A"_s, u"\\# 4 C0000201"_s, malformed);
    row("AAAA", u"AAAA"_s, u"2001:DB8:0:0:0:0:0:1"_s, u"2001:db8::1"_s);
    row("AAAA of the fourth kind", u"AAAA"_s, u"192.0.2.1"_s, malformed);
    row("CNAME", u"CNAME"_s, u"WWW.Example.NET."_s, u"www.example.net."_s);
    row("CNAME without its final dot", u"CNAME"_s, u"www.example.net"_s, u"www.example.net."_s);
    row("CNAME of one label", u"CNAME"_s, u"www"_s, u"www.example.org."_s);
    row("CNAME, international", u"CNAME"_s, u"bücher.example"_s, u"xn--bcher-kva.example."_s);
    row("CNAME of a label of 64", u"CNAME"_s, QString(64, u'a') + u".example.net"_s, u"domain-label-too-long"_s);
    row("CNAME with a backslash", u"CNAME"_s, u"a\\010b.example.net"_s, character);
    row("CNAME to nothing", u"CNAME"_s, u"."_s, u"domain-label-empty"_s);
    row("CNAME and more", u"CNAME"_s, u"a b"_s, malformed);
    row("MX", u"MX"_s, u"  020   MX.example.net "_s, u"20 mx.example.net."_s);
    row("null MX", u"MX"_s, u"0 ."_s, u"0 ."_s);
    row("MX without a number", u"MX"_s, u"mx.example.net."_s, malformed);
    row("MX with a number that wraps", u"MX"_s, u"65546 mx.example.net."_s, u"number-out-of-range"_s);
    row("MX below zero", u"MX"_s, u"-1 mx.example.net."_s, malformed);
    row("MX in words", u"MX"_s, u"ten mx.example.net."_s, malformed);
    row("NS", u"NS"_s, u"ns1.example.net"_s, u"ns1.example.net."_s);
    row("PTR", u"PTR"_s, u"host.example.net"_s, u"host.example.net."_s);
    row("SRV", u"SRV"_s, u"0 5 5060 sip.example.net"_s, u"0 5 5060 sip.example.net."_s);
    row("SRV of nothing", u"SRV"_s, u"0 0 0 ."_s, u"0 0 0 ."_s);
    row("SRV without a port", u"SRV"_s, u"0 5 sip.example.net"_s, malformed);
    row("SRV of a port too high", u"SRV"_s, u"0 5 65536 sip.example.net"_s, u"number-out-of-range"_s);
    row("CAA", u"CAA"_s, u"0 Issue \"letsencrypt.org\""_s, u"0 issue \"letsencrypt.org\""_s);
    row("CAA of nobody", u"CAA"_s, u"0 issue \";\""_s, u"0 issue \";\""_s);
    row("CAA without quotes", u"CAA"_s, u"0 issue letsencrypt.org"_s, malformed);
    row("CAA with a flag that wraps", u"CAA"_s, u"256 issue \"x\""_s, u"number-out-of-range"_s);
    row("CAA with a strange tag", u"CAA"_s, u"0 is-sue \"x\""_s, malformed);
    row("CAA with quotes inside", u"CAA"_s, u"0 issue \"ca.example.net; account=\\\"1\\\"\""_s, u"0 issue \"ca.example.net; account=\\\"1\\\"\""_s);
    const QString digest(64, u'A');
    row("TLSA", u"TLSA"_s, u"3 1 1 "_s + digest, u"3 1 1 "_s + digest.toLower());
    row("TLSA in pieces", u"TLSA"_s, u"3 1 1 "_s + digest.left(32) + u' ' + digest.mid(32), u"3 1 1 "_s + digest.toLower());
    row("TLSA cut off", u"TLSA"_s, u"3 1 1 "_s + digest.left(62), malformed);
    row("TLSA of an odd digit", u"TLSA"_s, u"3 1 0 abc"_s, malformed);
    row("TLSA of other letters", u"TLSA"_s, u"3 1 0 zz"_s, malformed);
    row("TLSA of nothing", u"TLSA"_s, u"3 1 1"_s, malformed);
    row("text without quotes", u"TXT"_s, u"google-site-verification=a-_b"_s, u"\"google-site-verification=a-_b\""_s);
    row("text without quotes, with blanks", u"TXT"_s, u"v=spf1  mx -all"_s, u"\"v=spf1  mx -all\""_s);
    row("text without quotes, with a quote and a backslash", u"TXT"_s, u"a\"b\\c; $INCLUDE x (y"_s, u"\"a\\\"b\\\\c; $INCLUDE x (y\""_s);
    row("text without quotes, that reads as a number escape", u"TXT"_s, u"a\\010b"_s, u"\"a\\\\010b\""_s);
    row("text without quotes, international", u"TXT"_s, u"ü"_s, u"\"\\195\\188\""_s);
    row("quoted", u"TXT"_s, u"\"a b\""_s, u"\"a b\""_s);
    row("quoted, in strings", u"TXT"_s, u"\"a\"   \"b c\""_s, u"\"a\" \"b c\""_s);
    row("quoted, escaped", u"TXT"_s, u"\"a\\\"b\\\\c\\195\\188\\065\""_s, u"\"a\\\"b\\\\c\\195\\188A\""_s);
    row("quoted, with an empty string", u"TXT"_s, u"\"\" \"a\""_s, u"\"\" \"a\""_s);
    row("quoted, nothing", u"TXT"_s, u"\"\""_s, u"text-empty"_s);
    row("quote left open", u"TXT"_s, u"\"abc"_s, malformed);
    row("quote that a backslash takes away", u"TXT"_s, u"\"abc\\\""_s, malformed);
    row("quote inside", u"TXT"_s, u"\"a\"b\""_s, malformed);
    row("quoted, with a comment", u"TXT"_s, u"\"a\" ; b"_s, malformed);
    row("quoted, escaped newline", u"TXT"_s, u"\"a\\010@ IN NS evil\""_s, character);
    row("quoted, escaped NUL", u"TXT"_s, u"\"a\\000b\""_s, character);
    row("quoted, number beyond an octet", u"TXT"_s, u"\"a\\256b\""_s, malformed);
    row("quoted, number of two digits", u"TXT"_s, u"\"a\\25\""_s, malformed);
    row("newline", u"TXT"_s, u"a\n@ IN NS evil."_s, character);
    row("carriage return", u"TXT"_s, u"a\rb"_s, character);
    row("NUL", u"TXT"_s, u"a"_s + QChar(0) + u'b', character);
    row("tab", u"TXT"_s, u"a\tb"_s, character);
    row("lone surrogate", u"TXT"_s, u"a"_s + QChar(0xd800), character);
    row("line separator", u"TXT"_s, u"a\u2028b"_s, character);
    row("nothing", u"TXT"_s, QString(), u"text-empty"_s);
    row("blanks", u"TXT"_s, u"   "_s, u"text-empty"_s);
}

void TestRecordData::data()
{
    QFETCH(QString, type);
    QFETCH(QString, typed);
    const Result<QString> data = recordData(*fromWord<DnsType>(type), typed, domain());
    QTEST(data ? *data : errorCodeName(data.error().code), "expected");
    if (data)
        QCOMPARE(recordData(*fromWord<DnsType>(type), *data, domain()).value(), *data);
    else
        QCOMPARE(data.error().field, u"data"_s);
}

void TestRecordData::limits()
{
    const auto read = [](const QString &typed) { return recordData(DnsType::Txt, typed, domain()); };
    QCOMPARE(txtOctets(read(QString(4000, u'x')).value()).size(), 4000);
    QCOMPARE(read(QString(4001, u'x')).error().code, ErrorCode::TextTooLong);
    QCOMPARE(read(QString(2001, u'ü')).error().code, ErrorCode::TextTooLong);
    QVERIFY(read(u'"' + QString(255, u'x') + u'"'));
    QCOMPARE(read(u'"' + QString(256, u'x') + u'"').error().code, ErrorCode::TextTooLong);
    QCOMPARE(read(QStringList(17, u'"' + QString(250, u'x') + u'"').join(u' ')).error().code, ErrorCode::TextTooLong);
    QCOMPARE(read(QString(100000, u'"')).error().code, ErrorCode::TextTooLong);
    // Each octet may take four characters.
    const QString worst = read(QString(4000, QChar(u'\u0091' + 0x20)).left(2000)).value();
    QCOMPARE(read(worst).value(), worst);
    QVERIFY(worst.size() < 20000);
}

// Whatever is taken comes out the same when it is given again: what is kept is what DNS will say.
void TestRecordData::whatIsTakenIsReadBack()
{
    QRandomGenerator random(8161);
    const QString alphabet = u"\"\\;()$@ .=ab01\u00fc\u0301\n\t-_*#"_s;
    int taken = 0;
    for (int round = 0; round < 20000; ++round) {
        const DnsType type = static_cast<DnsType>(random.bounded(11));
        QString typed = random.bounded(3) == 0 ? u"\""_s : QString();
        for (int i = random.bounded(12); i >= 0; --i)
            typed += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        if (random.bounded(2) == 0)
            typed += u'"';
        if (type == DnsType::Soa)
            continue;
        const Result<QString> data = recordData(type, typed, domain());
        if (!data)
            continue;
        ++taken;
        const bool isPrintable = std::all_of(data->begin(), data->end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
        QVERIFY2(isPrintable, qUtf8Printable(*data));
        const Result<QString> again = recordData(type, *data, domain());
        QVERIFY2(again && *again == *data, qUtf8Printable(typed + u" | "_s + *data));
    }
    QVERIFY2(taken > 500, qPrintable(QString::number(taken)));
}

void TestRecordData::nothingBeginsALine()
{
    for (char16_t c = 0; c < 0x20; ++c) {
        const QString bare = u"a"_s + QChar(c) + u"b"_s;
        QVERIFY(!recordData(DnsType::Txt, bare, domain()));
        QVERIFY(!recordData(DnsType::Txt, u'"' + bare + u'"', domain()));
        QVERIFY(!recordData(DnsType::Mx, u"10 "_s + bare, domain()));
        QVERIFY(!recordData(DnsType::Caa, u"0 issue \""_s + bare + u'"', domain()));
    }
}

void TestRecordData::dmarc_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("shortest") << QByteArray("v=DMARC1; p=none") << true;
    QTest::newRow("with a final semicolon") << QByteArray("v=DMARC1;p=reject;") << true;
    QTest::newRow("whole") << QByteArray("v=DMARC1; p=Quarantine; sp=none; pct=50; adkim=s; aspf=r; rua=mailto:a@x.test,mailto:b@y.test!10m; fo=1") << true;
    QTest::newRow("no policy") << QByteArray("v=DMARC1; rua=mailto:a@x.test") << false;
    QTest::newRow("policy later") << QByteArray("v=DMARC1; sp=none; p=none") << false;
    QTest::newRow("unknown policy") << QByteArray("v=DMARC1; p=bounce") << false;
    QTest::newRow("version in small letters") << QByteArray("v=dmarc1; p=none") << false;
    QTest::newRow("version 2") << QByteArray("v=DMARC2; p=none") << false;
    QTest::newRow("policy first") << QByteArray("p=none; v=DMARC1") << false;
    QTest::newRow("two policies") << QByteArray("v=DMARC1; p=none; p=reject") << false;
    QTest::newRow("more than all") << QByteArray("v=DMARC1; p=none; pct=101") << false;
    QTest::newRow("reports to a name") << QByteArray("v=DMARC1; p=none; rua=a@x.test") << false;
    QTest::newRow("no semicolon") << QByteArray("v=DMARC1 p=none") << false;
    QTest::newRow("only the version") << QByteArray("v=DMARC1") << false;
    QTest::newRow("something else") << QByteArray("hello") << false;
}

void TestRecordData::dmarc()
{
    QFETCH(QByteArray, text);
    QTEST(checkDmarc(text).has_value(), "good");
}

QTEST_GUILESS_MAIN(TestRecordData)
#include "tst_recorddata.moc"
