#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/dnscheck.h"
#include "core/model/dnsname.h"
#include "core/model/dnsrecord.h"
#include "core/model/dnsserver.h"
#include "core/model/domainname.h"
#include "core/model/propagation.h"
#include "core/model/providerform.h"
#include "core/model/zoneformat.h"

namespace postroom::api {

// How many servers may be named.
inline Result<void> checkServers(const std::optional<QList<DnsServer>> &servers, const QString &field)
{
    constexpr qsizetype most = 8;
    if (servers && (servers->isEmpty() || servers->size() > most))
        return Error{ErrorCode::NumberOutOfRange, QString::number(servers->size()), field, QStringLiteral("1 – 8")};
    return success();
}

struct PlanDns
{
    using Reply = DnsPlan;
    static constexpr auto name = "dns.plan";
    static constexpr auto access = Access::Viewer;

    DomainName domain;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
    }
};

struct ExportDns
{
    struct Reply
    {
        QString fileName; // a good name for the file
        QString text;

        static void fields(auto &self, auto &&visit)
        {
            visit("fileName", self.fileName);
            visit("text", self.text);
        }
    };
    static constexpr auto name = "dns.export";
    static constexpr auto access = Access::Viewer;

    DomainName domain;
    ZoneFormat format = ZoneFormat::Bind;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("format", self.format, QT_TRANSLATE_NOOP("Api", "bind: a zone file as most DNS servers and providers read it; relative: lines for a zone file that is there already; csv: a table; cloudflare, route53, octodns, terraform, tinydns, nsupdate: what these read"));
    }
};

// The same as the form of a DNS provider wants it, field by field. Without a provider: of the one whose name servers the
// domain has.
struct FormOfDns
{
    using Reply = ProviderRecords;
    static constexpr auto name = "dns.form";
    static constexpr auto access = Access::Viewer;

    DomainName domain;
    std::optional<QString> provider;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("provider", self.provider, QT_TRANSLATE_NOOP("Api", "Whose form, like Cloudflare; unset: of the provider whose name servers the domain has"));
    }
};

// One question to DNS, of the server that this machine asks, in practice of its own, or of another.
struct LookupDns
{
    using Reply = DnsAnswer;
    static constexpr auto name = "dns.lookup";
    static constexpr auto access = Access::Viewer;

    DnsName asked;
    DnsType type = DnsType::A;
    std::optional<DnsServer> server;

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.asked, QT_TRANSLATE_NOOP("Api", "The name, like _dmarc.example.org"));
        visit("type", self.type, QT_TRANSLATE_NOOP("Api", "A, AAAA, MX, TXT, CNAME, SRV, NS, SOA, PTR, CAA, TLSA, DS, DNSKEY or SPF"));
        visit("server", self.server, QT_TRANSLATE_NOOP("Api", "Which DNS server is asked, ADDRESS or ADDRESS:PORT; unset: the one that this machine asks"));
    }
};

// Each record of the plan beside what DNS says. A practice server asks its own without `server`.
struct CheckDns
{
    using Reply = DnsCheck;
    static constexpr auto name = "dns.check";
    static constexpr auto access = Access::Viewer;

    DomainName domain;
    std::optional<QList<DnsServer>> server;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("server", self.server, QT_TRANSLATE_NOOP("Api", "Which DNS servers are asked, ADDRESS or ADDRESS:PORT; unset: the domain's own, and the one that this machine asks"));
    }
    static Result<void> check(const CheckDns &wanted)
    {
        return checkServers(wanted.server, QStringLiteral("server"));
    }
};

// How far the plan has come: at the zone's own servers, then, for what those have, at whom others ask. A practice server asks
// its own without `server`, and nobody beside it.
struct PropagationOfDns
{
    using Reply = Propagation;
    static constexpr auto name = "dns.propagation";
    static constexpr auto access = Access::Viewer;

    DomainName domain;
    std::optional<QList<DnsServer>> server;
    std::optional<QList<DnsServer>> resolver;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("server", self.server, QT_TRANSLATE_NOOP("Api", "Which DNS servers count as the zone's own, ADDRESS or ADDRESS:PORT; unset: those that DNS names"));
        visit("resolver", self.resolver, QT_TRANSLATE_NOOP("Api", "Which DNS servers are asked beside them, ADDRESS or ADDRESS:PORT; unset: the one that this machine asks, and large public ones"));
    }
    static Result<void> check(const PropagationOfDns &wanted)
    {
        const Result<void> server = checkServers(wanted.server, QStringLiteral("server"));
        return server ? checkServers(wanted.resolver, QStringLiteral("resolver")) : server;
    }
};

} // namespace postroom::api
