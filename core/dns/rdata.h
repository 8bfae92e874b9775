#pragma once

#include "core/model/dnsanswer.h"

#include <QByteArray>
#include <QStringList>

namespace postroom {

// A record's data in one form, so that two that say the same are equal: names in any case, numbers as numbers, a TXT
// however it is cut into strings.
QByteArray rdataKey(DnsType type, const QString &data);

bool saysTheSame(DnsType type, const QString &left, const QString &right);
bool contains(DnsType type, const QStringList &all, const QString &one);

} // namespace postroom
