#include "core/model/tsigkey.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSecret = 1024; // octets of Base64

Error malformed()
{
    return Error{ErrorCode::TextMalformed, {}, {}, u"key \"NAME\" { algorithm hmac-sha256; secret \"…\"; };"_s};
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Words, texts in quotes, and the signs { } ; of a key file. Views into it: nothing of the secret is copied.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_rest(text) {}

    bool takesSign(char sign)
    {
        skip();
        if (m_rest.isEmpty() || m_rest.front() != sign)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    // Empty: there is none.
    QByteArrayView word()
    {
        skip();
        if (takesQuote()) {
            const qsizetype end = m_rest.indexOf('"');
            const QByteArrayView text = end < 0 ? QByteArrayView() : m_rest.first(end);
            m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
            return text;
        }
        qsizetype end = 0;
        while (end < m_rest.size() && !isBlank(m_rest[end]) && !QByteArrayView("{};\"").contains(m_rest[end]))
            ++end;
        const QByteArrayView text = m_rest.first(end);
        m_rest = m_rest.sliced(end);
        return text;
    }

    bool isAtEnd()
    {
        skip();
        return m_rest.isEmpty();
    }

private:
    bool takesQuote()
    {
        const bool isQuoted = !m_rest.isEmpty() && m_rest.front() == '"';
        if (isQuoted)
            m_rest = m_rest.sliced(1);
        return isQuoted;
    }

    void skip()
    {
        for (;;) {
            while (!m_rest.isEmpty() && isBlank(m_rest.front()))
                m_rest = m_rest.sliced(1);
            if (m_rest.startsWith('#') || m_rest.startsWith("//"))
                skipPast("\n");
            else if (m_rest.startsWith("/*"))
                skipPast("*/");
            else
                return;
        }
    }

    void skipPast(QByteArrayView end)
    {
        const qsizetype at = m_rest.indexOf(end, 2);
        m_rest = at < 0 ? QByteArrayView() : m_rest.sliced(at + end.size());
    }

    QByteArrayView m_rest;
};

} // namespace

Result<TsigKey> TsigKey::fromFile(const Secret &text)
{
    Reader reader(text.reveal());
    TsigKey key;
    bool hasAlgorithm = false;
    if (reader.word() != "key")
        return malformed();
    const Result<DnsName> name = DnsName::parse(QString::fromLatin1(reader.word()));
    if (!name)
        return name.error();
    key.name = *name;
    if (!reader.takesSign('{'))
        return malformed();
    while (!reader.takesSign('}')) {
        const QByteArrayView what = reader.word();
        const QByteArrayView value = reader.word();
        if (value.isEmpty() || !reader.takesSign(';'))
            return malformed();
        if (what == "algorithm" && !std::exchange(hasAlgorithm, true)) {
            const Result<TsigAlgorithm> algorithm = fromWord<TsigAlgorithm>(QString::fromLatin1(value).toLower());
            if (!algorithm)
                return algorithm.error();
            key.algorithm = *algorithm;
        } else if (what == "secret" && key.secret.isEmpty()) {
            key.secret = Secret::fromUtf8(value);
        } else {
            return malformed();
        }
    }
    if (!reader.takesSign(';') || !reader.isAtEnd() || !hasAlgorithm)
        return malformed();
    const Result<void> good = check(key);
    return good ? Result<TsigKey>(key) : malformed();
}

Result<void> TsigKey::check(const TsigKey &key)
{
    const QByteArrayView text = key.secret.reveal();
    const bool isBase64 = text.size() % 4 == 0 && std::all_of(text.begin(), text.end(), [](char c) {
                              return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=';
                          });
    const qsizetype padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1
                                                                           : 0;
    if (text.isEmpty() || text.size() > longestSecret || !isBase64 || text.first(text.size() - padding).contains('='))
        return Error{ErrorCode::TextMalformed, {}, u"secret"_s, u"Base64"_s};
    return success();
}

} // namespace postroom
