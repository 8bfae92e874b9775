#include "core/store/acceptancestore.h"
#include "tests/core/store/storefixture.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

namespace {

AcceptedFinding accepted(const QString &id, const QString &subject, const QString &until)
{
    return {id, subject, u"4 GiB free"_s, Verdict::Warning, Acceptance{Reason::parse(u"a larger disk is ordered").value(), Day::parse(until).value(), u"root (uid 0)"_s, someTime}};
}

} // namespace

class TestAcceptanceStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackAsItWas()
    {
        OpenStore store;
        AcceptanceStore acceptances(*store);
        const AcceptedFinding one = accepted(u"disk.space"_s, u"/var/mail"_s, u"2027-03-01"_s);
        QVERIFY(acceptances.put(one));
        const auto all = acceptances.all();
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().id, one.id);
        QCOMPARE(all->first().subject, one.subject);
        QCOMPARE(all->first().seen, one.seen);
        QCOMPARE(all->first().verdict, one.verdict);
        QCOMPARE(toJson(all->first().acceptance), toJson(one.acceptance));
    }

    void anotherReplacesIt()
    {
        OpenStore store;
        AcceptanceStore acceptances(*store);
        QVERIFY(acceptances.put(accepted(u"disk.space"_s, {}, u"2027-03-01"_s)));
        QVERIFY(acceptances.put(accepted(u"disk.space"_s, {}, u"2027-04-01"_s)));
        QCOMPARE(acceptances.all()->size(), 1);
        QCOMPARE(acceptances.all()->first().acceptance.until.toString(), u"2027-04-01"_s);
    }

    void removed()
    {
        OpenStore store;
        AcceptanceStore acceptances(*store);
        for (const char *subject : {"a", "b"})
            QVERIFY(acceptances.put(accepted(u"port.imaps"_s, QString::fromLatin1(subject), u"2027-03-01"_s)));
        QCOMPARE(acceptances.remove(u"port.imaps"_s, u"c"_s).value(), 0);
        QCOMPARE(acceptances.remove(u"port.imaps"_s, u"a"_s).value(), 1);
        QCOMPARE(acceptances.remove(u"port.imaps"_s, {}).value(), 1);
    }

    void endedOnesGo()
    {
        OpenStore store;
        AcceptanceStore acceptances(*store);
        QVERIFY(acceptances.put(accepted(u"a"_s, {}, u"2027-03-01"_s)));
        QVERIFY(acceptances.put(accepted(u"b"_s, {}, u"2027-03-02"_s)));
        QVERIFY(acceptances.removeEnded(QDate(2027, 3, 2)));
        QCOMPARE(acceptances.all()->size(), 1);
        QCOMPARE(acceptances.all()->first().id, u"b"_s);
    }
};

QTEST_GUILESS_MAIN(TestAcceptanceStore)
#include "tst_acceptancestore.moc"
