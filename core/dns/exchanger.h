#pragma once

#include <QStringList>

namespace postroom {

// The parts of an MX record's data in presentation form (RFC 1035 §3.3.9), however they are spaced.

int preferenceOf(const QString &exchanger);
// In lower case, with the final dot; "." where the domain takes no mail (RFC 7505 §3).
QString hostOf(const QString &exchanger);
// Whether one of these is asked before ours, or as often.
bool comesFirst(const QStringList &others, const QString &ours);

} // namespace postroom
