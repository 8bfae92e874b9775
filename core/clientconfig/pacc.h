#pragma once

#include "core/clientconfig/servers.h"
#include "core/model/domainname.h"

namespace postroom {

// The file user-agent-configuration.json of a domain (PACC, draft-ietf-mailmaint-pacc), fetched at
// https://ua-auto-config.DOMAIN. It names hosts alone: mail programs take the standard ports with TLS from the first byte,
// and the whole address as the user name; so it is the same for every address, and tells nothing of which mailboxes there
// are. A program believes it only where DNS has its digest (core/dns/paccrecord.h), so equal servers make equal octets.
QByteArray paccFile(const DomainName &domain, const OfferedServers &offered);

// Of these octets: SHA-256 in base64, as the record has it.
QByteArray paccDigest(const QByteArray &file);

// What DNS is to tell of a domain's file, from the same servers as it is written from. Empty: nothing, before the server
// has a name, or because its ports are others than mail programs would take. In practice they are as well, but no program
// of other people's looks there, and the way to publish it can be tried.
QByteArray plannedPaccDigest(const DomainName &domain, const Settings &settings, const Instance &instance);

} // namespace postroom
