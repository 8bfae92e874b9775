#include "core/certs/certificate.h"

#include "core/certs/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
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

// "EC prime256v1", "RSA 2048", "ED25519"
QString readKeyKind(const openssl::Certificate &leaf)
{
    EVP_PKEY *const key = X509_get0_pubkey(leaf.get());
    if (!key)
        return {};
    char group[64] = {};
    const QString type = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    if (EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1 && group[0] != '\0')
        return type + u' ' + QString::fromLatin1(group);
    return type.startsWith(u"RSA") ? type + u' ' + QString::number(EVP_PKEY_get_bits(key)) : type;
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
    return CertificateInfo{readNames(leaf), readIssuer(leaf), QString::fromLatin1(digest.toHex()), *notBefore, *notAfter, readKeyKind(leaf)};
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
        return Error{ErrorCode::CertificateNotValidNow,
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
    if (X509_check_private_key(chain.front().get(), key.get()) != 1)
        return openssl::failure(ErrorCode::CertificateKeyOther, u"the key is not the certificate's"_s);
    SSL_CTX_set_security_level(context.get(), 2);
    if (SSL_CTX_use_certificate(context.get(), chain.front().get()) != 1 || SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1)
        return openssl::failure(ErrorCode::CertificateWeak, u"refused"_s);
    for (std::size_t i = 1; i < chain.size(); ++i) {
        if (SSL_CTX_add1_chain_cert(context.get(), chain[i].get()) != 1)
            return openssl::failure(ErrorCode::CertificateWeak, u"a certificate of the chain is refused"_s);
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

Result<CertifiedKey> readPkcs12(const Secret &bytes, const Secret &password)
{
    using Pkcs12 = std::unique_ptr<PKCS12, openssl::Free<PKCS12_free>>;
    ERR_clear_error();
    const openssl::Bio bio = openssl::reading(bytes.reveal());
    const Pkcs12 file(d2i_PKCS12_bio(bio.get(), nullptr));
    if (!file)
        return openssl::failure(ErrorCode::CertificateInvalid, u"not PKCS#12"_s);
    QByteArray clear = password.reveal().toByteArray();
    EVP_PKEY *rawKey = nullptr;
    X509 *rawLeaf = nullptr;
    STACK_OF(X509) *rawMore = nullptr;
    const bool parsed = PKCS12_parse(file.get(), clear.constData(), &rawKey, &rawLeaf, &rawMore) == 1;
    wipe(clear);
    const openssl::Key key(rawKey);
    const openssl::Certificate leaf(rawLeaf);
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> more(rawMore, [](STACK_OF(X509) *stack) { sk_X509_pop_free(stack, X509_free); });
    if (!parsed)
        return openssl::failure(ErrorCode::CertificateInvalid, u"wrong password"_s);
    if (!key || !leaf)
        return Error{ErrorCode::CertificateInvalid, {}, {}, u"no certificate with its key in it"_s};
    const openssl::Bio chain = openssl::writing();
    const openssl::Bio secret = openssl::writing();
    bool written = PEM_write_bio_X509(chain.get(), leaf.get()) == 1
        && PEM_write_bio_PKCS8PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    // Each after the one that it signed, whatever their order in the file.
    std::vector<openssl::Certificate> used;
    X509 *last = leaf.get();
    while (written && X509_check_issued(last, last) != X509_V_OK) {
        int next = 0;
        const int left = more ? sk_X509_num(more.get()) : 0;
        while (next < left && X509_check_issued(sk_X509_value(more.get(), next), last) != X509_V_OK)
            ++next;
        if (next == left)
            break;
        used.emplace_back(sk_X509_delete(more.get(), next)); // once each: two may have signed each other
        last = used.back().get();
        written = PEM_write_bio_X509(chain.get(), last) == 1;
    }
    if (!written)
        return openssl::failure(ErrorCode::CertificateInvalid, u"not written"_s);
    return CertifiedKey{openssl::written(chain).toByteArray(), Secret::fromUtf8(openssl::written(secret))};
}

Result<CertifiedKey> normalisedPem(const QByteArray &chainPem, const Secret &keyPem)
{
    const Result<std::vector<openssl::Certificate>> certificates = openssl::readChain(chainPem);
    if (!certificates)
        return certificates.error();
    const Result<openssl::Key> key = openssl::readKey(keyPem);
    if (!key)
        return key.error();
    const openssl::Bio chain = openssl::writing();
    const openssl::Bio secret = openssl::writing();
    bool written = PEM_write_bio_PKCS8PrivateKey(secret.get(), key->get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    for (const openssl::Certificate &certificate : *certificates)
        written = written && PEM_write_bio_X509(chain.get(), certificate.get()) == 1;
    if (!written)
        return openssl::failure(ErrorCode::CertificateInvalid, u"not written"_s);
    return CertifiedKey{openssl::written(chain).toByteArray(), Secret::fromUtf8(openssl::written(secret))};
}

Result<void> checkComplete(const QByteArray &chainPem, const QByteArray &anchorsPem, const QDateTime &now)
{
    const Result<std::vector<openssl::Certificate>> chain = openssl::readChain(chainPem);
    if (!chain)
        return chain.error();
    // With its root in it, a chain of a company's own authority is complete too.
    X509 *const top = chain->back().get();
    if (X509_check_issued(top, top) == X509_V_OK)
        return success();
    const std::unique_ptr<X509_STORE, openssl::Free<X509_STORE_free>> store(X509_STORE_new());
    const std::unique_ptr<X509_STORE_CTX, openssl::Free<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> between(sk_X509_new_null(), [](STACK_OF(X509) *stack) { sk_X509_free(stack); });
    if (!store || !context || !between || X509_STORE_set_default_paths(store.get()) != 1)
        return openssl::failure(ErrorCode::CertificateInvalid, u"no store of trusted certificates"_s);
    if (!anchorsPem.isEmpty()) {
        const Result<std::vector<openssl::Certificate>> anchors = openssl::readChain(anchorsPem);
        for (std::size_t i = 0; anchors && i < anchors->size(); ++i)
            X509_STORE_add_cert(store.get(), (*anchors)[i].get());
    }
    for (std::size_t i = 1; i < chain->size(); ++i)
        sk_X509_push(between.get(), (*chain)[i].get());
    if (X509_STORE_CTX_init(context.get(), store.get(), chain->front().get(), between.get()) != 1)
        return openssl::failure(ErrorCode::CertificateInvalid, u"not checked"_s);
    X509_VERIFY_PARAM_set_time(X509_STORE_CTX_get0_param(context.get()), now.toSecsSinceEpoch());
    if (X509_verify_cert(context.get()) == 1)
        return success();
    const int why = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    return Error{ErrorCode::CertificateIncomplete, {}, {}, QString::fromLatin1(X509_verify_cert_error_string(why))};
}

void releaseThread()
{
    OPENSSL_thread_stop();
}

} // namespace postroom
