#pragma once

#include "core/host/mailprobe.h"
#include "core/model/instance.h"

namespace postroom {

// How a service of the instance is reached from this machine: where to connect and whom to trust. The one difference
// between practice and production for everything that probes.
class Reach
{
public:
    // `anchors`: the practice CA; empty: the system's roots.
    Reach(const Instance &instance, QString serverName, QList<QSslCertificate> anchors);

    ProbeTarget target(Protocol protocol) const;

private:
    Instance m_instance;
    QString m_serverName;
    QList<QSslCertificate> m_anchors;
};

} // namespace postroom
