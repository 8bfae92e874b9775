#include "tests/core/store/storefixture.h"

#include "core/base/json.h"
#include "core/store/aliasstore.h"
#include "core/store/change.h"
#include "core/store/textfilter.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

namespace {

AliasAddress alias(const QString &text)
{
    return AliasAddress::parse(text).value();
}

QList<Destination> to(const QStringList &texts)
{
    QList<Destination> targets;
    for (const QString &text : texts)
        targets.append(Destination::parse(text).value());
    return targets;
}

QStringList textsOf(const QList<Destination> &targets)
{
    QStringList texts;
    for (const Destination &target : targets)
        texts.append(target.toString());
    return texts;
}

struct Aliases : OpenStore
{
    AliasStore aliases;

    Aliases() : aliases(*database)
    {
        const bool ok = addDomain(u"example.org"_s) && addMailbox(u"ann@example.org"_s);
        Q_ASSERT(ok);
    }
    Result<Alias> add(const QString &address, const QStringList &targets)
    {
        return change([&] { return aliases.add(alias(address), to(targets), someTime); });
    }
    Result<Alias> set(const QString &address, const QStringList &targets)
    {
        const qint64 revision = aliases.byAddress(alias(address))->revision;
        return change([&] { return aliases.set(alias(address), revision, to(targets)); });
    }
};

} // namespace

class TestAliasStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void adds()
    {
        Aliases store;
        const qint64 change = changeMark(*store)->change;
        const Result<Alias> added = store.add(u"Info@example.org"_s, {u"x@elsewhere.org"_s, u"ann@example.org"_s, u"x@elsewhere.org"_s});
        QVERIFY(added);
        QCOMPARE(added->address.toString(), u"info@example.org"_s);
        QCOMPARE(textsOf(added->targets), (QStringList{u"ann@example.org"_s, u"x@elsewhere.org"_s})); // sorted, each once
        QCOMPARE(added->createdAt, someTime);
        QCOMPARE(added->revision, change + 1);
        QCOMPARE(changeMark(*store)->change, change + 1);
        QCOMPARE(store.aliases.count().value(), 1);
        QCOMPARE(DomainStore(*store).byName(domainName(u"example.org"_s))->aliases, 1);
        QCOMPARE(jsonText(toJson(*store.aliases.byAddress(added->address))), jsonText(toJson(*added)));
    }

    void refusesToAdd_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        const QStringList good{u"x@elsewhere.org"_s};
        QStringList many;
        for (int i = 0; i <= Alias::mostTargets; ++i)
            many.append(u"x%1@elsewhere.org"_s.arg(i));
        QTest::newRow("domain not served") << u"a@other.org"_s << good << ErrorCode::DomainNotServed << u"address"_s;
        QTest::newRow("domain that is an alias") << u"a@second.org"_s << good << ErrorCode::DomainIsAlias << u"address"_s;
        QTest::newRow("a mailbox") << u"ann@example.org"_s << good << ErrorCode::AlreadyExists << u"address"_s;
        QTest::newRow("an alias") << u"info@example.org"_s << good << ErrorCode::AlreadyExists << u"address"_s;
        QTest::newRow("no target") << u"a@example.org"_s << QStringList() << ErrorCode::TextEmpty << u"to"_s;
        QTest::newRow("101 targets") << u"a@example.org"_s << many << ErrorCode::LimitReached << u"to"_s;
        QTest::newRow("itself") << u"a@example.org"_s << QStringList{u"a@example.org"_s} << ErrorCode::AliasLoop << u"to"_s;
        QTest::newRow("itself with a tag") << u"a@example.org"_s << QStringList{u"a+x@example.org"_s} << ErrorCode::AliasLoop << u"to"_s;
        QTest::newRow("a loop over two") << u"back@example.org"_s << QStringList{u"info@example.org"_s} << ErrorCode::AliasLoop << u"to"_s;
    }
    void refusesToAdd()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, targets);
        Aliases store;
        QVERIFY(store.change([&] { return DomainStore(*store).add(domainName(u"second.org"_s), someTime, domainName(u"example.org"_s)); }));
        QVERIFY(store.add(u"info@example.org"_s, {u"further@example.org"_s}));
        QVERIFY(store.add(u"further@example.org"_s, {u"back+tag@example.org"_s, u"ann@example.org"_s}));
        const qint64 change = changeMark(*store)->change;
        const Result<Alias> added = store.add(address, targets);
        QVERIFY(!added);
        QTEST(added.error().code, "code");
        QTEST(added.error().field, "field");
        QCOMPARE(changeMark(*store)->change, change);
        QCOMPARE(store.aliases.count().value(), 2);
    }
    void noMailboxBesideAnAlias()
    {
        Aliases store;
        QVERIFY(store.add(u"info@example.org"_s, {u"ann@example.org"_s}));
        const Result<Mailbox> added = store.addMailbox(u"info@example.org"_s);
        QCOMPARE(added.error().code, ErrorCode::AlreadyExists);
        QVERIFY(store.change([&] { return DomainStore(*store).add(domainName(u"second.org"_s), someTime, domainName(u"example.org"_s)); }));
        QCOMPARE(store.addMailbox(u"ann@second.org"_s).error(), (Error{ErrorCode::DomainIsAlias, u"second.org"_s, u"address"_s, u"example.org"_s}));
    }

    void sets()
    {
        Aliases store;
        const Result<Alias> before = store.add(u"info@example.org"_s, {u"ann@example.org"_s});
        const Result<Alias> after = store.set(u"info@example.org"_s, {u"x@elsewhere.org"_s});
        QVERIFY(after);
        QCOMPARE(textsOf(after->targets), QStringList{u"x@elsewhere.org"_s});
        QCOMPARE(after->revision, before->revision + 1);
        QCOMPARE(store.set(u"info@example.org"_s, {u"x@elsewhere.org"_s})->revision, after->revision); // nothing differs
        const Result<Alias> stale = store.change([&] { return store.aliases.set(before->address, before->revision, to({u"y@elsewhere.org"_s})); });
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        QCOMPARE(stale.error().detail.toUtf8(), jsonText(toJson(*after)));
        // What a filter finds follows.
        QCOMPARE(store.aliases.list(u"ann@example"_s)->total, 0);
        QCOMPARE(store.aliases.list(u"X@ELSEWHERE"_s)->total, 1);
    }
    void loopsAreFoundFromBothEnds()
    {
        Aliases store;
        QVERIFY(store.add(u"a@example.org"_s, {u"b@example.org"_s}));
        QVERIFY(store.add(u"b@example.org"_s, {u"c@example.org"_s, u"ann@example.org"_s}));
        QVERIFY(store.add(u"c@example.org"_s, {u"ann@example.org"_s}));
        QCOMPARE(store.set(u"c@example.org"_s, {u"a@example.org"_s}).error(),
                 (Error{ErrorCode::AliasLoop, u"c@example.org"_s, u"to"_s, u"c@example.org"_s}));
        QVERIFY(store.set(u"c@example.org"_s, {u"ann+c@example.org"_s}));
    }
    void reachesABoundedNumber()
    {
        Aliases store;
        QStringList lists;
        for (int i = 0; i < 12; ++i) {
            QStringList targets;
            for (int k = 0; k < 95; ++k)
                targets.append(u"x%1.%2@elsewhere.org"_s.arg(i).arg(k));
            lists.append(u"list%1@example.org"_s.arg(i));
            QVERIFY(store.add(lists.last(), targets));
        }
        QVERIFY(store.add(u"some@example.org"_s, lists.mid(0, 10)));
        QCOMPARE(store.add(u"everybody@example.org"_s, lists).error().code, ErrorCode::LimitReached);
    }

    void removes()
    {
        Aliases store;
        const Result<Alias> added = store.add(u"info@example.org"_s, {u"ann@example.org"_s});
        QCOMPARE(store.change([&] { return store.aliases.remove(added->address, added->revision + 1); }).error().code, ErrorCode::Conflict);
        QVERIFY(store.change([&] { return store.aliases.remove(added->address, added->revision); }));
        QCOMPARE(store.aliases.byAddress(added->address).error().code, ErrorCode::NotFound);
        QCOMPARE(store.aliases.count().value(), 0);
        QCOMPARE(onlyRow(*store, u"SELECT count(*) FROM alias_target"_s).first().toInt(), 0);
        QCOMPARE(store.aliases.list(u"info"_s)->total, 0);
        QCOMPARE(store.change([&] { return store.aliases.remove(added->address); }).error().code, ErrorCode::NotFound);
        QVERIFY(store.change([&] { return MailboxStore(*store).remove(address(u"ann@example.org"_s)); }));
        QVERIFY(store.change([&] { return DomainStore(*store).remove(domainName(u"example.org"_s)); }));
    }
    void keepsItsDomain()
    {
        Aliases store;
        QVERIFY(store.add(u"info@example.org"_s, {u"x@elsewhere.org"_s}));
        QVERIFY(store.change([&] { return MailboxStore(*store).remove(address(u"ann@example.org"_s)); }));
        const Result<void> removed = store.change([&] { return DomainStore(*store).remove(domainName(u"example.org"_s)); });
        QCOMPARE(removed.error(), (Error{ErrorCode::NotEmpty, u"example.org"_s, u"domain"_s, u"1"_s}));
    }

    void leadsSomewhere_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<bool>("leads");
        QTest::newRow("mailbox") << u"ann@example.org"_s << true;
        QTest::newRow("mailbox with a tag") << u"ann+x@example.org"_s << true;
        QTest::newRow("alias") << u"info@example.org"_s << true;
        QTest::newRow("alias with a tag") << u"info+x@example.org"_s << true;
        QTest::newRow("alias of that very tag") << u"tag+ged@example.org"_s << true;
        QTest::newRow("another tag") << u"tag+other@example.org"_s << false;
        QTest::newRow("nobody") << u"nobody@example.org"_s << false;
    }
    void leadsSomewhere()
    {
        QFETCH(QString, destination);
        Aliases store;
        QVERIFY(store.add(u"info@example.org"_s, {u"ann@example.org"_s}));
        QVERIFY(store.add(u"tag+ged@example.org"_s, {u"ann@example.org"_s}));
        QTEST(store.aliases.leadsSomewhere(Destination::parse(destination).value()).value(), "leads");
    }

    void requiredAddresses()
    {
        Aliases store;
        const Address ann = address(u"ann@example.org"_s);
        QVERIFY(store.addDomain(u"other.org"_s) && store.addMailbox(u"abuse@other.org"_s));
        QVERIFY(store.change([&] { return DomainStore(*store).add(domainName(u"second.org"_s), someTime, domainName(u"example.org"_s)); }));
        QCOMPARE(store.aliases.domainsLackingRequired(ann)->size(), 2); // not of the one that is an alias
        const auto added = store.change([&] { return store.aliases.addRequired(domainName(u"other.org"_s), ann, someTime); });
        QCOMPARE(added->size(), 1); // abuse@ is a mailbox
        QCOMPARE(added->first().address.toString(), u"postmaster@other.org"_s);
        QCOMPARE(store.change([&] { return store.aliases.addRequired(domainName(u"example.org"_s), ann, someTime); })->size(), 2);
        QVERIFY(store.aliases.domainsLackingRequired(ann)->isEmpty());
        QVERIFY(store.change([&] { return store.aliases.addRequired(domainName(u"other.org"_s), ann, someTime); })->isEmpty());
        // What was led elsewhere stays there, what leads to the admin follows.
        QVERIFY(store.set(u"abuse@example.org"_s, {u"x@elsewhere.org"_s}));
        QVERIFY(store.set(u"postmaster@other.org"_s, {u"x@elsewhere.org"_s, u"ann@example.org"_s}));
        QVERIFY(store.add(u"info@example.org"_s, {u"ann@example.org"_s}));
        QCOMPARE(store.change([&] { return store.aliases.redirectRequired(ann, address(u"ben@example.org"_s)); }).value(), 2);
        const auto targets = [&store](const QString &text) { return textsOf(store.aliases.byAddress(alias(text))->targets); };
        QCOMPARE(targets(u"postmaster@example.org"_s), QStringList{u"ben@example.org"_s});
        QCOMPARE(targets(u"postmaster@other.org"_s), (QStringList{u"ben@example.org"_s, u"x@elsewhere.org"_s}));
        QCOMPARE(targets(u"abuse@example.org"_s), QStringList{u"x@elsewhere.org"_s});
        QCOMPARE(targets(u"info@example.org"_s), QStringList{u"ann@example.org"_s});
    }
    void anAdminWhoIsAnAliasMakesNoLoop()
    {
        Aliases store;
        const Address ann = address(u"ann@example.org"_s);
        const Address boss = address(u"boss@example.org"_s);
        QVERIFY(store.change([&] { return store.aliases.addRequired(ann.domain(), ann, someTime); }));
        QVERIFY(store.add(u"boss@example.org"_s, {u"abuse@example.org"_s}));
        QVERIFY(store.change([&] { return store.aliases.redirectRequired(ann, boss); }));
        QCOMPARE(textsOf(store.aliases.byAddress(alias(u"abuse@example.org"_s))->targets), QStringList{u"ann@example.org"_s});
        QCOMPARE(textsOf(store.aliases.byAddress(alias(u"postmaster@example.org"_s))->targets), QStringList{u"boss@example.org"_s});
    }
    void theAdminsOwnAddressIsNoAlias()
    {
        Aliases store;
        const Address admin = address(u"postmaster@example.org"_s);
        const auto added = store.change([&] { return store.aliases.addRequired(admin.domain(), admin, someTime); });
        QCOMPARE(added->size(), 1);
        QCOMPARE(added->first().address.toString(), u"abuse@example.org"_s);
        QVERIFY(store.aliases.domainsLackingRequired(admin)->isEmpty());
    }

    void pages()
    {
        Aliases store;
        QVERIFY(store.addDomain(u"other.org"_s));
        for (int i = 0; i < 5; ++i)
            QVERIFY(store.add(u"p%1@example.org"_s.arg(i), {u"ann@example.org"_s}));
        QVERIFY(store.add(u"p9@other.org"_s, {u"ann@example.org"_s}));
        const auto first = store.aliases.list({}, domainName(u"example.org"_s), 3);
        QCOMPARE(first->total, 5);
        QCOMPARE(first->aliases.size(), 3);
        const auto second = store.aliases.list({}, domainName(u"example.org"_s), 3, first->next);
        QCOMPARE(second->aliases.size(), 2);
        QVERIFY(!second->next);
        QCOMPARE(store.aliases.list()->total, 6);
        QCOMPARE(store.aliases.list(u"p9"_s)->aliases.size(), 1);
        QCOMPARE(store.aliases.list(u"ann@"_s, domainName(u"other.org"_s))->aliases.size(), 1);
        QCOMPARE(store.aliases.list({}, domainName(u"nowhere.org"_s)).error().code, ErrorCode::NotFound);
    }
    void scansNothing()
    {
        SqlWatch watch;
        Aliases store;
        const Address ann = address(u"ann@example.org"_s);
        QVERIFY(store.add(u"info@example.org"_s, {u"ann@example.org"_s}));
        for (const bool scoped : {false, true}) {
            const auto statements = watch.statements([&] {
                for (const QString &filter : {QString(), u"in"_s, u"info"_s}) {
                    const auto domain = scoped ? std::optional(domainName(u"example.org"_s)) : std::nullopt;
                    QVERIFY(store.aliases.list(filter, domain, 10, alias(u"a@example.org"_s)));
                }
                QVERIFY(store.set(u"info@example.org"_s, {u"ann@example.org"_s, scoped ? u"x@e.org"_s : u"y@e.org"_s}));
                QVERIFY(store.change([&] { return store.aliases.redirectRequired(ann, address(u"b@example.org"_s)); }));
                QVERIFY(store.aliases.lookupRowsAfter(u"a@example.org"_s, u"x"_s, 10));
                QVERIFY(store.change([&] { return store.aliases.remove(alias(u"info@example.org"_s)); }));
                QVERIFY(store.add(u"info@example.org"_s, {u"ann@example.org"_s}));
            });
            QVERIFY(statements.size() > 20);
            for (const QString &sql : statements) {
                if (sql.startsWith(u"SELECT") || sql.startsWith(u"UPDATE") || sql.startsWith(u"DELETE"))
                    QVERIFY2(wholeTableScans(*store, sql).isEmpty(), qUtf8Printable(sql + wholeTableScans(*store, sql).join(u'\n')));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAliasStore)
#include "tst_aliasstore.moc"
