#pragma once

#include <QTableView>

namespace postroom::ui {

// A table of whole rows as all pages have it: Tab leaves it, Ctrl+C copies the chosen rows as tab-separated text,
// Enter opens (activated()).
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    int currentRow() const { return currentIndex().row(); } // −1: none
    void chooseRow(int row);
    // The column that takes the width the others leave; they keep what they are given here.
    void setWidths(int stretched, const QList<int> &widths);

    // This column stays on one line where others wrap; what does not fit is told elsewhere.
    void setOneLine(int column);

signals:
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void copyRows() const;
};

} // namespace postroom::ui
