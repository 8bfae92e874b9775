#include "ui/models/dkimmodel.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/when.h"

#include <QLocale>

namespace postroom::ui {

using namespace Qt::StringLiterals;

QVariant DkimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DkimKey &key = keyAt(index.row());
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return verdictIcon(key.state == DkimState::Active ? Verdict::Pass : Verdict::NotApplicable);
    if (role == Qt::ToolTipRole && index.column() == SinceColumn)
        return QLocale().toString(key.since.toLocalTime(), QLocale::LongFormat);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StateColumn: return stateWords(key.state);
    case SelectorColumn: return key.selector;
    case AlgorithmColumn: return key.algorithm == DkimAlgorithm::Rsa ? u"RSA"_s : u"Ed25519"_s;
    case SinceColumn: return dateWords(key.since);
    }
    return {};
}

QVariant DkimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case SelectorColumn: return tr("Name of the key");
    case AlgorithmColumn: return tr("Kind");
    case SinceColumn: return tr("Since");
    }
    return {};
}

void DkimModel::setKeys(const api::DkimReply &reply)
{
    beginResetModel();
    m_reply = reply;
    endResetModel();
}

QString DkimModel::recordName(const DkimKey &key) const
{
    return keyName(key.selector, m_reply.domain);
}

QList<DkimKey> DkimModel::keysIn(DkimState state) const
{
    QList<DkimKey> keys = m_reply.keys;
    keys.removeIf([state](const DkimKey &key) { return key.state != state; });
    return keys;
}

QString DkimModel::stateWords(DkimState state)
{
    switch (state) {
    case DkimState::Active: return tr("signs");
    case DkimState::Next: return tr("signs next");
    case DkimState::Retiring: return tr("signed before");
    }
    return {};
}

} // namespace postroom::ui
