#pragma once

#include "core/base/fields.h"

#include <utility>

namespace postroom {

// What a domain's DNS plan can be written as.
enum class ZoneFormat { Bind,
                        Relative,
                        Cloudflare,
                        Route53,
                        Octodns,
                        Terraform,
                        Tinydns,
                        Nsupdate,
                        Csv };

template<>
struct EnumWords<ZoneFormat>
{
    static constexpr std::pair<ZoneFormat, const char *> words[] = {
        {ZoneFormat::Bind, "bind"}, {ZoneFormat::Relative, "relative"}, {ZoneFormat::Cloudflare, "cloudflare"}, {ZoneFormat::Route53, "route53"}, {ZoneFormat::Octodns, "octodns"}, {ZoneFormat::Terraform, "terraform"}, {ZoneFormat::Tinydns, "tinydns"}, {ZoneFormat::Nsupdate, "nsupdate"}, {ZoneFormat::Csv, "csv"}};
};

} // namespace postroom
