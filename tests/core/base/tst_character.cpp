#include "core/base/character.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestCharacter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void isControl_data();
    void isControl();
    void firstRefused_data();
    void firstRefused();
    void name_data();
    void name();
    void everyControlHasAName();
    void escaped_data();
    void escaped();
    void escapedKeepsItsLimit_data();
    void escapedKeepsItsLimit();
};

void TestCharacter::isControl_data()
{
    QTest::addColumn<char32_t>("character");
    QTest::addColumn<bool>("control");
    QTest::newRow("NUL") << U'\0' << true;
    QTest::newRow("tab") << U'\t' << true;
    QTest::newRow("last of C0") << char32_t(0x1f) << true;
    QTest::newRow("blank") << U' ' << false;
    QTest::newRow("tilde") << U'~' << false;
    QTest::newRow("DEL") << char32_t(0x7f) << true;
    QTest::newRow("first of C1") << char32_t(0x80) << true;
    QTest::newRow("last of C1") << char32_t(0x9f) << true;
    QTest::newRow("no-break space") << char32_t(0xa0) << false;
    QTest::newRow("left-to-right mark") << char32_t(0x200e) << false;
    QTest::newRow("before the separators") << char32_t(0x2027) << false;
    QTest::newRow("line separator") << char32_t(0x2028) << true;
    QTest::newRow("paragraph separator") << char32_t(0x2029) << true;
    QTest::newRow("left-to-right embedding") << char32_t(0x202a) << true;
    QTest::newRow("right-to-left override") << char32_t(0x202e) << true;
    QTest::newRow("narrow no-break space") << char32_t(0x202f) << false;
    QTest::newRow("before the isolates") << char32_t(0x2065) << false;
    QTest::newRow("left-to-right isolate") << char32_t(0x2066) << true;
    QTest::newRow("pop isolate") << char32_t(0x2069) << true;
    QTest::newRow("after the isolates") << char32_t(0x206a) << false;
    QTest::newRow("emoji") << U'\U0001f600' << false;
}

void TestCharacter::isControl()
{
    QFETCH(char32_t, character);
    QFETCH(bool, control);
    QCOMPARE(postroom::isControl(character), control);
}

void TestCharacter::firstRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("refused"); // -1: none
    const auto of = [](std::initializer_list<char16_t> units) {
        return QString::fromUtf16(units.begin(), static_cast<qsizetype>(units.size()));
    };
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("nothing to refuse") << u"ann"_s << qint64(-1);
    QTest::newRow("the first of two") << u"a\tb\n"_s << qint64(9);
    QTest::newRow("beyond the first plane") << u"a😀b"_s << qint64(-1);
    QTest::newRow("high surrogate at the end") << of({u'a', 0xd83d}) << qint64(0xd83d);
    QTest::newRow("high surrogate before a letter") << of({0xd83d, u'a'}) << qint64(0xd83d);
    QTest::newRow("low surrogate alone") << of({u'a', 0xde00}) << qint64(0xde00);
    QTest::newRow("surrogates the wrong way round") << of({0xde00, 0xd83d}) << qint64(0xde00);
    QTest::newRow("noncharacter U+FFFF") << of({0xffff}) << qint64(0xffff);
    QTest::newRow("noncharacter U+FDD0") << of({0xfdd0}) << qint64(0xfdd0);
    QTest::newRow("noncharacter U+1FFFE") << of({0xd83f, 0xdffe}) << qint64(0x1fffe);
    QTest::newRow("NUL inside") << QString::fromUtf16(u"a\0b", 3) << qint64(0);
}

void TestCharacter::firstRefused()
{
    QFETCH(QString, text);
    QFETCH(qint64, refused);
    const std::optional<char32_t> bad = postroom::firstRefused(text, postroom::isControl);
    QCOMPARE(bad ? qint64(*bad) : qint64(-1), refused);
}

void TestCharacter::name_data()
{
    QTest::addColumn<char32_t>("character");
    QTest::addColumn<QString>("expected");
    QTest::newRow("printable") << U'_' << u"U+005F LOW LINE “_”"_s;
    QTest::newRow("letter beyond ASCII") << U'ü' << u"U+00FC LATIN SMALL LETTER U WITH DIAERESIS “ü”"_s;
    QTest::newRow("beyond the first plane") << U'😀' << u"U+1F600 GRINNING FACE “😀”"_s;
    QTest::newRow("blank, which quotes would not show") << U' ' << u"U+0020 SPACE"_s;
    QTest::newRow("newline") << U'\n' << u"U+000A LINE FEED"_s;
    QTest::newRow("tab") << U'\t' << u"U+0009 CHARACTER TABULATION"_s;
    QTest::newRow("NUL") << U'\0' << u"U+0000 NULL"_s;
    QTest::newRow("escape") << char32_t(0x1b) << u"U+001B ESCAPE"_s;
    QTest::newRow("delete") << char32_t(0x7f) << u"U+007F DELETE"_s;
    QTest::newRow("next line") << char32_t(0x85) << u"U+0085 NEXT LINE"_s;
    QTest::newRow("last of C1") << char32_t(0x9f) << u"U+009F APPLICATION PROGRAM COMMAND"_s;
    QTest::newRow("right-to-left override is not shown") << char32_t(0x202e) << u"U+202E RIGHT-TO-LEFT OVERRIDE"_s;
    QTest::newRow("soft hyphen is not shown") << char32_t(0xad) << u"U+00AD SOFT HYPHEN"_s;
    QTest::newRow("zero width space is not shown") << char32_t(0x200b) << u"U+200B ZERO WIDTH SPACE"_s;
    QTest::newRow("half of a pair") << char32_t(0xd800) << u"U+D800 UNPAIRED SURROGATE"_s;
    QTest::newRow("noncharacter") << char32_t(0xffff) << u"U+FFFF NONCHARACTER"_s;
}

void TestCharacter::name()
{
    QFETCH(char32_t, character);
    QFETCH(QString, expected);
    QCOMPARE(characterName(character), expected);
}

void TestCharacter::everyControlHasAName()
{
    for (char32_t c = 0; c < 0x2070; ++c) {
        if (!postroom::isControl(c))
            continue;
        const QString name = characterName(c);
        QVERIFY2(name.size() > 8, qPrintable(name));
        QVERIFY2(!name.contains(QChar(c)) || c == U' ', qPrintable(name));
    }
}

void TestCharacter::escaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Ann ü 😀"_s << u"Ann ü 😀"_s;
    QTest::newRow("newline and escape") << u"a\n\x1b[31m"_s << u"a\\x0a\\x1b[31m"_s;
    QTest::newRow("C1") << QString(QChar(0x9b)) << u"\\x9b"_s;
    QTest::newRow("right-to-left override") << QString(QChar(0x202e)) << u"\\u{202e}"_s;
    QTest::newRow("line separator") << QString(QChar(0x2028)) << u"\\u{2028}"_s;
}

void TestCharacter::escaped()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(escapedControls(text), expected);
}

void TestCharacter::escapedKeepsItsLimit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as long as permitted") << u"abcdefgh"_s << u"abcdefgh"_s;
    QTest::newRow("one longer") << u"abcdefghi"_s << u"abcdefg…"_s;
    QTest::newRow("an escape does not overshoot") << u"abcd\n\n"_s << u"abcd…"_s;
    QTest::newRow("an escape that just fits") << u"abcd\n"_s << u"abcd\\x0a"_s;
    QTest::newRow("no pair is cut in two") << u"abcdef😀z"_s << u"abcdef…"_s;
    QTest::newRow("a pair that just fits") << u"abcdef😀"_s << u"abcdef😀"_s;
}

void TestCharacter::escapedKeepsItsLimit()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(escapedControls(text, 8), expected);
}

QTEST_APPLESS_MAIN(TestCharacter)
#include "tst_character.moc"
