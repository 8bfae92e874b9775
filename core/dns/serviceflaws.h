#pragma once

#include "core/dns/flaw.h"
#include "core/dns/spf.h"
#include "core/model/dnsrecord.h"

namespace postroom {

// What is wrong with what stands at a planned name of a domain whose mail lives elsewhere: this server is not asked for,
// the service is. `expected`: what is planned there with this type; `seen`: all that DNS has of it. Pure.
Flaw judgeOfService(MailService service, const DnsRecord &planned, const QStringList &expected, const QStringList &seen, const SpfSubject &subject, const SpfAnswers &pointed);

// The admin's own mail exchangers may come before the service's. What that means is told.
Flaw judgeOwnBeforeService(const QStringList &expected, const QStringList &own);

} // namespace postroom
