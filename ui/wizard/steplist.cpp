#include "ui/wizard/steplist.h"

#include "ui/widgets/icon.h"

#include <QSignalBlocker>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int stateRole = Qt::UserRole;
}

StepList::StepList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"steps"_s);
    setAccessibleName(tr("Steps of the set-up"));
    setTabKeyNavigation(false);
    setIconSize(QSize(16, 16));
    setSpacing(2);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(220);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && (stateOf(row) == State::Done || stateOf(row) == State::Open))
            emit stepWanted(row);
    });
}

void StepList::setSteps(const QStringList &titles)
{
    const QSignalBlocker quiet(this);
    m_titles = titles;
    clear();
    for (const QString &title : titles)
        addItem(title);
}

void StepList::setState(int step, State state)
{
    const QSignalBlocker quiet(this);
    QListWidgetItem *entry = item(step);
    const QString &title = m_titles.at(step);
    entry->setData(stateRole, static_cast<int>(state));
    switch (state) {
    case State::Done:
        entry->setIcon(verdictIcon(Verdict::Pass));
        entry->setText(tr("%1\ndone").arg(title));
        break;
    case State::Now:
        entry->setIcon(icon(u"now"_s));
        entry->setText(tr("%1\nnow").arg(title));
        setCurrentRow(step);
        break;
    case State::Open:
        entry->setIcon(icon(u"later"_s));
        entry->setText(tr("%1\nopen").arg(title));
        break;
    case State::Later:
        entry->setIcon(icon(u"later"_s));
        entry->setText(tr("%1\nlater").arg(title));
        break;
    }
    // Later steps build on earlier ones and cannot be opened before them.
    entry->setFlags(state == State::Later ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

StepList::State StepList::stateOf(int step) const
{
    return static_cast<State>(item(step)->data(stateRole).toInt());
}

} // namespace postroom::ui
