#pragma once

#include "core/dns/mtasts.h"
#include "core/host/webfetch.h"
#include "core/model/dnscheck.h"

namespace postroom {

// Whether other servers are told that there is a policy, by DNS as it was seen.
enum class PolicyState { Published,
                         NotYet };

PolicyState policyState(const DomainName &domain, const DnsCheck &check);

// The domain's mail exchangers as DNS was seen to say, each once: by the zone's own servers where one of them was heard, else by whom
// else was asked. Without the final dot, in lower case; empty: there are none, or nobody knows.
QStringList mailExchangersSeen(const DomainName &domain, const DnsCheck &check);

// A domain's MTA-STS policy as a sender would take it (RFC 8461 §3.3) beside what it should be, and beside the mail exchangers that
// were `seen` in DNS, for these two are what a sender compares: each of those has to be in the policy, and each of the policy's names has
// to mean one of them. Of `fetched` nothing is believed. What keeps mail away fails, what only leaves it unprotected is a warning, and what is silent, or cannot be reached while nobody is told of it, is unknown. Pure.
Finding judgePolicy(const DomainName &domain, const MtaStsPolicy &expected, const Result<WebAnswer> &fetched, PolicyState state, const QStringList &seen);

// Of one that no other server is told of yet: it is not fetched, for whoever looks for its host too early has it remembered that there is none.
Finding withoutPolicy(const DomainName &domain);

} // namespace postroom
