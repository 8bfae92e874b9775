#include "tests/ui/support/warnings.h"
#include "ui/models/bulk.h"
#include "ui/widgets/bulkbar.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestBulk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        m_running.clear();
        m_ran.clear();
    }

    void allAreDone()
    {
        Bulk bulk(pages(10, 3), 10);
        QSignalSpy finished(&bulk, &Bulk::finished);
        bulk.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bulk.done(), 10);
        QCOMPARE(bulk.refused(), 0);
        QCOMPARE(m_ran.size(), 10);
        QVERIFY(!bulk.broken() && !bulk.isCancelled());
    }

    void nothingToDoIsDone()
    {
        Bulk bulk(pages(0, 3), 0);
        QSignalSpy finished(&bulk, &Bulk::finished);
        bulk.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bulk.done(), 0);
    }

    void aFewAtATime()
    {
        m_holds = true;
        Bulk bulk(pages(20, 20), 20);
        QSignalSpy finished(&bulk, &Bulk::finished);
        bulk.start();
        QTRY_COMPARE(m_running.size(), 4);
        QTest::qWait(60);
        QCOMPARE(m_running.size(), 4);
        m_holds = false;
        release();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bulk.done(), 20);
    }

    // The service refuses more than 200 calls a second.
    void noFasterThanTheServiceLets()
    {
        Bulk bulk(pages(180, 200), 180);
        QSignalSpy finished(&bulk, &Bulk::finished);
        QElapsedTimer clock;
        clock.start();
        bulk.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000);
        QVERIFY2(clock.elapsed() > 800, qPrintable(QString::number(clock.elapsed())));
    }

    void tooManyCallsAreRepeated()
    {
        int refusals = 3;
        m_answers = [&refusals](const QString &) -> Result<std::optional<BulkTask>> {
            if (refusals-- > 0)
                return Error{ErrorCode::LimitReached, {}, {}, u"calls"_s};
            return std::optional<BulkTask>();
        };
        Bulk bulk(pages(5, 5), 5);
        QSignalSpy finished(&bulk, &Bulk::finished);
        bulk.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bulk.done(), 5);
        QCOMPARE(bulk.refused(), 0);
        m_answers = {};
    }

    void refusalsAreListedAndTheOthersGoOn()
    {
        m_answers = [](const QString &subject) -> Result<std::optional<BulkTask>> {
            if (subject == u"3")
                return Error{ErrorCode::Conflict, u"3"_s, {}, {}};
            return std::optional<BulkTask>();
        };
        Bulk bulk(pages(6, 2), 6);
        QSignalSpy finished(&bulk, &Bulk::finished);
        bulk.start();
        QTRY_COMPARE(finished.size(), 1);
        m_answers = {};
        QCOMPARE(bulk.done(), 5);
        QCOMPARE(bulk.refused(), 1);
        QCOMPARE(bulk.refusals().first().subject, u"3"_s);
        const QString summary = bulkSummary(bulk, {u"Doing"_s, [](qint64 number) { return QString::number(number) + u" done."_s; }});
        QVERIFY2(summary.startsWith(u"5 done. 1 "_s), qPrintable(summary));
        QVERIFY(refusalLines(bulk).startsWith(u"3: Somebody else changed"_s));
    }

    void aLostServiceEndsIt()
    {
        m_answers = [answers = 0](const QString &) mutable -> Result<std::optional<BulkTask>> {
            if (++answers > 2)
                return Error{ErrorCode::ServiceUnreachable, {}, {}, {}};
            return std::optional<BulkTask>();
        };
        Bulk bulk(pages(50, 10), 50);
        QSignalSpy finished(&bulk, &Bulk::finished);
        bulk.start();
        QTRY_COMPARE(finished.size(), 1);
        m_answers = {};
        QCOMPARE(bulk.broken()->code, ErrorCode::ServiceUnreachable);
        QCOMPARE(bulk.done(), 2);
        QVERIFY(m_ran.size() < 10);
    }

    void aSourceThatFailsEndsIt()
    {
        Bulk bulk([](QObject *, const BulkPage &take) { take(Error{ErrorCode::Conflict, {}, {}, {}}); }, 5);
        QSignalSpy finished(&bulk, &Bulk::finished);
        bulk.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bulk.broken()->code, ErrorCode::Conflict);
        QVERIFY(m_ran.isEmpty());
    }

    void stopping()
    {
        m_holds = true;
        Bulk bulk(pages(100, 10), 100);
        QSignalSpy finished(&bulk, &Bulk::finished);
        bulk.start();
        QTRY_COMPARE(m_running.size(), 4);
        bulk.cancel();
        QTest::qWait(40);
        QCOMPARE(finished.size(), 0); // what was sent is answered yet
        m_holds = false;
        release();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bulk.done(), 4);
        QVERIFY(bulk.isCancelled());
    }

    void theWayBackIsLastFirst()
    {
        m_answers = [](const QString &subject) -> Result<std::optional<BulkTask>> {
            if (subject == u"1")
                return std::optional<BulkTask>(); // it was so already
            return std::optional(BulkTask{subject, {}});
        };
        Bulk bulk(pages(4, 4), 4);
        QSignalSpy finished(&bulk, &Bulk::finished);
        bulk.start();
        QTRY_COMPARE(finished.size(), 1);
        m_answers = {};
        QStringList back;
        const QList<BulkTask> undo = bulk.takeUndo();
        for (const BulkTask &task : undo)
            back.append(task.subject);
        QCOMPARE(back, (QStringList{u"3"_s, u"2"_s, u"0"_s}));
    }

private:
    // `count` tasks in pages; a task's name is its number.
    BulkSource pages(int count, int size)
    {
        auto next = std::make_shared<int>(0);
        return [this, next, count, size](QObject *, const BulkPage &take) {
            QList<BulkTask> tasks;
            for (; *next < count && tasks.size() < size; ++*next) {
                const QString name = QString::number(*next);
                tasks.append({name, [this, name](QObject *context, const BulkDone &done) {
                                  m_ran.append(name);
                                  const auto answer = [this, name, done] { done(m_answers ? m_answers(name) : Result<std::optional<BulkTask>>(std::optional<BulkTask>())); };
                                  if (m_holds)
                                      m_running.append(answer);
                                  else
                                      QTimer::singleShot(0, context, answer);
                              }});
            }
            take(tasks);
        };
    }
    void release()
    {
        const auto running = std::exchange(m_running, {});
        for (const auto &answer : running)
            answer();
    }

    bool m_holds = false;
    QList<std::function<void()>> m_running;
    QStringList m_ran;
    std::function<Result<std::optional<BulkTask>>(const QString &)> m_answers;
};

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
