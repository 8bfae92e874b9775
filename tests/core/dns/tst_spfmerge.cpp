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

    void aCircleEnds()
    {
        const QMap<QString, QByteArray> known{{u"a.test"_s, "v=spf1 include:b.test include:b.test"}, {u"b.test"_s, "v=spf1 include:a.test include:a.test"}};
        QVERIFY(spfLookups("v=spf1 include:a.test", known) > mostSpfLookups);
    }

    void pointers()
    {
        QCOMPARE(spfPointers("v=spf1 include:A.test ?include:b.test. include:%{d}.c.test redirect=d.test mx:e.test -all"), (QStringList{u"a.test"_s, u"b.test"_s, u"d.test"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSpfMerge)
#include "tst_spfmerge.moc"
