#include "ui/models/recordmodel.h"

#include "ui/shell/words.h"

#include <QFontDatabase>

namespace postroom::ui {

using namespace Qt::StringLiterals;

void RecordModel::setPlan(const DnsPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::FontRole && index.column() <= DataColumn)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const DnsRecord &record = recordAt(index.row());
    switch (index.column()) {
    case NameColumn: return record.name;
    case TypeColumn: return record.type;
    case DataColumn: return record.data;
    case NecessityColumn: return necessityWords(record.necessity);
    case ReasonColumn: return fromServer(Speaker::Dns, record.reason);
    }
    return {};
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case TypeColumn: return tr("Type");
    case DataColumn: return tr("Value");
    case NecessityColumn: return tr("Needed");
    case ReasonColumn: return tr("Why");
    }
    return {};
}

QString RecordModel::necessityWords(Necessity necessity)
{
    switch (necessity) {
    case Necessity::Required: return tr("required");
    case Necessity::Recommended: return tr("recommended");
    case Necessity::Optional: return tr("optional");
    }
    return {};
}

QString RecordModel::line(const DnsRecord &record)
{
    return u"%1 %2 IN %3 %4"_s.arg(record.name, QString::number(record.ttl), record.type, record.data);
}

} // namespace postroom::ui
