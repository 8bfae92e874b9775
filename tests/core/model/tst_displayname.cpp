#include "core/model/displayname.h"
#include "tests/core/model/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestDisplayName : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parse_data();
    void parse();
    void refusalNamesTheCharacter();
};

void TestDisplayName::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Ann Lee"_s << u"Ann Lee"_s;
    QTest::newRow("marks of every consumer stay") << u"<b>x</b> & \"q\" 'a' \\ $x %s @ =1+1"_s << u"<b>x</b> & \"q\" 'a' \\ $x %s @ =1+1"_s;
    QTest::newRow("emoji") << u"Ann 😀"_s << u"Ann 😀"_s;
    QTest::newRow("zero width joiner of an emoji") << u"👩\u200d💻"_s << u"👩\u200d💻"_s;
    QTest::newRow("trimmed") << u"  Ann \u00a0"_s << u"Ann"_s;
    QTest::newRow("blanks only") << u"   "_s << QString();
    QTest::newRow("inner blanks stay") << u"Ann  Lee"_s << u"Ann  Lee"_s;
    QTest::newRow("becomes NFC") << u"A\u0308nne"_s << u"Änne"_s;
    QTest::newRow("128 characters") << QString(128, u'a') << QString(128, u'a');
    QTest::newRow("128 characters beyond the first plane") << u"😀"_s.repeated(128) << u"😀"_s.repeated(128);
    QTest::newRow("128 characters and blanks around") << u' ' + QString(128, u'a') + u' ' << QString(128, u'a');

    QTest::newRow("129 characters") << QString(129, u'a') << u"!text-too-long"_s;
    QTest::newRow("newline") << u"Ann\nBcc: x@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("newline at the end is not trimmed") << u"Ann\n"_s << u"!character-not-allowed"_s;
    QTest::newRow("tab") << u"Ann\tLee"_s << u"!character-not-allowed"_s;
    QTest::newRow("NUL") << QString::fromUtf16(u"A\0n", 3) << u"!character-not-allowed"_s;
    QTest::newRow("escape") << u"\x1b[31m"_s << u"!character-not-allowed"_s;
    QTest::newRow("DEL") << u"A\u007f"_s << u"!character-not-allowed"_s;
    QTest::newRow("C1") << u"A\u009b"_s << u"!character-not-allowed"_s;
    QTest::newRow("line separator") << u"A\u2028B"_s << u"!character-not-allowed"_s;
    QTest::newRow("right-to-left override") << u"A\u202eB"_s << u"!character-not-allowed"_s;
    QTest::newRow("isolate") << u"A\u2066B"_s << u"!character-not-allowed"_s;
    QTest::newRow("tag character") << u"A\U000e0041"_s << u"!character-not-allowed"_s;
    QTest::newRow("language tag") << u"\U000e0001"_s << u"!character-not-allowed"_s;
    QTest::newRow("half of a pair") << QString(QChar(0xdc00)) << u"!character-not-allowed"_s;
    QTest::newRow("noncharacter") << u"\ufffe"_s << u"!character-not-allowed"_s;
}

void TestDisplayName::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<DisplayName> name = DisplayName::parse(text);
    QCOMPARE(outcome(name), expected);
    if (!name)
        return;
    const Result<DisplayName> again = DisplayName::parse(name->toString());
    QVERIFY(again);
    QVERIFY(*again == *name);
    QVERIFY(!name->isNull());
}

void TestDisplayName::refusalNamesTheCharacter()
{
    QCOMPARE(DisplayName::parse(u"A\tB").error().detail, u"U+0009 CHARACTER TABULATION"_s);
}

QTEST_APPLESS_MAIN(TestDisplayName)
#include "tst_displayname.moc"
