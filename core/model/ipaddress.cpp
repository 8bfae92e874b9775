#include "core/model/ipaddress.h"

#include <arpa/inet.h>

namespace postroom {

Result<IpAddress> IpAddress::parse(QStringView text)
{
    const QByteArray ascii = text.toUtf8();
    in6_addr six{};
    in_addr four{};
    // inet_pton is the strict reader: no short, octal or hexadecimal IPv4, no zone.
    const bool isSix = inet_pton(AF_INET6, ascii.constData(), &six) == 1;
    const bool isFour = !isSix && inet_pton(AF_INET, ascii.constData(), &four) == 1;
    if ((!isSix && !isFour) || ascii.contains('\0') || (isSix && IN6_IS_ADDR_V4MAPPED(&six)))
        return Error{ErrorCode::IpMalformed, text.toString().left(100), {}, {}};
    IpAddress address;
    address.m_address = QHostAddress(text.toString());
    return address;
}

bool IpAddress::isPublic() const
{
    static const QList closed{
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),     QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")), QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
    };
    const bool isClosed = std::any_of(closed.begin(), closed.end(), [this](const auto &subnet) { return m_address.isInSubnet(subnet); });
    return m_address.isGlobal() && !isClosed;
}

QString IpAddress::reverseName() const
{
    QStringList labels;
    if (isIpv4()) {
        labels = m_address.toString().split(QLatin1Char('.'));
    } else {
        const Q_IPV6ADDR octets = m_address.toIPv6Address();
        for (const quint8 octet : octets.c)
            labels << QString::number(octet >> 4, 16) << QString::number(octet & 15, 16);
    }
    std::reverse(labels.begin(), labels.end());
    return labels.join(QLatin1Char('.')) + (isIpv4() ? QStringLiteral(".in-addr.arpa.") : QStringLiteral(".ip6.arpa."));
}

} // namespace postroom
