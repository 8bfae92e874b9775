#include "core/host/reach.h"

namespace postroom {

Reach::Reach(const Instance &instance, QString serverName, QList<QSslCertificate> anchors)
    : m_instance(instance), m_serverName(std::move(serverName)), m_anchors(std::move(anchors))
{
}

ProbeTarget Reach::target(Protocol protocol) const
{
    const QHostAddress address = m_instance.listen ? m_instance.listen->host() : QHostAddress(QHostAddress::LocalHost);
    return ProbeTarget{protocol, address, m_instance.portOf(protocol), m_serverName, m_anchors};
}

} // namespace postroom
