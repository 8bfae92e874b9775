#pragma once

#include "core/store/auditstore.h"
#include "core/store/domainstore.h"
#include "core/store/mailboxstore.h"
#include "core/store/settingstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

// A store in a folder of its own, and short words for what the tests of this folder do with it.
namespace postroom::test {

using namespace Qt::StringLiterals;

inline const QByteArray someHash = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaA";
inline const QByteArray otherHash = "$argon2id$v=19$m=19456,t=2,p=1$b3RoZXJzYWx0b3RoZXJzYQ$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaA";
inline const QDateTime someTime = QDateTime::fromMSecsSinceEpoch(Q_INT64_C(1'700'000'000'123), Qt::UTC);

inline DomainName domainName(const QString &text)
{
    return DomainName::parse(text).value();
}

inline Address address(const QString &text)
{
    return Address::parse(text).value();
}

inline Mailbox mailbox(const QString &text, const QString &name = {})
{
    return Mailbox{address(text), DisplayName::parse(name).value(), {}, false, someTime, 0};
}

inline Row onlyRow(const Database &database, const QString &sql, const QVariantList &values = {})
{
    return database.row(sql, values).value().value();
}

struct OpenStore
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;

    OpenStore() { open(); }
    QString file() const { return folder.filePath(u"postroom.db"_s); }
    void open()
    {
        database = std::move(Database::open(file(), storeKind).value());
        const auto migrated = database->migrate();
        Q_ASSERT(migrated.has_value());
    }
    Database &operator*() { return *database; }

    // Runs `body` in a transaction of its own; commits when its Result is a value.
    template<typename F>
    auto change(F body)
    {
        auto transaction = Transaction::begin(*database);
        Q_ASSERT(transaction.has_value());
        auto result = body();
        if (result) {
            const auto committed = transaction->commit();
            Q_ASSERT(committed.has_value());
        }
        return result;
    }
    Result<Domain> addDomain(const QString &name)
    {
        return change([&] { return DomainStore(*database).add(domainName(name), someTime); });
    }
    Result<Mailbox> addMailbox(const QString &text, const QString &name = {})
    {
        return change([&] { return MailboxStore(*database).add(mailbox(text, name), someHash); });
    }
};

// What SQLite sees of the connections that are opened while this lives.
class SqlWatch
{
public:
    SqlWatch()
    {
        s_handle = nullptr;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&SqlWatch::opened));
    }
    ~SqlWatch() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&SqlWatch::opened)); }
    SqlWatch(const SqlWatch &) = delete;
    SqlWatch &operator=(const SqlWatch &) = delete;

    sqlite3 *handle() const { return s_handle; }
    // The statements that `body` runs.
    template<typename F>
    QStringList statements(F body)
    {
        QStringList seen;
        sqlite3_trace_v2(s_handle, SQLITE_TRACE_STMT, &SqlWatch::traced, &seen);
        body();
        sqlite3_trace_v2(s_handle, 0, nullptr, nullptr);
        return seen;
    }

private:
    static int opened(sqlite3 *handle, const char **, const void *)
    {
        s_handle = handle;
        return SQLITE_OK;
    }
    static int traced(unsigned, void *context, void *statement, void *)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<QStringList *>(context)->append(QString::fromUtf8(sql));
        sqlite3_free(sql);
        return 0;
    }
    static inline sqlite3 *s_handle = nullptr;
};

// The lines of a statement's query plan that walk a whole table. A virtual table's scan is a look-up in its index.
inline QStringList wholeTableScans(Database &database, const QString &sql)
{
    QStringList scans;
    const auto plan = database.rows(u"EXPLAIN QUERY PLAN "_s + sql);
    if (!plan)
        return {plan.error().detail};
    for (const Row &row : *plan) {
        const QString line = row.at(3).toString();
        if (line.startsWith(u"SCAN") && !line.contains(u"VIRTUAL TABLE INDEX 0:M") && !line.startsWith(u"SCAN (subquery")
            && !line.contains(u"USING INDEX mailbox_by_") && !line.contains(u"USING INDEX domain_by_") && !line.contains(u"USING INDEX alias_by_") // a list's order, until its page is full
            && !line.startsWith(u"SCAN met VIRTUAL TABLE") // finds that are counted already
            && !line.startsWith(u"SCAN totals") && !line.startsWith(u"SCAN meta"))
            scans.append(line);
    }
    return scans;
}

} // namespace postroom::test
