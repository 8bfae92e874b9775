#pragma once

#include "core/model/clientsettings.h"
#include "core/model/domainname.h"
#include "core/model/instance.h"
#include "core/model/settings.h"

namespace postroom {

// What mail programs are offered, with TLS from the first byte alone (RFC 8314 §3): one server of each type, IMAP first.
// Who needs STARTTLS finds it in DNS. The username is to be filled in by the caller.
struct OfferedServers
{
    QList<ClientServer> incoming; // at least one
    ClientServer outgoing;
};

// The settings must have a server name.
OfferedServers offeredServers(const Settings &settings, const Instance &instance);

// The same for one address, whose whole is the user name.
ClientSettings clientSettings(const Address &address, const OfferedServers &offered);

// By which name mail programs show whose servers these are: the domain's, as long as they show it.
constexpr qsizetype longestShownName = 60; // characters
QString shownName(const DomainName &domain, qsizetype most);

} // namespace postroom
