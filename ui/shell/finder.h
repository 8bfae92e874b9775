#pragma once

#include "ui/models/findermodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace postroom::ui {

class TableView;

// “Find anything”: one line to type into, and below it what that finds. Up and Down move in the list while the line
// keeps the focus; Enter goes there. Opened with open().
class Finder : public QDialog
{
    Q_OBJECT

public:
    Finder(Session &session, const QList<Found> &known, QWidget *parent);

signals:
    void chosen(const postroom::ui::Found &found); // and it closes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int row);
    void settle();

    FinderModel *m_model;
    QLineEdit *m_text;
    TableView *m_table;
    QLabel *m_nothing;
};

} // namespace postroom::ui
