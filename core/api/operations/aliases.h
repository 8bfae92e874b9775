#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/alias.h"
#include "core/model/listing.h"

namespace postroom::api {

struct ListAliases
{
    struct Reply
    {
        QList<Alias> aliases; // by address
        std::optional<AliasAddress> next; // list further after this one; unset: that was all
        qint64 total = 0; // how many the filter finds

        static void fields(auto &self, auto &&visit)
        {
            visit("aliases", self.aliases);
            visit("next", self.next);
            visit("total", self.total);
        }
    };
    static constexpr auto name = "alias.list";
    static constexpr auto access = Access::Viewer;

    std::optional<QString> filter;
    std::optional<DomainName> domain;
    std::optional<qint64> limit;
    std::optional<AliasAddress> after;
    std::optional<AliasSort> sort = {};
    std::optional<Order> order = {};
    std::optional<qint64> skip = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("filter", self.filter, QT_TRANSLATE_NOOP("Api", "Only aliases that have this text in their address or in where they lead"));
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "Only aliases of this domain"));
        visit("limit", self.limit, QT_TRANSLATE_NOOP("Api", "How many at most, 1 to 1000; unset: 200"));
        visit("after", self.after, QT_TRANSLATE_NOOP("Api", "Only what comes after this one"));
        visit("sort", self.sort, QT_TRANSLATE_NOOP("Api", "By what they are sorted: address or created; unset: address"));
        visit("order", self.order, QT_TRANSLATE_NOOP("Api", "In which direction: ascending or descending"));
        visit("skip", self.skip, QT_TRANSLATE_NOOP("Api", "How many to leave out"));
    }
};

struct ShowAlias
{
    using Reply = Alias;
    static constexpr auto name = "alias.show";
    static constexpr auto access = Access::Viewer;

    AliasAddress address;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "The alias, like info@example.org"));
    }
};

// Who is a direct target of an alias and has a mailbox here may also send as the alias.
struct AddAlias
{
    using Reply = Alias;
    static constexpr auto name = "alias.add";
    static constexpr auto access = Access::Admin;

    AliasAddress address;
    QList<Destination> to;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "The alias, like info@example.org"));
        visit("to", self.to, QT_TRANSLATE_NOOP("Api", "Where its mail goes: one address or up to 100, here or elsewhere"));
    }
};

struct SetAlias
{
    using Reply = Alias;
    static constexpr auto name = "alias.set";
    static constexpr auto access = Access::Admin;

    AliasAddress address;
    qint64 revision = 0;
    QList<Destination> to;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "The alias, like info@example.org"));
        visit("revision", self.revision, QT_TRANSLATE_NOOP("Api", "The revision this change was made from"));
        visit("to", self.to, QT_TRANSLATE_NOOP("Api", "Where its mail goes from now on: one address or up to 100, here or elsewhere"));
    }
};

// Refused with AddressRequired for what every domain must have.
struct RemoveAlias
{
    struct Reply
    {
        AliasAddress address;
        static void fields(auto &self, auto &&visit) { visit("address", self.address); }
    };
    static constexpr auto name = "alias.remove";
    static constexpr auto access = Access::Admin;

    AliasAddress address;
    std::optional<qint64> revision;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "The alias, like info@example.org"));
        visit("revision", self.revision, QT_TRANSLATE_NOOP("Api", "Only if this is still its revision"));
    }
};

} // namespace postroom::api
