#include "core/certs/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace postroom::openssl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chainLimit = 256 * 1024;
constexpr std::size_t certificateLimit = 10;

// One "-----BEGIN NAME-----" block.
struct Block
{
    Block() = default;
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;
    ~Block()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<std::size_t>(length));
    }
    bool read(const Bio &bio) { return PEM_read_bio(bio.get(), &name, &header, &data, &length) == 1; }

    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long length = 0;
};

bool atEnd()
{
    const bool end =
        ERR_GET_LIB(ERR_peek_last_error()) == ERR_LIB_PEM && ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    if (end)
        ERR_clear_error();
    return end;
}

// Without it OpenSSL would ask for the passphrase on the terminal.
int noPassphrase(char *, int, int, void *) { return -1; }

} // namespace

QString lastWords(const QString &otherwise)
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = code ? ERR_reason_error_string(code) : nullptr;
    return reason ? QString::fromLatin1(reason) : otherwise;
}

Error failure(ErrorCode code, const QString &otherwise) { return Error{code, {}, {}, lastWords(otherwise)}; }

Bio reading(QByteArrayView text) { return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))); }

Bio writing() { return Bio(BIO_new(BIO_s_secmem())); }

QByteArrayView written(const Bio &bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return QByteArrayView(data, length);
}

Result<std::vector<Certificate>> readChain(const QByteArray &pem)
{
    if (pem.size() > chainLimit)
        return Error{ErrorCode::CertificateInvalid, {}, {}, u"too large"_s};
    ERR_clear_error();
    std::vector<Certificate> chain;
    const Bio bio = reading(pem);
    for (;;) {
        Block block;
        if (!block.read(bio)) {
            if (!atEnd())
                return failure(ErrorCode::CertificateInvalid, u"not PEM"_s);
            break;
        }
        if (qstrcmp(block.name, PEM_STRING_X509) != 0)
            return Error{ErrorCode::CertificateInvalid,
                         {},
                         {},
                         u"expecting: CERTIFICATE, not: "_s + QString::fromLatin1(block.name).left(64)};
        const unsigned char *at = block.data;
        Certificate certificate(d2i_X509(nullptr, &at, block.length));
        if (!certificate || at != block.data + block.length)
            return failure(ErrorCode::CertificateInvalid, u"bad certificate"_s);
        chain.push_back(std::move(certificate));
        if (chain.size() > certificateLimit)
            return Error{ErrorCode::CertificateInvalid, {}, {}, u"certificate chain too long"_s};
    }
    if (chain.empty())
        return Error{ErrorCode::CertificateInvalid, {}, {}, u"no certificate in it"_s};
    return chain;
}

Result<Key> readKey(const Secret &pem)
{
    ERR_clear_error();
    const Bio bio = reading(pem.reveal());
    Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!key)
        return failure(ErrorCode::CertificateInvalid, u"no private key in it"_s);
    Block second;
    if (second.read(bio))
        return Error{ErrorCode::CertificateInvalid, {}, {}, u"more than one block in the key"_s};
    if (!atEnd())
        return failure(ErrorCode::CertificateInvalid, u"not PEM"_s);
    return key;
}

} // namespace postroom::openssl
