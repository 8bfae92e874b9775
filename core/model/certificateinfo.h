#pragma once

#include "core/model/domainname.h"

#include <QDateTime>

#include <optional>

namespace postroom {

// What a certificate says of itself.
struct CertificateInfo
{
    QStringList names; // DNS names of subjectAltName, lower case
    QString issuer; // common name
    QString fingerprint; // SHA-256 of the certificate, hexadecimal
    QDateTime notBefore; // UTC
    QDateTime notAfter;
    std::optional<QString> key; // "EC prime256v1", "RSA 2048"; unset in what older versions wrote

    static void fields(auto &self, auto &&visit)
    {
        visit("names", self.names);
        visit("issuer", self.issuer);
        visit("fingerprint", self.fingerprint);
        visit("notBefore", self.notBefore);
        visit("notAfter", self.notAfter);
        visit("key", self.key);
    }
};

} // namespace postroom
