#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QRegularExpression>

#include <sys/stat.h>
#include <unistd.h>

using namespace postroom;
using namespace postroom::test;

// The store's own scripts, and one of a later version.
static QStringList thenAlso(const QString &script)
{
    QStringList all;
    const QStringList own = QDir(u":/schema"_s).entryList(QDir::Files, QDir::Name);
    for (const QString &name : own)
        all.append(u":/schema/"_s + name);
    return all << script;
}

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void pragmas_data();
    void pragmas();
    void defensive();
    void permissionsWhateverTheUmask_data();
    void permissionsWhateverTheUmask();
    void refusedFiles_data();
    void refusedFiles();
    void missingIsNotMade();
    void migrationKeepsACopy();
    void failedMigrationLeavesTheFormerSchema();
    void newSchemaIsMadeOnce();
    void rollsBackUnlessCommitted();
    void secondWriterWaitsNot();
    void nullTextIsEmpty();
    void errorsTellTheEnginesWords();
    void damageIsFound();
    void tables_data();
    void tables();
};

void TestDatabase::pragmas_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("expected");
    QTest::newRow("write-ahead log") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("every commit synced (2 is FULL)") << u"synchronous"_s << u"2"_s;
    QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("schema not trusted") << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("cell sizes checked") << u"cell_size_check"_s << u"1"_s;
    QTest::newRow("deleted means overwritten") << u"secure_delete"_s << u"1"_s;
    QTest::newRow("waits for a lock") << u"busy_timeout"_s << u"5000"_s;
    QTest::newRow("ours") << u"application_id"_s << QString::number(storeKind.applicationId);
    QTest::newRow("schema version") << u"user_version"_s << QString::number(QDir(u":/schema"_s).entryList(QDir::Files).size());
}

void TestDatabase::pragmas()
{
    QFETCH(QString, pragma);
    OpenStore store;
    QTEST(onlyRow(*store, u"PRAGMA "_s + pragma).at(0).toString(), "expected");
}

void TestDatabase::defensive()
{
    const SqlWatch watch;
    OpenStore store;
    int on = 0;
    QCOMPARE(sqlite3_db_config(watch.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &on), SQLITE_OK);
    QCOMPARE(on, 1);
    QVERIFY(!(*store).run(u"UPDATE mailbox_text_data SET block = x'00'"_s)); // a shadow table
}

void TestDatabase::permissionsWhateverTheUmask_data()
{
    QTest::addColumn<bool>("lookup");
    QTest::addColumn<uint>("mask");
    QTest::addColumn<uint>("expected");
    QTest::newRow("store, open umask") << false << 0000U << 0600U;
    QTest::newRow("store, closed umask") << false << 0777U << 0600U;
    QTest::newRow("lookup, open umask") << true << 0000U << 0640U;
    QTest::newRow("lookup, closed umask") << true << 0077U << 0640U;
}

void TestDatabase::permissionsWhateverTheUmask()
{
    QFETCH(bool, lookup);
    QFETCH(uint, mask);
    QFETCH(uint, expected);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.db"_s);
    const mode_t former = ::umask(mask);
    auto database = Database::open(file, lookup ? lookupKind : storeKind);
    const bool migrated = database && (*database)->migrate();
    ::umask(former);
    QVERIFY(migrated);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        struct stat about{};
        QCOMPARE(::stat(QFile::encodeName(file + suffix).constData(), &about), 0);
        QCOMPARE(about.st_mode & 07777U, expected);
    }
}

void TestDatabase::refusedFiles_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("symbolic link") << u"link"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("folder") << u"folder"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("folder missing") << u"no folder"_s << ErrorCode::FileFailed;
    QTest::newRow("not a database") << u"text"_s << ErrorCode::StoreDamaged;
    QTest::newRow("another program's database") << u"foreign"_s << ErrorCode::StoreDamaged;
    QTest::newRow("the lookup database") << u"lookup"_s << ErrorCode::StoreDamaged;
    QTest::newRow("a newer version's") << u"newer"_s << ErrorCode::ProtocolVersion;
}

void TestDatabase::refusedFiles()
{
    QFETCH(QString, how);
    QFETCH(ErrorCode, expected);
    const QTemporaryDir folder;
    const QString file = folder.filePath(how == u"no folder" ? u"missing/x.db"_s : u"x.db"_s);
    if (how == u"link") {
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), file));
    } else if (how == u"folder") {
        QVERIFY(QDir().mkdir(file));
    } else if (how == u"text") {
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(4096, 'x'));
    } else if (how == u"foreign") {
        auto other = Database::open(file, storeKind);
        QVERIFY((*other)->execute("CREATE TABLE theirs (x); PRAGMA application_id = 1"));
    } else if (how == u"lookup") {
        auto other = Database::open(file, lookupKind);
        QVERIFY((*other)->migrate());
    } else if (how == u"newer") {
        auto other = Database::open(file, storeKind);
        QVERIFY((*other)->migrate());
        QVERIFY((*other)->execute("PRAGMA user_version = 99"));
    }
    const auto database = Database::open(file, storeKind);
    QVERIFY(!database);
    QCOMPARE(database.error().code, expected);
    QVERIFY2(database.error().subject.startsWith(folder.path()), qUtf8Printable(database.error().subject));
    QVERIFY(!QFile::exists(folder.filePath(u"elsewhere"_s)));
}

void TestDatabase::missingIsNotMade()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.db"_s);
    const auto database = Database::open(file, storeKind, Creation::Never);
    QVERIFY(!database);
    QVERIFY(!QFile::exists(file));
}

void TestDatabase::migrationKeepsACopy()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    QFile next(store.folder.filePath(u"next.sql"_s));
    QVERIFY(next.open(QIODevice::WriteOnly));
    next.write("CREATE TABLE later (x TEXT) STRICT; DELETE FROM domain_text; DELETE FROM domain;");
    next.close();

    const int former = onlyRow(*store, u"PRAGMA user_version"_s).at(0).toInt();
    const auto migrated = (*store).migrate(store.folder.path(), thenAlso(next.fileName()));
    QVERIFY2(migrated, migrated ? "" : qUtf8Printable(migrated.error().detail));
    QCOMPARE(onlyRow(*store, u"PRAGMA user_version"_s).at(0).toInt(), former + 1);

    const QString copy = store.folder.filePath(u"schema-%1.db"_s.arg(former));
    struct stat about{};
    QCOMPARE(::stat(QFile::encodeName(copy).constData(), &about), 0);
    QCOMPARE(about.st_mode & 07777U, 0600U);
    QVERIFY(!QFile::exists(copy + u".part"_s));
    auto copied = Database::open(copy, storeKind);
    QVERIFY(copied);
    QVERIFY(DomainStore(**copied).byName(domainName(u"example.org"_s)));
}

void TestDatabase::failedMigrationLeavesTheFormerSchema()
{
    OpenStore store;
    QFile next(store.folder.filePath(u"next.sql"_s));
    QVERIFY(next.open(QIODevice::WriteOnly));
    next.write("CREATE TABLE later (x TEXT) STRICT; INSERT INTO nowhere VALUES (1);");
    next.close();
    const int former = onlyRow(*store, u"PRAGMA user_version"_s).at(0).toInt();
    const auto migrated = (*store).migrate(store.folder.path(), thenAlso(next.fileName()));
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::StoreFailed);
    QCOMPARE(onlyRow(*store, u"PRAGMA user_version"_s).at(0).toInt(), former);
    QCOMPARE((*store).rows(u"SELECT 1 FROM sqlite_schema WHERE name = 'later'"_s)->size(), 0);
    QVERIFY(store.addDomain(u"example.org"_s));
}

void TestDatabase::newSchemaIsMadeOnce()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    store.database.reset();
    store.open();
    QVERIFY(DomainStore(*store).byName(domainName(u"example.org"_s)));
}

void TestDatabase::rollsBackUnlessCommitted()
{
    OpenStore store;
    {
        auto transaction = Transaction::begin(*store);
        QVERIFY(transaction);
        QVERIFY((*store).inTransaction());
        QVERIFY(DomainStore(*store).add(domainName(u"example.org"_s), someTime));
        QVERIFY(!Transaction::begin(*store)); // one inside the other
    }
    QVERIFY(!(*store).inTransaction());
    QCOMPARE(DomainStore(*store).count().value(), 0);
    QVERIFY(store.addDomain(u"example.org"_s));
    QCOMPARE(DomainStore(*store).count().value(), 1);
}

void TestDatabase::secondWriterWaitsNot()
{
    OpenStore store;
    auto second = Database::open(store.file(), storeKind);
    QVERIFY(second && (*second)->execute("PRAGMA busy_timeout = 0"));
    auto transaction = Transaction::begin(*store);
    QVERIFY(transaction);
    const auto refused = Transaction::begin(**second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
}

void TestDatabase::nullTextIsEmpty()
{
    OpenStore store;
    QCOMPARE(onlyRow(*store, u"SELECT typeof(?), typeof(?)"_s, {QString(), QVariant()}), (Row{u"text"_s, u"null"_s}));
}

void TestDatabase::errorsTellTheEnginesWords()
{
    OpenStore store;
    const auto refused = (*store).run(u"INSERT INTO nowhere VALUES (?)"_s, {1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreFailed);
    QVERIFY2(refused.error().detail.contains(u"no such table: nowhere"), qUtf8Printable(refused.error().detail));
    // A statement that fails at one of its rows is no short list.
    const auto broken = (*store).rows(u"SELECT abs(value) FROM (SELECT 1 AS value UNION ALL SELECT -9223372036854775807 - 1)"_s);
    QVERIFY(!broken);
}

void TestDatabase::damageIsFound()
{
    OpenStore store;
    for (int i = 0; i < 300; ++i)
        QVERIFY(store.addDomain(u"domain%1.example"_s.arg(i)));
    store.database.reset();
    QFile file(store.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 5 * 4096);
    for (qint64 page = 3; page * 4096 < file.size(); ++page) {
        QVERIFY(file.seek(page * 4096));
        file.write(QByteArray(200, '\xff'));
    }
    file.close();
    const auto database = Database::open(store.file(), storeKind);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(database.error().subject, store.file());
}

void TestDatabase::tables_data()
{
    QTest::addColumn<bool>("lookup");
    QTest::newRow("store") << false;
    QTest::newRow("lookup") << true;
}

void TestDatabase::tables()
{
    QFETCH(bool, lookup);
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"x.db"_s), lookup ? lookupKind : storeKind);
    QVERIFY(database && (*database)->migrate());
    const auto loose = (*database)->rows(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
                                         " AND name NOT LIKE 'sqlite_%'"_s);
    QVERIFY(loose);
    QCOMPARE(*loose, QList<Row>());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
