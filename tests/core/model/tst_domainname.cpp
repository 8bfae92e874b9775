#include "core/model/domainname.h"
#include "tests/core/model/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestDomainName : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusalNamesWhatIsWrong_data();
    void refusalNamesWhatIsWrong();
    void shown_data();
    void shown();
    void isNullByDefault();
    void child();
    void isWithin_data();
    void isWithin();
    void order();
};

static QString label(int size)
{
    return QString(size, u'a');
}

// Labels of 61 octets and a dot, then one that makes the whole so long.
static QString whole(int octets)
{
    QString name;
    while (octets - name.size() > 63)
        name += QString(61, u'b') + u'.';
    return name + QString(octets - name.size(), u'c');
}

void TestDomainName::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"example.org"_s << u"example.org"_s;
    QTest::newRow("capitals") << u"Mail.EXAMPLE.Org"_s << u"mail.example.org"_s;
    QTest::newRow("trailing dot") << u"example.org."_s << u"example.org"_s;
    QTest::newRow("digits in a label") << u"3com.example.org"_s << u"3com.example.org"_s;
    QTest::newRow("label of digits, not the last") << u"127.0.0.example"_s << u"127.0.0.example"_s;
    QTest::newRow("inner hyphens") << u"a-b-c.example"_s << u"a-b-c.example"_s;
    QTest::newRow("hyphens at 2-3 and 4-5") << u"a--b.abc--d.example"_s << u"a--b.abc--d.example"_s;
    QTest::newRow("one letter labels") << u"a.b.c"_s << u"a.b.c"_s;
    QTest::newRow("practice names") << u"example.test"_s << u"example.test"_s;
    QTest::newRow("label of 63") << label(63) + u".example"_s << label(63) + u".example"_s;
    QTest::newRow("whole of 253") << whole(253) << whole(253);
    QTest::newRow("whole of 253 and the dot") << whole(253) + u'.' << whole(253);
    QTest::newRow("localhost as a first label") << u"localhost.example.org"_s << u"localhost.example.org"_s;

    QTest::newRow("umlaut") << u"bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("umlaut in capitals") << u"BÜCHER.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("A-label") << u"xn--bcher-kva.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("A-label in capitals") << u"XN--BCHER-KVA.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("sharp s stays itself (non-transitional)") << u"faß.example"_s << u"xn--fa-hia.example"_s;
    QTest::newRow("final sigma stays itself") << u"βόλος.example"_s << u"xn--nxasmm1c.example"_s;
    QTest::newRow("all labels beyond ASCII") << u"пример.испытание"_s << u"xn--e1afmkfd.xn--80akhbyknj4f"_s;
    QTest::newRow("Han") << u"例え.テスト"_s << u"xn--r8jz45g.xn--zckzah"_s;
    QTest::newRow("right to left") << u"דוגמה.טעסט"_s << u"xn--6dbbec0c.xn--deba0ad"_s;
    QTest::newRow("Arabic") << u"مثال.إختبار"_s << u"xn--mgbh0fb.xn--kgbechtv"_s;
    QTest::newRow("zero width joiner where Sinhala needs it") << u"ශ්\u200dරී.example"_s << u"xn--10cl1a0b660p.example"_s;
    QTest::newRow("zero width non-joiner where Persian needs it") << u"نامه\u200cای.example"_s << u"xn--mgba3gch31f060k.example"_s;
    QTest::newRow("middle dot between l and l") << u"col·legi.example"_s << u"xn--collegi-xma.example"_s;
    QTest::newRow("ideographic full stop") << u"example。org"_s << u"example.org"_s;
    QTest::newRow("fullwidth full stop") << u"example．org"_s << u"example.org"_s;
    QTest::newRow("halfwidth ideographic full stop") << u"example｡org"_s << u"example.org"_s;
    QTest::newRow("fullwidth letters") << u"ｅｘａｍｐｌｅ.org"_s << u"example.org"_s;
    QTest::newRow("fullwidth digits, not the last label") << u"１２.example"_s << u"12.example"_s;
}

void TestDomainName::accepts()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const Result<DomainName> name = DomainName::parse(text);
    QCOMPARE(outcome(name), kept);
    const Result<DomainName> again = DomainName::parse(name->toString());
    QVERIFY(again);
    QVERIFY(*again == *name);
    QVERIFY(name->toString().size() <= 253);
}

void TestDomainName::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // empty: whichever
    const auto row = [](const char *why, const QString &text, const char *code = "") {
        QTest::newRow(why) << text << QString::fromLatin1(code);
    };
    row("empty", QString(), "text-empty");
    row("one label", u"example"_s, "domain-one-label");
    row("one label and a dot", u"example."_s, "domain-one-label");
    row("dot alone", u"."_s, "domain-label-empty");
    row("two dots", u"example..org"_s, "domain-label-empty");
    row("leading dot", u".example.org"_s, "domain-label-empty");
    row("two trailing dots", u"example.org.."_s, "domain-label-empty");
    row("fullwidth dots in a row", u"example．．org"_s);
    row("trailing newline", u"example.org\n"_s, "character-not-allowed");
    row("newline inside", u"example.org\nrelayhost=x"_s, "character-not-allowed");
    row("carriage return", u"example.org\r"_s, "character-not-allowed");
    row("tab", u"exam\tple.org"_s, "character-not-allowed");
    row("NUL inside", QString::fromUtf16(u"example.org\0.evil", 17), "character-not-allowed");
    row("blank inside", u"exam ple.org"_s, "character-not-allowed");
    row("blank before", u" example.org"_s, "character-not-allowed");
    row("no-break space", u"exam\u00a0ple.org"_s, "character-not-allowed");
    row("ideographic space", u"exam\u3000ple.org"_s, "character-not-allowed");
    row("underscore", u"a_b.example"_s, "character-not-allowed");
    row("underscore in front", u"_dmarc.example.org"_s, "character-not-allowed");
    row("fullwidth underscore", u"a＿b.example"_s, "character-not-allowed");
    row("dollar", u"$mydomain.example"_s, "character-not-allowed");
    row("semicolon", u"a;b.example"_s, "character-not-allowed");
    row("quote", u"a'b.example"_s, "character-not-allowed");
    row("slash", u"a/b.example"_s, "character-not-allowed");
    row("at sign", u"ann@example.org"_s, "character-not-allowed");
    row("fullwidth at sign", u"ann＠example.org"_s, "character-not-allowed");
    row("fullwidth dollar", u"a＄b.example"_s, "character-not-allowed");
    row("ellipsis, which would become dots", u"a…b.example"_s, "character-not-allowed");
    row("digit with a full stop", u"⒈example.org"_s, "character-not-allowed");
    row("parenthesised letter", u"⒜.example"_s, "character-not-allowed");
    row("diaeresis alone, which would become a blank", u"a¨.example"_s, "character-not-allowed");
    row("percent", u"a%62.example"_s, "character-not-allowed");
    row("wildcard", u"*.example.org"_s, "character-not-allowed");
    row("a/c as one character", u"℀.example"_s, "character-not-allowed");
    row("DEL", u"a\u007f.example"_s, "character-not-allowed");
    row("next line", u"a\u0085.example"_s, "character-not-allowed");
    row("line separator", u"a\u2028.example"_s, "character-not-allowed");
    row("right-to-left override", u"a\u202egro.elpmaxe"_s, "character-not-allowed");
    row("first strong isolate", u"a\u2068b.example"_s, "character-not-allowed");
    row("half of a pair", QString(QChar(0xd800)) + u".example"_s, "character-not-allowed");
    row("noncharacter", u"a\uffff.example"_s, "character-not-allowed");

    row("soft hyphen", u"exam\u00adple.org"_s, "character-not-allowed");
    row("zero width space", u"exam\u200bple.org"_s, "character-not-allowed");
    row("word joiner", u"exam\u2060ple.org"_s, "character-not-allowed");
    row("combining grapheme joiner", u"exam\u034fple.org"_s, "character-not-allowed");
    row("Hangul filler", u"exam\u3164ple.org"_s, "character-not-allowed");
    row("variation selector", u"a\ufe0f.example"_s, "character-not-allowed");
    row("byte order mark", u"\ufeffexample.org"_s, "character-not-allowed");
    row("tag character", u"a\U000e0061.example"_s, "character-not-allowed");
    row("left-to-right mark", u"a\u200e.example"_s, "character-not-allowed");
    row("zero width joiner between Latin letters", u"a\u200db.example"_s, "domain-bad-idn");
    row("zero width non-joiner between Latin letters", u"a\u200cb.example"_s, "domain-bad-idn");
    row("zero width joiner in front", u"\u200dab.example"_s, "domain-bad-idn");
    row("zero width joiner hidden in an A-label", u"xn--ab-m1t.example"_s, "domain-bad-idn");

    row("leading hyphen", u"-a.example"_s, "domain-hyphen");
    row("trailing hyphen", u"a-.example"_s, "domain-hyphen");
    row("hyphen alone", u"-.example"_s, "domain-hyphen");
    row("hyphens at 3-4", u"ab--cd.example"_s, "domain-hyphen");
    row("hyphens at 3-4 of a U-label", u"üb--cd.example"_s);
    row("leading hyphen of a U-label", u"-ü.example"_s);
    row("trailing hyphen of a U-label", u"ü-.example"_s);
    row("fullwidth hyphen in front", u"－a.example"_s);
    row("label of 64", label(64) + u".example"_s, "domain-label-too-long");
    row("label of 64 once it is an A-label", u"ü"_s.repeated(60) + u".example"_s, "domain-label-too-long");
    row("whole of 254", whole(254), "text-too-long");
    row("whole of 254 once it is A-labels", u"ü"_s + whole(252).sliced(1));
    row("a megabyte", QString(1024 * 1024, u'a'), "text-too-long");

    row("empty A-label", u"xn--.example"_s);
    row("A-label of ASCII", u"xn--a.example"_s, "domain-bad-idn");
    row("A-label that decodes to plain letters", u"xn--abc-.example"_s);
    row("A-label that is no punycode", u"xn--99999999.example"_s, "domain-bad-idn");
    row("A-label of a capital letter", u"xn--wca.example"_s, "domain-bad-idn");
    row("A-label of an unassigned character", u"xn--a-qib.example"_s, "domain-bad-idn");
    row("A-label of an emoji", u"xn--ls8h.example"_s, "domain-bad-idn");
    row("A-label of a combining mark in front", u"xn--a-wbb.example"_s, "domain-bad-idn");
    row("A-label around hyphens at 3-4", u"xn--b--cd-jva.example"_s);
    row("A-label of a fullwidth letter", u"xn--b-yq0i.example"_s, "domain-bad-idn");
    row("A-label that is not NFC", u"xn--bucher-xyd.example"_s, "domain-bad-idn");
    row("A-label in an A-label", u"xn--xn---3ra.example"_s);

    row("emoji", u"😀.example"_s, "domain-bad-idn");
    row("heart", u"i❤.example"_s, "domain-bad-idn");
    row("symbol", u"a√.example"_s, "domain-bad-idn");
    row("arrow", u"a→b.example"_s, "domain-bad-idn");
    row("combining mark in front", u"\u0301a.example"_s, "domain-bad-idn");
    row("middle dot not between l and l", u"a·b.example"_s, "domain-bad-idn");
    row("Greek keraia at the end", u"α͵.example"_s, "domain-bad-idn");
    row("Katakana middle dot among Latin", u"a・b.example"_s, "domain-bad-idn");
    row("Arabic and extended Arabic digits", u"ا١۱.example"_s, "domain-bad-idn");
    row("unassigned", u"a\u0378.example"_s, "domain-bad-idn");
    row("private use", u"a\ue000.example"_s, "domain-bad-idn");
    row("old Hangul jamo", u"\u1100\u1160.example"_s);
    row("Hebrew and Latin in one label", u"אa.example"_s, "domain-bad-idn");
    row("Hebrew label that begins with a digit", u"1א.example"_s, "domain-bad-idn");
    row("label that begins with a digit beside a Hebrew one", u"1a.אב"_s, "domain-bad-idn");
    row("not NFC", u"bu\u0308cher.example"_s, "text-malformed");

    row("IPv4", u"192.0.2.1"_s, "domain-is-address");
    row("IPv4, short", u"127.1"_s, "domain-is-address");
    row("three numbers", u"1.2.3"_s, "domain-is-address");
    row("five numbers", u"1.2.3.4.5"_s, "domain-is-address");
    row("hexadecimal first", u"0x7f.1"_s, "domain-is-address");
    row("hexadecimal last", u"127.0x1"_s, "domain-is-address");
    row("hexadecimal number", u"0x7f000001"_s);
    row("number", u"2130706433"_s);
    row("octal", u"0177.0.0.01"_s, "domain-is-address");
    row("last label of digits", u"example.123"_s, "domain-is-address");
    row("last label with a digit", u"example.c0m"_s, "domain-is-address");
    row("fullwidth digits", u"１２７.０.０.１"_s, "domain-is-address");
    row("circled digits", u"①.②.③.④"_s);
    row("IPv4 with the dot", u"192.0.2.1."_s, "domain-is-address");
    row("IPv6", u"2001:db8::1"_s, "domain-is-address");
    row("IPv6 in brackets", u"[::1]"_s, "domain-is-address");
    row("address literal", u"[192.0.2.1]"_s, "domain-is-address");
    row("with a port", u"example.org:25"_s, "domain-is-address");

    row("localhost", u"localhost"_s, "domain-reserved");
    row("localhost in capitals with the dot", u"LOCALHOST."_s, "domain-reserved");
    row("fullwidth localhost", u"ｌｏｃａｌｈｏｓｔ"_s, "domain-reserved");
    row("below localhost", u"mail.localhost"_s, "domain-reserved");
    row("invalid", u"example.invalid"_s, "domain-reserved");
    row("onion", u"abcdefghijklmnop.onion"_s, "domain-reserved");
    row("onion in capitals", u"abc.ONION"_s, "domain-reserved");
}

void TestDomainName::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const QString seen = outcome(DomainName::parse(text));
    if (code.isEmpty())
        QVERIFY2(seen.startsWith(u'!'), qPrintable(seen));
    else
        QCOMPARE(seen, u'!' + code);
}

void TestDomainName::refusalNamesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("underscore") << u"a_b.example"_s << u"U+005F LOW LINE “_”"_s;
    QTest::newRow("newline") << u"example.org\n"_s << u"U+000A LINE FEED"_s;
    QTest::newRow("soft hyphen") << u"exam\u00adple.org"_s << u"U+00AD SOFT HYPHEN"_s;
    QTest::newRow("hyphen") << u"example.-org"_s << u"-org"_s;
    QTest::newRow("reserved ending") << u"a.onion"_s << u"onion"_s;
    QTest::newRow("too long") << whole(254) << u"253"_s;
}

void TestDomainName::refusalNamesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const Result<DomainName> name = DomainName::parse(text);
    QVERIFY(!name);
    QCOMPARE(name.error().detail, detail);
    QCOMPARE(name.error().subject, text);
}

void TestDomainName::shown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ASCII") << u"example.org"_s << u"example.org"_s;
    QTest::newRow("umlaut") << u"xn--bcher-kva.example"_s << u"bücher.example"_s;
    QTest::newRow("Cyrillic") << u"пример.испытание"_s << u"пример.испытание"_s;
    QTest::newRow("each label of one script") << u"пример.bücher.org"_s << u"пример.bücher.org"_s;
    QTest::newRow("Cyrillic a in a Latin word") << u"pаypal.example"_s << u"pаypal.example (xn--pypal-4ve.example)"_s;
    QTest::newRow("Greek omicron in a Latin word") << u"gοogle.example"_s << u"gοogle.example (xn--gogle-rce.example)"_s;
    QTest::newRow("Cyrillic that looks Latin throughout") << u"асе.example"_s << u"асе.example (xn--80ak9a.example)"_s;
    QTest::newRow("the same with digits and hyphens") << u"асе-1.example"_s << u"асе-1.example (xn---1-6kcu3d.example)"_s;
    QTest::newRow("Greek that looks Latin throughout") << u"χρυν.example"_s << u"χρυν.example (xn--yxahmg.example)"_s;
    QTest::newRow("Han beside Hiragana") << u"例え.example"_s << u"例え.example (xn--r8jz45g.example)"_s;
}

void TestDomainName::shown()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Result<DomainName> name = DomainName::parse(text);
    QVERIFY2(name, qPrintable(outcome(name)));
    QCOMPARE(name->toUnicode(), shown);
    QCOMPARE(name->toUnicode().contains(u'('), shown.contains(u'('));
}

void TestDomainName::isNullByDefault()
{
    QVERIFY(DomainName().isNull());
    QCOMPARE(DomainName().toString(), QString());
    QVERIFY(!DomainName::parse(u"example.org")->isNull());
}

void TestDomainName::child()
{
    const DomainName name = *DomainName::parse(u"bücher.example");
    QCOMPARE(name.child("imap"_L1).toString(), u"imap.xn--bcher-kva.example"_s);
    QCOMPARE(name.labels(), (QStringList{u"xn--bcher-kva"_s, u"example"_s}));
}

void TestDomainName::isWithin_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("within");
    QTest::newRow("itself") << u"example.org"_s << u"example.org"_s << true;
    QTest::newRow("below") << u"a.b.example.org"_s << u"example.org"_s << true;
    QTest::newRow("above") << u"example.org"_s << u"a.example.org"_s << false;
    QTest::newRow("same ending, another name") << u"badexample.org"_s << u"example.org"_s << false;
}

void TestDomainName::isWithin()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    QFETCH(bool, within);
    QCOMPARE(DomainName::parse(name)->isWithin(*DomainName::parse(other)), within);
}

void TestDomainName::order()
{
    const DomainName a = *DomainName::parse(u"a.example");
    const DomainName b = *DomainName::parse(u"b.example");
    QVERIFY(a < b);
    QVERIFY(!(b < a));
    QVERIFY(a == *DomainName::parse(u"A.example."));
    QCOMPARE(qHash(a), qHash(*DomainName::parse(u"A.example.")));
}

QTEST_APPLESS_MAIN(TestDomainName)
#include "tst_domainname.moc"
