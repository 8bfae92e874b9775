#pragma once

#include "core/model/ipaddress.h"

namespace postroom {

// A server that answers DNS questions: ADDRESS, ADDRESS:PORT or [ADDRESS]:PORT.
class DnsServer
{
public:
    static constexpr quint16 standardPort = 53;

    DnsServer() = default;
    static Result<DnsServer> parse(QStringView text);

    bool isNull() const { return m_address.isNull(); }
    const IpAddress &address() const { return m_address; }
    quint16 port() const { return m_port; }
    QString toString() const; // the port only where it is another one

    friend bool operator==(const DnsServer &, const DnsServer &) = default;

private:
    IpAddress m_address;
    quint16 m_port = standardPort;
};

} // namespace postroom
