#pragma once

#include "core/dns/flaw.h"
#include "core/dns/spf.h"

#include <QStringList>

namespace postroom {

// Mail exchangers of others, which nobody plans the addresses of: a name that senders cannot use takes no mail, whoever's it is. Pure.

constexpr qsizetype mostExchangersLookedAt = 5; // as Postfix tries at most (smtp_mx_address_limit)

// Where MX records lead besides `ours` (absolute), in the order in which senders try them; none of a domain that takes no mail.
QStringList othersOf(const QStringList &exchangers, const QString &ours);

// What has to be asked for such a host to be judged; nothing where its name says enough.
QList<std::pair<QString, DnsType>> exchangerQuestions(const QString &host);

// What keeps senders from such a host, as far as it was asked. What nobody was asked for is nothing.
Flaw judgeExchanger(const QString &host, const SpfAnswers &pointed);
// The evidence: "mx.other.test. CNAME host.other.test."
QString exchangerSeen(const QString &host, const SpfAnswers &pointed);

} // namespace postroom
