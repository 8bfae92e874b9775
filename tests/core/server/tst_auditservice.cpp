#include "tests/support/testdaemon.h"

#include "core/api/operations/audit.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;

class TestAuditService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_daemon = std::make_unique<TestDaemon>(); }

    void empty()
    {
        const auto page = m_daemon->call(api::ListAudit{});
        QVERIFY(page->records.isEmpty());
        QVERIFY(!page->next);
        QCOMPARE(m_daemon->call(api::VerifyAudit{})->records, 0);
    }

    void newestFirstInPages()
    {
        addDomains(5);
        const auto first = m_daemon->call(api::ListAudit{2, {}});
        QCOMPARE(objectsOf(*first), (QStringList{u"d4.test"_s, u"d3.test"_s}));
        const auto second = m_daemon->call(api::ListAudit{2, first->next});
        QCOMPARE(objectsOf(*second), (QStringList{u"d2.test"_s, u"d1.test"_s}));
        const auto last = m_daemon->call(api::ListAudit{2, second->next});
        QCOMPARE(objectsOf(*last), QStringList{u"d0.test"_s});
        QVERIFY(!last->next);
        QCOMPARE(last->records.first().entry.method, u"domain.add"_s);
    }

    void limits()
    {
        for (const qint64 limit : {0, -1, 1001})
            QCOMPARE(m_daemon->call(api::ListAudit{limit, {}}).error().code, ErrorCode::NumberOutOfRange);
    }

    void tampering()
    {
        addDomains(4);
        QCOMPARE(m_daemon->call(api::VerifyAudit{})->records, 4);
        QVERIFY(!m_daemon->call(api::VerifyAudit{})->firstWrong);
        Database &database = m_daemon->stores().database;
        QVERIFY(database.run(u"DROP TRIGGER audit_unchanged"_s));
        QVERIFY(database.run(u"UPDATE audit SET actor = 'nobody' WHERE seq = 3"_s));
        QCOMPARE(m_daemon->call(api::VerifyAudit{})->firstWrong, std::optional<qint64>(3));
    }

private:
    void addDomains(int number)
    {
        for (int i = 0; i < number; ++i)
            QVERIFY(m_daemon->call(api::AddDomain{DomainName::parse(u"d%1.test"_s.arg(i)).value()}));
    }
    static QStringList objectsOf(const api::ListAudit::Reply &page)
    {
        QStringList objects;
        for (const AuditRecord &record : page.records)
            objects.append(record.entry.object);
        return objects;
    }

    std::unique_ptr<TestDaemon> m_daemon;
};

QTEST_GUILESS_MAIN(TestAuditService)
#include "tst_auditservice.moc"
