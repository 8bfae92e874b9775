#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/cutover.h"
#include "core/model/dnsprovider.h"
#include "core/model/dnsserver.h"
#include "core/model/domainname.h"
#include "core/model/publication.h"
#include "core/model/tsigkey.h"

namespace postroom::api {

// Brings a domain's plan into its zone: on a DNS server that takes changes (RFC 2136, RFC 8945), all of it or nothing; or at a
// DNS provider through lexicon, record by record.
struct PublishDns
{
    using Reply = Publication;
    static constexpr auto name = "dns.publish";
    static constexpr auto access = Access::Admin;

    DomainName domain;
    std::optional<DnsServer> server; // this or a provider; neither: in practice the instance's own
    std::optional<TsigKey> key; // goes with the server; needed but for a dry run
    std::optional<bool> dryRun;
    std::optional<bool> mergeSpf;
    std::optional<bool> replace;
    std::optional<DnsProvider> provider = {};
    std::optional<CutoverPhase> step = {}; // of the move here (dns.cutover), and nothing else

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("server", self.server, QT_TRANSLATE_NOOP("Api", "The DNS server where the zone is changed, ADDRESS or ADDRESS:PORT; unset: in practice the server's own"));
        visit("key", self.key, QT_TRANSLATE_NOOP("Api", "The key by which that server knows who may change the zone; a dry run does without"));
        visit("dryRun", self.dryRun, QT_TRANSLATE_NOOP("Api", "Only shows what would be changed"));
        visit("mergeSpf", self.mergeSpf, QT_TRANSLATE_NOOP("Api", "Adds this server to an SPF record of somebody else's"));
        visit("replace", self.replace, QT_TRANSLATE_NOOP("Api", "Removes records of others that are in the way"));
        visit("provider", self.provider, QT_TRANSLATE_NOOP("Api", "The DNS provider where the zone is changed instead, by lexicon's name for it, like cloudflare"));
        visit("step", self.step, QT_TRANSLATE_NOOP("Api", "Only this step of the move that dns cutover plans: lower, parallel, switch or settle"));
    }
    static Result<void> check(const PublishDns &wanted)
    {
        if (wanted.provider && wanted.server)
            return Error{ErrorCode::ProtocolMissingMember, QStringLiteral("server"), QStringLiteral("server"), {}};
        if (wanted.key && !wanted.server)
            return Error{ErrorCode::ProtocolMissingMember, QStringLiteral("server"), QStringLiteral("server"), {}};
        if (wanted.server && !wanted.key && !wanted.dryRun.value_or(false))
            return Error{ErrorCode::ProtocolMissingMember, QStringLiteral("key"), QStringLiteral("key"), {}};
        return success();
    }
};

} // namespace postroom::api
