#include "core/model/recordname.h"

#include "core/model/ownrecord.h"
#include "core/model/recordpreset.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

// What admins type for a record of their own: its name, its TTL, its note, and what a service showed them.
class TestRecordName : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void name_data();
    void name();
    void host_data();
    void host();
    void note_data();
    void note();
    void ttl_data();
    void ttl();
    void presets();
};

void TestRecordName::name_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // or the refusal's code
    QTest::newRow("the domain itself") << u"@"_s << u"example.org."_s;
    QTest::newRow("below it") << u"www"_s << u"www.example.org."_s;
    QTest::newRow("two labels below it") << u"a.b"_s << u"a.b.example.org."_s;
    QTest::newRow("in capitals") << u"WWW"_s << u"www.example.org."_s;
    QTest::newRow("a whole name") << u"www.example.org."_s << u"www.example.org."_s;
    QTest::newRow("a whole name without its final dot") << u"www.example.org"_s << u"www.example.org."_s;
    QTest::newRow("the domain by its name") << u"Example.ORG"_s << u"example.org."_s;
    QTest::newRow("only ends alike") << u"notexample.org"_s << u"notexample.org.example.org."_s;
    QTest::newRow("underscores") << u"_acme-challenge.www"_s << u"_acme-challenge.www.example.org."_s;
    QTest::newRow("any name") << u"*"_s << u"*.example.org."_s;
    QTest::newRow("any name below one") << u"*.shop"_s << u"*.shop.example.org."_s;
    QTest::newRow("international") << u"büro"_s << u"xn--bro-hoa.example.org."_s;
    QTest::newRow("international below a service") << u"_dmarc.büro"_s << u"_dmarc.xn--bro-hoa.example.org."_s;
    QTest::newRow("label of 63") << QString(63, u'a') << QString(63, u'a') + u".example.org."_s;
    QTest::newRow("nothing") << QString() << u"text-empty"_s;
    QTest::newRow("the root") << u"."_s << u"domain-label-empty"_s;
    QTest::newRow("two dots") << u"a..b"_s << u"domain-label-empty"_s;
    QTest::newRow("another zone") << u"www.example.net."_s << u"name-not-in-domain"_s;
    QTest::newRow("the zone above") << u"org."_s << u"name-not-in-domain"_s;
    QTest::newRow("label of 64") << QString(64, u'a') << u"domain-label-too-long"_s;
    QTest::newRow("international label that grows too long") << QString(63, u'ü') << u"domain-label-too-long"_s;
    QTest::newRow("254 characters") << QStringList(121, u"a"_s).join(u'.') + u".aa"_s << u"text-too-long"_s;
    QTest::newRow("asterisk inside") << u"a.*.b"_s << u"character-not-allowed"_s;
    QTest::newRow("asterisk in a label") << u"a*"_s << u"character-not-allowed"_s;
    QTest::newRow("@ in a name") << u"@.www"_s << u"character-not-allowed"_s;
    QTest::newRow("newline") << u"www\n@ IN NS evil"_s << u"character-not-allowed"_s;
    QTest::newRow("newline at the end") << u"www\n"_s << u"character-not-allowed"_s;
    QTest::newRow("NUL") << u"www"_s + QChar(0) << u"character-not-allowed"_s;
    QTest::newRow("blank") << u"a b"_s << u"character-not-allowed"_s;
    QTest::newRow("quote") << u"a\"b"_s << u"character-not-allowed"_s;
    QTest::newRow("backslash") << u"a\\046b"_s << u"character-not-allowed"_s;
    QTest::newRow("semicolon") << u"a;b"_s << u"character-not-allowed"_s;
    QTest::newRow("parenthesis") << u"(a"_s << u"character-not-allowed"_s;
    QTest::newRow("a directive") << u"$INCLUDE"_s << u"character-not-allowed"_s;
    QTest::newRow("a dot of another script") << u"aü。b"_s << u"domain-label-empty"_s;
    QTest::newRow("invisible") << u"a\u200bü"_s << u"character-not-allowed"_s;
    QTest::newRow("lone surrogate") << u"aü"_s + QChar(0xd800) << u"character-not-allowed"_s;
}

void TestRecordName::name()
{
    QFETCH(QString, text);
    const DomainName domain = DomainName::parse(u"example.org").value();
    const Result<QString> absolute = RecordName::parse(text).and_then([&](const RecordName &one) { return one.in(domain); });
    QTEST(absolute ? *absolute : errorCodeName(absolute.error().code), "expected");
    if (absolute) {
        const Result<RecordName> again = RecordName::parse(*absolute);
        QVERIFY(again && again->in(domain).value() == *absolute);
    }
}

void TestRecordName::host_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << u"mx.example.net."_s << u"mx.example.net."_s;
    QTest::newRow("whole without its final dot") << u"MX.example.net"_s << u"mx.example.net."_s;
    QTest::newRow("one label is the domain's") << u"mail"_s << u"mail.example.org."_s;
    QTest::newRow("the domain") << u"@"_s << u"example.org."_s;
    QTest::newRow("underscores") << u"selector1._domainkey.example.net"_s << u"selector1._domainkey.example.net."_s;
    QTest::newRow("international") << u"mx.bücher.example"_s << u"mx.xn--bcher-kva.example."_s;
    QTest::newRow("any name") << u"*.example.net"_s << u"character-not-allowed"_s;
    QTest::newRow("blank") << u"a b"_s << u"character-not-allowed"_s;
}

void TestRecordName::host()
{
    QFETCH(QString, text);
    const Result<QString> host = hostIn(DomainName::parse(u"example.org").value(), text);
    QTEST(host ? *host : errorCodeName(host.error().code), "expected");
}

void TestRecordName::note_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("words") << u" für Google "_s << u"für Google"_s;
    QTest::newRow("200") << QString(200, u'x') << QString(200, u'x');
    QTest::newRow("200 beyond the BMP") << QString::fromUcs4(std::u32string(200, U'𝄞').c_str()) << QString::fromUcs4(std::u32string(200, U'𝄞').c_str());
    QTest::newRow("201") << QString(201, u'x') << u"text-too-long"_s;
    QTest::newRow("newline") << u"a\nb"_s << u"character-not-allowed"_s;
    QTest::newRow("escape") << u"\x1b[31m"_s << u"character-not-allowed"_s;
    QTest::newRow("turned round") << u"a\u202eb"_s << u"character-not-allowed"_s;
}

void TestRecordName::note()
{
    QFETCH(QString, text);
    const Result<RecordNote> parsed = RecordNote::parse(text);
    QTEST(parsed ? parsed->toString() : errorCodeName(parsed.error().code), "expected");
}

void TestRecordName::ttl_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("good");
    QTest::newRow("shortest") << qint64(60) << true;
    QTest::newRow("a week") << qint64(604800) << true;
    QTest::newRow("too short") << qint64(59) << false;
    QTest::newRow("too long") << qint64(604801) << false;
    QTest::newRow("negative") << qint64(-1) << false;
}

void TestRecordName::ttl()
{
    QFETCH(qint64, seconds);
    QTEST(OwnRecord::allowedTtl(seconds).has_value(), "good");
    QVERIFY(!OwnRecord::allowed(DnsType::Soa));
    QCOMPARE(OwnRecord::allowed(DnsType::Caa).value(), DnsType::Caa);
}

void TestRecordName::presets()
{
    QVERIFY(!recordPreset(u"nobody"_s));
    const RecordPreset *google = recordPreset(u"google"_s);
    QVERIFY(google);
    QCOMPARE(google->dataOf(u" abc-_1 "_s), u"google-site-verification=abc-_1"_s);
    QCOMPARE(google->dataOf(u"google-site-verification=abc-_1"_s), u"google-site-verification=abc-_1"_s);
    QCOMPARE(recordPreset(u"microsoft"_s)->dataOf(u"ms12345678"_s), u"MS=ms12345678"_s);
    for (const RecordPreset &one : recordPresets())
        QVERIFY(qstrlen(one.source) > 10 && QDate::fromString(QLatin1StringView(one.readAt), Qt::ISODate).isValid() && QByteArray(one.beginning).endsWith('='));
}

QTEST_GUILESS_MAIN(TestRecordName)
#include "tst_recordname.moc"
