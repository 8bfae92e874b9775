#pragma once

#include <QList>

#include <algorithm>

namespace postroom::ui {

// The parts of a long list that are here: runs of values, each with the row where it begins. It holds a bounded number
// of values; those that were not looked at for longest go first.
template<typename Value>
class Runs
{
public:
    static constexpr qsizetype mostValues = 8000;

    const Value *at(int row) const
    {
        const auto run = runOf(row);
        return run != m_runs.end() ? &run->values.at(row - run->first) : nullptr;
    }
    bool isEmpty() const { return m_runs.isEmpty(); }
    qsizetype size() const { return m_size; }
    void clear()
    {
        m_runs.clear();
        m_size = 0;
    }

    struct Gap
    {
        int first;
        int end; // behind its last row
    };
    // The rows around one that is not here, which are not here either; the list has `rows`.
    Gap gapAt(int row, int rows) const
    {
        const auto behind = firstBehind(row);
        return {behind == m_runs.begin() ? 0 : std::prev(behind)->end(), behind == m_runs.end() ? rows : behind->first};
    }
    int firstMissing(int from, int to) const
    {
        while (from <= to) {
            const auto run = runOf(from);
            if (run == m_runs.end())
                return from;
            from = run->end();
        }
        return -1;
    }

    // Into a gap that is large enough. What lies within `from` to `to` stays, whatever must go.
    void put(int first, const QList<Value> &values, int from, int to)
    {
        if (values.isEmpty())
            return;
        m_runs.insert(firstBehind(first), Run{first, values, ++m_clock});
        m_size += values.size();
        while (m_size > mostValues) {
            const auto isKept = [from, to](const Run &run) { return run.first <= to && run.end() > from; };
            const auto oldest = std::min_element(m_runs.begin(), m_runs.end(), [&isKept](const Run &one, const Run &other) {
                return std::pair(isKept(one), one.used) < std::pair(isKept(other), other.used);
            });
            if (m_runs.size() == 1)
                return;
            m_size -= oldest->values.size();
            m_runs.erase(oldest);
        }
    }
    void use(int from, int to)
    {
        ++m_clock;
        for (Run &run : m_runs) {
            if (run.first <= to && run.end() > from)
                run.used = m_clock;
        }
    }
    void replace(int row, const Value &value)
    {
        for (Run &run : m_runs) {
            if (row >= run.first && row < run.end())
                run.values[row - run.first] = value;
        }
    }
    // What follows moves on, or up.
    void insert(int row, const Value &value)
    {
        auto its = std::find_if(m_runs.begin(), m_runs.end(), [row](const Run &run) { return row >= run.first && row <= run.end(); });
        if (its != m_runs.end())
            its->values.insert(row - its->first, value);
        else
            its = m_runs.insert(firstBehind(row), Run{row, {value}, ++m_clock});
        for (++its; its != m_runs.end(); ++its)
            ++its->first;
        ++m_size;
    }
    void remove(int row)
    {
        auto its = std::find_if(m_runs.begin(), m_runs.end(), [row](const Run &run) { return row >= run.first && row < run.end(); });
        if (its != m_runs.end()) {
            its->values.removeAt(row - its->first);
            --m_size;
            its = its->values.isEmpty() ? m_runs.erase(its) : its + 1;
        } else {
            its = firstBehind(row);
        }
        for (; its != m_runs.end(); ++its)
            --its->first;
    }

    // The row of the first value that this is true of; −1: none here.
    template<typename Is>
    int find(Is is) const
    {
        for (const Run &run : m_runs) {
            const auto found = std::find_if(run.values.begin(), run.values.end(), is);
            if (found != run.values.end())
                return run.first + static_cast<int>(found - run.values.begin());
        }
        return -1;
    }
    // Where a value belongs that stands behind all of which `isBefore` is true; −1: within a gap.
    template<typename IsBefore>
    int placeOf(IsBefore isBefore, int rows) const
    {
        int known = 0; // all up to here stand before it
        for (const Run &run : m_runs) {
            const auto place = std::partition_point(run.values.begin(), run.values.end(), isBefore);
            if (place == run.values.begin())
                return run.first == known ? known : -1;
            if (place != run.values.end())
                return run.first + static_cast<int>(place - run.values.begin());
            known = run.end();
        }
        return known == rows ? rows : -1;
    }
    // Calls visit(row, value) for all that are here, in order, until it says false.
    template<typename Visit>
    void each(Visit visit) const
    {
        for (const Run &run : m_runs) {
            for (qsizetype i = 0; i < run.values.size(); ++i) {
                if (!visit(run.first + static_cast<int>(i), run.values.at(i)))
                    return;
            }
        }
    }

private:
    struct Run
    {
        int first;
        QList<Value> values;
        quint64 used;
        int end() const { return first + static_cast<int>(values.size()); }
    };

    auto firstBehind(int row) const
    {
        return std::upper_bound(m_runs.begin(), m_runs.end(), row, [](int wanted, const Run &run) { return wanted < run.first; });
    }
    auto firstBehind(int row)
    {
        return std::upper_bound(m_runs.begin(), m_runs.end(), row, [](int wanted, const Run &run) { return wanted < run.first; });
    }
    auto runOf(int row) const
    {
        const auto behind = firstBehind(row);
        if (behind == m_runs.begin() || row >= std::prev(behind)->end())
            return m_runs.end();
        return std::prev(behind);
    }

    QList<Run> m_runs; // by their first row
    qsizetype m_size = 0;
    quint64 m_clock = 0;
};

} // namespace postroom::ui
