#pragma once

#include "ui/models/bulk.h"
#include "ui/models/pagedmodel.h"

#include <memory>

namespace postroom::ui {

// Where many values come from, a page at a time, for what is done to all of them; no values: that was all.
template<typename Value>
using ValuePage = std::function<void(const Result<QList<Value>> &)>;
template<typename Value>
using ValueSource = std::function<void(QObject *context, const ValuePage<Value> &take)>;

template<typename Value>
ValueSource<Value> listed(const QList<Value> &values)
{
    auto rest = std::make_shared<QList<Value>>(values);
    return [rest](QObject *, const ValuePage<Value> &take) { take(std::exchange(*rest, {})); };
}

// All that the filter finds, from the server, by key: none is met twice or left out, whatever is done to them. Should there
// be another number of them than the `expected` that somebody was told, none is handed out; unset: whatever there are.
template<typename Subject>
ValueSource<typename Subject::Value> walked(Session &session, const QString &filter, const std::optional<qint64> &expected = {})
{
    struct State
    {
        typename Subject::List list;
        std::optional<qint64> expected;
        bool ended = false;
    };
    auto state = std::make_shared<State>();
    state->expected = expected;
    if (!filter.isEmpty())
        state->list.filter = filter;
    state->list.limit = 200;
    return [&session, state](QObject *context, const ValuePage<typename Subject::Value> &take) {
        if (state->ended)
            return take(QList<typename Subject::Value>());
        session.call(state->list, context, [state, take](const Result<typename Subject::List::Reply> &reply) {
            if (!reply)
                return take(reply.error());
            if (const auto number = std::exchange(state->expected, std::nullopt); number && reply->total != *number)
                return take(Error{ErrorCode::Conflict, {}, {}, {}});
            state->list.after = reply->next;
            state->ended = !reply->next;
            take(Subject::values(*reply));
        });
    };
}

// Rows of a list, of which some may not be here: those are asked for by their numbers before any value is handed out,
// and should the list have changed meanwhile, none is.
template<typename Subject>
ValueSource<typename Subject::Value> gathered(const PagedModel<Subject> &model, const QList<std::pair<int, int>> &ranges)
{
    using Value = typename Subject::Value;
    using Reply = typename Subject::List::Reply;
    struct State
    {
        typename Subject::List list;
        qint64 total;
        QList<std::pair<int, int>> missing; // first and last row
        QList<Value> values;
        ValueSource<Value> all;
    };
    auto state = std::make_shared<State>(State{model.page(), model.total(), {}, {}, {}});
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row) {
            if (const Value *value = model.valueAt(row))
                state->values.append(*value);
            else if (!state->missing.isEmpty() && state->missing.last().second == row - 1 && row - state->missing.last().first < 1000)
                state->missing.last().second = row;
            else
                state->missing.append({row, row});
        }
    }
    auto next = std::make_shared<ValueSource<Value>>();
    // A function that calls itself again must not own itself.
    *next = [&session = model.session(), state, weak = std::weak_ptr(next)](QObject *context, const ValuePage<Value> &take) {
        if (state->missing.isEmpty()) {
            if (!state->all)
                state->all = listed(state->values);
            return state->all(context, take);
        }
        const auto [first, last] = state->missing.takeFirst();
        state->list.skip = first;
        state->list.limit = last - first + 1;
        session.call(state->list, context, [state, take, context, count = last - first + 1, next = weak.lock()](const Result<Reply> &reply) {
            if (!reply)
                return take(reply.error());
            if (reply->total != state->total || Subject::values(*reply).size() != count)
                return take(Error{ErrorCode::Conflict, {}, {}, {}});
            state->values.append(Subject::values(*reply));
            (*next)(context, take);
        });
    };
    return [next](QObject *context, const ValuePage<Value> &take) { (*next)(context, take); };
}

// What is to be done to each of the values.
template<typename Value>
BulkSource tasksFor(const ValueSource<Value> &values, const std::function<BulkTask(const Value &)> &taskFor)
{
    return [values, taskFor](QObject *context, const BulkPage &take) {
        values(context, [taskFor, take](const Result<QList<Value>> &page) {
            if (!page)
                return take(page.error());
            QList<BulkTask> tasks;
            for (const Value &value : *page)
                tasks.append(taskFor(value));
            take(tasks);
        });
    };
}

// One call, which has no way back.
template<typename Operation>
BulkTask callTask(Session &session, const QString &subject, const Operation &operation)
{
    return {subject, [&session, operation](QObject *context, const BulkDone &done) {
                session.call(operation, context, [done](const Result<typename Operation::Reply> &reply) {
                    done(reply ? Result<std::optional<BulkTask>>(std::optional<BulkTask>()) : reply.error());
                });
            }};
}

} // namespace postroom::ui
