#pragma once

#include "core/model/domainname.h"

#include <QDateTime>

namespace postroom {

// What a certificate says of itself.
struct CertificateInfo
{
    QStringList names; // DNS names of subjectAltName, lower case
    QString issuer; // common name
    QString fingerprint; // SHA-256 of the certificate, hexadecimal
    QDateTime notBefore; // UTC
    QDateTime notAfter;

    static void fields(auto &self, auto &&visit)
    {
        visit("names", self.names);
        visit("issuer", self.issuer);
        visit("fingerprint", self.fingerprint);
        visit("notBefore", self.notBefore);
        visit("notAfter", self.notAfter);
    }
};

} // namespace postroom
