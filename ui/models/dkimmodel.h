#pragma once

#include "core/api/operations/dkim.h"
#include "core/model/finding.h"

#include <QAbstractTableModel>

namespace postroom::ui {

// The signing keys of one domain as a table.
class DkimModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn,
                  SelectorColumn,
                  AlgorithmColumn,
                  SinceColumn,
                  ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_reply.keys.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setKeys(const api::DkimReply &reply);
    const DkimKey &keyAt(int row) const { return m_reply.keys.at(row); }
    qint64 revision() const { return m_reply.revision; }
    QString recordName(const DkimKey &key) const; // in DNS, absolute
    QList<DkimKey> keysIn(DkimState state) const;

    static QString stateWords(DkimState state);

private:
    api::DkimReply m_reply;
};

} // namespace postroom::ui
