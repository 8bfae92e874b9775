#include "core/dns/mastertext.h"

#include <QString>

#include <algorithm>

namespace postroom {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isPlainInNames(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-' || c == '_' || c == '*';
}

void appendDecimal(QByteArray &text, char octet)
{
    const auto number = static_cast<unsigned char>(octet);
    text += '\\';
    text += static_cast<char>('0' + number / 100);
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 255;

// As nearly all are: nothing to escape, nothing to fold.
bool isCanonical(QByteArrayView name)
{
    qsizetype label = 0;
    for (const char c : name) {
        if (c == '.' ? label == 0 : ++label > longestLabel || !isPlainInNames(c))
            return false;
        if (c == '.')
            label = 0;
    }
    return !name.isEmpty() && label == 0 && name.size() < longestName;
}

// The octet that stands at `at`, which is moved behind it; an escape is \DDD or \X.
char takeOctet(QByteArrayView text, qsizetype &at)
{
    if (text[at] != '\\' || at + 1 >= text.size())
        return text[at++];
    if (at + 3 < text.size() && isDigit(text[at + 1]) && isDigit(text[at + 2]) && isDigit(text[at + 3])) {
        const int number = (text[at + 1] - '0') * 100 + (text[at + 2] - '0') * 10 + (text[at + 3] - '0');
        if (number < 256) {
            at += 4;
            return static_cast<char>(number);
        }
    }
    at += 2;
    return text[at - 1];
}

// Behind the word that begins at `at`; unset where it has no end.
std::optional<qsizetype> endOfWord(QByteArrayView data, qsizetype at, bool isQuoted)
{
    while (at < data.size()) {
        const char c = data[at];
        if (c == '\\') {
            if (at + 1 == data.size())
                return {};
            at += 2;
        } else if (isQuoted ? c == '"' : c == ' ' || c == '\t' || c == '"') {
            return at;
        } else {
            ++at;
        }
    }
    return isQuoted ? std::nullopt : std::optional(at);
}

} // namespace

std::optional<MasterWords> masterWords(QByteArrayView data)
{
    MasterWords words;
    for (qsizetype at = 0; at < data.size();) {
        if (data[at] == ' ' || data[at] == '\t') {
            ++at;
            continue;
        }
        const bool isQuoted = data[at] == '"';
        const qsizetype begin = at + (isQuoted ? 1 : 0);
        const std::optional<qsizetype> end = endOfWord(data, begin, isQuoted);
        if (!end)
            return {};
        words.append(MasterWord{data.sliced(begin, *end - begin), isQuoted});
        at = *end + (isQuoted ? 1 : 0);
    }
    return words;
}

QByteArray octetsOf(MasterWord word)
{
    if (!word.text.contains('\\'))
        return word.text.toByteArray();
    QByteArray octets;
    octets.reserve(word.text.size());
    for (qsizetype at = 0; at < word.text.size();)
        octets += takeOctet(word.text, at);
    return octets;
}

std::optional<QByteArray> canonicalName(QByteArrayView text)
{
    if (text == ".")
        return QByteArray(".");
    if (isCanonical(text))
        return text.toByteArray();
    QByteArray name;
    name.reserve(text.size() + 1);
    qsizetype label = 0;
    qsizetype length = 1; // of the root's own octet
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == '.') {
            if (label == 0)
                return {};
            name += '.';
            length += label + 1;
            label = 0;
            ++at;
            continue;
        }
        char octet = takeOctet(text, at);
        if (octet >= 'A' && octet <= 'Z')
            octet = static_cast<char>(octet - 'A' + 'a');
        if (isPlainInNames(octet))
            name += octet;
        else
            appendDecimal(name, octet);
        if (++label > longestLabel)
            return {};
    }
    if (label > 0) {
        name += '.';
        length += label + 1;
    }
    if (name.isEmpty() || length > longestName)
        return {};
    return name;
}

QByteArray wireName(QByteArrayView canonical)
{
    QByteArray wire;
    QByteArray label;
    for (qsizetype at = 0; at < canonical.size();) {
        if (canonical[at] != '.') {
            label += takeOctet(canonical, at);
            continue;
        }
        if (!label.isEmpty()) {
            wire += static_cast<char>(label.size());
            wire += std::exchange(label, {});
        }
        ++at;
    }
    return wire + '\0';
}

void appendQuoted(QByteArray &text, QByteArrayView octets)
{
    text += '"';
    const auto isPlain = [](char octet) { return isPrintable(octet) && octet != '"' && octet != '\\'; };
    for (auto at = octets.begin(); at != octets.end();) {
        const auto end = std::find_if_not(at, octets.end(), isPlain); // whole runs at once: a key is some 400 octets
        text.append(at, end - at);
        at = end;
        if (at == octets.end())
            break;
        if (isPrintable(*at)) {
            text += '\\';
            text += *at;
        } else {
            appendDecimal(text, *at);
        }
        ++at;
    }
    text += '"';
}

QByteArray quotedText(QByteArrayView octets)
{
    QByteArray text;
    text.reserve(octets.size() + 2);
    appendQuoted(text, octets);
    return text;
}

QByteArray unquotedText(QByteArrayView word)
{
    QByteArray text;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const char c = word[at];
        if (c == '\\' && at + 1 < word.size() && isPrintable(word[at + 1]) && word[at + 1] != ' ') {
            text += c;
            text += word[++at];
        } else if (!isPrintable(c) || QByteArrayView(" \\\";()").contains(c)) {
            appendDecimal(text, c);
        } else {
            text += c;
        }
    }
    return text;
}

QByteArray onOneLine(const QString &words)
{
    QString line = words;
    line.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace() && !c.isSurrogate(); });
    return line.simplified().toUtf8();
}

} // namespace postroom
