#pragma once

#include "core/model/dmarcpolicy.h"
#include "core/model/dnsrecord.h"
#include "core/model/externalmail.h"

namespace postroom {

// The records that a domain needs whose mail lives elsewhere, in the order an admin would enter them: mail exchangers, SPF,
// where Outlook is led, keys. How forgeries are reported is the domain's own affair (dmarcPolicyOf). Nothing is invented: no
// keys before the tenant is known. A domain without mail says so in each place where somebody looks for some (RFC 7505, and
// M3AAWG's practices for parked domains). Pure.
QList<DnsRecord> externalRecords(const DomainName &domain, const ExternalMail &mail);

// What others are asked to do with mail that only claims to come from the domain.
DmarcPolicy dmarcPolicyOf(MailService service);

} // namespace postroom
