#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/domain.h"

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

    static void fields(auto &self, auto &&visit)
    {
        visit("filter", self.filter, QT_TRANSLATE_NOOP("Api", "Only names that contain this text"));
        visit("limit", self.limit, QT_TRANSLATE_NOOP("Api", "How many at most, 1 to 1000; unset: 200"));
        visit("after", self.after, QT_TRANSLATE_NOOP("Api", "Only names after this one in the alphabet"));
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

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
    }
};

// Refused with NotEmpty while the domain has mailboxes.
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
