#pragma once

#include <QStringList>

namespace postroom {

// Whether a certificate with these names is good for that one (RFC 6125 §6.4.3: "*" stands for one whole label).
bool covers(const QStringList &names, const QString &name);

} // namespace postroom
