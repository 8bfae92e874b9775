#include "ui/models/publicationmodel.h"

#include "core/base/json.h"

#include <QFontDatabase>

namespace postroom::ui {

using namespace Qt::StringLiterals;

void PublicationModel::setPublication(const Publication &publication)
{
    beginResetModel();
    m_rows.clear();
    for (const RecordChange &change : publication.changes)
        m_rows.append({change.action == RecordAction::Add ? tr("comes") : tr("goes"), change.name, wordOf(change.type), change.data});
    for (const RecordConflict &conflict : publication.conflicts) {
        for (const QString &seen : conflict.seen)
            m_rows.append({tr("in the way"), conflict.name, seen.section(u' ', 0, 0), seen.section(u' ', 1)});
        if (conflict.merged)
            m_rows.append({tr("would do for both"), conflict.name, wordOf(conflict.type), *conflict.merged});
    }
    for (const DnsRecord &record : publication.elsewhere)
        m_rows.append({tr("belongs elsewhere"), record.name, record.type, record.data});
    endResetModel();
}

QVariant PublicationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::FontRole && index.column() != FateColumn)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case FateColumn: return row.fate;
    case NameColumn: return row.name;
    case TypeColumn: return row.type;
    case DataColumn: return row.data;
    }
    return {};
}

QVariant PublicationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FateColumn: return tr("What becomes of it");
    case NameColumn: return tr("Name");
    case TypeColumn: return tr("Type");
    case DataColumn: return tr("Value");
    }
    return {};
}

} // namespace postroom::ui
