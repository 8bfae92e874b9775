#pragma once

#include "core/base/secret.h"
#include "core/model/dnsprovider.h"

namespace postroom {

// One thing that a provider wants to know of whoever changes a zone there.
struct DnsCredential
{
    QString option; // lexicon's name for it
    Secret value;

    friend bool operator==(const DnsCredential &, const DnsCredential &) = default;

    static void fields(auto &self, auto &&visit)
    {
        visit("option", self.option);
        visit("value", self.value);
    }
};

// What permits this server to change zones at a DNS provider.
struct DnsAccount
{
    DnsProvider provider;
    QList<DnsCredential> credentials;

    // Lines OPTION=VALUE, as lexicon names the options: auth_token, or LEXICON_CLOUDFLARE_AUTH_TOKEN as in its environment.
    // Empty lines and those that begin with # are left out.
    static Result<QList<DnsCredential>> credentialsFrom(const DnsProvider &provider, const Secret &text);
    // Options of the provider, none twice; values are one line of 1 to 8,192 octets.
    static Result<void> check(const DnsAccount &account);

    static void fields(auto &self, auto &&visit)
    {
        visit("provider", self.provider);
        visit("credentials", self.credentials);
    }
};

// An account as it may be shown.
struct DnsAccountInfo
{
    DnsProvider provider;
    QStringList options; // that are set

    static void fields(auto &self, auto &&visit)
    {
        visit("provider", self.provider);
        visit("options", self.options);
    }
};

} // namespace postroom
