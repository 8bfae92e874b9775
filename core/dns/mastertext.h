#pragma once

#include <QByteArray>
#include <QVarLengthArray>

#include <optional>

namespace postroom {

// Text of master files (RFC 1035 §5.1), octet by octet: what stands in one can be read back and cannot end its line.

constexpr bool isPrintable(char octet)
{
    return octet >= 0x20 && octet < 0x7f; // in ASCII
}

// A word of a record's data as it stands there, with its escapes and without its quotation marks.
struct MasterWord
{
    QByteArrayView text;
    bool isQuoted = false;
};

using MasterWords = QVarLengthArray<MasterWord, 8>;

// Words between blanks; unset where a quotation mark has no other, or an escape no octet.
std::optional<MasterWords> masterWords(QByteArrayView data);

// What its escapes stand for.
QByteArray octetsOf(MasterWord word);

// A domain name in one form: absolute, in lower case, every octet but letters, digits, "-", "_" and "*" as \DDD, so that
// each dot is the end of a label. Unset where it cannot be a name: an empty label, one beyond 63 octets, a whole beyond
// 255 (RFC 1035 §2.3.4). A name without its final dot is taken for absolute too.
std::optional<QByteArray> canonicalName(QByteArrayView text);

// Such a name in wire form.
QByteArray wireName(QByteArrayView canonical);

// Octets in quotation marks.
void appendQuoted(QByteArray &text, QByteArrayView octets);
QByteArray quotedText(QByteArrayView octets);

// A word without quotation marks, its escapes kept, whatever would end it escaped.
QByteArray unquotedText(QByteArrayView word);

// A person's words on one line, without control characters.
QByteArray onOneLine(const QString &words);

} // namespace postroom
