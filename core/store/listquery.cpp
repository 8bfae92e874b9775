#include "core/store/listquery.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostWalked = 5000; // before a page of dense finds is looked for in another way
}

// "#" is the table, "@" its key.
QString ListQuery::ours(QString sql) const
{
    return sql.replace(u'#', m_table.name).replace(u'@', m_table.key);
}

Result<ListFound> ListQuery::find(const QString &columns, const ListSlice &slice, const std::function<Result<qint64>()> &all)
{
    const Result<qint64> number = total(all);
    if (!number)
        return number.error();
    const Result<QList<Row>> rows = page(columns, slice, *number);
    return rows ? Result<ListFound>(ListFound{*number, *rows}) : rows.error();
}

Result<qint64> ListQuery::total(const std::function<Result<qint64>()> &all)
{
    if (m_filter.way() == TextFilter::Way::Nothing)
        return 0;
    if (m_filter.way() == TextFilter::Way::Everything)
        return m_scope ? Result<qint64>(m_scope->entries) : all();
    QString found;
    QString ids = u"NULL"_s; // the text index is asked once: words that are in very many rows cost it some 20 ms
    QVariantList values;
    if (m_filter.way() == TextFilter::Way::Beginning) {
        found = u"FROM # WHERE #.@ > ? AND #.@ < ?"_s;
        values = {m_filter.text(), m_filter.afterLast()};
    } else if (!m_scope) {
        found = u"FROM #_text WHERE #_text MATCH ?"_s;
        ids = u"rowid"_s;
        values = {m_filter.phrase()};
    } else if (m_scope->entries <= mostCounted) {
        found = u"FROM # WHERE instr(#.words, ?) > 0"_s;
        values = {m_filter.text()};
    } else {
        found = u"FROM #_text CROSS JOIN # ON #.id = #_text.rowid WHERE #_text MATCH ?"_s;
        ids = u"#.id"_s;
        values = {m_filter.phrase()};
    }
    if (m_scope) {
        found += u" AND #.domain_id = ?"_s;
        values.append(m_scope->domainId);
    }
    values.append(mostCounted + 1);
    const Result<std::optional<Row>> row = m_database.row(ours(u"SELECT count(*), json_group_array(id) FROM (SELECT "_s + ids + u" AS id "_s + found + u" LIMIT ?)"_s), values);
    if (!row)
        return row.error();
    const qint64 number = *row ? (**row).at(0).toLongLong() : 0;
    if (number <= mostCounted && ids != u"NULL")
        m_met = *row ? (**row).at(1).toString() : QString();
    return number;
}

bool ListQuery::isNarrow(qint64 total) const
{
    return (m_scope && m_scope->entries <= mostCounted) || (m_filter.way() != TextFilter::Way::Everything && total <= mostCounted);
}

// What is found, with all that is said of the key. `key` is how its column stands in it: a "+" keeps its index out of use.
QString ListQuery::found(const ListSlice &slice, const QString &key, Way way, QVariantList &values) const
{
    const bool byKey = slice.sort.isEmpty() && !slice.after.isEmpty();
    const bool atBeginning = m_filter.way() == TextFilter::Way::Beginning;
    QString above = atBeginning ? m_filter.text() : QString();
    QString below = atBeginning ? m_filter.afterLast() : QString();
    if (byKey && slice.order == Order::Ascending)
        above = qMax(above, slice.after);
    else if (byKey)
        below = below.isEmpty() ? slice.after : qMin(below, slice.after);
    if (!slice.until.isEmpty())
        (slice.order == Order::Ascending ? below : above) = slice.until;

    QString sql = u"FROM # WHERE "_s;
    if (way == Way::Text && !m_met.isEmpty()) {
        sql = u"FROM json_each(?) AS met CROSS JOIN # ON #.id = met.value WHERE "_s;
        values.append(m_met);
    } else if (way == Way::Text) {
        sql = u"FROM #_text CROSS JOIN # ON #.id = #_text.rowid WHERE #_text MATCH ? AND "_s;
        values.append(m_filter.phrase());
    }
    sql += key + u" > ?"_s;
    values.append(above);
    if (!below.isEmpty()) {
        sql += u" AND "_s + key + u" < ?"_s;
        values.append(below);
    }
    if (way == Way::Walk) {
        sql += u" AND instr(#.words, ?) > 0"_s;
        values.append(m_filter.text());
    }
    return sql;
}

// The condition for what stands behind a row in another order than that of the keys.
Result<QString> ListQuery::behind(const ListSlice &slice, QVariantList &values) const
{
    if (slice.after.isEmpty() || slice.sort.isEmpty())
        return QString();
    const Result<std::optional<Row>> row = m_database.row(ours(u"SELECT "_s + slice.sort + u" FROM # WHERE #.@ = ?"_s), {slice.after});
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, slice.after, u"after"_s, {}};
    const QVariant its = (**row).at(0);
    values << its << its << slice.after;
    const QChar more = slice.order == Order::Ascending ? u'>' : u'<';
    // Said twice, since only the first finds its way into the index.
    return u" AND "_s + slice.sort + u' ' + more + u"= ? AND ("_s + slice.sort + u", #.@) "_s + more + u" (?, ?)"_s;
}

Result<QList<Row>> ListQuery::page(const QString &columns, const ListSlice &slice, qint64 total) const
{
    if (m_filter.way() == TextFilter::Way::Nothing || total == 0)
        return QList<Row>();
    const bool anywhere = m_filter.way() == TextFilter::Way::Anywhere;
    const bool isDense = anywhere && total > mostCounted;
    if (isDense && !m_scope && slice.skip == 0) {
        // Finds are many, so most often the page is full before long; else they are found first and sorted.
        const Result<QList<Row>> met = near(columns, slice, total);
        if (!met || met->size() > slice.atMost)
            return met;
    }
    const bool walks = anywhere && m_scope && (isDense || m_scope->entries <= mostCounted);
    return pageBy(walks ? Way::Walk : anywhere ? Way::Text
                                               : Way::Index,
                  columns, slice, total, {});
}

// Finds among the next mostWalked rows.
Result<QList<Row>> ListQuery::near(const QString &columns, const ListSlice &slice, qint64 total) const
{
    if (!slice.sort.isEmpty())
        return pageBy(Way::Walk, columns, slice, total, mostWalked);
    const bool rises = slice.order == Order::Ascending;
    const QString from = rises || !slice.after.isEmpty() ? slice.after : QString(QChar(0x7f)); // above every key
    const QString sql = rises ? u"SELECT #.@ FROM # WHERE #.@ > ? ORDER BY #.@ LIMIT 1 OFFSET ?"_s : u"SELECT #.@ FROM # WHERE #.@ < ? ORDER BY #.@ DESC LIMIT 1 OFFSET ?"_s;
    const Result<std::optional<Row>> end = m_database.row(ours(sql), {from, mostWalked});
    if (!end)
        return end.error();
    ListSlice bounded = slice;
    bounded.until = *end ? (**end).at(0).toString() : QString();
    return pageBy(Way::Walk, columns, bounded, total, {});
}

Result<QList<Row>> ListQuery::pageBy(Way way, const QString &columns, const ListSlice &slice, qint64 total, std::optional<qint64> atMostWalked) const
{
    // With few rows they are found first and sorted; with many they are met in the order of the index. Each "+" keeps
    // SQLite, which does not know how many there are, from the other way.
    const bool sorts = !slice.sort.isEmpty() && (isNarrow(total) || way == Way::Text);
    const bool walks = !slice.sort.isEmpty() && !sorts;
    QVariantList values;
    QString where = found(slice, walks ? u"+#.@"_s : u"#.@"_s, atMostWalked ? Way::Index : way, values);
    if (m_scope) {
        where += walks ? u" AND +#.domain_id = ?"_s : u" AND #.domain_id = ?"_s;
        values.append(m_scope->domainId);
    }
    const Result<QString> rest = behind(slice, values);
    if (!rest)
        return rest.error();
    where += *rest;

    qint64 skip = slice.skip;
    qint64 limit = slice.atMost + 1;
    Order order = slice.order;
    const bool isExact = slice.after.isEmpty() && (m_filter.way() == TextFilter::Way::Everything || total <= mostCounted);
    const bool fromEnd = isExact && skip > total / 2;
    if (fromEnd) {
        limit = std::clamp<qint64>(total - skip, 0, limit);
        skip = total - skip - limit;
        order = order == Order::Ascending ? Order::Descending : Order::Ascending;
        if (limit == 0)
            return QList<Row>();
    }
    const QString direction = order == Order::Ascending ? QString() : u" DESC"_s;
    QString ordered = u" ORDER BY "_s;
    if (!slice.sort.isEmpty())
        ordered += (sorts ? u"+("_s + slice.sort + u')' : slice.sort) + direction + u", "_s;
    ordered += u"#.@"_s + direction;
    QString sql = u"SELECT "_s + columns + u' ' + ours(where + ordered);
    if (atMostWalked) {
        sql = u"SELECT "_s + columns + ours(u" FROM (SELECT #.id "_s + where + ordered + u" LIMIT ?) AS near CROSS JOIN # ON #.id = near.id WHERE instr(#.words, ?) > 0"_s + ordered);
        values << *atMostWalked << m_filter.text();
    }
    sql += u" LIMIT ?"_s;
    values.append(limit);
    if (skip > 0) {
        sql += u" OFFSET ?"_s;
        values.append(skip);
    }
    Result<QList<Row>> rows = m_database.rows(sql, values);
    if (rows && fromEnd)
        std::reverse(rows->begin(), rows->end());
    return rows;
}

} // namespace postroom
