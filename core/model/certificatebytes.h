#pragma once

#include <QByteArray>

namespace postroom {

// A certificate of a chain as it stands on the wire, for whoever compares it with what DNS says of it (RFC 6698 §2.1).
struct CertificateBytes
{
    QByteArray certificate; // DER
    QByteArray publicKey; // its SubjectPublicKeyInfo, DER

    friend bool operator==(const CertificateBytes &, const CertificateBytes &) = default;
};

} // namespace postroom
