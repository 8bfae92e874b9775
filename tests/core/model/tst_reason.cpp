#include "core/model/day.h"
#include "core/model/reason.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

// What somebody says of a decision: why, and until which day.
class TestReason : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reasons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // or the error's code in brackets
        QTest::newRow("plain") << u"a larger disk is ordered"_s << u"a larger disk is ordered"_s;
        QTest::newRow("blanks around it") << u"  later "_s << u"later"_s;
        QTest::newRow("empty") << QString() << u"[text-empty]"_s;
        QTest::newRow("blank") << u"   "_s << u"[text-empty]"_s;
        QTest::newRow("two lines") << u"one\ntwo"_s << u"[character-not-allowed]"_s;
        QTest::newRow("longest") << QString(500, u'ä') << QString(500, u'ä');
        QTest::newRow("too long") << QString(501, u'ä') << u"[text-too-long]"_s;
    }
    void reasons()
    {
        QFETCH(QString, text);
        const auto reason = Reason::parse(text);
        QTEST(reason ? reason->toString() : u'[' + errorCodeName(reason.error().code) + u']', "expected");
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("day") << u"2027-03-01"_s << true;
        QTest::newRow("leap day") << u"2028-02-29"_s << true;
        QTest::newRow("no such day") << u"2027-02-29"_s << false;
        QTest::newRow("with a time") << u"2027-03-01T00:00:00"_s << false;
        QTest::newRow("one digit") << u"2027-3-1"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("words") << u"next month"_s << false;
    }
    void days()
    {
        QFETCH(QString, text);
        const auto day = Day::parse(text);
        QTEST(day.has_value(), "accepted");
        if (day)
            QCOMPARE(day->toString(), text);
    }
};

QTEST_GUILESS_MAIN(TestReason)
#include "tst_reason.moc"
