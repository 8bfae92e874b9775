#pragma once

#include "core/model/listing.h"

#include <QList>

#include <algorithm>

namespace postroom::test {

// A page of `found`, which is in the order of its keys, as a server would hand it out. `sortKey` gives what another
// order goes by; `keyOf` the key as text.
template<typename Reply, typename Value, typename List, typename KeyOf, typename SortKey>
Reply pageOf(const QList<Value> &found, QList<Value> Reply::*values, const List &list, KeyOf keyOf, SortKey sortKey)
{
    QList<Value> sorted = found;
    if (list.sort)
        std::stable_sort(sorted.begin(), sorted.end(), [&sortKey](const Value &one, const Value &other) { return sortKey(one) < sortKey(other); });
    if (list.order == Order::Descending)
        std::reverse(sorted.begin(), sorted.end());
    qsizetype first = list.skip.value_or(0);
    if (list.after) {
        const auto behind = std::find_if(sorted.begin(), sorted.end(), [&](const Value &value) {
            return list.order == Order::Descending ? keyOf(value) < list.after->toString() : keyOf(value) > list.after->toString();
        });
        first += behind - sorted.begin();
    }
    Reply reply;
    reply.total = found.size();
    const qsizetype limit = list.limit.value_or(200);
    reply.*values = first < sorted.size() ? sorted.mid(first, limit) : QList<Value>();
    if (first + limit < sorted.size())
        reply.next = std::decay_t<decltype(*list.after)>::parse(keyOf((reply.*values).last())).value();
    return reply;
}

} // namespace postroom::test
