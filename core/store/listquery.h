#pragma once

#include "core/model/listing.h"
#include "core/store/database.h"
#include "core/store/textfilter.h"

#include <functional>

namespace postroom {

// One domain's part of a list: its row, and how many entries it has.
struct ListScope
{
    qint64 domainId;
    qint64 entries;
};

// A table of our own that is listed: its rows have a name each (`key`, unique) and `words`, and there is the text index
// `<table>_text`. With a scope it has `domain_id`, and an index over (domain_id, key).
struct ListedTable
{
    QString name;
    QString key;
};

// Which rows of it: ordered by an expression over "#" that has an index together with the key (empty: the key alone).
struct ListSlice
{
    QString sort;
    Order order = Order::Ascending;
    QString after; // the key of a row: only those behind it; empty: from the beginning
    qint64 skip = 0;
    qint64 atMost = 200;
    QString until = {}; // in the order of the keys: only those before it
};

struct ListFound
{
    qint64 total = 0; // exact without a filter, else up to mostCounted + 1
    QList<Row> rows; // up to `atMost` + 1: one more tells whether there is a next page
};

// A page of such a table, filtered as textfilter.h says. Nothing is read beyond the page, the first mostCounted finds,
// and the index entries that are skipped, which are counted from the nearer end.
class ListQuery
{
public:
    ListQuery(const Database &database, const ListedTable &table, const QString &filter, const std::optional<ListScope> &scope)
        : m_database(database), m_table(table), m_filter(filter), m_scope(scope)
    {
    }

    // `all` counts the whole table. NotFound where `after` has no row that says where it stands.
    Result<ListFound> find(const QString &columns, const ListSlice &slice, const std::function<Result<qint64>()> &all);

private:
    // By which finds are met: the names' index, one row after the other, or the text index.
    enum class Way { Index,
                     Walk,
                     Text };

    QString ours(QString sql) const;
    Result<qint64> total(const std::function<Result<qint64>()> &all);
    Result<QList<Row>> page(const QString &columns, const ListSlice &slice, qint64 total) const;
    bool isNarrow(qint64 total) const; // few rows to look through
    QString found(const ListSlice &slice, const QString &key, Way way, QVariantList &values) const;
    Result<QList<Row>> near(const QString &columns, const ListSlice &slice, qint64 total) const;
    Result<QList<Row>> pageBy(Way way, const QString &columns, const ListSlice &slice, qint64 total, std::optional<qint64> atMostWalked) const;
    Result<QString> behind(const ListSlice &slice, QVariantList &values) const;

    const Database &m_database;
    ListedTable m_table;
    TextFilter m_filter;
    std::optional<ListScope> m_scope;
    QString m_met; // the ids of all finds of the text index, as JSON, where they are few enough to be kept
};

} // namespace postroom
