#pragma once

#include "core/model/listing.h"
#include "ui/models/listmodel.h"
#include "ui/models/runs.h"
#include "ui/shell/session.h"

#include <QSet>
#include <QTimer>

namespace postroom::ui {

// A table of as many rows as the server has, of which only those that were looked at lately are here. What comes on
// view is asked for, a page at a time; until the answer a row is a placeholder. It stays true by reading single values
// anew when told of a change, and what is on view where that does not say enough.
//
// Subject says which operations to call:
//     using List, Show; using Value; using Sort;
//     static const QList<Value> &values(const List::Reply &);
//     static QString key(const Value &);                       in the server's order
//     static std::optional<Show> show(const QString &key);     nullopt: not a key
//     static bool matches(const Value &, const QString &filter);
//     static After after(const Value &);                       the key as List has it
//     static std::optional<Sort> sortOf(int column);           nullopt: it is not sorted by; Sort{} is by key
template<typename Subject>
class PagedModel : public ListModel
{
public:
    using Value = typename Subject::Value;
    using Reply = typename Subject::List::Reply;
    static constexpr int pageSize = 200;

    explicit PagedModel(Session &session, QObject *parent = nullptr) : ListModel(parent), m_session(session)
    {
        const auto delay = [this](QTimer &timer, std::chrono::milliseconds interval, auto work) {
            timer.setSingleShot(true);
            timer.setInterval(interval);
            connect(&timer, &QTimer::timeout, this, work);
        };
        delay(m_changeDelay, std::chrono::milliseconds(100), [this] { readChanged(); });
        delay(m_countDelay, std::chrono::milliseconds(100), [this] { count(); });
        delay(m_lookDelay, std::chrono::milliseconds(0), [this] { fetchSeen(); });
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rowCount; }
    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!index.isValid())
            return {};
        const Value *value = valueAt(index.row());
        if (role == PlaceholderRole)
            return value == nullptr;
        return value ? cell(*value, index.column(), role) : QVariant();
    }
    // For type-ahead: among what is here.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags) const override
    {
        QModelIndexList behind;
        QModelIndexList before;
        const QString typed = value.toString();
        if (!start.isValid() || typed.isEmpty())
            return {};
        m_runs.each([&](int row, const Value &its) {
            if (cell(its, start.column(), role).toString().startsWith(typed, Qt::CaseInsensitive))
                (row < start.row() ? before : behind).append(index(row, start.column()));
            return true;
        });
        const QModelIndexList found = behind + before;
        return hits < 0 ? found : found.mid(0, hits);
    }

    void sort(int column, Qt::SortOrder order) override
    {
        if (!sortsBy(column) || (column == m_sortColumn && order == m_sortOrder))
            return;
        m_sortColumn = column;
        m_sortOrder = order;
        m_resets = true;
        if (m_isAsked)
            reload();
    }
    bool sortsBy(int column) const override { return Subject::sortOf(column).has_value(); }

    void reload() override
    {
        m_isAsked = true;
        ++m_query;
        m_fetching = true;
        m_changedKeys.clear();
        m_countDelay.stop();
        // Some rows before those on view: what is scrolled to next is most often near.
        const int first = m_resets ? 0 : qBound(0, m_from - pageSize / 4, qMax(0, m_rowCount - 1));
        typename Subject::List list = page();
        if (first > 0)
            list.skip = first;
        m_session.call(list, this, [this, first, query = m_query](const Result<Reply> &reply) {
            if (query != m_query)
                return; // filter or order changed meanwhile
            m_fetching = false;
            if (!reply)
                return fail(reply.error());
            take(first, *reply);
        });
    }

    void setFilter(const QString &filter) override
    {
        if (filter == m_filter)
            return;
        m_filter = filter;
        m_resets = true;
        reload();
    }
    QString filter() const override { return m_filter; }
    qint64 total() const override { return m_total; }
    bool isSettled() const override { return !m_resets; }
    bool isTotalLeast() const override { return !m_filter.isEmpty() && m_total == mostCounted + 1; }
    const Value *valueAt(int row) const { return m_runs.at(row); } // nullptr: not here. Until the next change.
    bool isHere(int row) const override { return valueAt(row) != nullptr; }
    bool hasGaps() const override { return m_runs.size() < m_rowCount; }

    QString keyAt(int row) const override
    {
        const Value *value = valueAt(row);
        return value ? Subject::key(*value) : QString();
    }
    int rowOf(const QString &key) const override
    {
        return m_runs.find([&key](const Value &value) { return Subject::key(value) == key; });
    }

    void look(int first, int last) override
    {
        m_from = first;
        m_to = last;
        m_runs.use(first, last);
        m_lookDelay.start();
    }

    void noteChange(const QString &key) override
    {
        m_changedKeys.insert(key);
        if (!m_changeDelay.isActive()) // under a stream of changes, too, what is on view follows
            m_changeDelay.start();
    }

    // Asks for the list from outside, with this model's filter: what is chosen need not be here.
    typename Subject::List page() const
    {
        typename Subject::List list;
        if (!m_filter.isEmpty())
            list.filter = m_filter;
        list.limit = pageSize;
        if (!isByKey())
            list.sort = Subject::sortOf(m_sortColumn);
        if (m_sortOrder == Qt::DescendingOrder)
            list.order = Order::Descending;
        return list;
    }
    Session &session() const { return m_session; }

protected:
    virtual QVariant cell(const Value &value, int column, int role) const = 0;

private:
    // Beyond this many changes at once a page is read instead of the single values.
    static constexpr qsizetype singlesAtMost = 20;
    static constexpr qint64 mostRows = 50'000'000; // a view's height in pixels is an int

    bool isByKey() const { return Subject::sortOf(m_sortColumn) == typename Subject::Sort{}; }
    bool isBefore(const Value &value, const QString &key) const
    {
        return m_sortOrder == Qt::AscendingOrder ? Subject::key(value) < key : Subject::key(value) > key;
    }
    void fail(const Error &error)
    {
        emit failed(error);
    }

    void take(int first, const Reply &reply)
    {
        const QList<Value> &values = Subject::values(reply);
        // Where rows went meanwhile, the view comes back with what it looks at then.
        const int rows = static_cast<int>(qMin(mostRows, reply.total));
        if (std::exchange(m_resets, false)) {
            beginResetModel();
            m_runs.clear();
            m_runs.put(first, values, m_from, m_to);
            m_rowCount = rows;
            m_total = reply.total;
            m_from = 0;
            m_to = 0;
            endResetModel();
        } else {
            emit aboutToReread();
            m_total = reply.total;
            m_runs.clear();
            m_runs.put(first, values.mid(0, qMax(0, rows - first)), m_from, m_to);
            if (m_rowCount > 0)
                emit dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1));
            if (rows < m_rowCount) {
                beginRemoveRows({}, rows, m_rowCount - 1);
                m_rowCount = rows;
                endRemoveRows();
            } else if (rows > m_rowCount) {
                beginInsertRows({}, m_rowCount, rows - 1);
                m_rowCount = rows;
                endInsertRows();
            }
            emit reread();
        }
        emit countChanged();
        emit loaded();
        m_lookDelay.start();
    }

    // Of what is on view first, then a view's height behind and before it.
    void fetchSeen()
    {
        const int last = m_rowCount - 1;
        if (m_fetching || last < 0 || m_resets)
            return; // what is here is of the former filter or order, and stays until "Try again"
        const int from = qBound(0, m_from, last);
        const int to = qBound(from, m_to, last);
        const int height = to - from + 1;
        int row = m_runs.firstMissing(from, to);
        if (row < 0)
            row = m_runs.firstMissing(to + 1, qMin(last, to + height));
        if (row < 0)
            row = m_runs.firstMissing(qMax(0, from - height), from - 1);
        if (row >= 0)
            fetch(row);
    }

    void fetch(int row)
    {
        const auto gap = m_runs.gapAt(row, m_rowCount);
        const int first = qMax(gap.first, row - row % pageSize);
        const int size = qMin(pageSize, gap.end - first);
        typename Subject::List list = page();
        list.limit = size;
        const Value *before = first > 0 ? valueAt(first - 1) : nullptr;
        if (before && isByKey())
            list.after = Subject::after(*before); // costs the same wherever it is
        else if (first > 0)
            list.skip = first;
        m_fetching = true;
        m_session.call(list, this, [this, first, size, query = m_query, change = m_change](const Result<Reply> &reply) {
            if (query != m_query)
                return;
            m_fetching = false;
            if (!reply)
                return fail(reply.error());
            if (change != m_change)
                return m_lookDelay.start(); // rows have other numbers now
            const QList<Value> &values = Subject::values(*reply);
            if (reply->total != m_total)
                return reload(); // somebody changed the list
            if (values.size() < size)
                endAt(first + static_cast<int>(values.size()));
            m_runs.put(first, values.mid(0, size), m_from, m_to);
            if (!values.isEmpty())
                emit dataChanged(index(first, 0), index(first + static_cast<int>(qMin<qsizetype>(size, values.size())) - 1, columnCount() - 1));
            m_lookDelay.start();
        });
    }

    // There are fewer than were counted.
    void endAt(int row)
    {
        ++m_change;
        beginRemoveRows({}, row, m_rowCount - 1);
        for (int last = m_rowCount - 1; last >= row && !m_runs.isEmpty() && m_runs.firstMissing(last, last) < 0; --last)
            m_runs.remove(last);
        m_rowCount = row;
        endRemoveRows();
        emit countChanged();
    }

    void readChanged()
    {
        const QSet<QString> keys = std::exchange(m_changedKeys, {});
        if (keys.contains(QString()) || keys.size() > singlesAtMost || m_resets)
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
                    remove(key);
                else if (reply.error().code == ErrorCode::LimitReached)
                    noteChange({}); // one page instead of many questions
            });
        }
    }

    void put(const Value &value)
    {
        const QString key = Subject::key(value);
        const bool wanted = Subject::matches(value, m_filter);
        const int row = rowOf(key);
        if (row >= 0 && !wanted)
            return remove(key);
        if (row >= 0 && (isByKey() || cell(*valueAt(row), m_sortColumn, Qt::DisplayRole) == cell(value, m_sortColumn, Qt::DisplayRole))) {
            m_runs.replace(row, value);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            return;
        }
        if (!isByKey())
            return reload(); // it stands elsewhere now
        const int place = m_runs.placeOf([this, &key](const Value &its) { return isBefore(its, key); }, m_rowCount);
        if (place < 0 || (!wanted && hasGaps()))
            return m_countDelay.start(); // among those that are not here: new, or only changed?
        if (!wanted)
            return;
        ++m_change;
        beginInsertRows({}, place, place);
        m_runs.insert(place, value);
        ++m_rowCount;
        ++m_total;
        endInsertRows();
        emit countChanged();
    }

    void remove(const QString &key)
    {
        const int row = rowOf(key);
        if (row < 0)
            return hasGaps() ? m_countDelay.start() : void(); // was it counted?
        ++m_change;
        beginRemoveRows({}, row, row);
        m_runs.remove(row);
        --m_rowCount;
        --m_total;
        endRemoveRows();
        emit countChanged();
        m_lookDelay.start();
    }

    // How many there are with those that are not here, which only the server knows.
    void count()
    {
        typename Subject::List one = page();
        one.limit = 1;
        m_session.call(one, this, [this, query = m_query](const Result<Reply> &reply) {
            if (query == m_query && reply && reply->total != m_total)
                reload();
        });
    }

    Session &m_session;
    Runs<Value> m_runs;
    int m_rowCount = 0;
    qint64 m_total = 0;
    int m_from = 0; // on view
    int m_to = 0;
    QString m_filter;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isAsked = false;
    bool m_resets = true; // the next answer is of another list
    bool m_fetching = false;
    qint64 m_query = 0;
    qint64 m_change = 0; // of the rows' numbers
    QSet<QString> m_changedKeys;
    QTimer m_changeDelay;
    QTimer m_countDelay;
    QTimer m_lookDelay;
};

} // namespace postroom::ui
