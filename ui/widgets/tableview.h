#pragma once

#include <QTableView>

namespace postroom::ui {

// A table of whole rows as all pages have it: Tab leaves it, Ctrl+C copies the chosen rows as tab-separated text,
// Enter opens (activated()). Rows that are not here yet are quiet bars; what comes on view is told, so that it is asked for.
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
    void rowsShown(int first, int last); // what is painted now, when it is not what was painted last

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void copyRows() const;
    void chooseTo(int row);

    std::pair<int, int> m_shown{-1, -1};
};

} // namespace postroom::ui
