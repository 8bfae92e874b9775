#pragma once

#include <QAbstractTableModel>

namespace postroom::ui {

// A short table of nothing but words, set as a whole.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    // `verbatim`: the columns whose words are those of machines.
    TextTable(const QStringList &titles, const QList<int> &verbatim, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_titles(titles), m_verbatim(verbatim)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_titles.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    // Each has as many words as there are titles. Rows that say the same as before leave the table as it is.
    void setRows(const QList<QStringList> &rows);

private:
    QStringList m_titles;
    QList<int> m_verbatim;
    QList<QStringList> m_rows;
};

} // namespace postroom::ui
