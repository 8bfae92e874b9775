#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>
#include <vector>

// OpenSSL's objects, owned; and its error queue, read. Only core/certs sees them.
namespace postroom::openssl {

template<auto function>
struct Free
{
    template<typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};

using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;
using GeneralNames = std::unique_ptr<GENERAL_NAMES, Free<GENERAL_NAMES_free>>;

// What OpenSSL last complained of, in its words; `otherwise` where it said nothing. Empties its queue.
QString lastWords(const QString &otherwise);
Error failure(ErrorCode code, const QString &otherwise);

// A buffer that OpenSSL reads; `text` must outlive it.
Bio reading(QByteArrayView text);
// A buffer that OpenSSL fills and wipes when it is freed.
Bio writing();
QByteArrayView written(const Bio &bio);

// The certificates of a PEM text in order. Refuses any other block, so that no key is kept among certificates.
Result<std::vector<Certificate>> readChain(const QByteArray &pem);
// The one private key of a PEM text. Refuses an encrypted one, which no server could read at its start.
Result<Key> readKey(const Secret &pem);

} // namespace postroom::openssl
