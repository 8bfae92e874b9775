#pragma once

#include <QString>

namespace postroom {

// Which program listens on a TCP port of this machine, as "exim4 (pid 812)"; empty where /proc does not tell.
QString portHolder(quint16 port);

} // namespace postroom
