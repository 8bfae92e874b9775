#pragma once

#include "core/engines/engine.h"
#include "core/model/domainname.h"

namespace postroom {

inline constexpr char namedPackage[] = "bind9";

// In practice: named.conf, what rndc(8) needs to reach it, and the zone that every other begins as. Elsewhere none.
Result<QList<ConfigFile>> namedConfig(const RenderInput &input);

// One word of a named.conf or zone file, with nothing in it that could end it.
Result<QString> namedWord(const QString &value);

// The command by which the running server is told something.
Command tellNamed(const InstancePaths &paths, const QStringList &words);

// Where the records of a zone lie, below its data folder.
QString zoneFile(const DomainName &zone);

// Carries the zone whose file is there, signs it, and lets the holder of the key "practice" change it.
Command addZone(const InstancePaths &paths, const DomainName &zone);
Command removeZone(const InstancePaths &paths, const DomainName &zone);

} // namespace postroom
