#pragma once

#include "core/dns/mtasts.h"
#include "core/host/webfetch.h"
#include "core/model/dnscheck.h"

namespace postroom {

// Whether other servers are told that there is a policy, by DNS as it was seen.
enum class PolicyState { Published,
                         NotYet };

PolicyState policyState(const DomainName &domain, const DnsCheck &check);

// A domain's MTA-STS policy as a sender would take it (RFC 8461 §3.3) beside what it should be; of `fetched` nothing is
// believed. What keeps mail away fails, what only leaves it unprotected is a warning, and what cannot be reached is unknown while
// nobody is told of it. Pure.
Finding judgePolicy(const DomainName &domain, const MtaStsPolicy &expected, const Result<WebAnswer> &fetched, PolicyState state);

// Of one that no other server is told of yet: it is not fetched, for whoever looks for its host too early has it remembered that there is none.
Finding withoutPolicy(const DomainName &domain);

} // namespace postroom
