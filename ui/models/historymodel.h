#pragma once

#include "core/api/operations/settings.h"
#include "ui/models/pagedmodel.h"

namespace postroom::ui {

// The configurations that are kept, newest first, and what changed with each.
class HistoryModel : public ListModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn,
                  WhenColumn,
                  WhoColumn,
                  ChangedColumn,
                  StateColumn,
                  ColumnCount };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void reload() override;
    void setFilter(const QString &) override {} // the last ten
    QString filter() const override { return {}; }
    qint64 total() const override { return rowCount(); }
    QString keyAt(int row) const override { return QString::number(m_rows.at(row).number); }
    int rowOf(const QString &key) const override;
    void noteChange(const QString &) override
    {
        if (!m_delay.isActive()) // else a stream of changes would put it off for ever
            m_delay.start();
    }

    const KnownGeneration &valueAt(int row) const { return m_rows.at(row); }
    const KnownGeneration *current() const; // nullptr: none is in use
    QString changedWords(int row) const; // against the one before it
    QStringList againstCurrent(int row) const; // its settings that are others than those in use
    bool canGoBackTo(int row) const { return !m_rows.at(row).current && m_rows.at(row).settings; }

private:
    Session &m_session;
    QList<KnownGeneration> m_rows;
    qint64 m_query = 0;
    QTimer m_delay; // many changes are one question
};

} // namespace postroom::ui
