#pragma once

#include "core/model/domainname.h"

#include <optional>

namespace postroom {

// Aliases (CNAME) in the place of signing keys: "rsa1._domainkey.example.org" leads to "rsa1.example.org._domainkey.mail.example.net",
// below the server's name, where the key stands. Whoever runs the DNS of example.org enters them once. Pure.

// Receivers look for a signing key here, or an alias of one leads here. RFC 6376 §7.5
bool isKeyName(const QString &name);

// Where the alias of this selector leads, absolute; unset where there can be none: the server's name lies in the domain itself,
// or there is no name as long as this.
std::optional<QString> keyAliasTarget(const QString &selector, const DomainName &domain, const DomainName &server);

// Whether such an alias may lead there: the name, absolute, has a domain's between selector and server, where a key of the server's own
// domain has none.
bool isKeyAliasTarget(const QString &name, const DomainName &server);

// How long the name of a domain may be that has such aliases.
qsizetype longestAliasedDomain(const DomainName &server);

} // namespace postroom
