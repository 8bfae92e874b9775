#include "tests/ui/support/warnings.h"
#include "ui/shell/failurewatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using ui::FailureWatch;

// What is told on the desktop, minute by minute, without a window and without a clock.
class TestFailureWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        watch = FailureWatch();
        now = QDateTime(QDate(2026, 11, 26), QTime(10, 0), Qt::UTC);
    }

    void theFirstLookTellsNothing()
    {
        QCOMPARE(look({failure("disk.low")}), QStringList());
        QCOMPARE(look({failure("disk.low")}), QStringList());
    }

    void aNewFailureIsToldOnce()
    {
        look({});
        QCOMPARE(look({failure("disk.low")}), QStringList{u"disk.low example.test"_s});
        QCOMPARE(look({failure("disk.low")}), QStringList());
        later(600);
        QCOMPARE(look({failure("disk.low")}), QStringList());
    }

    void eachSubjectIsItsOwn()
    {
        look({failure("spf.missing", "a.test")});
        QCOMPARE(look({failure("spf.missing", "a.test"), failure("spf.missing", "b.test"), failure("spf.missing", "b.test")}), QStringList{u"spf.missing b.test"_s});
    }

    void onlyFailures_data()
    {
        QTest::addColumn<Verdict>("verdict");
        for (const Verdict verdict : {Verdict::Warning, Verdict::Unknown, Verdict::Pass, Verdict::NotApplicable})
            QTest::newRow(qPrintable(wordOf(verdict))) << verdict;
    }
    void onlyFailures()
    {
        QFETCH(Verdict, verdict);
        look({});
        QCOMPARE(look({made("disk.low", verdict)}), QStringList());
    }

    void flappingIsNotTold()
    {
        look({});
        QCOMPARE(look({failure("dns.slow")}).size(), 1);
        for (int i = 0; i < 50; ++i) {
            later(9);
            QCOMPARE(look({made("dns.slow", Verdict::Pass)}), QStringList());
            later(9); // passed for nine minutes, and fails again
            QCOMPARE(look({failure("dns.slow")}), QStringList());
        }
    }

    void whatPassedForLongIsNewAgain()
    {
        look({});
        QCOMPARE(look({failure("disk.low")}).size(), 1);
        QCOMPARE(look({}), QStringList()); // not among the findings any more: that is passed, too
        later(10);
        QCOMPARE(look({failure("disk.low")}).size(), 1);
        QCOMPARE(look({made("disk.low", Verdict::Warning)}), QStringList());
        for (int i = 0; i < 11; ++i) {
            later(1);
            QCOMPARE(look({made("disk.low", Verdict::Pass)}), QStringList());
        }
        QCOMPARE(look({failure("disk.low")}).size(), 1);
    }

    void whatCouldNotBeCheckedHasNotPassed()
    {
        look({});
        QCOMPARE(look({failure("spf.missing")}).size(), 1);
        later(1);
        QCOMPARE(look({made("spf.missing", Verdict::Pass)}), QStringList());
        for (int i = 0; i < 30; ++i) {
            later(1);
            QCOMPARE(look({made("spf.missing", Verdict::Unknown)}), QStringList());
        }
        QCOMPARE(look({failure("spf.missing")}), QStringList());
    }

    void aRestartRepeatsNothing()
    {
        look({});
        QCOMPARE(look({failure("disk.low"), failure("engine.stopped", "postfix")}).size(), 2);
        later(3);
        look({failure("disk.low")});
        restart();
        later(1);
        QCOMPARE(look({failure("disk.low"), failure("engine.stopped", "postfix")}), QStringList());
        restart();
        QCOMPARE(look({failure("disk.low"), failure("port.shut", "25")}), QStringList{u"port.shut 25"_s}); // came meanwhile
    }

    void howLongItPassedOutlivesARestart()
    {
        look({});
        look({failure("disk.low")});
        look({});
        restart();
        later(11);
        QCOMPARE(look({failure("disk.low")}).size(), 1);
    }

    void aClockThatIsSetBack()
    {
        look({});
        look({failure("disk.low")});
        look({});
        later(-600);
        look({});
        later(9);
        QCOMPARE(look({failure("disk.low")}), QStringList());
    }

    void aBrokenMemoryIsNone()
    {
        for (const char *text : {"", "[]", "{", "null", "7"}) {
            watch = FailureWatch::fromText(text);
            QCOMPARE(look({failure("disk.low")}), QStringList()); // like a first look
        }
        watch = FailureWatch::fromText(R"({"a\nb":7,"c\nd":"no time"})");
        QCOMPARE(look({failure("a", "b"), failure("c", "d"), failure("e", "f")}), QStringList{u"e f"_s});
    }

    void aFloodIsBounded()
    {
        look({});
        QList<Finding> many;
        for (int i = 0; i < 5000; ++i)
            many.append(failure("spf.missing", QByteArray::number(i)));
        look(many);
        later(1);
        look(many);
        QVERIFY(watch.toText().size() < 60000);
    }

private:
    static Finding made(const QByteArray &id, Verdict verdict, const QByteArray &subject = "example.test")
    {
        Finding finding;
        finding.id = QString::fromLatin1(id);
        finding.subject = QString::fromLatin1(subject);
        finding.verdict = verdict;
        return finding;
    }
    static Finding failure(const QByteArray &id, const QByteArray &subject = "example.test") { return made(id, Verdict::Fail, subject); }
    QStringList look(const QList<Finding> &findings)
    {
        QStringList told;
        const QList<Finding> fresh = watch.look(findings, now);
        for (const Finding &finding : fresh)
            told.append(finding.id + u' ' + finding.subject);
        return told;
    }
    void later(int minutes) { now = now.addSecs(minutes * 60); }
    void restart() { watch = FailureWatch::fromText(watch.toText()); }

    FailureWatch watch;
    QDateTime now;
};

QTEST_GUILESS_MAIN(TestFailureWatch)
#include "tst_failurewatch.moc"
