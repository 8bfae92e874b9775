#include "core/server/servername.h"

#include <algorithm>

namespace postroom {

namespace {

// Refused of this name while keys of a domain other than it stand below the server's.
Result<void> mustHaveNoKeys(const Stores &stores, const DomainName &name)
{
    const Result<QList<AliasedKey>> keys = stores.dkim.aliasedKeys();
    if (!keys)
        return keys.error();
    const auto other = std::find_if(keys->begin(), keys->end(), [&name](const AliasedKey &key) { return key.domain != name; });
    return other == keys->end() ? success() : Result<void>(Error{ErrorCode::ServerNameHasKeys, name.toString(), {}, other->domain.toString()});
}

} // namespace

Result<void> mayLeaveServerName(const Stores &stores, const Settings &before, const Settings &after)
{
    return !before.serverName || before.serverName == after.serverName ? success() : mustHaveNoKeys(stores, *before.serverName);
}

Result<void> mayLoseServerName(const Stores &stores, const DomainName &domain)
{
    const Result<Settings> settings = stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName || !settings->serverName->isWithin(domain))
        return success();
    const Result<std::optional<DomainName>> nearest = stores.domains.servedAround(*settings->serverName);
    const std::optional<DomainName> above = domain.parent();
    const Result<std::optional<DomainName>> next = above ? stores.domains.servedAround(*above) : Result<std::optional<DomainName>>(std::optional<DomainName>());
    if (!nearest || !next)
        return nearest ? next.error() : nearest.error();
    const bool isOnly = *nearest == domain && !*next;
    return isOnly ? mustHaveNoKeys(stores, domain) : success();
}

} // namespace postroom
