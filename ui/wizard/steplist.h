#pragma once

#include <QListWidget>

namespace postroom::ui {

// The steps of the wizard with their state: done, now, open, later. A step that is done or open can be opened.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    enum class State { Done,
                       Now,
                       Open, // nothing before it is missing; it waits for the person or for others
                       Later };

    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setState(int step, State state);
    State stateOf(int step) const;

signals:
    void stepWanted(int step);

private:
    QStringList m_titles;
};

} // namespace postroom::ui
