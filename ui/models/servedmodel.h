#pragma once

#include "core/api/operations/certificates.h"

#include <QAbstractTableModel>

namespace postroom::ui {

// What the ports serve, as a table: worst first.
class ServedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VerdictColumn,
                  PortColumn,
                  NameColumn,
                  WordsColumn,
                  ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPorts(const QList<api::ServedCertificate> &ports);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_ports.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString words(const api::ServedCertificate &port);
    // All of it in one sentence.
    static QString summary(const QList<api::ServedCertificate> &ports);

private:
    QList<api::ServedCertificate> m_ports;
};

} // namespace postroom::ui
