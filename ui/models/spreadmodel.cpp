#include "ui/models/spreadmodel.h"

#include "core/api/spreadwords.h"

namespace postroom::ui {

void SpreadModel::setPropagation(const Propagation &propagation)
{
    m_propagation = propagation;
    QList<QStringList> rows;
    for (const RecordSpread &record : propagation.records)
        rows.append({record.name, record.type, api::describe(record, propagation.at)});
    setRows(rows);
}

QString SpreadModel::seenAt(int row) const
{
    QStringList lines;
    if (row >= 0 && row < m_propagation.records.size()) {
        for (const DnsSeen &seen : m_propagation.records[row].seen)
            lines.append(api::describe(seen));
    }
    return lines.join(u'\n');
}

} // namespace postroom::ui
