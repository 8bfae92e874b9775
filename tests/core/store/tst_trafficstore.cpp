#include "core/store/trafficstore.h"
#include "tests/core/store/storefixture.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

namespace {
const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
}

class TestTrafficStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recordedAgainIsNotMore()
    {
        OpenStore store;
        TrafficStore traffic(*store);
        const QList<TrafficHour> hours{{noon, {1, 2, 3, 4, 5}}, {noon.addSecs(3600), {1, 0, 0, 0, 0}}};
        QCOMPARE(traffic.record(hours).value(), true);
        QCOMPARE(traffic.record(hours).value(), false);
        QCOMPARE(traffic.between(noon, noon.addSecs(7200)).value(), hours);
        QCOMPARE(traffic.sum(noon, noon.addSecs(7200)).value(), (TrafficCounts{2, 2, 3, 4, 5}));
    }

    // The helper's file was lost, and it began anew in the middle of the hour.
    void neverLess()
    {
        OpenStore store;
        TrafficStore traffic(*store);
        QVERIFY(traffic.record({{noon, {10, 2, 3, 4, 5}}}));
        QCOMPARE(traffic.record({{noon, {9, 2, 3, 4, 6}}}).value(), true);
        QCOMPARE(traffic.sum(noon, noon.addSecs(3600)).value(), (TrafficCounts{10, 2, 3, 4, 6}));
    }

    void endsAreOfTheSpan()
    {
        OpenStore store;
        TrafficStore traffic(*store);
        QVERIFY(traffic.record({{noon, {1, 0, 0, 0, 0}}, {noon.addSecs(3600), {1, 0, 0, 0, 0}}, {noon.addSecs(7200), {1, 0, 0, 0, 0}}}));
        QCOMPARE(traffic.between(noon, noon.addSecs(7200))->size(), 2);
        QVERIFY(traffic.removeBefore(noon.addSecs(3600)));
        QCOMPARE(traffic.between(noon, noon.addSecs(99999))->size(), 2);
    }

    void wrongHourIsRefused()
    {
        OpenStore store;
        QVERIFY(!TrafficStore(*store).record({{noon.addSecs(1), {1, 0, 0, 0, 0}}}));
        QVERIFY(!TrafficStore(*store).record({{noon, {-1, 0, 0, 0, 0}}}));
        QVERIFY(TrafficStore(*store).between(noon, noon.addSecs(7200))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTrafficStore)
#include "tst_trafficstore.moc"
