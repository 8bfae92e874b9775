#include "core/dns/endpoint.h"

#include <QtEndian>

#include <cstring>

namespace postroom {

Endpoint Endpoint::of(const DnsServer &server)
{
    Endpoint endpoint;
    endpoint.port = qToBigEndian(server.port());
    const QHostAddress &host = server.address().host();
    if (server.address().isIpv4()) {
        endpoint.family = AF_INET;
        qToBigEndian(host.toIPv4Address(), endpoint.octets.data());
    } else {
        endpoint.family = AF_INET6;
        const Q_IPV6ADDR six = host.toIPv6Address();
        std::memcpy(endpoint.octets.data(), &six, endpoint.octets.size());
    }
    return endpoint;
}

Endpoint Endpoint::of(const sockaddr_storage &address)
{
    Endpoint endpoint;
    endpoint.family = address.ss_family;
    if (address.ss_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &address, sizeof four);
        endpoint.port = four.sin_port;
        std::memcpy(endpoint.octets.data(), &four.sin_addr, sizeof four.sin_addr);
    } else if (address.ss_family == AF_INET6) {
        sockaddr_in6 six{};
        std::memcpy(&six, &address, sizeof six);
        endpoint.port = six.sin6_port;
        std::memcpy(endpoint.octets.data(), &six.sin6_addr, sizeof six.sin6_addr);
    }
    return endpoint;
}

socklen_t Endpoint::store(sockaddr_storage &address) const
{
    if (family == AF_INET) {
        sockaddr_in four{};
        four.sin_family = AF_INET;
        four.sin_port = port;
        std::memcpy(&four.sin_addr, octets.data(), sizeof four.sin_addr);
        std::memcpy(&address, &four, sizeof four);
        return sizeof four;
    }
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_port = port;
    std::memcpy(&six.sin6_addr, octets.data(), sizeof six.sin6_addr);
    std::memcpy(&address, &six, sizeof six);
    return sizeof six;
}

bool Endpoint::isLoopback() const
{
    if (family == AF_INET)
        return octets[0] == 127;
    constexpr std::array<quint8, 16> one{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    return octets == one;
}

} // namespace postroom
