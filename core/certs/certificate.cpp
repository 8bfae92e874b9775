#include "core/certs/certificate.h"

#include "core/certs/openssl.h"

#include <openssl/ssl.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using SslContext = std::unique_ptr<SSL_CTX, openssl::Free<SSL_CTX_free>>;

Result<QDateTime> readTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return openssl::failure(ErrorCode::CertificateInvalid, u"bad time"_s);
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QStringList readNames(const openssl::Certificate &certificate)
{
    QStringList names;
    const openssl::GeneralNames all(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type != GEN_DNS)
            continue;
        const ASN1_STRING *text = name->d.dNSName;
        names.append(
            QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text))
                .toLower());
    }
    return names;
}

// The common name, or the organisation of an issuer that has none.
QString readIssuer(const openssl::Certificate &certificate)
{
    const X509_NAME *issuer = X509_get_issuer_name(certificate.get());
    for (const int part : {NID_commonName, NID_organizationName}) {
        const int index = X509_NAME_get_index_by_NID(issuer, part, -1);
        if (index < 0)
            continue;
        unsigned char *utf8 = nullptr;
        const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(issuer, index)));
        const QString text = length > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(utf8), length) : QString();
        OPENSSL_free(utf8);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

Result<CertificateInfo> describeLeaf(const openssl::Certificate &leaf)
{
    const Result<QDateTime> notBefore = readTime(X509_get0_notBefore(leaf.get()));
    if (!notBefore)
        return notBefore.error();
    const Result<QDateTime> notAfter = readTime(X509_get0_notAfter(leaf.get()));
    if (!notAfter)
        return notAfter.error();
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int length = 0;
    if (X509_digest(leaf.get(), EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()), &length) != 1)
        return openssl::failure(ErrorCode::CertificateInvalid, u"no fingerprint"_s);
    digest.truncate(static_cast<qsizetype>(length));
    return CertificateInfo{readNames(leaf), readIssuer(leaf), QString::fromLatin1(digest.toHex()), *notBefore, *notAfter};
}

Result<void> checkOrder(const std::vector<openssl::Certificate> &chain)
{
    for (std::size_t i = 1; i < chain.size(); ++i) {
        X509 *const issuer = chain[i].get();
        X509 *const subject = chain[i - 1].get();
        if (const int answer = X509_check_issued(issuer, subject); answer != X509_V_OK)
            return Error{ErrorCode::CertificateInvalid, {}, {}, QString::fromLatin1(X509_verify_cert_error_string(answer))};
        if (X509_verify(subject, X509_get0_pubkey(issuer)) != 1)
            return openssl::failure(ErrorCode::CertificateInvalid, u"certificate signature failure"_s);
    }
    return success();
}

Result<void> checkTimes(const std::vector<openssl::Certificate> &chain, const QDateTime &now)
{
    const auto refusal = [](int verifyError, const QDateTime &time) {
        return Error{ErrorCode::CertificateInvalid,
                     {},
                     {},
                     QString::fromLatin1(X509_verify_cert_error_string(verifyError)) + u": "_s + time.toString(Qt::ISODate)};
    };
    for (const openssl::Certificate &certificate : chain) {
        const Result<QDateTime> begin = readTime(X509_get0_notBefore(certificate.get()));
        const Result<QDateTime> end = readTime(X509_get0_notAfter(certificate.get()));
        if (!begin || !end)
            return begin ? end.error() : begin.error();
        if (now < *begin)
            return refusal(X509_V_ERR_CERT_NOT_YET_VALID, *begin);
        if (now > *end)
            return refusal(X509_V_ERR_CERT_HAS_EXPIRED, *end);
    }
    return success();
}

// Asks the library that servers are built on whether it would serve this: it compares key and leaf, and refuses weak
// keys and signatures.
Result<void> checkServable(const std::vector<openssl::Certificate> &chain, const openssl::Key &key)
{
    const SslContext context(SSL_CTX_new(TLS_server_method()));
    if (!context)
        return openssl::failure(ErrorCode::CertificateInvalid, u"no TLS context"_s);
    SSL_CTX_set_security_level(context.get(), 2);
    if (SSL_CTX_use_certificate(context.get(), chain.front().get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1 || SSL_CTX_check_private_key(context.get()) != 1)
        return openssl::failure(ErrorCode::CertificateInvalid, u"the key is not the certificate's"_s);
    for (std::size_t i = 1; i < chain.size(); ++i) {
        if (SSL_CTX_add1_chain_cert(context.get(), chain[i].get()) != 1)
            return openssl::failure(ErrorCode::CertificateInvalid, u"a certificate of the chain is refused"_s);
    }
    return success();
}

} // namespace

Result<CertificateInfo> readCertificate(const QByteArray &chainPem)
{
    const Result<std::vector<openssl::Certificate>> chain = openssl::readChain(chainPem);
    if (!chain)
        return chain.error();
    return describeLeaf(chain->front());
}

Result<CertificateInfo> checkPair(const QByteArray &chainPem, const Secret &keyPem, const QDateTime &now)
{
    const Result<std::vector<openssl::Certificate>> chain = openssl::readChain(chainPem);
    if (!chain)
        return chain.error();
    const Result<openssl::Key> key = openssl::readKey(keyPem);
    if (!key)
        return key.error();
    if (const auto ok = checkOrder(*chain); !ok)
        return ok.error();
    if (const auto ok = checkTimes(*chain, now); !ok)
        return ok.error();
    if (const auto ok = checkServable(*chain, *key); !ok)
        return ok.error();
    return describeLeaf(chain->front());
}

void releaseThread()
{
    OPENSSL_thread_stop();
}

} // namespace postroom
