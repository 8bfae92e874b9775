#pragma once

#include "core/base/fields.h"

#include <QtGlobal>

namespace postroom {

// How many finds of a filter are counted at most: a total of mostCounted + 1 means "more than that".
constexpr qint64 mostCounted = 10'000;

// The orders in which lists come. Equal ones come by their name.
enum class Order { Ascending,
                   Descending };
enum class MailboxSort { Address,
                         Name, // letters outside ASCII behind those in it
                         Quota, // no limit is the most
                         Created,
                         State }; // in use, suspended
enum class DomainSort { Name,
                        Created,
                        Mailboxes };
enum class AliasSort { Address,
                       Created };

// Which part of a list: in what order, and without the first how many.
template<typename Sort>
struct Listing
{
    Sort by{};
    Order order = Order::Ascending;
    qint64 skip = 0;
};

template<>
struct EnumWords<Order>
{
    static constexpr std::pair<Order, const char *> words[] = {{Order::Ascending, "ascending"}, {Order::Descending, "descending"}};
};

template<>
struct EnumWords<MailboxSort>
{
    static constexpr std::pair<MailboxSort, const char *> words[] = {{MailboxSort::Address, "address"},
                                                                     {MailboxSort::Name, "name"},
                                                                     {MailboxSort::Quota, "quota"},
                                                                     {MailboxSort::Created, "created"},
                                                                     {MailboxSort::State, "state"}};
};

template<>
struct EnumWords<DomainSort>
{
    static constexpr std::pair<DomainSort, const char *> words[] = {{DomainSort::Name, "name"}, {DomainSort::Created, "created"}, {DomainSort::Mailboxes, "mailboxes"}};
};

template<>
struct EnumWords<AliasSort>
{
    static constexpr std::pair<AliasSort, const char *> words[] = {{AliasSort::Address, "address"}, {AliasSort::Created, "created"}};
};

} // namespace postroom
