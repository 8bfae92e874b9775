#include "core/api/operations/traffic.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// The verbs of `traffic`, and how the helper's counts come to them.
class TestTrafficService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_daemon = std::make_unique<TestDaemon>();
        m_hour = hourOf(QDateTime::currentDateTimeUtc());
    }
    void cleanup() { m_daemon.reset(); }

    void takenOver()
    {
        tell({{m_hour.addSecs(-3600), {1, 0, 0, 0, 0}}, {m_hour, {3, 2, 1, 5, 4}}});
        const auto day = m_daemon->call(api::ShowTraffic{});
        QVERIFY(day);
        QCOMPARE(day->hours, m_daemon->helper().traffic);
        QCOMPARE(day->sum, (TrafficCounts{4, 2, 1, 5, 4}));
        QCOMPARE(day->from.secsTo(day->to), 24 * 3600);
        QVERIFY(day->today.in >= 3);
        QCOMPARE(m_daemon->call(api::ShowTraffic{1})->sum, (TrafficCounts{3, 2, 1, 5, 4}));
        QCOMPARE(m_daemon->call(api::Status{})->today, std::optional(day->today));
    }

    // The same hours told again are the same, and nobody hears of it.
    void takenOverAgain()
    {
        tell({{m_hour, {3, 2, 1, 5, 4}}});
        m_daemon->changes.clear();
        m_daemon->helper().tellTraffic();
        m_daemon->helper().traffic = {{m_hour, {4, 2, 1, 5, 4}}};
        m_daemon->helper().tellTraffic();
        QTRY_COMPARE(m_daemon->changes, QStringList{u"traffic"_s});
        QCOMPARE(m_daemon->call(api::ShowTraffic{})->sum, (TrafficCounts{4, 2, 1, 5, 4}));
    }

    void oldHoursGo()
    {
        const QDateTime old = m_hour.addDays(-91);
        QVERIFY(m_daemon->stores().traffic.record({{old, {1, 0, 0, 0, 0}}}));
        tell({{m_hour, {1, 0, 0, 0, 0}}});
        QTRY_VERIFY(m_daemon->stores().traffic.between(old, old.addSecs(3600))->isEmpty());
        QCOMPARE(m_daemon->call(api::ShowTraffic{api::ShowTraffic::mostHours})->hours.size(), 1);
    }

    void rangeIsBounded()
    {
        for (const qint64 hours : {qint64(0), qint64(2161), qint64(-1)}) {
            const auto reply = m_daemon->call(api::ShowTraffic{hours});
            QCOMPARE(reply.error().code, ErrorCode::NumberOutOfRange);
            QCOMPARE(reply.error().field, u"hours"_s);
        }
    }

    // An engine that fails by itself makes findings; a queue that grows does not.
    void stateIsAnnounced()
    {
        m_daemon->helper().tellStatus(true);
        QTRY_COMPARE(m_daemon->changes, QStringList{u"engine"_s});
        m_daemon->helper().tellStatus(false);
        QTRY_COMPARE(m_daemon->changes, (QStringList{u"engine"_s, u"queue"_s}));
    }

private:
    void tell(const QList<TrafficHour> &hours)
    {
        m_daemon->helper().traffic = hours;
        m_daemon->helper().tellTraffic();
        QTRY_COMPARE(m_daemon->changes, QStringList{u"traffic"_s});
    }

    std::unique_ptr<TestDaemon> m_daemon;
    QDateTime m_hour;
};

QTEST_GUILESS_MAIN(TestTrafficService)
#include "tst_trafficservice.moc"
