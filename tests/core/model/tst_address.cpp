#include "core/model/address.h"
#include "tests/core/model/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parse_data();
    void parse();
    void refusalNamesWhatIsWrong_data();
    void refusalNamesWhatIsWrong();
    void localPartAlone();
    void parts();
    void shownWithUnicodeDomain();
};

void TestAddress::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString domain189 = QString(63, u'a') + u'.' + QString(63, u'b') + u'.' + QString(61, u'c'); // 63+1+63+1+61
    const QString local64(64, u'x');
    QTest::newRow("plain") << u"ann@example.org"_s << u"ann@example.org"_s;
    QTest::newRow("folds case") << u"Ann@Example.ORG"_s << u"ann@example.org"_s;
    QTest::newRow("digits, hyphens, underscores, dots") << u"_a-1.b_2.-c@example.org"_s << u"_a-1.b_2.-c@example.org"_s;
    QTest::newRow("one letter") << u"a@example.org"_s << u"a@example.org"_s;
    QTest::newRow("digits only") << u"007@example.org"_s << u"007@example.org"_s;
    QTest::newRow("trailing hyphen") << u"a-@example.org"_s << u"a-@example.org"_s;
    QTest::newRow("international domain") << u"ann@bücher.example"_s << u"ann@xn--bcher-kva.example"_s;
    QTest::newRow("domain with its final dot") << u"ann@example.org."_s << u"ann@example.org"_s;
    QTest::newRow("local part of 64") << local64 + u"@example.org"_s << local64 + u"@example.org"_s;
    QTest::newRow("254 octets") << local64 + u'@' + domain189 << local64 + u'@' + domain189;

    QTest::newRow("empty") << QString() << u"!text-empty"_s;
    QTest::newRow("no at sign") << u"example.org"_s << u"!address-no-at"_s;
    QTest::newRow("nothing before the at sign") << u"@example.org"_s << u"!address-no-at"_s;
    QTest::newRow("nothing after the at sign") << u"ann@"_s << u"!address-no-at"_s;
    QTest::newRow("at sign alone") << u"@"_s << u"!address-no-at"_s;
    QTest::newRow("fullwidth at sign") << u"ann＠example.org"_s << u"!address-no-at"_s;
    QTest::newRow("two at signs") << u"ann@bob@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("quoted at sign") << u"\"ann@bob\"@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("plus") << u"ann+shop@example.org"_s << u"!local-part-plus"_s;
    QTest::newRow("leading dot") << u".ann@example.org"_s << u"!local-part-dots"_s;
    QTest::newRow("trailing dot") << u"ann.@example.org"_s << u"!local-part-dots"_s;
    QTest::newRow("two dots") << u"ann..lee@example.org"_s << u"!local-part-dots"_s;
    QTest::newRow("dot alone") << u".@example.org"_s << u"!local-part-dots"_s;
    QTest::newRow("leading hyphen, an option to a program") << u"-oann@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("leading slash, a file to Postfix") << u"/etc/passwd@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("pipe, a command to Postfix") << u"|id@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("include") << u":include:x@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("percent, a relay of old") << u"ann%b.example@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("exclamation mark, UUCP") << u"b.example!ann@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("apostrophe") << u"o'neil@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("dollar") << u"$user@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("blank") << u"ann lee@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("blank before") << u" ann@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("blank after") << u"ann@example.org "_s << u"!character-not-allowed"_s;
    QTest::newRow("with a display name") << u"Ann <ann@example.org>"_s << u"!character-not-allowed"_s;
    QTest::newRow("comma") << u"ann,bob@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("newline smuggled") << u"ann@example.org\nrelayhost=x"_s << u"!character-not-allowed"_s;
    QTest::newRow("trailing newline") << u"ann@example.org\n"_s << u"!character-not-allowed"_s;
    QTest::newRow("newline in the local part") << u"ann\nbob@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("NUL in the local part") << QString::fromUtf16(u"a\0b@example.org", 15) << u"!character-not-allowed"_s;
    QTest::newRow("umlaut") << u"änne@example.org"_s << u"!local-part-not-ascii"_s;
    QTest::newRow("Cyrillic a") << u"аnn@example.org"_s << u"!local-part-not-ascii"_s;
    QTest::newRow("Kelvin sign, which lower case would make a k") << u"\u212aim@example.org"_s << u"!local-part-not-ascii"_s;
    QTest::newRow("dotted capital I") << u"\u0130@example.org"_s << u"!local-part-not-ascii"_s;
    QTest::newRow("fullwidth letter") << u"ａ@example.org"_s << u"!local-part-not-ascii"_s;
    QTest::newRow("emoji") << u"😀@example.org"_s << u"!local-part-not-ascii"_s;
    QTest::newRow("right-to-left override") << u"a\u202eb@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("local part of 65") << local64 + u"x@example.org"_s << u"!text-too-long"_s;
    QTest::newRow("255 octets") << local64 + u'@' + domain189 + u'd' << u"!text-too-long"_s;
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'a') + u"@example.org"_s << u"!text-too-long"_s;
    QTest::newRow("domain of one label") << u"ann@localhost"_s << u"!domain-reserved"_s;
    QTest::newRow("address literal") << u"ann@[192.0.2.1]"_s << u"!domain-is-address"_s;
    QTest::newRow("underscore in the domain") << u"user@bad_domain.example"_s << u"!character-not-allowed"_s;
}

void TestAddress::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<Address> address = Address::parse(text);
    QCOMPARE(outcome(address), expected);
    if (!address)
        return;
    QVERIFY(address->toString().size() <= 254);
    const Result<Address> again = Address::parse(address->toString());
    QVERIFY(again);
    QVERIFY(*again == *address);
}

void TestAddress::refusalNamesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("apostrophe") << u"o'neil@example.org"_s << u"U+0027 APOSTROPHE “'”"_s;
    QTest::newRow("underscore in the domain") << u"user@bad_domain.example"_s << u"U+005F LOW LINE “_”"_s;
    QTest::newRow("umlaut") << u"änne@example.org"_s << u"U+00E4 LATIN SMALL LETTER A WITH DIAERESIS “ä”"_s;
    QTest::newRow("newline") << u"a\n@example.org"_s << u"U+000A LINE FEED"_s;
}

// Also a mistake in one half is told of the whole address, as the person typed it.
void TestAddress::refusalNamesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const Result<Address> address = Address::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().detail, detail);
    QCOMPARE(address.error().subject, text);
}

void TestAddress::localPartAlone()
{
    QCOMPARE(outcome(Address::parseLocalPart(u"Ann")), u"ann"_s);
    QCOMPARE(outcome(Address::parseLocalPart(u"")), u"!text-empty"_s);
    QCOMPARE(outcome(Address::parseLocalPart(u"ann@example.org")), u"!character-not-allowed"_s);
}

void TestAddress::parts()
{
    const Address address = *Address::parse(u"Ann@Example.org");
    QCOMPARE(address.localPart(), u"ann"_s);
    QVERIFY(address.domain() == *DomainName::parse(u"example.org"));
    QVERIFY(Address::of(u"ann"_s, address.domain()) == address);
    QCOMPARE(qHash(address), qHash(*Address::parse(u"ann@example.org")));
    QVERIFY(!(address == *Address::parse(u"bob@example.org")));
    QVERIFY(!(address == *Address::parse(u"ann@example.net")));
    QVERIFY(!address.isNull());
    QVERIFY(Address().isNull());
    QCOMPARE(Address().toString(), QString());
}

void TestAddress::shownWithUnicodeDomain()
{
    QCOMPARE(Address::parse(u"ann@xn--bcher-kva.example")->toUnicode(), u"ann@bücher.example"_s);
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
