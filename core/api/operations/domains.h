#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/domain.h"
#include "core/model/listing.h"
#include "core/model/ornone.h"

namespace postroom::api {

struct ListDomains
{
    struct Reply
    {
        QList<Domain> domains;
        std::optional<DomainName> next; // list further after this one; unset: that was all
        qint64 total = 0; // how many the filter finds

        static void fields(auto &self, auto &&visit)
        {
            visit("domains", self.domains);
            visit("next", self.next);
            visit("total", self.total);
        }
    };
    static constexpr auto name = "domain.list";
    static constexpr auto access = Access::Viewer;

    std::optional<QString> filter;
    std::optional<qint64> limit;
    std::optional<DomainName> after;
    std::optional<DomainSort> sort = {};
    std::optional<Order> order = {};
    std::optional<qint64> skip = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("filter", self.filter, QT_TRANSLATE_NOOP("Api", "Only names that contain this text"));
        visit("limit", self.limit, QT_TRANSLATE_NOOP("Api", "How many at most, 1 to 1000; unset: 200"));
        visit("after", self.after, QT_TRANSLATE_NOOP("Api", "Only what comes after this one"));
        visit("sort", self.sort, QT_TRANSLATE_NOOP("Api", "By what they are sorted: name, created or mailboxes; unset: name"));
        visit("order", self.order, QT_TRANSLATE_NOOP("Api", "In which direction: ascending or descending"));
        visit("skip", self.skip, QT_TRANSLATE_NOOP("Api", "How many to leave out"));
    }
};

struct ShowDomain
{
    using Reply = Domain;
    static constexpr auto name = "domain.show";
    static constexpr auto access = Access::Viewer;

    DomainName domain;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
    }
};

struct AddDomain
{
    using Reply = Domain;
    static constexpr auto name = "domain.add";
    static constexpr auto access = Access::Admin;

    DomainName domain;
    std::optional<DomainName> aliasOf = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("aliasOf", self.aliasOf, QT_TRANSLATE_NOOP("Api", "The domain that it stands for: every address of the one is that of the other"));
    }
};

// Changes what is given and leaves the rest; "none" takes it away.
struct SetDomain
{
    using Reply = Domain;
    static constexpr auto name = "domain.set";
    static constexpr auto access = Access::Admin;

    DomainName domain;
    qint64 revision = 0;
    std::optional<OrNone<Destination>> catchAll = {};
    std::optional<OrNone<DomainName>> aliasOf = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("revision", self.revision, QT_TRANSLATE_NOOP("Api", "The revision this change was made from"));
        visit("catchAll", self.catchAll, QT_TRANSLATE_NOOP("Api", "Who gets mail for addresses that do not exist, or none: it is refused"));
        visit("aliasOf", self.aliasOf, QT_TRANSLATE_NOOP("Api", "The domain that it stands for, or none: it has addresses of its own"));
    }
};

// Refused with NotEmpty while the domain has mailboxes, or aliases beyond the two that every domain must have.
struct RemoveDomain
{
    struct Reply
    {
        DomainName domain;
        static void fields(auto &self, auto &&visit) { visit("domain", self.domain); }
    };
    static constexpr auto name = "domain.remove";
    static constexpr auto access = Access::Admin;

    DomainName domain;
    std::optional<qint64> revision;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("revision", self.revision, QT_TRANSLATE_NOOP("Api", "Only if this is still its revision"));
    }
};

} // namespace postroom::api
