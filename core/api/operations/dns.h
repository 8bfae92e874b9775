#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/dnsrecord.h"
#include "core/model/domainname.h"

namespace postroom::api {

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

enum class ZoneFormat { Bind };

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
        visit("format", self.format, QT_TRANSLATE_NOOP("Api", "bind: a zone file as most DNS servers and providers read it"));
    }
};

} // namespace postroom::api

namespace postroom {

template<>
struct EnumWords<api::ZoneFormat>
{
    static constexpr std::pair<api::ZoneFormat, const char *> words[] = {{api::ZoneFormat::Bind, "bind"}};
};

} // namespace postroom
