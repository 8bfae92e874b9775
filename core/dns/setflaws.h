#pragma once

#include "core/dns/flaw.h"
#include "core/model/dnsanswer.h"
#include "core/model/dnsrecord.h"

namespace postroom {

// What is wrong with the records of one name and type beside those that are expected there, compared as data. Pure.

DnsType typeOf(const QString &word); // TXT where nobody knows it

// Fields of a record in one form: numbers as numbers, names in lower case.
QStringList canonical(const QString &type, const QStringList &data);

Flaw judgeSet(const QString &type, const QStringList &expected, const QStringList &seen);
// Lower numbers come first. Another number for our own server means nothing while no other comes before it.
Flaw judgeMx(const QStringList &expected, const QStringList &seen);
// The admin's own records of a name and type: each must be there, whatever stands beside them.
Flaw judgeOwn(const QString &type, const QStringList &expected, const QStringList &seen);
// What the admin's own record adds to a planned one, or says in its place.
Flaw judgeOwnWords(const DnsRecord &planned, const QStringList &seen);
// The admin's own mail exchangers may come first: a filter, say. What that means is told.
Flaw judgeOwnExchangers(const QStringList &ours, const QStringList &own);

} // namespace postroom
