#pragma once

#include <QByteArray>
#include <QString>

namespace postroom {

// Octets as the data of a TXT record in presentation form: quoted strings of at most 255 octets each, split before
// anything is escaped (RFC 1035 §3.3.14, §5.1). Readers put the strings together again without a gap (RFC 7208 §3.3).
QString txtData(const QByteArray &octets);

// The octets of such data again, its strings put together.
QByteArray txtOctets(const QString &data);

// An octet that is not printable ASCII, as master files write it: \DDD.
QString decimalEscape(char octet);

} // namespace postroom
