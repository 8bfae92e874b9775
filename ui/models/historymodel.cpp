#include "ui/models/historymodel.h"

#include "ui/models/configwords.h"
#include "ui/widgets/icon.h"

#include <QLocale>

namespace postroom::ui {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(Session &session, QObject *parent) : ListModel(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(100));
    connect(&m_delay, &QTimer::timeout, this, &HistoryModel::reload);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KnownGeneration &one = valueAt(index.row());
    if (role == Qt::DecorationRole && index.column() == StateColumn && one.current)
        return verdictIcon(Verdict::Pass);
    if (role == Qt::ToolTipRole && index.column() == WhenColumn && one.madeAt)
        return QLocale().toString(one.madeAt->toLocalTime(), QLocale::LongFormat);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn: return QLocale().toString(one.number);
    case WhenColumn: return one.madeAt ? QLocale().toString(one.madeAt->toLocalTime(), QLocale::ShortFormat) : QString();
    case WhoColumn: return one.madeBy.value_or(QString());
    case ChangedColumn: return changedWords(index.row());
    case StateColumn: return one.current ? tr("in use") : QString();
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("No.");
    case WhenColumn: return tr("Made");
    case WhoColumn: return tr("Who");
    case ChangedColumn: return tr("What changed with it");
    case StateColumn: return tr("State");
    }
    return {};
}

void HistoryModel::reload()
{
    m_delay.stop();
    m_session.call(api::ConfigHistory{}, this, [this, query = ++m_query](const Result<api::ConfigHistory::Reply> &reply) {
        if (query != m_query)
            return;
        if (!reply) {
            emit failed(reply.error());
            return;
        }
        beginResetModel();
        m_rows = reply->generations;
        endResetModel();
        emit countChanged();
        emit loaded();
    });
}

int HistoryModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

const KnownGeneration *HistoryModel::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const KnownGeneration &one) { return one.current; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString HistoryModel::changedWords(int row) const
{
    const KnownGeneration &one = valueAt(row);
    if (!one.settings)
        return tr("not readable any more");
    if (row + 1 == rowCount())
        return one.number == 1 ? tr("the first one") : tr("none before it is kept");
    const KnownGeneration &former = valueAt(row + 1);
    if (!former.settings)
        return tr("not known: the one before is not readable any more");
    const QStringList differing = settingDifferences(*former.settings, *one.settings);
    // Certificates, changes by hand that were kept or put back, and what a newer version writes otherwise.
    return differing.isEmpty() ? tr("no setting: certificate or files") : differing.join(u", "_s);
}

QStringList HistoryModel::againstCurrent(int row) const
{
    const KnownGeneration *inUse = current();
    const KnownGeneration &one = valueAt(row);
    return inUse && inUse->settings && one.settings ? settingDifferences(*inUse->settings, *one.settings) : QStringList();
}

} // namespace postroom::ui
