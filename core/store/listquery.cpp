#include "core/store/listquery.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<qint64> ListQuery::total(const std::function<Result<qint64>()> &all) const
{
    if (m_filter.way() == TextFilter::Way::Nothing)
        return 0;
    if (m_filter.way() == TextFilter::Way::Everything)
        return m_scope ? Result<qint64>(m_scope->entries) : all();
    QString found;
    QVariantList values;
    if (m_filter.way() == TextFilter::Way::Beginning) {
        found = u"FROM # WHERE #.address > ? AND #.address < ?"_s;
        values = {m_filter.text(), m_filter.afterLast()};
    } else if (!m_scope) {
        found = u"FROM #_text WHERE #_text MATCH ?"_s;
        values = {m_filter.phrase()};
    } else if (m_scope->entries <= mostCounted) {
        found = u"FROM # WHERE instr(#.words, ?) > 0"_s;
        values = {m_filter.text()};
    } else {
        found = u"FROM #_text CROSS JOIN # ON #.id = #_text.rowid WHERE #_text MATCH ?"_s;
        values = {m_filter.phrase()};
    }
    if (m_scope) {
        found += u" AND #.domain_id = ?"_s;
        values.append(m_scope->domainId);
    }
    values.append(mostCounted + 1);
    const Result<std::optional<Row>> row = m_database.row(ours(u"SELECT count(*) FROM (SELECT 1 "_s + found + u" LIMIT ?)"_s), values);
    if (!row)
        return row.error();
    return *row ? (**row).at(0).toLongLong() : 0;
}

Result<QList<Row>> ListQuery::page(const QString &columns, const QString &from, qint64 atMost, qint64 total) const
{
    if (m_filter.way() == TextFilter::Way::Nothing || total == 0)
        return QList<Row>();
    QString sql = u"FROM # WHERE #.address > ?"_s;
    QVariantList values{from};
    if (m_filter.way() == TextFilter::Way::Beginning) {
        sql += u" AND #.address < ?"_s;
        values = {qMax(from, m_filter.text()), m_filter.afterLast()};
    } else if (m_filter.way() == TextFilter::Way::Anywhere && (total > mostCounted || (m_scope && m_scope->entries <= mostCounted))) {
        // Finds are dense, or there is little to look through: walking the addresses meets them sooner than sorting.
        sql += u" AND instr(#.words, ?) > 0"_s;
        values.append(m_filter.text());
    } else if (m_filter.way() == TextFilter::Way::Anywhere) {
        sql = u"FROM #_text CROSS JOIN # ON #.id = #_text.rowid WHERE #_text MATCH ? AND #.address > ?"_s;
        values = {m_filter.phrase(), from};
    }
    if (m_scope) {
        sql += u" AND #.domain_id = ?"_s;
        values.append(m_scope->domainId);
    }
    values.append(atMost + 1);
    return m_database.rows(u"SELECT "_s + columns + u' ' + ours(sql + u" ORDER BY #.address LIMIT ?"_s), values);
}

} // namespace postroom
