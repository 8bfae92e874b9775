#pragma once

#include "core/api/operations/audit.h"
#include "ui/models/listmodel.h"
#include "ui/shell/session.h"

namespace postroom::ui {

// Who changed what, newest first, a page at a time. Records never change, so a change only adds some at the top.
class AuditModel : public ListModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn,
                  WhatColumn,
                  ObjectColumn,
                  WhoColumn,
                  ColumnCount };

    explicit AuditModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_next && !m_fetching; }
    void fetchMore(const QModelIndex &parent) override;

    void reload() override; // the newest page
    void setFilter(const QString &) override {} // the log is read in order
    QString filter() const override { return {}; }
    qint64 total() const override { return m_rows.isEmpty() ? 0 : m_rows.first().seq; } // numbers begin with 1 and have no gaps
    QString keyAt(int row) const override { return QString::number(m_rows.at(row).seq); }
    int rowOf(const QString &key) const override;
    void noteChange(const QString &) override
    {
        if (!m_delay.isActive()) // else a stream of changes would put it off for ever
            m_delay.start();
    }

    const AuditRecord &recordAt(int row) const { return m_rows.at(row); }
    // “Mailbox added”; the method itself where there are no words for it.
    static QString whatWords(const QString &method);
    static QString resultWords(const QString &result);
    // The members of a record's before or after, a line each.
    static QString valueLines(const QJsonObject &values);

private:
    void ask(const std::optional<qint64> &before, std::function<void(const postroom::api::ListAudit::Reply &)> take);
    void readNewer();

    Session &m_session;
    QList<AuditRecord> m_rows;
    std::optional<qint64> m_next;
    QTimer m_delay; // one answer for many changes
    int m_query = 0;
    bool m_fetching = false;
};

} // namespace postroom::ui
