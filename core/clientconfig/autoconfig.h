#pragma once

#include "core/clientconfig/servers.h"
#include "core/model/domainname.h"

namespace postroom {

// The file config-v1.1.xml of a domain (draft-ietf-mailmaint-autoconfig), as every reader of it takes it: literal host
// names, one server of a type, one way to log in, nothing without TLS. It holds for every address of the domain: the
// reader puts its own in place of %EMAILADDRESS%, so that the answer does not tell which mailboxes there are.
// ProcessFailed where the writer fails.
Result<QByteArray> autoconfigFile(const DomainName &domain, const OfferedServers &offered);

} // namespace postroom
