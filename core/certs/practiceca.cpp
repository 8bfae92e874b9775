#include "core/certs/practiceca.h"

#include "core/certs/openssl.h"

#include <openssl/pem.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto authorityName = "Postroom practice CA "_L1;

constexpr int serialBits = 127; // positive, and at most the 20 octets of RFC 5280 §4.1.2.2
constexpr int caYears = 10;
constexpr int leafDays = 398;
constexpr qsizetype commonNameLimit = 64; // RFC 5280 appendix A, ub-common-name

Error fault(const QString &what) { return openssl::failure(ErrorCode::CertificateInvalid, what); }

bool setSerial(X509 *certificate)
{
    const std::unique_ptr<BIGNUM, openssl::Free<BN_free>> number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setCommonName(X509 *certificate, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate), NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(utf8.constData()),
                                      static_cast<int>(utf8.size()), -1, 0) == 1;
}

bool setTimes(X509 *certificate, const QDateTime &begin, const QDateTime &end)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), begin.toSecsSinceEpoch()) &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), end.toSecsSinceEpoch());
}

// `value` is one of our constants: OpenSSL reads a little language in it.
bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const openssl::Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// Names go in as data, never through that language.
bool addNames(X509 *certificate, const QStringList &names, bool critical)
{
    const openssl::GeneralNames all(GENERAL_NAMES_new());
    for (const QString &name : names) {
        const QByteArray ascii = name.toLatin1();
        std::unique_ptr<ASN1_STRING, openssl::Free<ASN1_STRING_free>> text(ASN1_IA5STRING_new());
        std::unique_ptr<GENERAL_NAME, openssl::Free<GENERAL_NAME_free>> entry(GENERAL_NAME_new());
        if (!text || !entry || ASN1_STRING_set(text.get(), ascii.constData(), static_cast<int>(ascii.size())) != 1)
            return false;
        GENERAL_NAME_set0_value(entry.get(), GEN_DNS, text.release());
        if (sk_GENERAL_NAME_push(all.get(), entry.get()) <= 0)
            return false;
        entry.release();
    }
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, all.get(), critical ? 1 : 0, X509V3_ADD_DEFAULT) == 1;
}

Result<CertifiedKey> written(X509 *certificate, EVP_PKEY *key)
{
    const openssl::Bio chain = openssl::writing();
    const openssl::Bio secret = openssl::writing();
    if (PEM_write_bio_X509(chain.get(), certificate) != 1 ||
        PEM_write_bio_PKCS8PrivateKey(secret.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return fault(u"not written"_s);
    return CertifiedKey{openssl::written(chain).toByteArray(), Secret::fromUtf8(openssl::written(secret))};
}

} // namespace

Result<CertifiedKey> makePracticeCa(const QString &id, const QDateTime &now)
{
    const QDateTime begin = now.addSecs(-3600);
    const openssl::Key key(EVP_EC_gen("P-256"));
    const openssl::Certificate certificate(X509_new());
    X509 *const root = certificate.get();
    const bool made =
        key && root && X509_set_version(root, X509_VERSION_3) == 1 && setSerial(root) &&
        setTimes(root, begin, begin.addYears(caYears)) && setCommonName(root, authorityName + id) &&
        X509_set_issuer_name(root, X509_get_subject_name(root)) == 1 && X509_set_pubkey(root, key.get()) == 1 &&
        addExtension(root, root, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
        addExtension(root, root, NID_key_usage, "critical,keyCertSign,cRLSign") &&
        addExtension(root, root, NID_subject_key_identifier, "hash") && X509_sign(root, key.get(), EVP_sha256()) > 0;
    if (!made)
        return fault(u"not made"_s);
    return written(root, key.get());
}

Result<CertifiedKey> issue(const CertifiedKey &ca, const QStringList &names, const QDateTime &now, const Secret &kept)
{
    if (names.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, u"names"_s, {}};
    for (const QString &name : names) {
        const Result<DomainName> parsed = DomainName::parse(name);
        if (!parsed || parsed->toString() != name)
            return parsed ? Error{ErrorCode::TextMalformed, name, u"names"_s, {}} : withField(parsed.error(), u"names"_s);
    }
    const Result<CertificateInfo> authority = checkPair(ca.chainPem, ca.keyPem, now);
    if (!authority)
        return authority.error();
    const Result<std::vector<openssl::Certificate>> chain = openssl::readChain(ca.chainPem);
    const Result<openssl::Key> caKey = openssl::readKey(ca.keyPem);
    if (!chain || !caKey)
        return chain ? caKey.error() : chain.error();
    X509 *const issuer = chain->front().get();
    if (X509_check_ca(issuer) != 1)
        return Error{ErrorCode::CertificateInvalid, {}, {}, u"not a certificate authority"_s};

    const QDateTime begin = std::max(now.addSecs(-3600), authority->notBefore);
    const QDateTime end =
        std::min(begin.addDays(leafDays).addSecs(-1), authority->notAfter); // the last second counts as valid
    const bool named = names.first().size() <= commonNameLimit;
    Result<openssl::Key> former = kept.isEmpty() ? Result<openssl::Key>(openssl::Key()) : openssl::readKey(kept);
    if (!former)
        return former.error();
    const openssl::Key key = *former ? std::move(*former) : openssl::Key(EVP_EC_gen("P-256"));
    const openssl::Certificate certificate(X509_new());
    X509 *const leaf = certificate.get();
    const bool made =
        key && leaf && X509_set_version(leaf, X509_VERSION_3) == 1 && setSerial(leaf) && setTimes(leaf, begin, end) &&
        (!named || setCommonName(leaf, names.first())) && X509_set_issuer_name(leaf, X509_get_subject_name(issuer)) == 1 &&
        X509_set_pubkey(leaf, key.get()) == 1 && addExtension(leaf, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(leaf, issuer, NID_key_usage, "critical,digitalSignature") &&
        addExtension(leaf, issuer, NID_ext_key_usage, "serverAuth") &&
        addExtension(leaf, issuer, NID_subject_key_identifier, "hash") &&
        addExtension(leaf, issuer, NID_authority_key_identifier, "keyid:always") &&
        addNames(leaf, names, !named) // RFC 5280 §4.2.1.6: critical where the subject is empty
        && X509_sign(leaf, caKey->get(), EVP_sha256()) > 0;
    if (!made)
        return fault(u"not made"_s);
    return written(leaf, key.get());
}

bool isOfOwnAuthority(const CertificateInfo &certificate)
{
    return certificate.issuer.startsWith(authorityName);
}

} // namespace postroom
