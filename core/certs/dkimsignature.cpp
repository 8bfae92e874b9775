#include "core/certs/dkimsignature.h"

#include "core/certs/openssl.h"

#include <openssl/pem.h>

#include <QCryptographicHash>

#include <sys/types.h> // opendkim's header needs it, and bool
#include <opendkim/dkim.h>

#include <memory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Records = QHash<QString, QString>;

const QString noSignature = u"no signature of it"_s;

QString selectorOf(DKIM_SIGINFO *signature)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(dkim_sig_getselector(signature)));
}

// In place of a question to DNS.
DKIM_CBSTAT lookUp(DKIM *verifier, DKIM_SIGINFO *signature, unsigned char *answer, std::size_t room)
{
    const auto *records = static_cast<const Records *>(dkim_get_user_context(verifier));
    const QByteArray record = records->value(selectorOf(signature)).toLatin1();
    if (record.isEmpty() || static_cast<std::size_t>(record.size()) >= room)
        return DKIM_CBSTAT_NOTFOUND;
    std::copy_n(record.constData(), record.size() + 1, reinterpret_cast<char *>(answer));
    return DKIM_CBSTAT_CONTINUE;
}

// Empty when it is good.
QString problemOf(DKIM *verifier, DKIM_SIGINFO *signature)
{
    // What is wrong with it is in the signature itself; this answers whether it could be looked at.
    dkim_sig_process(verifier, signature);
    const bool passed = (dkim_sig_getflags(signature) & DKIM_SIGFLAG_PASSED) != 0;
    if (passed && dkim_sig_getbh(signature) == DKIM_SIGBH_MATCH)
        return {};
    if (dkim_sig_getbh(signature) == DKIM_SIGBH_MISMATCH)
        return u"the text is not the one that was signed"_s;
    return QString::fromLatin1(dkim_sig_geterrorstr(dkim_sig_geterror(signature)));
}

Error failed(const QString &selector, const QString &why)
{
    return Error{ErrorCode::ProbeFailed, selector, {}, why};
}

// As Rspamd takes it: RSA in PEM, Ed25519 as the base64 of its octets.
Result<openssl::Key> keyOf(const Secret &text)
{
    if (text.reveal().startsWith("-----"))
        return openssl::readKey(text);
    QByteArray octets = QByteArray::fromBase64(text.reveal().toByteArray());
    openssl::Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char *>(octets.constData()), static_cast<std::size_t>(octets.size())));
    wipe(octets);
    if (!key)
        return openssl::failure(ErrorCode::CertificateInvalid, u"no private key in it"_s);
    return key;
}

// RFC 6376 §3.7, RFC 8463 §3: RSA hashes what it signs, Ed25519 signs the hash.
QByteArray signatureOf(const QByteArray &text, EVP_PKEY *key)
{
    const bool isRsa = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
    const QByteArray input = isRsa ? text : QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    const std::unique_ptr<EVP_MD_CTX, openssl::Free<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(key), Qt::Uninitialized);
    std::size_t size = static_cast<std::size_t>(signature.size());
    const bool isSigned = context && EVP_DigestSignInit(context.get(), nullptr, isRsa ? EVP_sha256() : nullptr, nullptr, key) == 1
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, reinterpret_cast<const unsigned char *>(input.constData()), static_cast<std::size_t>(input.size())) == 1;
    return isSigned ? signature.first(static_cast<qsizetype>(size)) : QByteArray();
}

// A small message of that domain with its signature, written as it is hashed, so that nothing has to be brought into another
// form. Not by the library: what it holds of a private key it never gives back (2.11.0).
Result<QByteArray> signedMessage(const DomainName &domain, const DkimSigner &signer)
{
    const Result<openssl::Key> read = keyOf(signer.privateKey);
    if (!read)
        return failed(signer.selector, read.error().detail);
    EVP_PKEY *const key = read->get();
    const QByteArray name = domain.toString().toLatin1();
    const QByteArray from = "from:postmaster@" + name + "\r\n";
    const QByteArray body = "Signed to be verified.\r\n";
    const QByteArray algorithm = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA ? "rsa-sha256" : "ed25519-sha256";
    const QByteArray header = "dkim-signature:v=1; a=" + algorithm + "; c=relaxed/relaxed; d=" + name + "; s=" + signer.selector.toLatin1() + "; h=from; bh="
        + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toBase64() + "; b=";
    const QByteArray signature = signatureOf(from + header, key);
    if (signature.isEmpty())
        return failed(signer.selector, openssl::lastWords(u"the key does not sign"_s));
    return header + signature.toBase64() + "\r\n" + from + "\r\n" + body;
}

} // namespace

Result<void> verifySignatures(const QByteArray &message, const QHash<QString, QString> &records)
{
    const std::unique_ptr<DKIM_LIB, decltype(&dkim_close)> library(dkim_init(nullptr, nullptr), dkim_close);
    if (!library || dkim_set_key_lookup(library.get(), lookUp) != DKIM_STAT_OK)
        return failed({}, u"the library does not start"_s);
    DKIM_STAT status = DKIM_STAT_OK;
    const auto *name = reinterpret_cast<const unsigned char *>("probe"); // for the library's own log
    const std::unique_ptr<DKIM, decltype(&dkim_free)> verifier(dkim_verify(library.get(), name, nullptr, &status), dkim_free);
    if (!verifier)
        return failed({}, QString::fromLatin1(dkim_getresultstr(status)));
    Records known = records;
    dkim_set_user_context(verifier.get(), &known);

    QByteArray text = message; // the library asks for memory it could write
    for (const auto &[data, size] : {std::pair{text.data(), text.size()}, std::pair{static_cast<char *>(nullptr), qsizetype(0)}}) {
        status = dkim_chunk(verifier.get(), reinterpret_cast<unsigned char *>(data), static_cast<std::size_t>(size));
        if (status == DKIM_STAT_NOSIG)
            return failed(records.isEmpty() ? QString() : records.constBegin().key(), noSignature);
        if (status != DKIM_STAT_OK)
            return failed({}, QString::fromLatin1(dkim_getresultstr(status)));
    }
    dkim_eom(verifier.get(), nullptr); // its answer is about one signature of all

    DKIM_SIGINFO **signatures = nullptr;
    int count = 0;
    if (dkim_getsiglist(verifier.get(), &signatures, &count) != DKIM_STAT_OK)
        count = 0;
    for (const QString &selector : records.keys()) {
        const auto end = signatures + count;
        const auto signature = std::find_if(signatures, end, [&selector](DKIM_SIGINFO *one) { return selectorOf(one) == selector; });
        if (signature == end)
            return failed(selector, noSignature);
        if (const QString problem = problemOf(verifier.get(), *signature); !problem.isEmpty())
            return failed(selector, problem);
    }
    return success();
}

Result<void> trySignature(const DomainName &domain, const DkimSigner &signer, const QString &record)
{
    const Result<QByteArray> message = signedMessage(domain, signer);
    return message ? verifySignatures(*message, {{signer.selector, record}}) : message.error();
}

} // namespace postroom
