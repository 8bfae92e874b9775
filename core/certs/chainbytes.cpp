#include "core/certs/chainbytes.h"

#include "core/certs/openssl.h"

#include <openssl/err.h>

namespace postroom {

namespace {

// What `write` (i2d_…) writes of an object; empty where it cannot.
template<typename T>
QByteArray der(T *object, int (*write)(T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = object ? write(object, &bytes) : 0;
    const QByteArray copy = size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray();
    OPENSSL_free(bytes);
    return copy;
}

CertificateBytes bytesOf(const openssl::Certificate &certificate)
{
    return {der<const X509>(certificate.get(), i2d_X509), der<const X509_PUBKEY>(X509_get_X509_PUBKEY(certificate.get()), i2d_X509_PUBKEY)};
}

} // namespace

Result<QList<CertificateBytes>> chainBytes(const QByteArray &chainPem)
{
    const Result<std::vector<openssl::Certificate>> chain = openssl::readChain(chainPem);
    if (!chain)
        return chain.error();
    QList<CertificateBytes> all;
    for (const openssl::Certificate &certificate : *chain)
        all.append(bytesOf(certificate));
    return all;
}

QList<CertificateBytes> chainBytes(const QList<QByteArray> &ders)
{
    QList<CertificateBytes> all;
    for (const QByteArray &one : ders) {
        const auto *at = reinterpret_cast<const unsigned char *>(one.constData());
        const openssl::Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(one.size())));
        if (!certificate) {
            ERR_clear_error();
            break;
        }
        all.append(bytesOf(certificate));
    }
    return all;
}

} // namespace postroom
