#pragma once

#include "core/model/dnsanswer.h"

#include <QByteArray>
#include <QStringList>

namespace postroom {

// A domain name in a record's data: lower case, with the final dot.
QString canonicalName(const QString &name);

// A record's data in one form, so that two that say the same are equal: names in any case, numbers as numbers, a TXT
// however it is cut into strings.
QByteArray rdataKey(DnsType type, const QString &data);

bool saysTheSame(DnsType type, const QString &left, const QString &right);
bool contains(DnsType type, const QStringList &all, const QString &one);

} // namespace postroom
