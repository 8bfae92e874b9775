#include "ui/models/cutovermodel.h"

#include "core/api/cutoverwords.h"
#include "core/base/json.h"

namespace postroom::ui {

using namespace Qt::StringLiterals;

QString CutoverModel::title(CutoverPhase phase)
{
    switch (phase) {
    case CutoverPhase::Lower: return tr("1. Lower the time to live");
    case CutoverPhase::Parallel: return tr("2. Prepare beside it");
    case CutoverPhase::Switch: return tr("3. Switch");
    case CutoverPhase::Settle: return tr("4. Raise the time to live");
    }
    return {};
}

void CutoverModel::setCutover(const Cutover &cutover)
{
    m_cutover = cutover;
    QList<QStringList> rows;
    for (const CutoverStep &step : cutover.steps)
        rows.append({title(step.phase), api::whenWords(step)});
    setRows(rows);
}

const CutoverStep *CutoverModel::stepAt(int row) const
{
    return row >= 0 && row < m_cutover.steps.size() ? &m_cutover.steps[row] : nullptr;
}

QString CutoverModel::recordsAt(int row) const
{
    QStringList lines;
    if (const CutoverStep *step = stepAt(row)) {
        for (const RecordChange &change : step->changes)
            lines.append(u"%1 %2 %3 %4 %5"_s.arg(change.action == RecordAction::Add ? u"+"_s : u"–"_s, change.name, QString::number(change.ttl), wordOf(change.type), change.data));
    }
    return lines.join(u'\n');
}

int CutoverModel::nextRow() const
{
    const auto next = std::find_if(m_cutover.steps.begin(), m_cutover.steps.end(), [](const CutoverStep &step) { return !step.done; });
    return next == m_cutover.steps.end() ? 0 : static_cast<int>(next - m_cutover.steps.begin());
}

} // namespace postroom::ui
