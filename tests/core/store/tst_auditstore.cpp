#include "tests/core/store/storefixture.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

class TestAuditStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void appends();
    void chainIsThis();
    void goesWithItsChange();
    void lists();
    void whoMadeAConfiguration();
    void verifiesLongLogs();
    void tampering_data();
    void tampering();
};

namespace {

AuditEntry entry(const QString &object)
{
    return {someTime, u"root (uid 0)"_s, u"mailbox.set"_s, object, {u"name"_s}, {{u"name"_s, u"Ann"_s}}, {{u"name"_s, u"Änne \"x\""_s}}, u"ok"_s, 7};
}

} // namespace

void TestAuditStore::appends()
{
    OpenStore store;
    AuditStore audit(*store);
    const Result<AuditRecord> first = store.change([&] { return audit.append(entry(u"ann@example.org"_s)); });
    QVERIFY(first);
    QCOMPARE(first->seq, 1);
    QCOMPARE(first->previous, QString(64, u'0'));
    AuditEntry other = entry(u"ben@example.org"_s);
    other.generation.reset();
    const Result<AuditRecord> second = store.change([&] { return audit.append(other); });
    QCOMPARE(second->seq, 2);
    QCOMPARE(second->previous, first->hash);
    const Result<QList<AuditRecord>> all = audit.list();
    QCOMPARE(all->size(), 2);
    QCOMPARE(jsonText(toJson(all->last())), jsonText(toJson(*first)));
    QCOMPARE(jsonText(toJson(all->first())), jsonText(toJson(*second)));
    QCOMPARE(audit.verify()->records, 2);
    QVERIFY(!audit.verify()->firstWrong);
}

// What a program of somebody else must compute to check an exported log.
void TestAuditStore::chainIsThis()
{
    OpenStore store;
    const Result<AuditRecord> first = store.change([&] { return AuditStore(*store).append(entry(u"ann@example.org"_s)); });
    const QByteArray record = R"#([1,1700000000123,"root (uid 0)","mailbox.set","ann@example.org","[\"name\"]",)#"
                              R"#("{\"name\":\"Ann\"}","{\"name\":\"Änne \\\"x\\\"\"}","ok",7])#";
    const QByteArray zeros(64, '0');
    const QByteArray hash = QCryptographicHash::hash(zeros + record, QCryptographicHash::Sha256).toHex();
    QCOMPARE(first->hash.toLatin1(), hash);
}

void TestAuditStore::goesWithItsChange()
{
    OpenStore store;
    {
        auto transaction = Transaction::begin(*store);
        QVERIFY(transaction);
        QVERIFY(AuditStore(*store).append(entry(u"ann@example.org"_s)));
    }
    QCOMPARE(AuditStore(*store).verify()->records, 0);
    QVERIFY(!AuditStore(*store).verify()->firstWrong);
    QCOMPARE(store.change([&] { return AuditStore(*store).append(entry(u"ben@example.org"_s)); })->seq, 1);
}

void TestAuditStore::whoMadeAConfiguration()
{
    OpenStore store;
    AuditStore audit(*store);
    const auto add = [&](const QString &actor, std::optional<qint64> generation, const QString &result) {
        AuditEntry one = entry(u"mail.messageSizeLimit"_s);
        one.actor = actor;
        one.generation = generation;
        one.result = result;
        QVERIFY(store.change([&] { return audit.append(one); }));
    };
    add(u"anna"_s, 1, u"ok"_s);
    add(u"ben"_s, 2, u"engine-refused"_s);
    add(u"carla"_s, 2, u"ok"_s);
    add(u"ben"_s, 2, u"ok"_s); // found nothing to change
    add(u"dmitri"_s, {}, u"ok"_s);
    add(u"anna"_s, 3, u"ok"_s);
    QCOMPARE(*audit.makers(2), (QHash<qint64, QString>{{2, u"carla"_s}, {3, u"anna"_s}}));
    QCOMPARE(audit.makers(0)->size(), 3);
    QCOMPARE(audit.makers(4)->size(), 0);
    // By its index, however long the log is.
    const auto plan = (*store).rows(u"EXPLAIN QUERY PLAN SELECT generation, actor, min(seq) FROM audit WHERE generation >= 2 AND result = 'ok' GROUP BY generation"_s);
    QVERIFY2(plan && plan->first().at(3).toString().contains(u"audit_by_generation"_s), qPrintable(plan->first().at(3).toString()));
}

void TestAuditStore::lists()
{
    OpenStore store;
    AuditStore audit(*store);
    for (int i = 1; i <= 5; ++i)
        QVERIFY(store.change([&] { return audit.append(entry(QString::number(i))); }));
    const Result<QList<AuditRecord>> page = audit.list(2, 4);
    QCOMPARE(page->size(), 2);
    QCOMPARE(page->first().entry.object, u"3"_s);
    QCOMPARE(page->last().entry.object, u"2"_s);
}

void TestAuditStore::verifiesLongLogs()
{
    OpenStore store;
    const Result<bool> appended = store.change([&]() -> Result<bool> {
        for (int i = 0; i < 1001; ++i) { // two pages and one record
            if (const auto one = AuditStore(*store).append(entry(QString::number(i))); !one)
                return one.error();
        }
        return true;
    });
    QVERIFY(appended);
    QCOMPARE(AuditStore(*store).verify()->records, 1001);
    QVERIFY(!AuditStore(*store).verify()->firstWrong);
}

void TestAuditStore::tampering_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("firstWrong");
    QTest::newRow("actor edited") << QByteArray("UPDATE audit SET actor = 'somebody' WHERE seq = 2") << Q_INT64_C(2);
    QTest::newRow("time edited") << QByteArray("UPDATE audit SET at = at + 1 WHERE seq = 1") << Q_INT64_C(1);
    QTest::newRow("value edited") << QByteArray("UPDATE audit SET after = '{}' WHERE seq = 3") << Q_INT64_C(3);
    QTest::newRow("generation taken away") << QByteArray("UPDATE audit SET generation = NULL WHERE seq = 2") << Q_INT64_C(2);
    QTest::newRow("text moved over a border")
        << QByteArray("UPDATE audit SET actor = actor || method, method = ' ' WHERE seq = 2") << Q_INT64_C(2);
    QTest::newRow("first removed") << QByteArray("DELETE FROM audit WHERE seq = 1") << Q_INT64_C(1);
    QTest::newRow("middle removed") << QByteArray("DELETE FROM audit WHERE seq = 2") << Q_INT64_C(2);
    QTest::newRow("last removed") << QByteArray("DELETE FROM audit WHERE seq = 3") << Q_INT64_C(3);
    QTest::newRow("all removed") << QByteArray("DELETE FROM audit") << Q_INT64_C(1);
    QTest::newRow("two exchanged") << QByteArray("UPDATE audit SET seq = 9 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3;"
                                                 "UPDATE audit SET seq = 3 WHERE seq = 9")
                                   << Q_INT64_C(2);
}

void TestAuditStore::tampering()
{
    QFETCH(QByteArray, sql);
    QFETCH(qint64, firstWrong);
    OpenStore store;
    AuditStore audit(*store);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(store.change([&] { return audit.append(entry(QString::number(i))); }));
    QVERIFY((*store).execute("DROP TRIGGER audit_kept; DROP TRIGGER audit_unchanged"));
    QVERIFY((*store).execute(sql));
    const Result<AuditCheck> check = audit.verify();
    QVERIFY(check);
    QCOMPARE(check->firstWrong, std::optional(firstWrong));
    QCOMPARE(check->records, firstWrong - 1);
}

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_auditstore.moc"
