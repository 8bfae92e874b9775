#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/cutover.h"
#include "core/model/dnsprovider.h"
#include "core/model/dnsserver.h"
#include "core/model/domainname.h"

namespace postroom::api {

// The steps by which a domain's mail moves here from where it lives today, from what a server of its zone says.
struct PlanCutover
{
    using Reply = Cutover;
    static constexpr auto name = "dns.cutover";
    static constexpr auto access = Access::Operator; // since when it is so is remembered

    DomainName domain;
    std::optional<DnsServer> server;
    std::optional<DnsProvider> provider = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("server", self.server, QT_TRANSLATE_NOOP("Api", "Which DNS server of the zone is asked, ADDRESS or ADDRESS:PORT; unset: the first that DNS names"));
        visit("provider", self.provider, QT_TRANSLATE_NOOP("Api", "At which DNS provider the steps will be carried out, by lexicon's name for it: what it cannot take is left out"));
    }
};

} // namespace postroom::api
