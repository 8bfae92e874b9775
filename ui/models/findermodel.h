#pragma once

#include "core/api/operations/server.h"
#include "core/api/operations/settings.h"
#include "ui/shell/session.h"

#include <QAbstractTableModel>

namespace postroom::ui {

// One thing that can be gone to or done.
struct Found
{
    enum class Kind { Page,
                      Action,
                      Setting,
                      Finding,
                      Domain,
                      Mailbox,
                      Alias };

    Kind kind = Kind::Page;
    QString title;
    QString detail; // what it says of itself; may be empty
    QString page; // where it is
    QString key; // the object's on that page, or the action's name
};

// What a text finds: pages, actions, settings and findings at once, and domains, mailboxes and aliases as soon as the
// server has answered, the first few of each. Everything that has each word of the text in it is found; what begins
// with the text comes first within its kind.
class FinderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn,
                  KindColumn,
                  ColumnCount };
    static constexpr qint64 firstFew = 6;

    // `known` are the pages and actions.
    FinderModel(Session &session, const QList<Found> &known, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;

    void readOnce(); // settings and findings: a few, so all of them
    void setText(const QString &text);
    const Found &foundAt(int row) const { return m_rows.at(row); }
    bool isSearching() const { return m_delay.isActive() || m_waiting > 0; }

    static QString kindWords(Found::Kind kind);

signals:
    void searched(); // all answers to the last text are here

private:
    template<typename Operation, typename Take>
    void ask(const Operation &operation, Take take);
    void askServer();
    void add(const QList<Found> &found);
    void show();

    Session &m_session;
    QList<Found> m_known;
    QList<Found> m_ofServer; // what it found for the text
    QList<Found> m_rows;
    QString m_text;
    QTimer m_delay; // one question for several keys
    qint64 m_query = 0;
    int m_waiting = 0;
};

} // namespace postroom::ui
