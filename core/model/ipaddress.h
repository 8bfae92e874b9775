#pragma once

#include "core/base/result.h"

#include <QHostAddress>

namespace postroom {

// An IPv4 or IPv6 address in strict form: four decimal numbers without leading zeros, or RFC 4291 text; no zone, no
// IPv4 mapped into IPv6. Kept in canonical text (RFC 5952).
class IpAddress
{
public:
    IpAddress() = default;
    static Result<IpAddress> parse(QStringView text);

    bool isNull() const { return m_address.isNull(); }
    bool isIpv4() const { return m_address.protocol() == QAbstractSocket::IPv4Protocol; }
    QString toString() const { return m_address.toString(); }
    const QHostAddress &host() const { return m_address; }
    // Reachable from elsewhere: not loopback, link-local, private (RFC 1918, 4193), shared (RFC 6598) or unspecified.
    bool isPublic() const;
    // The name at which DNS tells whose address it is, absolute: "25.2.0.192.in-addr.arpa." (RFC 1035 §3.5, RFC 3596 §2.5).
    QString reverseName() const;
    bool isLoopback() const { return m_address.isLoopback(); }

    friend bool operator==(const IpAddress &, const IpAddress &) = default;

private:
    QHostAddress m_address;
};

} // namespace postroom
