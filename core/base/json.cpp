#include "core/base/json.h"

#include <QJsonDocument>
#include <QStringDecoder>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 exactInDouble = Q_INT64_C(1) << 53;
constexpr int deepest = 32;
constexpr int mostMembers = 1000;
constexpr qsizetype longestStringDefault = 256 * 1024;

Error malformed(const QString &why)
{
    return Error{ErrorCode::ProtocolMalformed, {}, {}, why};
}

// QJsonDocument drops a U+FEFF with which a string begins; as an escape it stays.
QByteArray withMarksEscaped(QByteArrayView text)
{
    return text.toByteArray().replace("\xef\xbb\xbf", "\\ufeff");
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Walks the text once for what QJsonDocument does not refuse: our limits, members given twice, and where it is laxer
// than RFC 8259 (raw control characters, made-up escapes, half surrogate pairs, "1." and ".5"). The rest of the grammar
// is left to QJsonDocument.
class Bounds
{
public:
    Bounds(QByteArrayView text, qsizetype longestString) : m_text(text), m_longestString(longestString) {}

    Result<void> check()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (const auto ok = string(); !ok)
                    return ok;
                continue;
            }
            if (c == '{' || c == '[') {
                if (m_open.size() >= deepest)
                    return Error{ErrorCode::ProtocolTooLarge, {}, {}, u"depth"_s};
                m_open.append(Level{c == '{', c == '{', {}});
            } else if (c == '-' || c == '.' || isDigit(c)) {
                if (!number())
                    return malformed(u"number"_s);
                continue;
            } else if ((c == '}' || c == ']') && !m_open.isEmpty()) {
                m_open.removeLast();
            } else if (c == ',' && !m_open.isEmpty()) {
                m_open.last().expectsKey = m_open.last().object;
            }
            ++m_at;
        }
        return success();
    }

private:
    struct Level
    {
        bool object;
        bool expectsKey;
        QSet<QString> keys;
    };

    Result<void> string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (static_cast<unsigned char>(m_text[m_at]) < 0x20)
                return malformed(u"control character in a string"_s); // RFC 8259 §7
            if (m_text[m_at] != '\\')
                ++m_at;
            else if (!escape())
                return malformed(u"escape"_s);
        }
        if (m_at >= m_text.size())
            return malformed(u"unterminated string"_s);
        ++m_at;
        const QByteArrayView raw = m_text.sliced(start, m_at - start);
        if (raw.size() - 2 > m_longestString)
            return Error{ErrorCode::ProtocolTooLarge, {}, {}, u"string"_s};
        if (m_open.isEmpty() || !m_open.last().expectsKey)
            return success();
        m_open.last().expectsKey = false;
        // Keys are compared as what they mean: "a" and "\u0061" are the same member.
        const QString key = QJsonDocument::fromJson('[' + withMarksEscaped(raw) + ']').array().at(0).toString();
        if (m_open.last().keys.contains(key))
            return malformed(u"member given twice: "_s + key);
        m_open.last().keys.insert(key);
        if (m_open.last().keys.size() > mostMembers)
            return Error{ErrorCode::ProtocolTooLarge, {}, {}, u"members"_s};
        return success();
    }

    // RFC 8259 §6: [ "-" ] ( "0" / 1-9 *digit ) [ "." 1*digit ] [ "e" [ sign ] 1*digit ]
    bool number()
    {
        if (peek() == '-')
            ++m_at;
        if (peek() == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (peek() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            return digits();
        }
        return true;
    }

    bool digits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > start;
    }

    // An escape of RFC 8259 §7, or two that make one character beyond U+FFFF; half of a pair has no UTF-8 form.
    bool escape()
    {
        ++m_at;
        if (peek() != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(peek()) && ++m_at;
        const std::optional<char16_t> unit = codeUnit();
        if (!unit || QChar::isLowSurrogate(*unit))
            return false;
        if (!QChar::isHighSurrogate(*unit))
            return true;
        if (peek() != '\\')
            return false;
        ++m_at;
        const std::optional<char16_t> second = codeUnit();
        return second && QChar::isLowSurrogate(*second);
    }

    std::optional<char16_t> codeUnit() // of "u00fc"
    {
        if (peek() != 'u' || m_text.size() - m_at < 5)
            return std::nullopt;
        char16_t unit = 0;
        for (const char c : m_text.sliced(m_at + 1, 4)) {
            const int value = isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                                 : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                                                          : -1;
            if (value < 0)
                return std::nullopt;
            unit = static_cast<char16_t>(unit << 4 | value);
        }
        m_at += 5;
        return unit;
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    QByteArrayView m_text;
    qsizetype m_longestString;
    qsizetype m_at = 0;
    QList<Level> m_open;
};

} // namespace

namespace detail {

Error wrongType(const QString &field, const char *wanted)
{
    return Error{ErrorCode::TextMalformed, {}, field, QString::fromLatin1(wanted)};
}

QString innerField(const QString &outer, const QString &inner)
{
    return outer.isEmpty() ? inner : outer + u'.' + inner;
}

QJsonValue integerToJson(qint64 value)
{
    if (value > exactInDouble || value < -exactInDouble)
        return QString::number(value);
    return value;
}

Result<qint64> integerFromJson(const QJsonValue &json, const QString &field)
{
    if (json.isString()) {
        bool ok = false;
        const qint64 number = json.toString().toLongLong(&ok);
        // One spelling a number: toLongLong() also takes blanks, a plus and leading zeros.
        if (!ok || QString::number(number) != json.toString())
            return wrongType(field, "whole number");
        return number;
    }
    if (!json.isDouble())
        return wrongType(field, "whole number");
    // toInteger() answers the default for what is not whole, so two defaults tell.
    const qint64 number = json.toInteger(0);
    if (number == 0 && json.toInteger(1) == 1)
        return wrongType(field, "whole number");
    return number;
}

Result<QString> textFromJson(const QJsonValue &json, const QString &field)
{
    if (!json.isString())
        return wrongType(field, "text");
    return json.toString();
}

Result<QDateTime> timeFromJson(const QJsonValue &json, const QString &field)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) // without a zone it would depend on who reads it
        return wrongType(field, "time as ISO 8601 with its zone");
    return time.toUTC();
}

Result<QByteArray> bytesFromJson(const QJsonValue &json, const QString &field)
{
    const auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!json.isString() || !decoded)
        return wrongType(field, "base64");
    return decoded.decoded;
}

QJsonValue secretToJson(const Secret &secret)
{
    // The wire between a client and postroomd is the one place a Secret is written to.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return QString(decoder(secret.reveal()));
}

} // namespace detail

QByteArray jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

Result<QJsonValue> parseJson(QByteArrayView text)
{
    return parseJson(text, longestStringDefault);
}

Result<QJsonValue> parseJson(QByteArrayView text, qsizetype longestString)
{
    if (text.startsWith("\xef\xbb\xbf"))
        return malformed(u"byte order mark"_s);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8(text);
    if (utf8.hasError())
        return malformed(u"not UTF-8"_s);
    if (const auto ok = Bounds(text, longestString).check(); !ok)
        return ok.error();
    // Wrapped so that scalars are accepted too.
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson('[' + withMarksEscaped(text) + ']', &problem);
    if (document.isNull())
        return malformed(problem.errorString());
    const QJsonArray array = document.array();
    if (array.size() != 1)
        return malformed(u"one value expected"_s);
    return array.at(0);
}

} // namespace postroom
