#include "tests/core/store/storefixture.h"

#include "core/base/json.h"
#include "core/store/change.h"
#include "core/store/textfilter.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

class TestMailboxStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void adds();
    void refusesToAdd();
    void sets();
    void setConflicts();
    void setWithoutDifference();
    void passwords();
    void suspends();
    void removes();
    void everyChangeCounts();
    void nothingStaysOfARollback();
    void filters_data();
    void filters();
    void filterFollowsTheName();
    void pages();
    void sorts_data();
    void sorts();
    void skips();
    void ofOneDomain();
    void countsUpToALimit();
    void scansNothing();
};

void TestMailboxStore::adds()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    MailboxStore mailboxes(*store);
    QVERIFY(!mailboxes.anyExists().value());
    Mailbox wanted = mailbox(u"Ann.B@example.org"_s, u"Ann Bee"_s);
    wanted.quota = ByteSize(1000);
    const Result<Mailbox> added = store.change([&] { return mailboxes.add(wanted, someHash); });
    QVERIFY(added);
    QCOMPARE(added->address.toString(), u"ann.b@example.org"_s);
    QCOMPARE(added->name.toString(), u"Ann Bee"_s);
    QCOMPARE(added->quota, ByteSize(1000));
    QCOMPARE(added->suspended, false);
    QCOMPARE(added->createdAt, someTime);
    QCOMPARE(added->revision, 2);
    QVERIFY(mailboxes.anyExists().value());
    QCOMPARE(mailboxes.count().value(), 1);
    QCOMPARE(jsonText(toJson(*mailboxes.byAddress(wanted.address))), jsonText(toJson(*added)));
}

void TestMailboxStore::refusesToAdd()
{
    OpenStore store;
    const Result<Mailbox> homeless = store.addMailbox(u"ann@example.org"_s);
    QVERIFY(!homeless);
    QCOMPARE(homeless.error(), (Error{ErrorCode::DomainNotServed, u"example.org"_s, u"address"_s, {}}));
    QVERIFY(store.addDomain(u"example.org"_s));
    QVERIFY(store.addMailbox(u"ann@example.org"_s));
    const Result<Mailbox> again = store.addMailbox(u"ANN@example.org"_s);
    QVERIFY(!again);
    QCOMPARE(again.error(), (Error{ErrorCode::AlreadyExists, u"ann@example.org"_s, u"address"_s, {}}));
}

void TestMailboxStore::sets()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const Result<Mailbox> added = store.addMailbox(u"ann@example.org"_s, u"Ann"_s);
    MailboxStore mailboxes(*store);
    const Result<Mailbox> named = store.change(
        [&] { return mailboxes.set(added->address, added->revision, DisplayName::parse(u"Anna"_s).value(), ByteSize(5)); });
    QVERIFY(named);
    QCOMPARE(named->name.toString(), u"Anna"_s);
    QCOMPARE(named->quota, ByteSize(5));
    QVERIFY(named->revision > added->revision);
    const Result<Mailbox> quota = store.change([&] { return mailboxes.set(added->address, named->revision, {}, ByteSize(7)); });
    QCOMPARE(quota->name.toString(), u"Anna"_s);
    QCOMPARE(quota->quota, ByteSize(7));
    const Result<Mailbox> unlimited = store.change([&] { return mailboxes.set(added->address, quota->revision, {}, ByteSize(0)); });
    QVERIFY(!unlimited->quota);
    QCOMPARE(store.change([&] { return mailboxes.set(address(u"ben@example.org"_s), 1, {}, {}); }).error().code, ErrorCode::NotFound);
}

void TestMailboxStore::setConflicts()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const Result<Mailbox> added = store.addMailbox(u"ann@example.org"_s, u"Ann"_s);
    MailboxStore mailboxes(*store);
    const Result<Mailbox> current = store.change([&] { return mailboxes.set(added->address, added->revision, {}, ByteSize(5)); });
    const Result<Mailbox> stale = store.change([&] { return mailboxes.set(added->address, added->revision, {}, ByteSize(6)); });
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QCOMPARE(stale.error().subject, u"ann@example.org"_s);
    QCOMPARE(stale.error().detail.toUtf8(), jsonText(toJson(*current)));
    QCOMPARE(mailboxes.byAddress(added->address)->quota, ByteSize(5));
}

void TestMailboxStore::setWithoutDifference()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const Result<Mailbox> added = store.addMailbox(u"ann@example.org"_s, u"Ann"_s);
    const Result<Mailbox> same =
        store.change([&] { return MailboxStore(*store).set(added->address, added->revision, added->name, ByteSize(0)); });
    QVERIFY(same);
    QCOMPARE(same->revision, added->revision);
}

void TestMailboxStore::passwords()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const Address ann = store.addMailbox(u"ann@example.org"_s)->address;
    MailboxStore mailboxes(*store);
    QCOMPARE(mailboxes.passwordHash(ann).value(), someHash);
    const Result<Mailbox> changed = store.change([&] { return mailboxes.setPasswordHash(ann, otherHash); });
    QCOMPARE(changed->revision, 3);
    QCOMPARE(mailboxes.passwordHash(ann).value(), otherHash);
    const Address ben = address(u"ben@example.org"_s);
    QCOMPARE(store.change([&] { return mailboxes.setPasswordHash(ben, otherHash); }).error().code, ErrorCode::NotFound);
    QCOMPARE(mailboxes.passwordHash(ben).error().code, ErrorCode::NotFound);
    // Anything that is not such a hash never gets in, least of all a password.
    QVERIFY(!store.change([&] { return mailboxes.setPasswordHash(ann, "correct horse battery staple correct horse"); }));
    QCOMPARE(mailboxes.passwordHash(ann).value(), otherHash);
}

void TestMailboxStore::suspends()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const Result<Mailbox> added = store.addMailbox(u"ann@example.org"_s);
    MailboxStore mailboxes(*store);
    const Result<Mailbox> suspended = store.change([&] { return mailboxes.setSuspended(added->address, true); });
    QVERIFY(suspended->suspended);
    QVERIFY(suspended->revision > added->revision);
    QCOMPARE(store.change([&] { return mailboxes.setSuspended(added->address, true); })->revision, suspended->revision);
    QVERIFY(!store.change([&] { return mailboxes.setSuspended(added->address, false); })->suspended);
}

void TestMailboxStore::removes()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const Address ann = store.addMailbox(u"ann@example.org"_s, u"Ann"_s)->address;
    MailboxStore mailboxes(*store);
    QVERIFY(store.change([&] { return mailboxes.remove(ann); }));
    QCOMPARE(mailboxes.byAddress(ann).error().code, ErrorCode::NotFound);
    QCOMPARE(mailboxes.list(u"ann"_s)->total, 0);
    QCOMPARE(mailboxes.list()->total, 0);
    QCOMPARE(DomainStore(*store).byName(ann.domain())->mailboxes, 0);
    QVERIFY(!mailboxes.anyExists().value());
    QCOMPARE(store.change([&] { return mailboxes.remove(ann); }).error().code, ErrorCode::NotFound);
}

void TestMailboxStore::everyChangeCounts()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const Address ann = store.addMailbox(u"ann@example.org"_s)->address;
    MailboxStore mailboxes(*store);
    qint64 former = changeMark(*store)->change;
    const auto counted = [&](const Result<Mailbox> &changed) {
        const qint64 now = changeMark(*store)->change;
        const bool one = changed && now == former + 1 && changed->revision == now;
        former = now;
        return one;
    };
    QVERIFY(counted(store.change([&] { return mailboxes.set(ann, former, DisplayName::parse(u"A"_s).value(), {}); })));
    QVERIFY(counted(store.change([&] { return mailboxes.set(ann, former, {}, ByteSize(9)); })));
    QVERIFY(counted(store.change([&] { return mailboxes.setPasswordHash(ann, otherHash); })));
    QVERIFY(counted(store.change([&] { return mailboxes.setSuspended(ann, true); })));
    QVERIFY(store.change([&] { return mailboxes.remove(ann); }));
    QCOMPARE(changeMark(*store)->change, former + 1);
}

void TestMailboxStore::nothingStaysOfARollback()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const ChangeMark former = changeMark(*store).value();
    {
        auto transaction = Transaction::begin(*store);
        QVERIFY(transaction);
        QVERIFY(MailboxStore(*store).add(mailbox(u"ann@example.org"_s), someHash));
    }
    QCOMPARE(changeMark(*store).value(), former);
    QCOMPARE(MailboxStore(*store).count().value(), 0);
    QCOMPARE(MailboxStore(*store).list(u"ann"_s)->total, 0);
}

void TestMailboxStore::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("in the address") << u"NN@EX"_s << QStringList{u"ann"_s};
    QTest::newRow("in the name") << u"zimmer"_s << QStringList{u"ben"_s};
    QTest::newRow("other case of a letter beyond ASCII") << u"ÄRGER"_s << QStringList{u"carl"_s};
    QTest::newRow("name in another script") << u"張偉強"_s << QStringList{u"dora"_s};
    QTest::newRow("not across address and name") << u"org ann"_s << QStringList();
    QTest::newRow("short: the beginning of the address") << u"an"_s << QStringList{u"ann"_s};
    QTest::newRow("short: not the name") << u"zi"_s << QStringList();
    QTest::newRow("percent") << u"%"_s << QStringList();
    QTest::newRow("percents") << u"%%%%"_s << QStringList();
    QTest::newRow("percent in a name stands for itself") << u"100%"_s << QStringList{u"ben"_s};
    QTest::newRow("underscore stands for itself") << u"a_n@"_s << QStringList();
    QTest::newRow("star") << u"***"_s << QStringList();
    QTest::newRow("prefix of FTS5") << u"ann*"_s << QStringList();
    QTest::newRow("quote in a name") << u"\"the"_s << QStringList{u"carl"_s};
    QTest::newRow("only quotes") << u"\"\"\"\""_s << QStringList();
    QTest::newRow("NEAR") << u"NEAR(ann ben)"_s << QStringList();
    QTest::newRow("OR") << u"ann OR ben"_s << QStringList();
    QTest::newRow("NOT") << u"NOT ann"_s << QStringList();
    QTest::newRow("column") << u"words:ann"_s << QStringList();
    QTest::newRow("parenthesis") << u"((("_s << QStringList();
    QTest::newRow("SQL") << u"' OR 1=1 --"_s << QStringList();
    QTest::newRow("class of GLOB") << u"[a-z]"_s << QStringList();
    QTest::newRow("backslash") << u"\\\\\\"_s << QStringList();
    QTest::newRow("NUL") << u"ann"_s + QChar(0) << QStringList();
}

void TestMailboxStore::filters()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s) && store.addDomain(u"other.org"_s));
    QVERIFY(store.addMailbox(u"dora@example.org"_s, u"張偉強"_s));
    QVERIFY(store.addMailbox(u"carl@example.org"_s, u"Carl \"the\" ärger"_s));
    QVERIFY(store.addMailbox(u"ben@example.org"_s, u"Ben 100% Zimmer"_s));
    QVERIFY(store.addMailbox(u"ann@example.org"_s, u"Ann"_s));
    // The index of trigrams (all domains) and the walk of one domain find the same.
    for (const auto &domain : {std::optional<DomainName>(), std::optional(domainName(u"example.org"_s))}) {
        const Result<MailboxPage> page = MailboxStore(*store).list(filter, domain);
        QVERIFY2(page, page ? "" : qUtf8Printable(page.error().detail));
        QStringList found;
        for (const Mailbox &one : page->mailboxes)
            found.append(one.address.localPart());
        QCOMPARE(found, expected);
        QCOMPARE(page->total, expected.size());
    }
    QCOMPARE(MailboxStore(*store).list(filter, domainName(u"other.org"_s))->total, 0);
}

void TestMailboxStore::filterFollowsTheName()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const Result<Mailbox> added = store.addMailbox(u"ann@example.org"_s, u"Zimmer"_s);
    MailboxStore mailboxes(*store);
    QVERIFY(store.change([&] { return mailboxes.set(added->address, added->revision, DisplayName::parse(u"Kammer"_s).value(), {}); }));
    QCOMPARE(mailboxes.list(u"zimmer"_s)->total, 0);
    QCOMPARE(mailboxes.list(u"kammer"_s)->total, 1);
    QVERIFY((*store).execute("INSERT INTO mailbox_text (mailbox_text) VALUES ('integrity-check')"));
}

void TestMailboxStore::pages()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    for (int i = 0; i < 5; ++i)
        QVERIFY(store.addMailbox(u"m%1@example.org"_s.arg(i)));
    const MailboxStore mailboxes(*store);
    for (const auto &domain : {std::optional<DomainName>(), std::optional(domainName(u"example.org"_s))}) {
        for (const QString &filter : {QString(), u"m"_s, u"exam"_s}) {
            const Result<MailboxPage> first = mailboxes.list(filter, domain, 2);
            QCOMPARE(first->mailboxes.size(), 2);
            QCOMPARE(first->next->toString(), u"m1@example.org"_s);
            QCOMPARE(first->total, 5);
            const Result<MailboxPage> second = mailboxes.list(filter, domain, 3, first->next);
            QCOMPARE(second->mailboxes.first().address.toString(), u"m2@example.org"_s);
            QCOMPARE(second->mailboxes.size(), 3);
            QVERIFY(!second->next); // ended exactly with the page
        }
    }
    QCOMPARE(mailboxes.list({}, {}, 0)->mailboxes.size(), 1); // a limit out of range is the nearest that is not
}

void TestMailboxStore::sorts_data()
{
    QTest::addColumn<MailboxSort>("by");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by address") << MailboxSort::Address << u"abcdefgh"_s;
    QTest::newRow("by name, whatever its case") << MailboxSort::Name << u"cgdbaefh"_s;
    QTest::newRow("by space, no limit is the most") << MailboxSort::Quota << u"eadfbcgh"_s;
    QTest::newRow("by age") << MailboxSort::Created << u"hgfedcba"_s;
    QTest::newRow("by state") << MailboxSort::State << u"acefghbd"_s;
}

// The same order in every way that a list is found, in both directions, and page by page.
void TestMailboxStore::sorts()
{
    QFETCH(MailboxSort, by);
    QFETCH(QString, expected);
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const QStringList names{u"x3"_s, u"X2"_s, QString(), u"x1"_s, u"x4"_s, u"x4"_s, QString(), u"\u00e4"_s};
    const QList<qint64> quotas{2, 0, 0, 3, 1, 3, 0, 0};
    for (int i = 0; i < 8; ++i) {
        Mailbox one = mailbox(QChar(u'a' + i) + u"z@example.org"_s, names[i]);
        one.createdAt = someTime.addSecs(-i);
        one.suspended = i == 1 || i == 3;
        if (quotas[i] > 0)
            one.quota = ByteSize(quotas[i]);
        QVERIFY(store.change([&] { return MailboxStore(*store).add(one, someHash); }));
    }
    const MailboxStore mailboxes(*store);
    const auto orderOf = [](const MailboxPage &page) {
        QString letters;
        for (const Mailbox &one : page.mailboxes)
            letters += one.address.toString().at(0);
        return letters;
    };
    const auto everywhere = [&] {
        for (const auto &domain : {std::optional<DomainName>(), std::optional(domainName(u"example.org"_s))}) {
            for (const QString &filter : {QString(), u"z@exam"_s}) {
                for (const Order order : {Order::Ascending, Order::Descending}) {
                    QString wanted = expected;
                    if (order == Order::Descending)
                        std::reverse(wanted.begin(), wanted.end());
                    QCOMPARE(orderOf(*mailboxes.list(filter, domain, 200, {}, {by, order})), wanted);
                    QString seen;
                    std::optional<Address> after;
                    do {
                        const Result<MailboxPage> page = mailboxes.list(filter, domain, 3, after, {by, order});
                        QVERIFY2(page, page ? "" : qUtf8Printable(page.error().detail));
                        seen += orderOf(*page);
                        after = page->next;
                    } while (after);
                    QCOMPARE(seen, wanted);
                    for (int skip = 0; skip <= 9; ++skip) {
                        const Result<MailboxPage> page = mailboxes.list(filter, domain, 3, {}, {by, order, skip});
                        QCOMPARE(orderOf(*page), wanted.mid(skip, 3));
                        QCOMPARE(page->total, 8);
                        QCOMPARE(page->next.has_value(), skip < 5);
                    }
                }
            }
        }
    };
    everywhere();
    if (QTest::currentTestFailed())
        return;
    QVERIFY((*store).run(u"UPDATE domain SET mailboxes = 8 + 20000"_s)); // as a large one is walked
    QCOMPARE(orderOf(*mailboxes.list({}, domainName(u"example.org"_s), 200, {}, {by})), expected);
    QCOMPARE(mailboxes.list({}, {}, 3, address(u"nobody@example.org"_s), {by}).has_value(), by == MailboxSort::Address);
}

void TestMailboxStore::skips()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    for (int i = 0; i < 9; ++i)
        QVERIFY(store.addMailbox(u"m%1@example.org"_s.arg(i)));
    const MailboxStore mailboxes(*store);
    // Behind a row, and beyond the end.
    QCOMPARE(mailboxes.list({}, {}, 2, address(u"m3@example.org"_s), {{}, {}, 2})->mailboxes.first().address.toString(), u"m6@example.org"_s);
    const Result<MailboxPage> none = mailboxes.list({}, {}, 2, {}, {{}, {}, 500});
    QCOMPARE(none->mailboxes.size(), 0);
    QCOMPARE(none->total, 9);
    QVERIFY(!none->next);
    // One or two letters are looked for at the beginning.
    QCOMPARE(mailboxes.list(u"m"_s, {}, 2, address(u"m3@example.org"_s), {{}, Order::Descending})->mailboxes.first().address.toString(), u"m2@example.org"_s);
    QCOMPARE(mailboxes.list(u"m"_s, {}, 2, {}, {{}, {}, 8})->mailboxes.first().address.toString(), u"m8@example.org"_s);
}

void TestMailboxStore::ofOneDomain()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s) && store.addDomain(u"other.org"_s));
    QVERIFY(store.addMailbox(u"ann@example.org"_s) && store.addMailbox(u"ben@other.org"_s));
    const MailboxStore mailboxes(*store);
    const Result<MailboxPage> page = mailboxes.list({}, domainName(u"other.org"_s));
    QCOMPARE(page->total, 1);
    QCOMPARE(page->mailboxes.first().address.toString(), u"ben@other.org"_s);
    const Result<MailboxPage> unknown = mailboxes.list({}, domainName(u"unknown.org"_s));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error(), (Error{ErrorCode::NotFound, u"unknown.org"_s, u"domain"_s, {}}));
}

void TestMailboxStore::countsUpToALimit()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    QVERIFY((*store).run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                         " INSERT INTO mailbox (address, local_part, domain_id, name, words, password, created_at, revision)"
                         " SELECT 'm' || i || '@example.org', 'm' || i, 1, '', 'm' || i || '@example.org' || char(10) || 'many', ?, i, 1 FROM n"_s,
                         {mostCounted + 100, QString::fromLatin1(someHash)}));
    QVERIFY((*store).run(u"INSERT INTO mailbox_text (rowid, words) SELECT id, words FROM mailbox"_s));
    const MailboxStore mailboxes(*store);
    for (const auto &domain : {std::optional<DomainName>(), std::optional(domainName(u"example.org"_s))}) {
        QCOMPARE(mailboxes.list({}, domain)->total, mostCounted + 100); // from the counters
        for (const QString &filter : {u"m"_s, u"exam"_s}) {
            const Result<MailboxPage> page = mailboxes.list(filter, domain, 2);
            QCOMPARE(page->total, mostCounted + 1);
            QCOMPARE(page->mailboxes.first().address.toString(), u"m10000@example.org"_s); // "0" before "@"
            QCOMPARE(page->next->toString(), u"m10001@example.org"_s);
        }
        QCOMPARE(mailboxes.list(u"m77@"_s, domain)->total, 1);
    }
    // Many finds, and all of them far behind.
    QVERIFY((*store).run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)"
                         " INSERT INTO mailbox (address, local_part, domain_id, name, words, password, created_at, revision)"
                         " SELECT 'a' || i || '@example.org', 'a' || i, 1, '', 'a' || i || '@example.org', ?, -i, 1 FROM n"_s,
                         {QString::fromLatin1(someHash)}));
    QVERIFY((*store).run(u"INSERT INTO mailbox_text (rowid, words) SELECT id, words FROM mailbox WHERE local_part GLOB 'a*'"_s));
    const auto first = [&mailboxes](const std::optional<Address> &after, const Listing<MailboxSort> &listing) {
        return mailboxes.list(u"many"_s, {}, 2, after, listing)->mailboxes.first().address.toString();
    };
    QCOMPARE(first({}, {}), u"m10000@example.org"_s);
    QCOMPARE(first(address(u"m10000@example.org"_s), {}), u"m10001@example.org"_s);
    QCOMPARE(first({}, {{}, {}, 3}), u"m10003@example.org"_s);
    QCOMPARE(first({}, {{}, Order::Descending}), u"m9@example.org"_s);
    QCOMPARE(first({}, {MailboxSort::Created}), u"m1@example.org"_s);
    QCOMPARE(first(address(u"m5@example.org"_s), {MailboxSort::Created, Order::Descending}), u"m4@example.org"_s);
}

void TestMailboxStore::scansNothing()
{
    SqlWatch watch;
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s) && store.addDomain(u"large.org"_s));
    QVERIFY(store.addMailbox(u"ann@example.org"_s) && store.addMailbox(u"ben@large.org"_s));
    QVERIFY((*store).run(u"UPDATE domain SET mailboxes = 20000 WHERE name = 'large.org'"_s));
    const MailboxStore mailboxes(*store);
    const QStringList statements = watch.statements([&] {
        for (const QString &filter : {QString(), u"b"_s, u"ben"_s}) {
            QVERIFY(mailboxes.list(filter) && mailboxes.list(filter, {}, 10, address(u"a@example.org"_s)));
            for (const QString &name : {u"example.org"_s, u"large.org"_s})
                QVERIFY(mailboxes.list(filter, domainName(name)));
            for (const MailboxSort by : {MailboxSort::Name, MailboxSort::Quota, MailboxSort::Created, MailboxSort::State})
                QVERIFY(mailboxes.list(filter, {}, 10, {}, {by, Order::Descending}));
        }
        QVERIFY(mailboxes.byAddress(address(u"ann@example.org"_s)) && mailboxes.passwordHash(address(u"ann@example.org"_s)));
        QVERIFY(mailboxes.lookupRowsAfter(QString(), 10) && mailboxes.anyExists());
        QVERIFY(store.change([&] { return MailboxStore(*store).set(address(u"ann@example.org"_s), 3, {}, ByteSize(1)); }));
        QVERIFY(store.change([&] { return MailboxStore(*store).remove(address(u"ann@example.org"_s)); }));
    });
    QVERIFY(statements.size() > 20);
    for (const QString &sql : statements) {
        if (sql.startsWith(u"SELECT") || sql.startsWith(u"UPDATE") || sql.startsWith(u"DELETE"))
            QVERIFY2(wholeTableScans(*store, sql).isEmpty(), qUtf8Printable(sql + wholeTableScans(*store, sql).join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestMailboxStore)
#include "tst_mailboxstore.moc"
