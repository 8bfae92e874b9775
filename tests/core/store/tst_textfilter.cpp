#include "core/store/textfilter.h"

#include <QRegularExpression>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestTextFilter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void way_data();
    void way();
    void quotes();
    void folds();
    void wordsAreLines();
};

void TestTextFilter::way_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TextFilter::Way>("expected");
    QTest::newRow("nothing typed") << QString() << TextFilter::Way::Everything;
    QTest::newRow("one character") << u"a"_s << TextFilter::Way::Beginning;
    QTest::newRow("two characters") << u"an"_s << TextFilter::Way::Beginning;
    QTest::newRow("three characters") << u"ann"_s << TextFilter::Way::Anywhere;
    QTest::newRow("two characters of four units") << u"😀😀"_s << TextFilter::Way::Beginning;
    QTest::newRow("a blank counts") << u"an "_s << TextFilter::Way::Anywhere;
    QTest::newRow("NUL") << u"ann"_s + QChar(0) + u"x"_s << TextFilter::Way::Nothing;
    QTest::newRow("newline") << u"org\nann"_s << TextFilter::Way::Nothing;
    QTest::newRow("half of a surrogate pair") << u"ann"_s + QChar(0xd800) << TextFilter::Way::Nothing;
    QTest::newRow("endless") << QString(2000, u'a') << TextFilter::Way::Nothing;
}

void TestTextFilter::way()
{
    QFETCH(QString, typed);
    QTEST(TextFilter(typed).way(), "expected");
}

void TestTextFilter::quotes()
{
    QCOMPARE(TextFilter(u"a\"b"_s).phrase(), u"\"a\"\"b\""_s);
    QCOMPARE(TextFilter(u"a NEAR b"_s).phrase(), u"\"a near b\""_s);
}

void TestTextFilter::folds()
{
    QCOMPARE(TextFilter(u"ÄRA"_s).text(), TextFilter(u"a\u0308ra"_s).text());
}

void TestTextFilter::wordsAreLines()
{
    QCOMPARE(filterWords({u"ann@example.org"_s, u"ann@example.org"_s, QString(), u"Ann B"_s}), u"ann@example.org\nann b"_s);
}

QTEST_GUILESS_MAIN(TestTextFilter)
#include "tst_textfilter.moc"
