#pragma once

#include "core/dns/resolver.h"

#include <QByteArray>

namespace postroom {

// A question as it goes over the wire (RFC 1035 §4), with room for 1232 octets (RFC 6891); a null name is the root.
QByteArray queryPacket(const DnsQuestion &question, quint16 id);

struct ReadPacket
{
    DnsAnswer answer; // name, type and server are the caller's
    bool isTruncated = false; // to be asked again over TCP; nothing of it is read
};

// What a packet answers to the question; unset: it is none, or the answer to another. Of the records those at the
// asked name are taken, or at the end of its aliases. An empty answer of a server that neither owns the name nor asks
// others is Refused: it knows nothing, though its authority may say who does.
std::optional<ReadPacket> readPacket(QByteArrayView packet, const DnsQuestion &question, quint16 id);

} // namespace postroom
