#pragma once

#include "core/base/result.h"
#include "core/dns/publish.h"
#include "core/model/dnsserver.h"
#include "core/model/tsigkey.h"

namespace postroom {

struct UpdateInput
{
    DnsServer server;
    QString zone; // absolute
    QList<Prerequisite> prerequisites;
    QList<RecordChange> changes;
};

constexpr qsizetype mostUpdateOctets = 48 * 1024; // as text; a message holds 64 KiB

// What nsupdate(1) reads to make the changes, without the key: one message, all of it or nothing, and only where `most` octets
// do not hold it several, name by name in their order, each with all that is changed at its names. Refused is what could be
// read as another command (TextMalformed) and a name at which more is changed than one message holds (LimitReached).
Result<QByteArrayList> messagesOf(const UpdateInput &input, qsizetype most = mostUpdateOctets);

// The line that says the key, for before a message; to be wiped.
QByteArray keyLine(const TsigKey &key);

// What came of it, by how nsupdate ended and what it said. DnsOutcomeUnknown where it cannot tell itself.
Result<void> updateOutcome(int exitCode, const QByteArray &words, const UpdateInput &input, const TsigKey &key);

} // namespace postroom
