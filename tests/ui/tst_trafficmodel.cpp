#include "ui/models/trafficmodel.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::ui;
using namespace Qt::StringLiterals;

namespace {

// 14:20 by local time; the hour of 14 is under way.
const QDateTime now(QDate(2026, 11, 26), QTime(14, 20));

api::ShowTraffic::Reply reply(TrafficRange range, const QList<TrafficHour> &hours)
{
    api::ShowTraffic::Reply made;
    made.to = hourOf(now).addSecs(3600);
    made.from = made.to.addSecs(-TrafficModel::hoursOf(range) * 3600);
    made.hours = hours;
    for (const TrafficHour &hour : hours)
        made.sum += hour.counts;
    return made;
}

TrafficHour hourBefore(int hours, const TrafficCounts &counts)
{
    return {hourOf(now).addSecs(-hours * 3600), counts};
}

} // namespace

class TestTrafficModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pieces_data()
    {
        QTest::addColumn<TrafficRange>("range");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDateTime>("first");
        QTest::addColumn<QDateTime>("last");
        QTest::newRow("a day has hours") << TrafficRange::Day << 24 << QDateTime(QDate(2026, 11, 25), QTime(15, 0)) << QDateTime(QDate(2026, 11, 26), QTime(14, 0));
        QTest::newRow("a week has quarters of days") << TrafficRange::Week << 29 << QDateTime(QDate(2026, 11, 19), QTime(12, 0)) << QDateTime(QDate(2026, 11, 26), QTime(12, 0));
        QTest::newRow("a month has days") << TrafficRange::Month << 31 << QDateTime(QDate(2026, 10, 27), QTime(0, 0)) << QDateTime(QDate(2026, 11, 26), QTime(0, 0));
    }
    void pieces()
    {
        QFETCH(TrafficRange, range);
        QFETCH(int, count);
        TrafficModel model;
        model.setTraffic(range, reply(range, {hourBefore(0, {5, 1, 0, 0, 0})}));
        QCOMPARE(model.pieces().size(), count);
        QTEST(model.pieces().first().from, "first");
        QTEST(model.pieces().last().from, "last");
        QCOMPARE(model.pieces().last().counts, (TrafficCounts{5, 1, 0, 0, 0}));
    }

    // Whatever the range, nothing is lost and nothing is there twice.
    void nothingIsLost()
    {
        QList<TrafficHour> hours;
        for (int i = 30 * 24 - 1; i >= 0; --i)
            hours.append(hourBefore(i, {i, 1, 2, 3, 4}));
        for (const TrafficRange range : {TrafficRange::Day, TrafficRange::Week, TrafficRange::Month}) {
            const auto asked = reply(range, hours.mid(hours.size() - TrafficModel::hoursOf(range)));
            TrafficModel model;
            model.setTraffic(range, asked);
            TrafficCounts sum;
            for (const TrafficModel::Piece &piece : model.pieces())
                sum += piece.counts;
            QCOMPARE(sum, asked.sum);
        }
    }

    void quietServer()
    {
        TrafficModel model;
        model.setTraffic(TrafficRange::Day, reply(TrafficRange::Day, {}));
        QCOMPARE(model.pieces().size(), 24);
        QCOMPARE(model.messageWords(), u"In the last 24 hours 0 messages came in, 0 went out, and 0 were refused."_s);
        QCOMPARE(model.messagesToday(), QList<qint64>(15, 0));
    }

    void words()
    {
        TrafficModel model;
        model.setTraffic(TrafficRange::Day, reply(TrafficRange::Day, {hourBefore(3, {1204, 300, 76, 512, 3}), hourBefore(1, {1, 2, 0, 0, 0})}));
        QVERIFY2(model.messageWords().startsWith(u"In the last 24 hours 1,205 messages came in, 302 went out, and 76 were refused. The busiest hour had 1,504, from 11:00"_s),
                 qPrintable(model.messageWords()));
        QCOMPARE(model.loginWords(), u"People logged in 512 times to read mail; 3 passwords were refused."_s);
        QCOMPARE(model.messagesToday().at(11), 1504);
        QCOMPARE(model.messagesToday().at(13), 3);
        QCOMPARE(model.messagesToday().size(), 15);
    }

    void namesForAnAxis()
    {
        TrafficModel model;
        for (const TrafficRange range : {TrafficRange::Day, TrafficRange::Week, TrafficRange::Month}) {
            model.setTraffic(range, reply(range, {}));
            int named = 0;
            for (qsizetype i = 0; i < model.pieces().size(); ++i)
                named += model.pieceName(i).isEmpty() ? 0 : 1;
            QVERIFY(named >= 4 && named <= 8);
        }
    }
};

QTEST_GUILESS_MAIN(TestTrafficModel)
#include "tst_trafficmodel.moc"
