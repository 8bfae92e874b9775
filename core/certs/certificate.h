#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/certificateinfo.h"

namespace postroom {

// A certificate with its private key, as servers take them.
struct CertifiedKey
{
    QByteArray chainPem; // leaf first
    Secret keyPem; // PKCS#8
};

// What the first certificate of a PEM chain says. CertificateInvalid, with OpenSSL's words, for anything that is not
// a sequence of certificates and nothing else.
Result<CertificateInfo> readCertificate(const QByteArray &chainPem);

// The same, when a server could show it at `now`: the key is the leaf's, each certificate is signed by the next one,
// none has ended or not begun, and keys and signatures are strong enough for OpenSSL's level 2. Whether somebody
// trusts the last one is not asked.
Result<CertificateInfo> checkPair(const QByteArray &chainPem, const Secret &keyPem, const QDateTime &now);

// Frees what OpenSSL keeps for the calling thread, which may go on using it. Qt counts a thread of a pool as ended
// before its thread-local data is freed; a program that ends in between would leave it.
void releaseThread();

} // namespace postroom
