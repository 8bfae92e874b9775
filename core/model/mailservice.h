#pragma once

#include "core/base/fields.h"

#include <utility>

namespace postroom {

// Where the mail of a domain lives that is managed here for its DNS alone; None: it has no mail.
enum class MailService { Microsoft365,
                         Google,
                         Exchange, // on premises
                         Other, // a provider's, cPanel's
                         None };

template<>
struct EnumWords<MailService>
{
    static constexpr std::pair<MailService, const char *> words[] = {{MailService::Microsoft365, "microsoft365"},
                                                                     {MailService::Google, "google"},
                                                                     {MailService::Exchange, "exchange"},
                                                                     {MailService::Other, "other"},
                                                                     {MailService::None, "none"}};
};

// What the plan of a service's domain is made from besides the domain's name. Only the customer knows the servers of one
// that is not the same for all.
constexpr bool needsExchangers(MailService service)
{
    return service == MailService::Exchange || service == MailService::Other;
}

constexpr bool takesExchangers(MailService service)
{
    return needsExchangers(service) || service == MailService::Microsoft365; // which gives some domains another name than it gave all
}

constexpr bool takesTenant(MailService service)
{
    return service == MailService::Microsoft365;
}

constexpr bool takesSenders(MailService service)
{
    return needsExchangers(service);
}

} // namespace postroom
