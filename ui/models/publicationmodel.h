#pragma once

#include "core/model/publication.h"

#include <QAbstractTableModel>

namespace postroom::ui {

// What a publication changes in a zone, record by record: what comes, what goes, what of others is in the way, and what
// has to be entered elsewhere.
class PublicationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FateColumn,
                  NameColumn,
                  TypeColumn,
                  DataColumn,
                  ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPublication(const Publication &publication);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString fate;
        QString name;
        QString type;
        QString data;
    };
    QList<Row> m_rows;
};

} // namespace postroom::ui
