#pragma once

#include "core/dns/flaw.h"
#include "core/model/dnsrecord.h"
#include "core/model/domainname.h"
#include "core/model/settings.h"

#include <QStringList>

namespace postroom {

// The record that says where a domain's logo is (BIMI, draft-brand-indicators-for-message-identification §4.2). Pure.

// None without a logo.
QList<DnsRecord> bimiRecords(const DomainName &domain, const Settings &settings);
// Which logo it names is the admin's affair, and so is an empty one, which says that there is to be none.
Flaw judgeBimi(const QStringList &seen);

} // namespace postroom
