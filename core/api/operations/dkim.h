#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/dkimkey.h"
#include "core/model/domainname.h"

namespace postroom::api {

// A domain's signing keys: those that sign, those published to sign next, those that signed until lately.
struct DkimReply
{
    DomainName domain;
    QList<DkimKey> keys;
    qint64 revision = 0; // the domain's: a change of its keys is one of the domain

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain);
        visit("keys", self.keys);
        visit("revision", self.revision);
    }
};

struct ListDkim
{
    using Reply = DkimReply;
    static constexpr auto name = "dkim.list";
    static constexpr auto access = Access::Viewer;

    DomainName domain;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
    }
};

// The keys that were published ahead sign from now on; new ones are made to be published.
struct RotateDkim
{
    using Reply = DkimReply;
    static constexpr auto name = "dkim.rotate";
    static constexpr auto access = Access::Admin;

    DomainName domain;
    std::optional<qint64> revision;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("revision", self.revision, QT_TRANSLATE_NOOP("Api", "Only if this is still its revision"));
    }
};

// Keys that sign no more are removed, from the DNS plan too. InUse: a key that signs or will sign.
struct RetireDkim
{
    using Reply = DkimReply;
    static constexpr auto name = "dkim.retire";
    static constexpr auto access = Access::Admin;

    DomainName domain;
    std::optional<QString> selector;
    std::optional<qint64> revision;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("selector", self.selector, QT_TRANSLATE_NOOP("Api", "Only this key; unset: all that sign no more"));
        visit("revision", self.revision, QT_TRANSLATE_NOOP("Api", "Only if this is still its revision"));
    }
};

} // namespace postroom::api
