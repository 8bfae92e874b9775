#include "core/engines/trafficmeter.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

using Kind = LogEvent::Kind;
using From = LogEvent::From;

namespace {

const QDateTime noon(QDate(2026, 11, 26), QTime(12, 10), Qt::UTC);

TrafficCounts sumOf(const TrafficMeter &meter)
{
    TrafficCounts all;
    const QList<TrafficHour> hours = meter.hours();
    for (const TrafficHour &hour : hours)
        all += hour.counts;
    return all;
}

} // namespace

class TestTrafficMeter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void messageIsCountedOnce_data()
    {
        QTest::addColumn<From>("from");
        QTest::addColumn<TrafficCounts>("expected");
        QTest::newRow("of a server") << From::Server << TrafficCounts{1, 0, 0, 0, 0};
        QTest::newRow("of a login") << From::Login << TrafficCounts{0, 1, 0, 0, 0};
        QTest::newRow("of a trial") << From::Probe << TrafficCounts();
    }
    void messageIsCountedOnce()
    {
        QFETCH(From, from);
        TrafficMeter meter;
        QVERIFY(!meter.take({Kind::Brought, "4jZdgY1W3SzG5TT", from}, noon));
        meter.take({Kind::Taken, "4jZdgY1W3SzG5TT"}, noon);
        meter.take({Kind::Taken, "4jZdgY1W3SzG5TT"}, noon.addSecs(600)); // it could not be delivered, and is tried again
        QTEST(sumOf(meter), "expected");
        QVERIFY(meter.kept().brought.isEmpty());
    }

    void whatTheServerWritesIsNeither()
    {
        TrafficMeter meter;
        QVERIFY(!meter.take({Kind::Taken, "4jZdgY1W3SzG5TT"}, noon));
        QVERIFY(meter.hours().isEmpty());
    }

    void refusedWholeIsNotIn()
    {
        TrafficMeter meter;
        meter.take({Kind::Brought, "4jZdgY1W3SzG5TT", From::Server}, noon);
        QVERIFY(meter.take({Kind::RefusedWhole, "4jZdgY1W3SzG5TT"}, noon));
        QVERIFY(!meter.take({Kind::Taken, "4jZdgY1W3SzG5TT"}, noon));
        QCOMPARE(sumOf(meter), (TrafficCounts{0, 0, 1, 0, 0}));
    }

    void byHours()
    {
        TrafficMeter meter;
        meter.take({Kind::LoginFailed, {}, From::Server, 3}, noon);
        meter.take({Kind::LoggedIn}, noon.addSecs(3599));
        meter.take({Kind::Refused}, noon.addSecs(50 * 60 - 1));
        QCOMPARE(meter.hours(), (QList<TrafficHour>{{QDateTime(noon.date(), QTime(12, 0), Qt::UTC), {0, 0, 1, 0, 3}},
                                                    {QDateTime(noon.date(), QTime(13, 0), Qt::UTC), {0, 0, 0, 1, 0}}}));
    }

    // Kept between the two lines of a message, and gone on from there.
    void goesOnWhereItWasKept()
    {
        TrafficMeter before;
        before.take({Kind::LoggedIn}, noon);
        before.take({Kind::Brought, "4jZdgY1W3SzG5TT", From::Login}, noon);
        const auto kept = fromJson<TrafficMeter::Kept>(toJson(before.kept()));
        QVERIFY(kept);
        TrafficMeter after(*kept);
        after.take({Kind::Taken, "4jZdgY1W3SzG5TT"}, noon);
        QCOMPARE(sumOf(after), (TrafficCounts{0, 1, 0, 1, 0}));
    }

    void isBounded()
    {
        TrafficMeter meter;
        for (int i = 0; i < 5000; ++i)
            meter.take({Kind::Brought, QByteArray::number(1000000 + i), From::Server}, noon);
        QCOMPARE(meter.kept().brought.size(), 2000);
        for (int hour = 0; hour < 500; ++hour)
            meter.take({Kind::LoggedIn}, noon.addSecs(hour * 3600));
        QCOMPARE(meter.hours().size(), 168);
        QVERIFY(!meter.take({Kind::LoggedIn}, noon)); // long gone, and not counted anew
        QCOMPARE(meter.hours().size(), 168);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("expected");
        const auto local = [](int year, int month, int day, int hour = 0) { return QDateTime(QDate(year, month, day), QTime(hour, 0)); };
        QTest::newRow("now") << "Nov 26 01:00:00 x"_ba << local(2026, 11, 26, 1) << local(2026, 11, 26, 1);
        QTest::newRow("one digit") << "Nov  6 01:00:00 x"_ba << local(2026, 11, 26, 1) << local(2026, 11, 6, 1);
        QTest::newRow("before the new year") << "Dec 31 23:00:00 x"_ba << local(2027, 1, 1, 3) << local(2026, 12, 31, 23);
        QTest::newRow("a clock that is ahead") << "Jan  1 00:00:00 x"_ba << local(2026, 12, 31, 23) << local(2027, 1, 1);
        QTest::newRow("a leap day") << "Feb 29 05:00:00 x"_ba << local(2030, 1, 1) << local(2028, 2, 29, 5);
        QTest::newRow("no such day") << "Feb 30 05:00:00 x"_ba << local(2030, 1, 1) << QDateTime();
        QTest::newRow("no such hour") << "Feb 20 25:00:00 x"_ba << local(2030, 1, 1) << QDateTime();
        QTest::newRow("letters") << "Feb xx 05:00:00 x"_ba << local(2030, 1, 1) << QDateTime();
        QTest::newRow("no time") << "postfix: fatal"_ba << local(2030, 1, 1) << QDateTime();
    }
    void times()
    {
        QFETCH(QByteArray, line);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, expected);
        QCOMPARE(logTime(line, now.toUTC()).value_or(QDateTime()), expected.isValid() ? expected.toUTC() : QDateTime());
    }
};

QTEST_GUILESS_MAIN(TestTrafficMeter)
#include "tst_trafficmeter.moc"
