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

// What nsupdate(1) reads to make the changes in one message, all of them or none. Without the key. Refused is what could
// be read as another command (TextMalformed) and more than one message holds (LimitReached).
Result<QByteArray> updateScript(const UpdateInput &input);

// As many of the changes as one message holds, name by name in their order, and at least those of one.
QList<RecordChange> firstOf(const UpdateInput &input);

// The line that says the key, for before the script; to be wiped.
QByteArray keyLine(const TsigKey &key);

// What came of it, by how nsupdate ended and what it said. DnsOutcomeUnknown where it cannot tell itself.
Result<void> updateOutcome(int exitCode, const QByteArray &words, const UpdateInput &input, const TsigKey &key);

} // namespace postroom
