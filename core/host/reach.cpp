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

WebTarget Reach::web(const QString &host, const QString &path) const
{
    WebTarget there{host, path};
    if (m_instance.practice) {
        const ProbeTarget https = target(Protocol::Https);
        there.address = https.address;
        there.port = https.port;
    }
    there.anchors = m_anchors;
    return there;
}

} // namespace postroom
