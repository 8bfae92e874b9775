#include "tests/core/store/storefixture.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

// The rules that the schema itself keeps, whoever writes.
class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void domainNames_data();
    void domainNames();
    void mailboxes_data();
    void mailboxes();
    void refused_data();
    void refused();
    void aliases_data();
    void aliases();
    void aliasesOfTheLookup_data();
    void aliasesOfTheLookup();
    void lookup_data();
    void lookup();
};

void TestSchema::domainNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("plain") << u"example.org"_s << true;
    QTest::newRow("A-label") << u"xn--mller-kva.example"_s << true;
    QTest::newRow("shortest") << u"a.b"_s << true;
    QTest::newRow("upper case") << u"Example.org"_s << false;
    QTest::newRow("U-label") << u"müller.example"_s << false;
    QTest::newRow("one label") << u"example"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("empty label") << u"example..org"_s << false;
    QTest::newRow("dot at the end") << u"example.org."_s << false;
    QTest::newRow("dot in front") << u".example.org"_s << false;
    QTest::newRow("hyphen in front") << u"-example.org"_s << false;
    QTest::newRow("label begins with a hyphen") << u"mail.-example.org"_s << false;
    QTest::newRow("label ends with a hyphen") << u"example-.org"_s << false;
    QTest::newRow("underscore") << u"ex_ample.org"_s << false;
    QTest::newRow("newline") << u"example.org\n"_s << false;
    QTest::newRow("NUL") << u"example.org"_s + QChar(0) + u"x"_s << false;
    QTest::newRow("too long") << QString(250, u'a') + u".org"_s << false;
}

void TestSchema::domainNames()
{
    QFETCH(QString, name);
    OpenStore store;
    const auto added =
        (*store).run(u"INSERT INTO domain (name, words, created_at, revision) VALUES (?, 'x', 0, 1)"_s, {name});
    QTEST(added.has_value(), "accepted");
}

void TestSchema::mailboxes_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as it should be") << u"name"_s << QVariant(u"Ann"_s) << true;
    QTest::newRow("name of 128 characters") << u"name"_s << QVariant(QString(128, u'ä')) << true;
    QTest::newRow("name of 129 characters") << u"name"_s << QVariant(QString(129, u'a')) << false;
    QTest::newRow("newline in the name") << u"name"_s << QVariant(u"Ann\nrelayhost=x"_s) << false;
    QTest::newRow("NUL in the name") << u"name"_s << QVariant(u"Ann"_s + QChar(0)) << false;
    QTest::newRow("no name at all") << u"name"_s << QVariant() << false;
    QTest::newRow("address of another local part") << u"local_part"_s << QVariant(u"ben"_s) << false;
    QTest::newRow("address of another domain") << u"address"_s << QVariant(u"ann@other.org"_s) << false;
    QTest::newRow("address in upper case") << u"address"_s << QVariant(u"Ann@example.org"_s) << false;
    QTest::newRow("address with more behind") << u"address"_s << QVariant(u"ann@example.org "_s) << false;
    QTest::newRow("domain that is not there") << u"domain_id"_s << QVariant(7) << false;
    QTest::newRow("quota") << u"quota"_s << QVariant(1) << true;
    QTest::newRow("quota of nothing") << u"quota"_s << QVariant(0) << false;
    QTest::newRow("negative quota") << u"quota"_s << QVariant(-1) << false;
    QTest::newRow("quota as text") << u"quota"_s << QVariant(u"much"_s) << false;
    QTest::newRow("half suspended") << u"suspended"_s << QVariant(2) << false;
    QTest::newRow("password in clear") << u"password"_s << QVariant(u"correct horse battery staple, and more of it"_s) << false;
    QTest::newRow("another scheme") << u"password"_s << QVariant(u"{PLAIN}$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"_s) << false;
    QTest::newRow("hash with a colon") << u"password"_s << QVariant(QString::fromLatin1(someHash + ":x")) << false;
    QTest::newRow("revision zero") << u"revision"_s << QVariant(0) << false;
}

void TestSchema::mailboxes()
{
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    QMap<QString, QVariant> row{{u"address"_s, u"ann@example.org"_s}, {u"local_part"_s, u"ann"_s}, {u"domain_id"_s, 1},
                                {u"name"_s, u"Ann"_s}, {u"words"_s, u"x"_s}, {u"quota"_s, QVariant()}, {u"suspended"_s, 0},
                                {u"password"_s, QString::fromLatin1(someHash)}, {u"created_at"_s, 0}, {u"revision"_s, 1}};
    row[column] = value;
    const auto added = (*store).run(u"INSERT INTO mailbox ("_s + QStringList(row.keys()).join(u',') + u") VALUES (?,?,?,?,?,?,?,?,?,?)"_s,
                                    row.values());
    QTEST(added.has_value(), "accepted");
}

void TestSchema::refused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a domain with mailboxes goes") << u"DELETE FROM domain"_s;
    QTest::newRow("a domain is renamed") << u"UPDATE domain SET name = 'other.org'"_s;
    QTest::newRow("a mailbox is renamed") << u"UPDATE mailbox SET address = 'ben@example.org', local_part = 'ben'"_s;
    QTest::newRow("an alias is renamed") << u"UPDATE alias SET address = 'b@example.org', local_part = 'b'"_s;
    QTest::newRow("a mailbox of an alias's address")
        << u"INSERT INTO mailbox (address, local_part, domain_id, name, words, password, created_at, revision)"
           " SELECT 'info@example.org', 'info', 1, '', 'x', password, 0, 1 FROM mailbox"_s;
    QTest::newRow("an alias of a mailbox's address")
        << u"INSERT INTO alias (address, local_part, domain_id, words, created_at, revision) VALUES ('ann@example.org', 'ann', 1, 'x', 0, 1)"_s;
    QTest::newRow("a domain with mailboxes becomes an alias") << u"UPDATE domain SET alias_of = 2 WHERE id = 1"_s;
    QTest::newRow("a domain is its own alias") << u"UPDATE domain SET alias_of = id WHERE id = 2"_s;
    QTest::newRow("a domain with mailboxes lives elsewhere") << u"UPDATE domain SET service = 'none' WHERE id = 1"_s;
    QTest::newRow("a service that nobody knows") << u"UPDATE domain SET service = 'lotus' WHERE id = 2"_s;
    QTest::newRow("exchangers of a domain that is served") << u"UPDATE domain SET exchangers = '10:mail.example.net' WHERE id = 2"_s;
    QTest::newRow("exchangers that are a line of a zone file") << u"UPDATE domain SET service = 'other', exchangers = '10:x' || char(10) || '@ A' WHERE id = 2"_s;
    QTest::newRow("a tenant of another service") << u"UPDATE domain SET service = 'google', tenant = 'contoso' WHERE id = 2"_s;
    QTest::newRow("a second meta row") << u"INSERT INTO meta SELECT 2, store_id, 0, 0, 0, audit_hash FROM meta"_s;
    QTest::newRow("a total below zero") << u"UPDATE totals SET number = -1"_s;
    QTest::newRow("a setting's key with a blank") << u"INSERT INTO setting VALUES ('server name', 'x')"_s;
    QTest::newRow("a setting without value") << u"INSERT INTO setting VALUES ('server.name', NULL)"_s;
    QTest::newRow("audit changed") << u"UPDATE audit SET actor = 'nobody'"_s;
    QTest::newRow("audit removed") << u"DELETE FROM audit"_s;
    QTest::newRow("audit replaced") << u"INSERT OR REPLACE INTO audit SELECT * FROM audit"_s;
    QTest::newRow("audit with a gap")
        << u"INSERT INTO audit SELECT 9, at, actor, method, object, fields, before, after, result, generation, hash, previous FROM audit"_s;
    QTest::newRow("audit off the chain")
        << u"INSERT INTO audit SELECT 2, at, actor, method, object, fields, before, after, result, generation, previous, previous FROM audit"_s;
}

void TestSchema::refused()
{
    QFETCH(QString, sql);
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s) && store.addMailbox(u"ann@example.org"_s));
    QVERIFY(store.change([&] { return AuditStore(*store).append({someTime, u"root"_s, u"mailbox.add"_s, {}, {}, {}, {}, u"ok"_s, {}}); }));
    QVERIFY(store.addDomain(u"other.org"_s));
    QVERIFY((*store).run(u"INSERT INTO alias (address, local_part, domain_id, words, created_at, revision) VALUES ('info@example.org', 'info', 1, 'x', 0, 9)"_s));
    const auto done = (*store).run(sql);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StoreFailed);
    QCOMPARE(MailboxStore(*store).count().value(), 1);
    QVERIFY(!AuditStore(*store).verify()->firstWrong);
}

void TestSchema::aliases_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("accepted");
    const QString good = u"x@other.org"_s;
    QTest::newRow("as it should be") << u"info"_s << good << true;
    QTest::newRow("every mark") << u"i+'&=~-_.x"_s << u"a!#$%&'*+-/=?^_`{|}~z@other.org"_s << true;
    for (const QString &local : {u"+x"_s, u"-x"_s, u".x"_s, u"x."_s, u"x..y"_s, u"X"_s, u"x y"_s, u"x%"_s, u"x@y"_s, u"ü"_s, u"x\n"_s, QString(65, u'x'), QString()})
        QTest::newRow(qPrintable(u"local part "_s + local)) << local << good << false;
    for (const QString &destination : {u"|id@x.org"_s, u"/x@x.org"_s, u"-x@x.org"_s, u":include:x@x.org"_s, u"@x.org"_s, u"x"_s, u"x@"_s, u"\"x\"@x.org"_s,
                                       u"a@x.org,b@x.org"_s, u"a b@x.org"_s, u"ü@x.org"_s, u"x@x.org\n"_s})
        QTest::newRow(qPrintable(u"destination "_s + destination)) << u"info"_s << destination << false;
}

void TestSchema::aliases()
{
    QFETCH(QString, local);
    QFETCH(QString, destination);
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const auto added = (*store).run(u"INSERT INTO alias (address, local_part, domain_id, words, created_at, revision) VALUES (?, ?, 1, 'x', 0, 1)"_s,
                                    {local + u"@example.org"_s, local});
    const auto put = added ? (*store).run(u"INSERT INTO alias_target VALUES (1, ?)"_s, {destination}) : added;
    QTEST(put.has_value(), "accepted");
    QTEST((*store).run(u"UPDATE domain SET catch_all = ?"_s, {added ? destination : QString()}).has_value(), "accepted");
}

void TestSchema::aliasesOfTheLookup_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as it should be") << u"INSERT INTO alias VALUES ('a@b.org', 'C@d.org', 'C@d.org')"_s << true;
    QTest::newRow("upper case") << u"INSERT INTO alias VALUES ('A@b.org', 'c@d.org', 'c@d.org')"_s << false;
    QTest::newRow("the address of a catch-all") << u"INSERT INTO alias VALUES ('@b.org', 'c@d.org', 'c@d.org')"_s << false;
    QTest::newRow("a command") << u"INSERT INTO alias VALUES ('a@b.org', '|c@d.org', 'c@d.org')"_s << false;
    QTest::newRow("a list") << u"INSERT INTO alias VALUES ('a@b.org', 'c@d.org,e@d.org', 'c@d.org')"_s << false;
    QTest::newRow("catch-all") << u"INSERT INTO domain VALUES ('b.org', NULL, 'c@d.org', 'c@d.org')"_s << true;
    QTest::newRow("catch-all without its target") << u"INSERT INTO domain VALUES ('b.org', NULL, 'c@d.org', NULL)"_s << false;
    QTest::newRow("a domain that is its own alias") << u"INSERT INTO domain VALUES ('b.org', 'b.org', NULL, NULL)"_s << false;
}

void TestSchema::aliasesOfTheLookup()
{
    QFETCH(QString, sql);
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"lookup.db"_s), lookupKind);
    QVERIFY(database && (*database)->migrate());
    QTEST((*database)->run(sql).has_value(), "accepted");
}

void TestSchema::lookup_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("accepted");
    const QString hash = u"'{ARGON2ID}%1'"_s.arg(QString::fromLatin1(someHash));
    QTest::newRow("as it should be") << u"'ann@example.org', 'ann', 'example.org', %1, NULL, 1"_s.arg(hash) << true;
    QTest::newRow("address of another domain") << u"'ann@other.org', 'ann', 'example.org', %1, NULL, 1"_s.arg(hash) << false;
    QTest::newRow("upper case") << u"'Ann@example.org', 'Ann', 'example.org', %1, NULL, 1"_s.arg(hash) << false;
    QTest::newRow("no scheme") << u"'ann@example.org', 'ann', 'example.org', 'secret', NULL, 1"_s << false;
    QTest::newRow("plain scheme") << u"'ann@example.org', 'ann', 'example.org', '{PLAIN}secret', NULL, 1"_s << false;
    QTest::newRow("neither active nor not") << u"'ann@example.org', 'ann', 'example.org', %1, NULL, 2"_s.arg(hash) << false;
    QTest::newRow("quota of nothing") << u"'ann@example.org', 'ann', 'example.org', %1, 0, 1"_s.arg(hash) << false;
}

void TestSchema::lookup()
{
    QFETCH(QString, values);
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"lookup.db"_s), lookupKind);
    QVERIFY(database && (*database)->migrate());
    QTEST((*database)->run(u"INSERT INTO mailbox (address, local_part, domain, password, quota_bytes, active) VALUES ("_s + values + u')').has_value(), "accepted");
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
