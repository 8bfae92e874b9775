#pragma once

#include "core/host/mailprobe.h"
#include "core/host/webfetch.h"
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
    // By HTTPS, as somebody on the Internet comes to it: DNS says where, but in practice, where nobody else is.
    WebTarget web(const QString &host, const QString &path) const;

private:
    Instance m_instance;
    QString m_serverName;
    QList<QSslCertificate> m_anchors;
};

} // namespace postroom
