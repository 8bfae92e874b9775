#pragma once

#include "core/model/cutover.h"
#include "ui/models/texttable.h"

namespace postroom::ui {

// The steps of a move.
class CutoverModel : public TextTable
{
    Q_OBJECT

public:
    enum Column { StepColumn,
                  WhenColumn };

    explicit CutoverModel(QObject *parent = nullptr) : TextTable({tr("Step"), tr("When")}, {}, parent) {}

    void setCutover(const Cutover &cutover);
    const Cutover &cutover() const { return m_cutover; }
    const CutoverStep *stepAt(int row) const; // null: none
    QString recordsAt(int row) const; // what it changes, a line each; "–" goes, "+" comes
    int nextRow() const; // the first that is not done

    static QString title(CutoverPhase phase);

private:
    Cutover m_cutover;
};

} // namespace postroom::ui
