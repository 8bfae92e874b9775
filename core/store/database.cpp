#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <sqlite3.h>

// Outside the namespace, as the macro wants it: a static library's resources are not found by themselves.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace postroom {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storeLog, "postroom.store")

const DatabaseKind storeKind{0x5073526d, 0600, DatabaseKind::Wal::RemovedAtClose, DatabaseKind::Check::Quick, ":/schema"};
const DatabaseKind lookupKind{0x50734c6b, 0640, DatabaseKind::Wal::KeptAtClose, DatabaseKind::Check::None, ":/schema/lookup"};

namespace {

QStringList scriptsOf(const DatabaseKind &kind)
{
    initSchemaResource();
    const QDir folder(QString::fromLatin1(kind.scripts));
    QStringList files;
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(folder.filePath(name));
    return files;
}

// A null QString would be bound as NULL, but everywhere else it is an empty text.
QVariant bindable(const QVariant &value)
{
    if (value.userType() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

} // namespace

Database::Database(const QString &file, const DatabaseKind &kind)
    : m_file(file), m_kind(kind), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_prepared.clear(); // or the connection could not close
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection); // only when no copy of it is left
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const DatabaseKind &kind, Creation creation)
{
    if (const auto prepared = prepareDatabaseFile(file, kind.permissions, creation); !prepared)
        return prepared.error();
    std::unique_ptr<Database> database(new Database(file, kind));
    if (const auto ok = database->connect(); !ok)
        return ok.error();
    if (const auto ok = database->protect(); !ok)
        return ok.error();
    if (const auto ok = database->identify(); !ok)
        return ok.error();
    return database;
}

Result<void> Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    connection.setDatabaseName(m_file);
    if (!connection.open())
        return failure(connection.lastError());
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(SQLITE_MISUSE, u"the driver is not SQLite"_s);
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return success();
}

Result<void> Database::protect()
{
    // Before anything of the schema is believed.
    for (const auto &[option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}}) {
        if (const int code = sqlite3_db_config(m_handle, option, value, nullptr); code != SQLITE_OK)
            return failure(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    if (m_kind.wal == DatabaseKind::Wal::KeptAtClose) {
        int on = 1;
        if (const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_PERSIST_WAL, &on); code != SQLITE_OK)
            return failure(code, u"persistent WAL"_s);
    }
    const Result<std::optional<Row>> mode = row(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (!*mode || (**mode).at(0).toString() != u"wal")
        return failure(SQLITE_CANTOPEN, u"no write-ahead log on this file system"_s);
    return execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                   "PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000;");
}

Result<void> Database::identify()
{
    const Result<qint64> application = number(u"PRAGMA application_id"_s);
    const Result<qint64> version = number(u"PRAGMA user_version"_s);
    const Result<qint64> objects = number(u"SELECT count(*) FROM sqlite_schema"_s);
    for (const Result<qint64> *seen : {&application, &version, &objects}) {
        if (!*seen)
            return seen->error();
    }
    const bool fresh = *application == 0 && *version == 0 && *objects == 0;
    if (!fresh && *application != m_kind.applicationId)
        return Error{ErrorCode::StoreDamaged, m_file, {}, u"application_id %1"_s.arg(*application)};
    const qint64 known = scriptsOf(m_kind).size();
    if (*version > known)
        return Error{ErrorCode::ProtocolVersion, m_file, {}, u"%1: %2 > %3"_s.arg(m_file).arg(*version).arg(known)};
    if (m_kind.check == DatabaseKind::Check::None)
        return success();
    const Result<std::optional<Row>> check = row(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return check.error();
    if (!*check || (**check).at(0).toString() != u"ok")
        return Error{ErrorCode::StoreDamaged, m_file, {}, *check ? (**check).at(0).toString() : QString()};
    return success();
}

Result<void> Database::migrate(const QString &copies, const std::optional<QStringList> &scripts)
{
    const QStringList all = scripts ? *scripts : scriptsOf(m_kind);
    const Result<qint64> version = number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version >= all.size())
        return success();
    if (*version > 0 && !copies.isEmpty()) {
        if (const auto kept = copyTo(copies + u"/schema-%1.db"_s.arg(*version)); !kept)
            return kept;
    }
    m_prepared.clear(); // they know the former schema
    for (qsizetype next = *version; next < all.size(); ++next) {
        QFile script(all.at(next));
        if (!script.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileFailed, all.at(next), {}, script.errorString()};
        Result<Transaction> transaction = Transaction::begin(*this);
        if (!transaction)
            return transaction.error();
        if (const auto ok = execute(script.readAll()); !ok)
            return ok;
        // Last in the transaction: the version says that all before it is done.
        const QByteArray done = "PRAGMA application_id = " + QByteArray::number(m_kind.applicationId)
            + "; PRAGMA user_version = " + QByteArray::number(next + 1);
        if (const auto ok = execute(done); !ok)
            return ok;
        if (const auto ok = transaction->commit(); !ok)
            return ok;
        qCInfo(storeLog, "%s: schema %lld", qUtf8Printable(m_file), static_cast<long long>(next + 1));
    }
    return success();
}

Result<void> Database::execute(const QByteArray &script)
{
    if (const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return failure(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return success();
}

Result<QSqlQuery *> Database::started(const QString &sql, const QVariantList &values) const
{
    constexpr std::size_t mostPrepared = 100; // our own statements are fewer
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failure(query.lastError());
        if (m_prepared.size() >= mostPrepared)
            m_prepared.clear();
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery *query = &found->second;
    for (const QVariant &value : values)
        query->addBindValue(bindable(value));
    if (!query->exec()) {
        const Error error = failure(query->lastError());
        m_prepared.erase(found);
        return error;
    }
    return query;
}

Result<qint64> Database::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = started(sql, values);
    if (!query)
        return query.error();
    const qint64 changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<QList<Row>> Database::rows(const QString &sql, const QVariantList &values) const
{
    const Result<QSqlQuery *> running = started(sql, values);
    if (!running)
        return running.error();
    QSqlQuery &query = **running;
    const int columns = query.record().count();
    QList<Row> found;
    while (query.next()) {
        Row row;
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        found.append(row);
    }
    // A statement that fails at one of its rows is no short list.
    const std::optional<Error> problem = query.lastError().isValid() ? std::optional(failure(query.lastError())) : std::nullopt;
    query.finish();
    if (problem)
        return *problem;
    return found;
}

Result<std::optional<Row>> Database::row(const QString &sql, const QVariantList &values) const
{
    const Result<QList<Row>> found = rows(sql, values);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Row>() : found->first();
}

Result<qint64> Database::number(const QString &pragma) const
{
    const Result<std::optional<Row>> found = row(pragma);
    if (!found)
        return found.error();
    return *found ? (**found).at(0).toLongLong() : 0;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<void> Database::copyTo(const QString &file)
{
    // VACUUM INTO takes a file that is there if it is empty, and so it has our permissions.
    const QString temporary = file + u".part"_s;
    QFile::remove(temporary);
    if (const auto ok = prepareDatabaseFile(temporary, m_kind.permissions, Creation::IfMissing); !ok)
        return ok;
    if (const auto ok = run(u"VACUUM INTO ?"_s, {temporary}); !ok) {
        QFile::remove(temporary);
        return ok.error();
    }
    return moveIntoPlace(temporary, file);
}

Error Database::failure(const QSqlError &error) const
{
    return failure(error.nativeErrorCode().toInt(), error.databaseText());
}

Error Database::failure(int code, const QString &message) const
{
    switch (code & 0xff) { // the low octet is the primary code
    case SQLITE_FULL: return Error{ErrorCode::DiskFull, m_file, {}, message};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error{ErrorCode::StoreDamaged, m_file, {}, message};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error{ErrorCode::Busy, m_file, {}, message};
    default: return Error{ErrorCode::StoreFailed, m_file, {}, message};
    }
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself after some failures (a full disk, for one).
    if (m_database == nullptr || !m_database->inTransaction())
        return;
    if (const auto undone = m_database->execute("ROLLBACK"); !undone)
        qCCritical(storeLog, "%s: rollback failed: %s", qUtf8Printable(m_database->file()), qUtf8Printable(undone.error().detail));
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database != nullptr);
    if (const auto committed = m_database->execute("COMMIT"); !committed)
        return committed; // the destructor rolls back
    m_database = nullptr;
    return success();
}

} // namespace postroom
