#pragma once

#include "core/model/dnsrecord.h"

#include <QAbstractTableModel>

namespace postroom::ui {

// The DNS plan of one domain as a table.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn,
                  TypeColumn,
                  DataColumn,
                  NecessityColumn,
                  ReasonColumn,
                  ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const DnsPlan &plan);
    const DnsPlan &plan() const { return m_plan; }
    const DnsRecord &recordAt(int row) const { return m_plan.records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_plan.records.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString necessityWords(Necessity necessity);
    // One line of a zone file.
    static QString line(const DnsRecord &record);

private:
    DnsPlan m_plan;
};

} // namespace postroom::ui
