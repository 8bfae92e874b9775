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

// A certificate with its key out of a PKCS#12 file, its chain in order. CertificateInvalid, also for a wrong password.
Result<CertifiedKey> readPkcs12(const Secret &bytes, const Secret &password);

// The same out of PEM texts of any origin: the certificates and the one key and nothing beside them, written anew.
Result<CertifiedKey> normalisedPem(const QByteArray &chainPem, const Secret &keyPem);

// Whether a client can follow the chain to a root: one of the system's, one of `anchorsPem`, or one that is part of it.
// CertificateIncomplete with OpenSSL's words.
Result<void> checkComplete(const QByteArray &chainPem, const QByteArray &anchorsPem, const QDateTime &now);

// Frees what OpenSSL keeps for the calling thread, which may go on using it. Qt counts a thread of a pool as ended
// before its thread-local data is freed; a program that ends in between would leave it.
void releaseThread();

} // namespace postroom
