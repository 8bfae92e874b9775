#include "core/api/spreadwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestSpreadWords : public QObject
{
    Q_OBJECT

private:
    const QDateTime looked{QDate(2026, 3, 2), QTime(14, 3, 7), Qt::UTC};

    RecordSpread spread(std::initializer_list<DnsState> owners, std::initializer_list<DnsState> others = {}) const
    {
        RecordSpread one{u"example.org."_s, u"MX"_s, {}, false, false, {}};
        for (const DnsState state : owners)
            one.seen.append(DnsSeen{u"192.0.2.%1"_s.arg(one.seen.size() + 1), DnsOutcome::Records, {u"10 mx.test."_s}, 0, u"ns%1.test."_s.arg(one.seen.size() + 1), state});
        for (const DnsState state : others)
            one.seen.append(DnsSeen{u"9.9.9.9"_s, DnsOutcome::Records, {u"10 mx.test."_s}, 60, {}, state});
        return one;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRecord()
    {
        RecordSpread one = spread({DnsState::Current, DnsState::Current}, {DnsState::Former});
        one.published = true;
        one.by = looked.addSecs(60);
        QVERIFY(api::describe(one, looked).startsWith(u"Published; not yet at 9.9.9.9, by "_s));
        one.done = true;
        QCOMPARE(api::describe(one, looked), u"Everywhere"_s);
        QCOMPARE(api::describe(spread({DnsState::Nothing, DnsState::Former}), looked), u"Not published"_s);
        QCOMPARE(api::describe(spread({DnsState::Current, DnsState::Nothing}), looked), u"Not yet at ns2.test. (192.0.2.2)"_s);
        QCOMPARE(api::describe(spread({DnsState::Unknown}), looked), u"Not known: nobody said anything"_s);
    }

    void theDayIsNamedWhereItIsAnother()
    {
        RecordSpread one = spread({DnsState::Current}, {DnsState::Nothing});
        one.published = true;
        one.by = looked.addSecs(60);
        const qsizetype sameDay = api::describe(one, looked).size();
        one.by = looked.addDays(2);
        QVERIFY(api::describe(one, looked).size() > sameDay);
    }

    void theWhole()
    {
        Propagation all{u"example.org"_s, looked, {}, false, {}};
        QVERIFY(api::describe(all).contains(u"practice"_s));
        all.records = {spread({DnsState::Nothing}), spread({DnsState::Unknown}), spread({DnsState::Former})};
        QVERIFY(api::describe(all).contains(u"2 records are not"_s));
        QVERIFY(api::describe(all).contains(u"Of 1 record"_s));
        all.done = true;
        QVERIFY(api::describe(all).contains(u"seen everywhere"_s));
    }

    void aServer()
    {
        QSet<QString> lines;
        for (const auto &[state, word] : EnumWords<DnsState>::words) {
            const QString line = api::describe(spread({state}).seen.first());
            QVERIFY2(line.startsWith(u"ns1.test. (192.0.2.1): "_s), word);
            lines.insert(line);
        }
        QCOMPARE(lines.size(), std::size(EnumWords<DnsState>::words));
    }
};

QTEST_GUILESS_MAIN(TestSpreadWords)
#include "tst_spreadwords.moc"
