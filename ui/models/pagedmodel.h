#pragma once

#include "ui/shell/session.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace postroom::ui {

// What pages see of a list that the server hands out page by page: how much there is, how much is here, and when that
// changed. A filter is the server's to apply.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual void reload() = 0; // from the first page; what is shown stays until the answer
    virtual void setFilter(const QString &filter) = 0;
    virtual QString filter() const = 0;
    virtual qint64 total() const = 0; // how many the filter finds
    virtual QString keyAt(int row) const = 0;
    virtual int rowOf(const QString &key) const = 0; // −1: not here
    // Somebody changed the object of this key; empty: more than one.
    virtual void noteChange(const QString &key) = 0;

signals:
    void loaded();
    void failed(const postroom::Error &error);
    void countChanged();
};

// The keyset paging behind a table of values: one page at first, the next when the view shows the end of what is
// here. It never reads all, needs no proxy, and stays true by reading single values anew when told of a change.
//
// Subject says which operations to call:
//     using List, Show; using Value;
//     static const QList<Value> &values(const List::Reply &);
//     static QString key(const Value &);                       in the server's order
//     static std::optional<Show> show(const QString &key);     nullopt: not a key
//     static bool matches(const Value &, const QString &filter);
template<typename Subject>
class PagedModel : public ListModel
{
public:
    using Value = typename Subject::Value;
    static constexpr qint64 pageSize = 200;

    explicit PagedModel(Session &session, QObject *parent = nullptr) : ListModel(parent), m_session(session)
    {
        m_changeDelay.setSingleShot(true);
        m_changeDelay.setInterval(std::chrono::milliseconds(100));
        connect(&m_changeDelay, &QTimer::timeout, this, [this] { readChanged(); });
        m_countDelay.setSingleShot(true);
        m_countDelay.setInterval(m_changeDelay.interval());
        connect(&m_countDelay, &QTimer::timeout, this, [this] { count(); });
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_next && !m_fetching; }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_fetching = true;
        m_session.call(page(m_next), this, [this, query = m_query](const Result<typename Subject::List::Reply> &reply) {
            if (query != m_query)
                return; // the filter changed meanwhile
            m_fetching = false;
            if (!reply) {
                emit failed(reply.error());
                return;
            }
            append(*reply);
        });
    }

    void reload() override
    {
        ++m_query;
        m_fetching = true;
        m_changedKeys.clear();
        m_session.call(page({}), this, [this, query = m_query](const Result<typename Subject::List::Reply> &reply) {
            if (query != m_query)
                return;
            m_fetching = false;
            if (!reply) {
                emit failed(reply.error());
                return;
            }
            beginResetModel();
            m_rows = Subject::values(*reply);
            m_next = reply->next;
            m_total = reply->total;
            endResetModel();
            emit countChanged();
            emit loaded();
        });
    }

    void setFilter(const QString &filter) override
    {
        if (filter == m_filter)
            return;
        m_filter = filter;
        reload();
    }
    QString filter() const override { return m_filter; }
    qint64 total() const override { return m_total; }
    const Value &valueAt(int row) const { return m_rows.at(row); }
    QString keyAt(int row) const override { return Subject::key(m_rows.at(row)); }

    int rowOf(const QString &key) const override
    {
        const auto place = placeOf(key);
        return place != m_rows.end() && Subject::key(*place) == key ? static_cast<int>(place - m_rows.begin()) : -1;
    }

    void noteChange(const QString &key) override
    {
        m_changedKeys.insert(key);
        m_changeDelay.start();
    }

private:
    // Beyond this many changes at once one page is read instead of the single values.
    static constexpr qsizetype singlesAtMost = 20;

    typename Subject::List page(const decltype(Subject::List::after) &after) const
    {
        typename Subject::List list;
        if (!m_filter.isEmpty())
            list.filter = m_filter;
        list.limit = pageSize;
        list.after = after;
        return list;
    }

    void append(const typename Subject::List::Reply &reply)
    {
        const QList<Value> &more = Subject::values(reply);
        m_next = reply.next;
        m_total = reply.total;
        if (!more.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
            m_rows.append(more);
            endInsertRows();
        }
        emit countChanged();
    }

    auto placeOf(const QString &key) const
    {
        return std::lower_bound(m_rows.begin(), m_rows.end(), key, [](const Value &value, const QString &wanted) { return Subject::key(value) < wanted; });
    }

    void readChanged()
    {
        const QSet<QString> keys = std::exchange(m_changedKeys, {});
        if (keys.contains(QString()) || keys.size() > singlesAtMost)
            return reload();
        for (const QString &key : keys) {
            const auto show = Subject::show(key);
            if (!show)
                return reload();
            m_session.call(*show, this, [this, key, query = m_query](const Result<Value> &reply) {
                if (query != m_query)
                    return;
                if (reply)
                    put(*reply);
                else if (reply.error().code == ErrorCode::NotFound)
                    take(key);
            });
        }
    }

    void put(const Value &value)
    {
        const QString key = Subject::key(value);
        const bool wanted = Subject::matches(value, m_filter);
        const int row = rowOf(key);
        if (row >= 0 && !wanted)
            return take(key);
        if (row >= 0) {
            m_rows[row] = value;
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            return;
        }
        const int place = static_cast<int>(placeOf(key) - m_rows.begin());
        if (place == rowCount() && m_next)
            return m_countDelay.start(); // on a page that is not here: new, or only changed?
        if (!wanted)
            return;
        ++m_total;
        beginInsertRows({}, place, place);
        m_rows.insert(place, value);
        endInsertRows();
        emit countChanged();
    }

    void take(const QString &key)
    {
        const int row = rowOf(key);
        if (row < 0)
            return m_countDelay.start(); // was it counted?
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        --m_total;
        emit countChanged();
    }

    // How many there are with those that are not here, which only the server knows.
    void count()
    {
        typename Subject::List one = page({});
        one.limit = 1;
        m_session.call(one, this, [this, query = m_query](const Result<typename Subject::List::Reply> &reply) {
            if (query != m_query || !reply)
                return;
            m_total = reply->total;
            emit countChanged();
        });
    }

    Session &m_session;
    QList<Value> m_rows;
    decltype(Subject::List::after) m_next;
    qint64 m_total = 0;
    QString m_filter;
    qint64 m_query = 0;
    bool m_fetching = false;
    QSet<QString> m_changedKeys;
    QTimer m_changeDelay;
    QTimer m_countDelay;
};

} // namespace postroom::ui
