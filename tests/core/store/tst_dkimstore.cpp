#include "core/store/dkimstore.h"

#include "tests/core/store/storefixture.h"

using namespace postroom;
using namespace postroom::test;

class TestDkimStore : public QObject
{
    Q_OBJECT

private slots:
    void keysOfADomain();
    void rotated();
    void nothingToRotate();
    void retired();
    void oneOfEachSigns();
    void goneWithTheDomain();
    void renamed();
    void keysThatAliasesLeadTo();
    void anOlderStore();
    void whoHasNoKeys();
    void schemaRefuses_data();
    void schemaRefuses();

private:
    static NewDkimKey key(const QString &selector, DkimAlgorithm algorithm = DkimAlgorithm::Rsa)
    {
        return NewDkimKey{selector, algorithm, u"v=DKIM1; k=%1; p=%2"_s.arg(selector.section(u'-', 0, 0), selector), Secret::fromUtf8("secret of " + selector.toLatin1())};
    }
    static void fill(OpenStore &store, const QString &domain, const QString &mark)
    {
        QVERIFY(store.change([&]() -> Result<void> {
            DkimStore keys(*store);
            for (const auto &[state, number] : {std::pair{DkimState::Active, u"1"_s}, std::pair{DkimState::Next, u"2"_s}}) {
                for (const auto &[algorithm, word] : {std::pair{DkimAlgorithm::Ed25519, u"ed25519-"_s}, std::pair{DkimAlgorithm::Rsa, u"rsa-"_s}}) {
                    if (const auto added = keys.add(domainName(domain), key(word + mark + number, algorithm), state, someTime); !added)
                        return added;
                }
            }
            return success();
        }));
    }
    static QStringList stated(OpenStore &store, const QString &domain)
    {
        QStringList all;
        const QList<DkimKey> keys = DkimStore(*store).keysOf(domainName(domain)).value();
        for (const DkimKey &one : keys)
            all.append(one.selector + u' ' + wordOf(one.state));
        return all;
    }
};

void TestDkimStore::keysOfADomain()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    QVERIFY(store.addDomain(u"other.test"_s));
    fill(store, u"example.test"_s, u"a"_s);
    store.open(); // a restart
    QCOMPARE(stated(store, u"example.test"_s), (QStringList{u"rsa-a1 active"_s, u"ed25519-a1 active"_s, u"rsa-a2 next"_s, u"ed25519-a2 next"_s}));
    QCOMPARE(stated(store, u"other.test"_s), QStringList());
    QCOMPARE(stated(store, u"unknown.test"_s), QStringList());
    const QList<DkimKey> keys = DkimStore(*store).keysOf(domainName(u"example.test"_s)).value();
    QCOMPARE(keys.first(), (DkimKey{u"rsa-a1"_s, DkimAlgorithm::Rsa, DkimState::Active, someTime, u"v=DKIM1; k=rsa; p=rsa-a1"_s}));
    const QList<DkimSigner> signers = DkimStore(*store).signersOf(domainName(u"example.test"_s)).value();
    QCOMPARE(signers.size(), 2);
    QCOMPARE(signers.first().selector, u"rsa-a1"_s);
    QVERIFY(signers.first().privateKey == Secret::fromUtf8("secret of rsa-a1"));
    const auto unknown = store.change([&] { return DkimStore(*store).add(domainName(u"unknown.test"_s), key(u"rsa-x"_s), DkimState::Next, someTime); });
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestDkimStore::rotated()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    fill(store, u"example.test"_s, u"a"_s);
    const QDateTime later = someTime.addDays(90);
    QVERIFY(store.change([&] { return DkimStore(*store).rotate(domainName(u"example.test"_s), later); }));
    QCOMPARE(stated(store, u"example.test"_s),
             (QStringList{u"rsa-a2 active"_s, u"ed25519-a2 active"_s, u"rsa-a1 retiring"_s, u"ed25519-a1 retiring"_s}));
    const QList<DkimKey> keys = DkimStore(*store).keysOf(domainName(u"example.test"_s)).value();
    for (const DkimKey &one : keys)
        QCOMPARE(one.since, later);
    QCOMPARE(DkimStore(*store).signersOf(domainName(u"example.test"_s))->first().selector, u"rsa-a2"_s);
}

void TestDkimStore::nothingToRotate()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    fill(store, u"example.test"_s, u"a"_s);
    const auto rotate = [&] { return store.change([&] { return DkimStore(*store).rotate(domainName(u"example.test"_s), someTime); }); };
    QVERIFY(rotate());
    const QStringList before = stated(store, u"example.test"_s);
    QCOMPARE(rotate().error().code, ErrorCode::NotFound);
    QCOMPARE(stated(store, u"example.test"_s), before); // or nothing would sign any more
}

void TestDkimStore::retired()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    fill(store, u"example.test"_s, u"a"_s);
    const DomainName domain = domainName(u"example.test"_s);
    const auto retire = [&](const std::optional<QString> &selector) { return store.change([&] { return DkimStore(*store).retire(domain, selector); }); };
    QCOMPARE(retire({}).error().code, ErrorCode::NotFound);
    QVERIFY(store.change([&] { return DkimStore(*store).rotate(domain, someTime); }));
    QCOMPARE(retire(u"rsa-a2"_s).error(), (Error{ErrorCode::InUse, u"rsa-a2"_s, u"selector"_s, u"active"_s}));
    QCOMPARE(retire(u"rsa-zz"_s).error().code, ErrorCode::NotFound);
    QVERIFY(retire(u"rsa-a1"_s));
    QCOMPARE(stated(store, u"example.test"_s).last(), u"ed25519-a1 retiring"_s);
    QVERIFY(retire({}));
    QCOMPARE(stated(store, u"example.test"_s), (QStringList{u"rsa-a2 active"_s, u"ed25519-a2 active"_s}));
}

void TestDkimStore::oneOfEachSigns()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    fill(store, u"example.test"_s, u"a"_s);
    const auto second = store.change([&] { return DkimStore(*store).add(domainName(u"example.test"_s), key(u"rsa-b"_s), DkimState::Active, someTime); });
    QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
}

void TestDkimStore::goneWithTheDomain()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    fill(store, u"example.test"_s, u"a"_s);
    QVERIFY(store.change([&] { return DomainStore(*store).remove(domainName(u"example.test"_s)); }));
    QCOMPARE(onlyRow(*store, u"SELECT count(*) FROM dkim_key"_s).first().toInt(), 0);
}

void TestDkimStore::renamed()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    fill(store, u"example.test"_s, u"a"_s);
    const auto rename = [&](const QString &from, const QString &to) { return store.change([&] { return DkimStore(*store).rename(domainName(u"example.test"_s), from, to); }); };
    QVERIFY(rename(u"rsa-a2"_s, u"rsa1"_s));
    QCOMPARE(stated(store, u"example.test"_s), (QStringList{u"rsa-a1 active"_s, u"ed25519-a1 active"_s, u"rsa1 next"_s, u"ed25519-a2 next"_s}));
    QCOMPARE(rename(u"rsa-a2"_s, u"rsa2"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(rename(u"rsa-a1"_s, u"rsa1"_s).error().code, ErrorCode::AlreadyExists);
}

// However many keys there are, only those are read.
void TestDkimStore::keysThatAliasesLeadTo()
{
    OpenStore store;
    const DkimStore keys(*store);
    for (const QString &name : {u"a.test"_s, u"b.test"_s}) {
        QVERIFY(store.addDomain(name));
        fill(store, name, u"x"_s);
    }
    QCOMPARE(keys.aliasedKeys().value().size(), 0);
    QVERIFY(store.change([&]() -> Result<void> {
        DkimStore writing(*store);
        for (const auto &[from, to] : {std::pair{u"rsa-x2"_s, u"rsa3"_s}, std::pair{u"ed25519-x2"_s, u"ed2"_s}}) {
            if (const auto done = writing.rename(domainName(u"b.test"_s), from, to); !done)
                return done;
        }
        return success();
    }));
    const QList<AliasedKey> found = keys.aliasedKeys().value();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().domain, domainName(u"b.test"_s));
    QCOMPARE(found.first().key, (DkimKey{u"ed2"_s, DkimAlgorithm::Ed25519, DkimState::Next, someTime, u"v=DKIM1; k=ed25519; p=ed25519-x2"_s}));
    QCOMPARE(found.last().key.selector, u"rsa3"_s);
    const QList<Row> steps = (*store).rows(u"EXPLAIN QUERY PLAN SELECT selector, algorithm, state, since, record, domain.name FROM dkim_key JOIN domain ON domain.id = domain_id"
                                           " WHERE selector IN ('rsa1', 'rsa2', 'rsa3', 'ed1', 'ed2', 'ed3')"_s).value();
    QVERIFY2(steps.first().at(3).toString().contains(u"dkim_key_slot"), qPrintable(steps.first().at(3).toString()));
}

// The domains of a store from before there were aliases have each key in their DNS, as they had.
void TestDkimStore::anOlderStore()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    fill(store, u"example.test"_s, u"a"_s);
    QVERIFY((*store).execute("DROP INDEX dkim_key_slot; ALTER TABLE domain DROP COLUMN dkim; PRAGMA user_version = 14"));
    store.open();
    QCOMPARE(DomainStore(*store).byName(domainName(u"example.test"_s))->dkim, DkimRecords::Key);
    QCOMPARE(stated(store, u"example.test"_s).first(), u"rsa-a1 active"_s);
    QCOMPARE(DkimStore(*store).aliasedKeys().value().size(), 0);
}

void TestDkimStore::whoHasNoKeys()
{
    OpenStore store;
    for (const QString &name : {u"c.test"_s, u"a.test"_s, u"b.test"_s})
        QVERIFY(store.addDomain(name));
    fill(store, u"b.test"_s, u"b"_s);
    const DkimStore keys(*store);
    QCOMPARE(keys.nextWithout({}).value(), domainName(u"a.test"_s));
    QCOMPARE(keys.nextWithout(u"a.test"_s).value(), domainName(u"c.test"_s));
    QCOMPARE(keys.nextWithout(u"c.test"_s).value(), std::nullopt);
}

void TestDkimStore::schemaRefuses_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as it should be") << u"1, 'rsa-1', 'rsa', 'next', 0, 'v=DKIM1; k=rsa; p=x', 'secret'"_s << true;
    QTest::newRow("no such domain") << u"7, 'rsa-1', 'rsa', 'next', 0, 'v=DKIM1; k=rsa; p=x', 'secret'"_s << false;
    QTest::newRow("two labels") << u"1, 'rsa.1', 'rsa', 'next', 0, 'v=DKIM1; k=rsa; p=x', 'secret'"_s << false;
    QTest::newRow("path") << u"1, '../x', 'rsa', 'next', 0, 'v=DKIM1; k=rsa; p=x', 'secret'"_s << false;
    QTest::newRow("hyphen in front") << u"1, '-x', 'rsa', 'next', 0, 'v=DKIM1; k=rsa; p=x', 'secret'"_s << false;
    QTest::newRow("unknown algorithm") << u"1, 'rsa-1', 'rot13', 'next', 0, 'v=DKIM1; k=rsa; p=x', 'secret'"_s << false;
    QTest::newRow("unknown state") << u"1, 'rsa-1', 'rsa', 'lost', 0, 'v=DKIM1; k=rsa; p=x', 'secret'"_s << false;
    QTest::newRow("no record of DKIM") << u"1, 'rsa-1', 'rsa', 'next', 0, 'v=spf1 +all', 'secret'"_s << false;
    QTest::newRow("newline in the record") << u"1, 'rsa-1', 'rsa', 'next', 0, 'v=DKIM1; k=rsa; p=x' || char(10), 'secret'"_s << false;
    QTest::newRow("no key") << u"1, 'rsa-1', 'rsa', 'next', 0, 'v=DKIM1; k=rsa; p=x', ''"_s << false;
}

void TestDkimStore::schemaRefuses()
{
    QFETCH(QString, values);
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    QTEST((*store).run(u"INSERT INTO dkim_key VALUES ("_s + values + u')').has_value(), "accepted");
}

QTEST_GUILESS_MAIN(TestDkimStore)
#include "tst_dkimstore.moc"
