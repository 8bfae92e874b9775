#pragma once

#include "core/model/dnsserver.h"

#include <array>

#include <netinet/in.h>

namespace postroom {

// Address and port of a server as the kernel has them: compared octet by octet, and a key.
struct Endpoint
{
    sa_family_t family = AF_UNSPEC;
    in_port_t port = 0; // in network order
    std::array<quint8, 16> octets{}; // IPv4: the first four

    static Endpoint of(const DnsServer &server);
    static Endpoint of(const sockaddr_storage &address);
    socklen_t store(sockaddr_storage &address) const; // returns its size

    bool isLoopback() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

struct EndpointHash
{
    size_t operator()(const Endpoint &endpoint) const { return qHashBits(endpoint.octets.data(), endpoint.octets.size(), endpoint.port); }
};

} // namespace postroom
