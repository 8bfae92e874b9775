#pragma once

#include "core/model/dnsanswer.h"

namespace postroom::api {

// Why an answer has no records, in the reader's language; empty where it has.
QString describe(const DnsAnswer &answer);
// Its records, a line each, as a zone file has them.
QStringList linesOf(const DnsAnswer &answer);

// What somebody types elsewhere to ask the same: dig, host and nslookup, in this order.
QStringList lookupCommands(const QString &name, const QString &type);

} // namespace postroom::api
