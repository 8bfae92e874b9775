#pragma once

#include "core/model/dnscheck.h"
#include "core/model/dnsrecord.h"
#include "core/model/ownrecord.h"

#include <QAbstractTableModel>

namespace postroom::ui {

// The DNS plan of one domain as a table, with what DNS says of it once somebody has looked.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn,
                  TypeColumn,
                  DataColumn,
                  VerdictColumn,
                  NecessityColumn,
                  ReasonColumn,
                  ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const DnsPlan &plan);
    const DnsPlan &plan() const { return m_plan; }
    const DnsRecord &recordAt(int row) const { return m_plan.records.at(row); }
    int rowOf(const OwnRecord &record) const; // −1: none
    void setCheck(const DnsCheck &check); // of the same plan
    const std::optional<DnsCheck> &check() const { return m_check; }
    std::optional<Verdict> verdictAt(int row) const; // unset: nobody looked yet
    const Finding *whyNotAsked() const; // null: DNS was asked
    // What each server says of a row, and what is wrong with it, in words.
    QString seenAt(int row) const;
    const Finding *findingAt(int row) const; // null: nothing is wrong

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_plan.records.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString necessityWords(Necessity necessity);
    static QString necessityWords(const DnsRecord &record); // with what is the admin's own of it
    // One line of a zone file.
    static QString line(const DnsRecord &record);

private:
    QVariant verdictData(int row, int role) const;
    const DnsRecordCheck *checkAt(int row) const;

    DnsPlan m_plan;
    std::optional<DnsCheck> m_check;
};

} // namespace postroom::ui
