#pragma once

#include "core/api/operations/server.h"
#include "ui/models/pagedmodel.h"

namespace postroom::ui {

// The mail server programs as a table, a row each, with the ports that they answer on. What a program does is known at
// once; its ports are tried one by one and follow.
class EngineModel : public ListModel
{
    Q_OBJECT

public:
    enum Column { StateColumn,
                  NameColumn,
                  PurposeColumn,
                  VersionColumn,
                  SinceColumn,
                  PortsColumn,
                  ColumnCount };

    explicit EngineModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void reload() override;
    void lookAgain(); // the programs; their ports only where one of them changed
    void setFilter(const QString &) override {} // there are four
    QString filter() const override { return {}; }
    qint64 total() const override { return rowCount(); }
    QString keyAt(int row) const override { return wordOf(m_rows.at(row).name); }
    int rowOf(const QString &key) const override;
    void noteChange(const QString &) override
    {
        if (!m_delay.isActive()) // else a stream of changes would put it off for ever
            m_delay.start();
    }

    const EngineStatus &valueAt(int row) const { return m_rows.at(row); }
    QDateTime sinceAt(int row) const; // UTC; invalid where it does not run
    const std::optional<QList<PortStatus>> &ports() const { return m_ports; } // unset: not known yet, or not any more
    QList<PortStatus> portsOf(Engine engine) const;

    // What is being done to one of them, or to all; their rows say so until it is done.
    void setWork(api::ServiceAction action, std::optional<Engine> engine);
    void endWork();
    bool isWorking() const { return m_work.has_value(); }
    void take(const QList<EngineStatus> &engines); // as a reply has them

    static QString purposeWords(Engine engine);
    static QString stateWords(EngineState state);
    static QString workWords(api::ServiceAction action); // “stopping…”
    static QString portsWords(const QList<PortStatus> &ports); // “all 3 answer”
    // What it means for the mail that a program stands still; unset: all of them.
    static QString stopWords(std::optional<Engine> engine);

private:
    bool isWorkedAt(Engine engine) const { return m_work && (!m_work->second || *m_work->second == engine); }
    void askPorts();
    void tellAll();

    Session &m_session;
    QList<EngineStatus> m_rows;
    QDateTime m_readAt;
    std::optional<QList<PortStatus>> m_ports;
    bool m_portsFailed = false;
    std::optional<std::pair<api::ServiceAction, std::optional<Engine>>> m_work;
    qint64 m_query = 0;
    qint64 m_portQuery = 0;
    QTimer m_delay; // many changes are one question
};

} // namespace postroom::ui
