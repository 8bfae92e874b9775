#pragma once

#include "core/store/databasefile.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <memory>
#include <optional>
#include <unordered_map>

class QSqlError;
struct sqlite3;

namespace postroom {

// What tells one of our databases from another, and how it is kept.
struct DatabaseKind
{
    enum class Wal { RemovedAtClose, KeptAtClose }; // kept: read-only readers need -wal and -shm also when nobody writes
    enum class Check { None, Quick };

    qint32 applicationId;
    mode_t permissions;
    Wal wal;
    Check check; // at every open
    const char *scripts; // resource folder of the numbered schema scripts
};

extern const DatabaseKind storeKind; // postroom.db
extern const DatabaseKind lookupKind; // lookup.db

using Row = QVariantList;

// One SQLite file over one connection for this object's life, with the protections of a file that must survive:
// WAL, every commit synced, foreign keys, defensive mode, nothing trusted that the schema brings. Not for threads.
class Database
{
public:
    // Refuses a file that is damaged (StoreDamaged), another program's, or a newer version's (ProtocolVersion). The
    // schema may still be older than this program's: migrate() comes next.
    static Result<std::unique_ptr<Database>> open(const QString &file, const DatabaseKind &kind,
                                                  Creation creation = Creation::IfMissing);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Runs the scripts that are missing, each in a transaction of its own. Where there is a schema already, a copy of
    // the file is kept first as `schema-N.db` in `copies`, if that is given. `scripts` is for tests; unset: the kind's.
    Result<void> migrate(const QString &copies = {}, const std::optional<QStringList> &scripts = {});

    // A script of several statements, without values.
    Result<void> execute(const QByteArray &script);
    // One statement with its bound values ("?"). A null QString is an empty text; only QVariant() is NULL.
    Result<qint64> run(const QString &sql, const QVariantList &values = {}); // how many rows changed
    Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {}) const;
    Result<std::optional<Row>> row(const QString &sql, const QVariantList &values = {}) const;

    bool inTransaction() const;
    // A copy that is a whole database by itself; `file` has its name only when it is complete.
    Result<void> copyTo(const QString &file);
    QString file() const { return m_file; }

private:
    Database(const QString &file, const DatabaseKind &kind);
    Result<void> connect();
    Result<void> protect();
    Result<void> identify();
    Result<qint64> number(const QString &pragma) const;
    // The statement, prepared once and run; the caller finishes it, or it would hold its view of the file.
    Result<QSqlQuery *> started(const QString &sql, const QVariantList &values) const;
    Error failure(int code, const QString &message) const;
    Error failure(const QSqlError &error) const;

    QString m_file;
    DatabaseKind m_kind;
    QString m_connection;
    sqlite3 *m_handle = nullptr; // the driver's
    mutable std::unordered_map<QString, QSqlQuery> m_prepared; // compiling a statement and its triggers costs more than running it
};

// Rolled back unless commit() succeeded. Takes the write lock at once (BEGIN IMMEDIATE), so that what is read inside
// is still true at the commit.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace postroom
