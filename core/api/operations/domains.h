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
    std::optional<DomainKind> kind = {};
    std::optional<MailService> service = {};
    std::optional<MailExchangers> exchangers = {};
    std::optional<TenantName> tenant = {};
    std::optional<SpfSenders> senders = {};
    std::optional<DkimRecords> dkim = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("aliasOf", self.aliasOf, QT_TRANSLATE_NOOP("Api", "The domain that it stands for: every address of the one is that of the other"));
        visit("kind", self.kind, QT_TRANSLATE_NOOP("Api", "Whether its mail is served here, or lives elsewhere and only its DNS is planned here: local or external; unset: local, or external with a service"));
        visit("service", self.service, QT_TRANSLATE_NOOP("Api", "Where the mail of an external domain lives: microsoft365, google, exchange, other, or none: it has no mail"));
        visit("exchangers", self.exchangers, QT_TRANSLATE_NOOP("Api", "The servers that take its mail there, like 10:mail.example.net,20:backup.example.net"));
        visit("tenant", self.tenant, QT_TRANSLATE_NOOP("Api", "What its tenant of Microsoft 365 is called, like contoso of contoso.onmicrosoft.com"));
        visit("senders", self.senders, QT_TRANSLATE_NOOP("Api", "Who sends its mail there, as words of an SPF record, like mx or include:spf.example.net"));
        visit("dkim", self.dkim, QT_TRANSLATE_NOOP("Api", "What its DNS has for its signing keys: each key, or aliases that never change and lead into the zone of the server's name: key or alias; unset: key"));
    }
};

// Changes what is given and leaves the rest; "none" takes it away. With another service go the details of the former one.
// NotEmpty, or InUse, for a domain that has mailboxes, aliases beyond the two that every domain must have, or a domain that
// stands for it, and is to be external.
struct SetDomain
{
    using Reply = Domain;
    static constexpr auto name = "domain.set";
    static constexpr auto access = Access::Admin;

    DomainName domain;
    qint64 revision = 0;
    std::optional<OrNone<Destination>> catchAll = {};
    std::optional<OrNone<DomainName>> aliasOf = {};
    std::optional<DomainKind> kind = {};
    std::optional<MailService> service = {};
    std::optional<OrNone<MailExchangers>> exchangers = {};
    std::optional<OrNone<TenantName>> tenant = {};
    std::optional<OrNone<SpfSenders>> senders = {};
    std::optional<DkimRecords> dkim = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("revision", self.revision, QT_TRANSLATE_NOOP("Api", "The revision this change was made from"));
        visit("catchAll", self.catchAll, QT_TRANSLATE_NOOP("Api", "Who gets mail for addresses that do not exist, or none: it is refused"));
        visit("aliasOf", self.aliasOf, QT_TRANSLATE_NOOP("Api", "The domain that it stands for, or none: it has addresses of its own"));
        visit("kind", self.kind, QT_TRANSLATE_NOOP("Api", "Whether its mail is served here, or lives elsewhere and only its DNS is planned here: local or external"));
        visit("service", self.service, QT_TRANSLATE_NOOP("Api", "Where the mail of an external domain lives: microsoft365, google, exchange, other, or none: it has no mail"));
        visit("exchangers", self.exchangers, QT_TRANSLATE_NOOP("Api", "The servers that take its mail there, like 10:mail.example.net,20:backup.example.net; or none: those of the service"));
        visit("tenant", self.tenant, QT_TRANSLATE_NOOP("Api", "What its tenant of Microsoft 365 is called, like contoso of contoso.onmicrosoft.com; or none"));
        visit("senders", self.senders, QT_TRANSLATE_NOOP("Api", "Who sends its mail there, as words of an SPF record, like mx or include:spf.example.net; or none: its mail exchangers"));
        visit("dkim", self.dkim, QT_TRANSLATE_NOOP("Api", "What its DNS has for its signing keys: each key, or aliases that never change and lead into the zone of the server's name: key or alias; the next change of keys completes it"));
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
