#include "tests/core/store/storefixture.h"

#include "core/base/json.h"
#include "core/store/change.h"
#include "core/store/textfilter.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

class TestDomainStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void adds();
    void addsOnce();
    void removes();
    void removesOnlyTheRevisionSeen();
    void keepsWhatHasMailboxes();
    void revisionsAreNotUsedTwice();
    void filters_data();
    void filters();
    void pages();
    void countsUpToALimit();
    void scansNothing();
};

void TestDomainStore::adds()
{
    OpenStore store;
    const Result<Domain> added = store.addDomain(u"Example.ORG"_s);
    QVERIFY(added);
    QCOMPARE(added->name.toString(), u"example.org"_s);
    QCOMPARE(added->mailboxes, 0);
    QCOMPARE(added->createdAt, someTime);
    QCOMPARE(added->revision, 1);
    QCOMPARE(changeMark(*store)->change, 1);
    QVERIFY(store.addMailbox(u"ann@example.org"_s));
    const Result<Domain> seen = DomainStore(*store).byName(domainName(u"example.org"_s));
    QCOMPARE(seen->mailboxes, 1);
    QCOMPARE(seen->revision, 1); // a mailbox more is no edit of the domain
}

void TestDomainStore::addsOnce()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const Result<Domain> again = store.addDomain(u"example.org"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(again.error().field, u"domain"_s);
    QCOMPARE(changeMark(*store)->change, 1);
}

void TestDomainStore::removes()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    DomainStore domains(*store);
    QVERIFY(store.change([&] { return domains.remove(domainName(u"example.org"_s)); }));
    QCOMPARE(domains.byName(domainName(u"example.org"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(domains.list(u"example"_s)->total, 0);
    QCOMPARE(domains.count().value(), 0);
    QCOMPARE(changeMark(*store)->change, 2);
    QCOMPARE(store.change([&] { return domains.remove(domainName(u"example.org"_s)); }).error().code, ErrorCode::NotFound);
}

void TestDomainStore::removesOnlyTheRevisionSeen()
{
    OpenStore store;
    const Result<Domain> added = store.addDomain(u"example.org"_s);
    DomainStore domains(*store);
    const Result<void> stale = store.change([&] { return domains.remove(added->name, added->revision + 1); });
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QCOMPARE(stale.error().detail.toUtf8(), jsonText(toJson(*added)));
    QVERIFY(store.change([&] { return domains.remove(added->name, added->revision); }));
}

void TestDomainStore::keepsWhatHasMailboxes()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    QVERIFY(store.addMailbox(u"ann@example.org"_s));
    const Result<void> refused = store.change([&] { return DomainStore(*store).remove(domainName(u"example.org"_s)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotEmpty);
    QCOMPARE(refused.error().detail, u"1"_s);
}

void TestDomainStore::revisionsAreNotUsedTwice()
{
    OpenStore store;
    const qint64 first = store.addDomain(u"example.org"_s)->revision;
    QVERIFY(store.change([&] { return DomainStore(*store).remove(domainName(u"example.org"_s)); }));
    QVERIFY(store.addDomain(u"example.org"_s)->revision > first);
}

void TestDomainStore::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    const QString umlaut = u"xn--mller-kva.example"_s;
    QTest::newRow("none") << QString() << QStringList{u"example.org"_s, u"mail.example.com"_s, umlaut};
    QTest::newRow("inside") << u"EXAMPLE.c"_s << QStringList{u"mail.example.com"_s};
    QTest::newRow("as people write it") << u"müLL"_s << QStringList{umlaut};
    QTest::newRow("as DNS writes it") << u"xn--"_s << QStringList{umlaut};
    QTest::newRow("short: the beginning") << u"ex"_s << QStringList{u"example.org"_s};
    QTest::newRow("short: not inside") << u"or"_s << QStringList();
    QTest::newRow("percent") << u"%"_s << QStringList();
    QTest::newRow("star") << u"*"_s << QStringList();
    QTest::newRow("three percents") << u"%%%"_s << QStringList();
    QTest::newRow("quotes") << u"\"\"\""_s << QStringList();
    QTest::newRow("operator") << u"example OR mail"_s << QStringList();
    QTest::newRow("column of FTS5") << u"words:exa"_s << QStringList();
    QTest::newRow("prefix of FTS5") << u"exam*"_s << QStringList();
    QTest::newRow("one too many underscores") << u"e_ample"_s << QStringList();
}

void TestDomainStore::filters()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    OpenStore store;
    for (const QString &name : {u"mail.example.com"_s, u"müller.example"_s, u"example.org"_s})
        QVERIFY(store.addDomain(name));
    const Result<DomainPage> page = DomainStore(*store).list(filter);
    QVERIFY(page);
    QStringList names;
    for (const Domain &domain : page->domains)
        names.append(domain.name.toString());
    QCOMPARE(names, expected);
    QCOMPARE(page->total, expected.size());
    QVERIFY(!page->next);
}

void TestDomainStore::pages()
{
    OpenStore store;
    for (int i = 0; i < 5; ++i)
        QVERIFY(store.addDomain(u"d%1.example"_s.arg(i)));
    const DomainStore domains(*store);
    for (const QString &filter : {QString(), u"d"_s, u"exam"_s}) {
        const Result<DomainPage> first = domains.list(filter, 2);
        QCOMPARE(first->domains.size(), 2);
        QCOMPARE(first->next->toString(), u"d1.example"_s);
        QCOMPARE(first->total, 5);
        const Result<DomainPage> second = domains.list(filter, 3, first->next);
        QCOMPARE(second->domains.first().name.toString(), u"d2.example"_s);
        QCOMPARE(second->domains.size(), 3);
        QVERIFY(!second->next); // ended exactly with the page
        QVERIFY(domains.list(filter, 3, domainName(u"zzz.example"_s))->domains.isEmpty());
    }
}

void TestDomainStore::countsUpToALimit()
{
    OpenStore store;
    QVERIFY((*store).run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                         " INSERT INTO domain (name, words, created_at, revision)"
                         " SELECT 'd' || i || '.example', 'd' || i || '.example', 0, 1 FROM n"_s,
                         {mostCounted + 100}));
    QVERIFY((*store).run(u"INSERT INTO domain_text (rowid, words) SELECT id, words FROM domain"_s));
    const DomainStore domains(*store);
    QCOMPARE(domains.list()->total, mostCounted + 100); // from the counter
    for (const QString &filter : {u"d"_s, u"exam"_s}) {
        const Result<DomainPage> page = domains.list(filter, 2);
        QCOMPARE(page->total, mostCounted + 1);
        QCOMPARE(page->domains.size(), 2);
        QCOMPARE(page->domains.first().name.toString(), u"d1.example"_s);
    }
}

void TestDomainStore::scansNothing()
{
    SqlWatch watch;
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const DomainStore domains(*store);
    const QStringList statements = watch.statements([&] {
        for (const QString &filter : {QString(), u"e"_s, u"exam"_s})
            QVERIFY(domains.list(filter, 10, domainName(u"a.example"_s)) && domains.list(filter));
        QVERIFY(domains.byName(domainName(u"example.org"_s)) && domains.lookupRowsAfter(QString(), 10));
    });
    QVERIFY(statements.size() > 10);
    for (const QString &sql : statements) {
        if (sql.startsWith(u"--")) // FTS5's own
            continue;
        QVERIFY2(wholeTableScans(*store, sql).isEmpty(), qUtf8Printable(sql + wholeTableScans(*store, sql).join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestDomainStore)
#include "tst_domainstore.moc"
