#include "core/dns/spfmerge.h"

#include "core/dns/spf.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestSpfMerge : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void merges_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged"); // empty: impossible
        QTest::newRow("before all") << QByteArray("v=spf1 include:a.test -all") << QByteArray("v=spf1 include:a.test mx a:b.test -all");
        QTest::newRow("before all in any case") << QByteArray("v=spf1 IP4:192.0.2.1 ~ALL exp=x.test") << QByteArray("v=spf1 IP4:192.0.2.1 mx a:b.test ~ALL exp=x.test");
        QTest::newRow("no all") << QByteArray("v=spf1 ip4:192.0.2.1") << QByteArray("v=spf1 ip4:192.0.2.1 mx a:b.test");
        QTest::newRow("nothing") << QByteArray("v=spf1") << QByteArray("v=spf1 mx a:b.test");
        QTest::newRow("before redirect") << QByteArray("v=spf1 redirect=a.test") << QByteArray("v=spf1 mx a:b.test redirect=a.test");
        QTest::newRow("has one of them") << QByteArray("v=spf1 +MX ?all") << QByteArray("v=spf1 +MX a:b.test ?all");
        QTest::newRow("refuses it itself") << QByteArray("v=spf1 -mx all") << QByteArray("v=spf1 -mx mx a:b.test all");
        QTest::newRow("blanks") << QByteArray("v=spf1   a   -all  ") << QByteArray("v=spf1 a mx a:b.test -all");
        QTest::newRow("unknown word") << QByteArray("v=spf1 ipv4:192.0.2.1 -all") << QByteArray();
        QTest::newRow("no SPF") << QByteArray("v=spf10 mx") << QByteArray();
        QTest::newRow("macro") << QByteArray("v=spf1 exists:%{i}.a.test -all") << QByteArray("v=spf1 exists:%{i}.a.test mx a:b.test -all");
    }

    void merges()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, merged);
        const auto both = mergedSpf(theirs, "v=spf1 mx a:b.test -all");
        QCOMPARE(both.value_or(QByteArray()), merged);
        if (both)
            QCOMPARE(mergedSpf(*both, "v=spf1 mx a:b.test -all"), both); // once is enough
    }

    void lookups_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("lookups");
        QTest::newRow("addresses cost nothing") << QByteArray("v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 -all") << qint64(0);
        QTest::newRow("one each") << QByteArray("v=spf1 a mx a:x.test ptr exists:%{i}.x.test include:x.test -all") << qint64(6);
        QTest::newRow("nothing behind all") << QByteArray("v=spf1 a -all mx mx mx") << qint64(1);
        QTest::newRow("what it points to") << QByteArray("v=spf1 include:two.test mx -all") << qint64(4);
        QTest::newRow("and that further") << QByteArray("v=spf1 redirect=more.test") << qint64(5);
        QTest::newRow("nobody is led away beside all") << QByteArray("v=spf1 redirect=more.test a -all") << qint64(1);
        QTest::newRow("a modifier that asks nothing") << QByteArray("v=spf1 exp=two.test -all") << qint64(0);
    }

    void lookups()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, lookups);
        const QMap<QString, QByteArray> known{{u"two.test"_s, "v=spf1 a mx -all"}, {u"more.test"_s, "v=spf1 include:two.test. a -all"}};
        QCOMPARE(spfLookups(text, known), lookups);
    }

    void reach_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<SpfReach>("reach");
        QTest::newRow("itself") << QByteArray("v=spf1 +A:w.test ip4:192.0.2.1 -all") << SpfReach::Whole;
        QTest::newRow("lacking") << QByteArray("v=spf1 ip4:192.0.2.1 -all") << SpfReach::Lacking;
        QTest::newRow("behind all") << QByteArray("v=spf1 ip4:192.0.2.1 -all a:w.test") << SpfReach::Lacking;
        QTest::newRow("where it leads") << QByteArray("v=spf1 redirect=has.test") << SpfReach::Whole;
        QTest::newRow("nobody is led away beside all") << QByteArray("v=spf1 ~all redirect=has.test") << SpfReach::Lacking;
        QTest::newRow("what it includes") << QByteArray("v=spf1 include:HAS.test ~all") << SpfReach::Whole;
        QTest::newRow("what that includes") << QByteArray("v=spf1 include:deep.test ~all") << SpfReach::Whole;
        QTest::newRow("refuses whom that permits") << QByteArray("v=spf1 -include:has.test ~all") << SpfReach::Lacking;
        QTest::newRow("includes another") << QByteArray("v=spf1 include:lacks.test -all") << SpfReach::Lacking;
        QTest::newRow("includes one that is not known") << QByteArray("v=spf1 include:who.test -all") << SpfReach::Unknown;
        QTest::newRow("includes both") << QByteArray("v=spf1 include:who.test include:deep.test -all") << SpfReach::Whole;
        QTest::newRow("includes what is not there") << QByteArray("v=spf1 include:void.test -all") << SpfReach::Lacking;
        QTest::newRow("half of it in each") << QByteArray("v=spf1 a:w.test include:half.test -all") << SpfReach::Whole;
    }

    void reach()
    {
        QFETCH(QByteArray, text);
        const QMap<QString, QByteArray> known{{u"has.test"_s, "v=spf1 a:w.test ip4:192.0.2.1 -all"}, {u"deep.test"_s, "v=spf1 include:deep.test include:has.test ?all"},
                                              {u"half.test"_s, "v=spf1 ip4:192.0.2.1 -all"}, {u"lacks.test"_s, "v=spf1 mx -all"}, {u"void.test"_s, {}}};
        QTEST(spfReach(text, "v=spf1 a:w.test ip4:192.0.2.1 -all", known), "reach");
        // What is said of the record's own name is about another one elsewhere.
        QCOMPARE(spfReach("v=spf1 include:lacks.test -all", "v=spf1 mx -all", known), SpfReach::Lacking);
    }

    void reachOfManyIsOneWay()
    {
        QMap<QString, QByteArray> known;
        for (int i = 0; i < 12; ++i)
            known.insert(u"%1.test"_s.arg(i), "v=spf1 " + QByteArray(" include:%1.test").repeated(8).replace("%1", QByteArray::number(i + 1)) + " -all");
        known.insert(u"12.test"_s, "v=spf1 a:w.test -all");
        QCOMPARE(spfReach("v=spf1 include:0.test -all", "v=spf1 a:w.test -all", known), SpfReach::Whole);
        QCOMPARE(spfReach("v=spf1 include:0.test -all", "v=spf1 a:x.test -all", known), SpfReach::Lacking);
    }

    void aCircleEnds()
    {
        const QMap<QString, QByteArray> known{{u"a.test"_s, "v=spf1 include:b.test include:b.test"}, {u"b.test"_s, "v=spf1 include:a.test include:a.test"}};
        QVERIFY(spfLookups("v=spf1 include:a.test", known) > mostSpfLookups);
    }

    void namesTheServer_data()
    {
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("planned") << QByteArray("v=spf1 mx -all") << QByteArray("v=spf1 a:mail.test -all");
        QTest::newRow("among others") << QByteArray("v=spf1 include:x.test +MX ?all") << QByteArray("v=spf1 include:x.test a:mail.test ?all");
        QTest::newRow("named already") << QByteArray("v=spf1 a:mail.test mx -all") << QByteArray("v=spf1 a:mail.test -all");
        QTest::newRow("exchangers of another") << QByteArray("v=spf1 mx:x.test -all") << QByteArray("v=spf1 mx:x.test -all");
        QTest::newRow("refused") << QByteArray("v=spf1 -mx -all") << QByteArray("v=spf1 -mx -all");
    }

    void namesTheServer()
    {
        QFETCH(QByteArray, ours);
        QTEST(spfNaming(ours, u"mail.test"_s), "named");
    }
};

QTEST_GUILESS_MAIN(TestSpfMerge)
#include "tst_spfmerge.moc"
