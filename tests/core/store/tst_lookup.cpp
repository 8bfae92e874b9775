#include "tests/core/store/storefixture.h"

#include "core/store/aliasstore.h"
#include "core/store/lookup.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace postroom;
using namespace postroom::test;

class TestLookup : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void walIsThereFromTheBeginning();
    void publishes();
    void enginesQueries_data();
    void enginesQueries();
    void enginesQueriesScanNothing_data();
    void enginesQueriesScanNothing();
    void readOnlyReader_data();
    void readOnlyReader();
    void recoverNeedsAFile();
    void reconcilesNothing();
    void reconciles_data();
    void reconciles();
    void reconcilesManyPages();
    void reconcilesAnotherStore();
    void comparesAlwaysWhenAsked();
    void staysBehindAfterAFailure();
};

namespace {

// A store and the lookup database that belongs to it.
struct Both
{
    OpenStore store;
    std::optional<Lookup> lookup;

    Both() { open(); }
    QString file() const { return store.folder.filePath(u"lookup.db"_s); }
    void open()
    {
        Result<Lookup> opened = Lookup::open(file());
        Q_ASSERT(opened.has_value());
        lookup.emplace(std::move(*opened));
    }
    void fill()
    {
        const QList<Destination> targets{Destination::parse(u"A@elsewhere.org"_s).value(), Destination::parse(u"ann+x@example.org"_s).value()};
        bool ok = store.addDomain(u"example.org"_s) && store.addDomain(u"other.org"_s);
        for (const QString &text : {u"ann@example.org"_s, u"ben@example.org"_s, u"ann@other.org"_s, u"carl@other.org"_s})
            ok = ok && store.addMailbox(text);
        ok = ok && store.change([&] { return MailboxStore(*store).setSuspended(address(u"carl@other.org"_s), true); });
        ok = ok && store.change([&] { return DomainStore(*store).add(domainName(u"second.org"_s), someTime, domainName(u"example.org"_s)); });
        ok = ok && store.change([&] { return AliasStore(*store).add(AliasAddress::parse(u"info@example.org"_s).value(), targets, someTime); });
        const Domain other = DomainStore(*store).byName(domainName(u"other.org"_s)).value();
        ok = ok && store.change([&] { return DomainStore(*store).set(other.name, other.revision, {OrNone(targets.last()), {}}); });
        ok = ok && lookup->reconcile(*store);
        Q_ASSERT(ok);
    }
    // Like a second program that has the file open.
    QList<Row> rows(const QString &sql)
    {
        auto database = Database::open(file(), lookupKind);
        return (*database)->rows(sql).value();
    }
    void tamper(const QByteArray &sql)
    {
        auto database = Database::open(file(), lookupKind);
        const auto done = (*database)->execute(sql);
        Q_ASSERT(done.has_value());
    }
};

const QString login = u"SELECT address AS user, password FROM mailbox WHERE active=1 AND (address='%1' OR (local_part='%1' AND"
                      " (SELECT count(*) FROM (SELECT 1 FROM mailbox WHERE local_part='%1' LIMIT 2))=1))"_s;
const QString domains = u"SELECT name FROM domain WHERE name='%1'"_s;
const QString mailboxes = u"SELECT address FROM mailbox WHERE address='%1'"_s;
const QString senders = u"SELECT address FROM mailbox WHERE address='%1' AND active=1"_s;

} // namespace

void TestLookup::walIsThereFromTheBeginning()
{
    Both both;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        struct stat about{};
        QCOMPARE(::stat(QFile::encodeName(both.file() + suffix).constData(), &about), 0);
        QCOMPARE(about.st_mode & 07777U, 0640U);
    }
    both.lookup.reset();
    QVERIFY(QFile::exists(both.file() + u"-wal"_s) && QFile::exists(both.file() + u"-shm"_s));
}

void TestLookup::publishes()
{
    Both both;
    const Domain domain = both.store.addDomain(u"example.org"_s).value();
    QVERIFY(both.lookup->reconcile(*both.store));
    Mailbox ann = both.store.addMailbox(u"ann@example.org"_s).value();
    QVERIFY(both.lookup->publishDomain(domain, {}, domain.revision));
    QVERIFY(both.lookup->publishMailbox(ann, someHash, ann.revision));
    const QString hash = u"{ARGON2ID}"_s + QString::fromLatin1(someHash);
    QCOMPARE(both.rows(u"SELECT address, local_part, domain, password, quota_bytes, active FROM mailbox"_s),
             (QList<Row>{{u"ann@example.org"_s, u"ann"_s, u"example.org"_s, hash, QVariant(QMetaType(QMetaType::QString)), 1}}));
    QCOMPARE(both.rows(u"SELECT change FROM meta"_s), QList<Row>{{2}});
    QCOMPARE(both.lookup->reconcile(*both.store).value(), 0);

    ann = both.store.change([&] { return MailboxStore(*both.store).set(ann.address, ann.revision, {}, ByteSize(99)); }).value();
    ann = both.store.change([&] { return MailboxStore(*both.store).setSuspended(ann.address, true); }).value();
    QVERIFY(both.lookup->publishMailbox(ann, otherHash, ann.revision));
    QCOMPARE(both.rows(u"SELECT quota_bytes, active, password LIKE '%b3RoZXJ%' FROM mailbox"_s), (QList<Row>{{99, 0, 1}}));

    QVERIFY(both.lookup->removeMailbox(ann.address, {}, ann.revision + 1));
    QVERIFY(both.lookup->removeDomain(domain.name, ann.revision + 2));
    QCOMPARE(both.rows(u"SELECT (SELECT count(*) FROM mailbox), (SELECT count(*) FROM domain), change FROM meta"_s),
             (QList<Row>{{0, 0, ann.revision + 2}}));
}

void TestLookup::enginesQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");
    QTest::newRow("domain served") << domains << u"example.org"_s << u"example.org"_s;
    QTest::newRow("domain not served") << domains << u"example.com"_s << QString();
    QTest::newRow("mailbox") << mailboxes << u"ann@example.org"_s << u"ann@example.org"_s;
    QTest::newRow("suspended mailboxes take mail") << mailboxes << u"carl@other.org"_s << u"carl@other.org"_s;
    QTest::newRow("no mailbox") << mailboxes << u"dora@example.org"_s << QString();
    QTest::newRow("sender") << senders << u"ann@example.org"_s << u"ann@example.org"_s;
    QTest::newRow("suspended sender") << senders << u"carl@other.org"_s << QString();
    QTest::newRow("login by address") << login << u"ann@other.org"_s << u"ann@other.org"_s;
    QTest::newRow("login by a local part that is there once") << login << u"ben"_s << u"ben@example.org"_s;
    QTest::newRow("login by a local part that is there twice") << login << u"ann"_s << QString();
    QTest::newRow("suspended login") << login << u"carl@other.org"_s << QString();
    QTest::newRow("suspended login by local part") << login << u"carl"_s << QString();
    QTest::newRow("unknown login") << login << u"dora"_s << QString();
    QTest::newRow("nothing") << login << QString() << QString();
}

void TestLookup::enginesQueries()
{
    QFETCH(QString, query);
    QFETCH(QString, asked);
    QFETCH(QString, found);
    Both both;
    both.fill();
    const QList<Row> rows = both.rows(QString(query).replace(u"%1"_s, asked));
    QCOMPARE(rows.size(), found.isEmpty() ? 0 : 1);
    QCOMPARE(rows.isEmpty() ? QString() : rows.first().first().toString(), found);
}

void TestLookup::enginesQueriesScanNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("domains") << domains;
    QTest::newRow("mailboxes") << mailboxes;
    QTest::newRow("senders") << senders;
    QTest::newRow("login") << login;
}

void TestLookup::enginesQueriesScanNothing()
{
    QFETCH(QString, query);
    Both both;
    auto database = Database::open(both.file(), lookupKind);
    QVERIFY(database);
    QCOMPARE(wholeTableScans(**database, query), QStringList());
}

// mail-engine facts that the whole design rests on, seen from an engine's side: another user who may read the file
// and may write neither it nor its folder.
void TestLookup::readOnlyReader_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("readable");
    QTest::newRow("writer has it open") << u"open"_s << true;
    QTest::newRow("writer closed it cleanly") << u"closed"_s << true;
    QTest::newRow("writer was killed") << u"killed"_s << true;
    QTest::newRow("writer inside a transaction") << u"writing"_s << true;
    QTest::newRow("-wal removed by somebody") << u"wal removed"_s << false;
    QTest::newRow("-wal removed by somebody, and recovered") << u"recovered"_s << true;
}

void TestLookup::readOnlyReader()
{
    QFETCH(QString, state);
    QFETCH(bool, readable);
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (::geteuid() != 0 || setpriv.isEmpty() || shell.isEmpty())
        QSKIP("needs root, setpriv and sqlite3 to read as another user");
    constexpr uint nobody = 65534;
    Both both;
    QCOMPARE(::chmod(QFile::encodeName(both.store.folder.path()).constData(), 02750), 0);
    QCOMPARE(::chown(QFile::encodeName(both.store.folder.path()).constData(), 0, nobody), 0);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(::chown(QFile::encodeName(both.file() + suffix).constData(), 0, nobody), 0);
    both.fill();

    std::unique_ptr<Database> writer;
    std::optional<Transaction> transaction;
    if (state == u"killed") {
        // A child that writes and dies without a word, as after kill -9.
        both.lookup.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            sqlite3 *handle = nullptr;
            sqlite3_open(QFile::encodeName(both.file()).constData(), &handle);
            sqlite3_exec(handle, "BEGIN IMMEDIATE; DELETE FROM mailbox", nullptr, nullptr, nullptr);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
    } else if (state == u"writing") {
        writer = std::move(Database::open(both.file(), lookupKind).value());
        transaction.emplace(std::move(Transaction::begin(*writer).value()));
        QVERIFY(writer->run(u"DELETE FROM mailbox"_s));
    } else if (state != u"open") {
        both.lookup.reset();
    }
    if (state == u"wal removed" || state == u"recovered")
        QVERIFY(QFile::remove(both.file() + u"-wal"_s));
    if (state == u"recovered") {
        QVERIFY(Lookup::recover(both.file()));
        struct stat about{};
        QCOMPARE(::stat(QFile::encodeName(both.file() + u"-wal"_s).constData(), &about), 0);
        QCOMPARE(about.st_gid, nobody);
    }

    QProcess reader;
    reader.start(setpriv, {u"--reuid"_s, QString::number(nobody), u"--regid"_s, QString::number(nobody), u"--clear-groups"_s, shell,
                           u"-readonly"_s, both.file(), QString(login).replace(u"%1"_s, u"ben"_s)});
    QVERIFY(reader.waitForFinished());
    const QByteArray seen = reader.readAllStandardOutput() + reader.readAllStandardError();
    QVERIFY2(seen.startsWith("ben@example.org|{ARGON2ID}") == readable, seen.constData());
}

void TestLookup::recoverNeedsAFile()
{
    const QTemporaryDir folder;
    const Result<void> recovered = Lookup::recover(folder.filePath(u"lookup.db"_s));
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().code, ErrorCode::FileFailed);
    QVERIFY(!QFile::exists(folder.filePath(u"lookup.db"_s)));
}

void TestLookup::reconcilesNothing()
{
    Both both;
    both.fill();
    QCOMPARE(both.lookup->reconcile(*both.store).value(), 0);
    QCOMPARE(both.lookup->reconcile(*both.store, Lookup::Compare::Always).value(), 0);
}

void TestLookup::reconciles_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("differed");
    QTest::newRow("all gone") << QByteArray("DELETE FROM domain; DELETE FROM mailbox; DELETE FROM alias") << 9;
    QTest::newRow("first gone") << QByteArray("DELETE FROM mailbox WHERE address = 'ann@example.org'") << 1;
    QTest::newRow("last gone") << QByteArray("DELETE FROM mailbox WHERE address = 'carl@other.org'") << 1;
    QTest::newRow("domain gone") << QByteArray("DELETE FROM domain WHERE name = 'example.org'") << 1;
    QTest::newRow("domain too much") << QByteArray("INSERT INTO domain (name) VALUES ('zzz.org'), ('aaa.org')") << 2;
    QTest::newRow("password altered")
        << QByteArray("UPDATE mailbox SET password = '{ARGON2ID}$argon2id$x' WHERE address = 'ben@example.org'") << 1;
    QTest::newRow("quota altered") << QByteArray("UPDATE mailbox SET quota_bytes = 1 WHERE address = 'ben@example.org'") << 1;
    QTest::newRow("suspended one activated") << QByteArray("UPDATE mailbox SET active = 1") << 1;
    QTest::newRow("mailboxes too much, at both ends and between")
        << QByteArray("INSERT INTO mailbox (address, local_part, domain, password, quota_bytes, active) SELECT 'a@a.org', 'a', 'a.org', password, NULL, 1 FROM mailbox LIMIT 1;"
                      "INSERT INTO mailbox (address, local_part, domain, password, quota_bytes, active) SELECT 'b@b.org', 'b', 'b.org', password, NULL, 1 FROM mailbox LIMIT 1;"
                      "INSERT INTO mailbox (address, local_part, domain, password, quota_bytes, active) SELECT 'z@z.org', 'z', 'z.org', password, NULL, 1 FROM mailbox LIMIT 1")
        << 3;
    QTest::newRow("a use switched on") << QByteArray("UPDATE mailbox SET imap = 0, pop3 = 0, sending = 0 WHERE address = 'ben@example.org'") << 1;
    QTest::newRow("target gone") << QByteArray("DELETE FROM alias WHERE destination = 'A@elsewhere.org'") << 1;
    QTest::newRow("target's address altered") << QByteArray("UPDATE alias SET target = 'carl@other.org' WHERE destination LIKE 'ann%'") << 1;
    QTest::newRow("targets too much, at both ends and between")
        << QByteArray("INSERT INTO alias VALUES ('a@example.org', 'x@x.org', 'x@x.org'), ('info@example.org', 'a@x.org', 'a@x.org'), ('z@z.org', 'z@z.org', 'z@z.org')")
        << 3;
    QTest::newRow("catch-all for everybody") << QByteArray("UPDATE domain SET catch_all = 'evil@x.org', catch_all_target = 'evil@x.org'") << 3;
    QTest::newRow("an alias domain on its own") << QByteArray("UPDATE domain SET alias_of = NULL") << 1;
    QTest::newRow("only the number") << QByteArray("UPDATE meta SET change = 1") << 0;
}

void TestLookup::reconciles()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, differed);
    Both both;
    both.fill();
    const QString everything = u"SELECT * FROM mailbox JOIN domain ON domain = name JOIN meta ORDER BY address"_s;
    const QString others = u"SELECT a.*, d.name, d.alias_of, d.catch_all, d.catch_all_target FROM alias AS a JOIN domain AS d ORDER BY 1, 2, 4"_s;
    const QList<Row> expectedOthers = both.rows(others);
    QCOMPARE(expectedOthers.size(), 6);
    const QList<Row> expected = both.rows(everything);
    QCOMPARE(expected.size(), 4);
    both.tamper(sql + "; UPDATE meta SET change = change - 1");
    QCOMPARE(both.lookup->reconcile(*both.store).value(), differed);
    QCOMPARE(both.rows(everything), expected);
    QCOMPARE(both.rows(others), expectedOthers);
    QCOMPARE(both.rows(u"SELECT (SELECT count(*) FROM domain), (SELECT count(*) FROM mailbox)"_s), (QList<Row>{{3, 4}}));
    QCOMPARE(both.lookup->reconcile(*both.store, Lookup::Compare::Always).value(), 0);
}

// Pages are 500 rows: the sides' pages end at different rows here.
void TestLookup::reconcilesManyPages()
{
    Both both;
    QVERIFY(both.store.addDomain(u"example.org"_s));
    QVERIFY((*both.store).run(u"WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 2999)"
                              " INSERT INTO mailbox (address, local_part, domain_id, name, words, password, created_at, revision)"
                              " SELECT 'm' || i || '@example.org', 'm' || i, 1, '', 'x', ?, 0, 1 FROM n"_s,
                              {QString::fromLatin1(someHash)}));
    QCOMPARE(both.lookup->reconcile(*both.store).value(), 2001);
    both.tamper("DELETE FROM mailbox WHERE local_part BETWEEN 'm1200' AND 'm1899';"
                "UPDATE mailbox SET active = 0 WHERE local_part IN ('m1000', 'm2500', 'm2999');"
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700)"
                " INSERT INTO mailbox (address, local_part, domain, password, quota_bytes, active) SELECT 'm2000.' || i || '@example.org', 'm2000.' || i, 'example.org', password, NULL, 1"
                " FROM n, (SELECT password FROM mailbox LIMIT 1);"
                "UPDATE meta SET change = 0");
    QCOMPARE(both.lookup->reconcile(*both.store).value(), 700 + 3 + 700);
    QCOMPARE(both.rows(u"SELECT count(*), sum(active) FROM mailbox"_s), (QList<Row>{{2000, 2000}}));
    QCOMPARE(both.lookup->reconcile(*both.store, Lookup::Compare::Always).value(), 0);
}

void TestLookup::reconcilesAnotherStore()
{
    Both both;
    both.fill();
    OpenStore other; // comes to the same number of changes with other mailboxes
    QVERIFY(other.addDomain(u"example.org"_s));
    for (int i = 0; i < 9; ++i)
        QVERIFY(other.addMailbox(u"m%1@example.org"_s.arg(i)));
    QCOMPARE(changeMark(*other)->change, changeMark(*both.store)->change);
    QCOMPARE(both.lookup->reconcile(*other).value(), 2 + 4 + 9 + 2);
    QCOMPARE(both.rows(u"SELECT count(*) FROM mailbox"_s), QList<Row>{{9}});
}

void TestLookup::comparesAlwaysWhenAsked()
{
    Both both;
    both.fill();
    both.tamper("DELETE FROM mailbox");
    QCOMPARE(both.lookup->reconcile(*both.store).value(), 0); // the number is right
    QCOMPARE(both.lookup->reconcile(*both.store, Lookup::Compare::Always).value(), 4);
}

void TestLookup::staysBehindAfterAFailure()
{
    Both both;
    both.fill();
    const Mailbox dora = both.store.addMailbox(u"dora@example.org"_s).value();
    both.tamper("CREATE TRIGGER full BEFORE INSERT ON mailbox BEGIN SELECT RAISE(ABORT, 'full'); END");
    QVERIFY(!both.lookup->publishMailbox(dora, someHash, dora.revision));
    QVERIFY(both.lookup->isBehind());
    both.tamper("DROP TRIGGER full");
    // The next change gets through. Its number must not hide that the one before is missing.
    const Mailbox emil = both.store.addMailbox(u"emil@example.org"_s).value();
    QVERIFY(both.lookup->publishMailbox(emil, someHash, emil.revision));
    both.lookup.reset();
    both.open();
    QCOMPARE(both.lookup->reconcile(*both.store).value(), 1);
    QVERIFY(!both.lookup->isBehind());
    QCOMPARE(both.rows(u"SELECT count(*) FROM mailbox WHERE local_part IN ('dora', 'emil')"_s), QList<Row>{{2}});
}

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
