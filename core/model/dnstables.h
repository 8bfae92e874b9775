#pragma once

#include "core/base/json.h"

namespace postroom {

// A table of resources/dns, a file of that name: part of the program, so it can be read.
QJsonArray dnsTable(const QString &name);

template<typename Row>
QList<Row> rowsOf(const QString &name)
{
    return fromJson<QList<Row>>(dnsTable(name)).value();
}

} // namespace postroom
