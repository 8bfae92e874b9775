#include "core/certs/dkimkeys.h"

#include "core/base/json.h"
#include "core/certs/openssl.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QCryptographicHash>

#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int rsaBits = 2048; // RFC 8301 §3.2; a larger one needs more than one packet of DNS
constexpr std::size_t ed25519Octets = 32;

Error fault(const QString &what) { return openssl::failure(ErrorCode::ProcessFailed, what); }

// RFC 6376 §3.6.1: the SubjectPublicKeyInfo; RFC 8463 §4: for Ed25519 the 32 octets alone.
Result<QByteArray> publicPart(EVP_PKEY *key, DkimAlgorithm algorithm)
{
    if (algorithm == DkimAlgorithm::Ed25519) {
        QByteArray octets(ed25519Octets, Qt::Uninitialized);
        std::size_t size = ed25519Octets;
        if (EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(octets.data()), &size) != 1 || size != ed25519Octets)
            return fault(u"public key not written"_s);
        return octets;
    }
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    if (size <= 0)
        return fault(u"public key not written"_s);
    const QByteArray octets(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return octets;
}

Result<Secret> privatePart(EVP_PKEY *key, DkimAlgorithm algorithm)
{
    if (algorithm == DkimAlgorithm::Ed25519) {
        std::array<unsigned char, ed25519Octets> octets;
        std::size_t size = octets.size();
        if (EVP_PKEY_get_raw_private_key(key, octets.data(), &size) != 1 || size != octets.size())
            return fault(u"private key not written"_s);
        QByteArray text = QByteArray::fromRawData(reinterpret_cast<const char *>(octets.data()), octets.size()).toBase64();
        const Secret secret = Secret::fromUtf8(text);
        wipe(text);
        OPENSSL_cleanse(octets.data(), octets.size());
        return secret;
    }
    const openssl::Bio bio = openssl::writing();
    if (PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return fault(u"private key not written"_s);
    return Secret::fromUtf8(openssl::written(bio));
}

QString digestSelector(DkimAlgorithm algorithm, const QByteArray &publicKey)
{
    const QByteArray mark = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().first(8);
    return (algorithm == DkimAlgorithm::Rsa ? u"rsa-"_s : u"ed-"_s) + QString::fromLatin1(mark);
}

constexpr auto beforeKey = "; p="_L1; // in the record, whose end the public key is

} // namespace

QString digestSelector(const DkimKey &key)
{
    const qsizetype begin = key.record.indexOf(beforeKey) + beforeKey.size();
    return digestSelector(key.algorithm, QByteArray::fromBase64(key.record.mid(begin).toLatin1()));
}

Result<NewDkimKey> makeDkimKey(DkimAlgorithm algorithm)
{
    const bool isRsa = algorithm == DkimAlgorithm::Rsa;
    const openssl::Key key(isRsa ? EVP_RSA_gen(rsaBits) : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!key)
        return fault(u"not made"_s);
    const Result<QByteArray> open = publicPart(key.get(), algorithm);
    const Result<Secret> closed = privatePart(key.get(), algorithm);
    if (!open || !closed)
        return open ? closed.error() : open.error();
    // Rspamd takes it for the name of a file; that is one Ed25519 key of 64.
    if (closed->reveal().startsWith('/'))
        return makeDkimKey(algorithm);
    const QString record = u"v=DKIM1; k=%1"_s.arg(wordOf(algorithm)) + beforeKey + QString::fromLatin1(open->toBase64());
    return NewDkimKey{digestSelector(algorithm, *open), algorithm, record, *closed};
}

} // namespace postroom
