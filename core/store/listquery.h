#pragma once

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

// Pages of a table of addresses, filtered as textfilter.h says. `table` is one of our own, with `address`, `words` and
// `domain_id`, an index over (domain_id, address), and the text index `<table>_text`. Nothing is read beyond the page
// and the first mostCounted finds.
class ListQuery
{
public:
    ListQuery(const Database &database, const QString &table, const QString &filter, const std::optional<ListScope> &scope)
        : m_database(database), m_table(table), m_filter(filter), m_scope(scope)
    {
    }

    // How many are found: exact without a filter, else up to mostCounted + 1. `all` counts the whole table.
    Result<qint64> total(const std::function<Result<qint64>()> &all) const;
    // Up to `atMost` + 1 rows behind the address `from`: one more tells whether there is a next page.
    Result<QList<Row>> page(const QString &columns, const QString &from, qint64 atMost, qint64 total) const;

private:
    QString ours(QString sql) const { return sql.replace(u'#', m_table); }

    const Database &m_database;
    QString m_table;
    TextFilter m_filter;
    std::optional<ListScope> m_scope;
};

} // namespace postroom
