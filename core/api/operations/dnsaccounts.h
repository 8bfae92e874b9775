#pragma once

#include "core/api/access.h"
#include "core/model/dnsaccount.h"

namespace postroom::api {

// What the DNS provider is told by lexicon for this server to change zones there, in the place of what it was told before.
struct SetDnsAccount
{
    using Reply = DnsAccountInfo;
    static constexpr auto name = "account.set";
    static constexpr auto access = Access::Admin;

    DnsProvider provider;
    QList<DnsCredential> credentials;

    static void fields(auto &self, auto &&visit)
    {
        visit("provider", self.provider, QT_TRANSLATE_NOOP("Api", "The DNS provider, by lexicon's name for it, like cloudflare"));
        visit("credentials", self.credentials, QT_TRANSLATE_NOOP("Api", "What it wants to know of whoever changes a zone, by lexicon's names"));
    }
    static Result<void> check(const SetDnsAccount &wanted) { return DnsAccount::check(DnsAccount{wanted.provider, wanted.credentials}); }
};

// Whose credentials are kept, and what each provider may be told. Never the credentials.
struct ListDnsAccounts
{
    struct Reply
    {
        QList<DnsAccountInfo> accounts;
        QList<DnsAccountInfo> providers; // all that lexicon knows, each with its options

        static void fields(auto &self, auto &&visit)
        {
            visit("accounts", self.accounts);
            visit("providers", self.providers);
        }
    };
    static constexpr auto name = "account.list";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

// Forgets the credentials; the provider still accepts them until they are withdrawn there.
struct RemoveDnsAccount
{
    using Reply = DnsAccountInfo; // as it was
    static constexpr auto name = "account.remove";
    static constexpr auto access = Access::Admin;

    DnsProvider provider;

    static void fields(auto &self, auto &&visit)
    {
        visit("provider", self.provider, QT_TRANSLATE_NOOP("Api", "The DNS provider, by lexicon's name for it, like cloudflare"));
    }
};

} // namespace postroom::api
