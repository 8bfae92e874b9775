#include "core/base/character.h"

#include <iterator>
#include <uniname.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Control characters have no name in Unicode's own sense, so libunistring knows none; these are their aliases
// (NameAliases.txt, kinds control and figment).
constexpr const char *namesOfC0[] = {
    "NULL", "START OF HEADING", "START OF TEXT", "END OF TEXT", "END OF TRANSMISSION", "ENQUIRY", "ACKNOWLEDGE", "ALERT",
    "BACKSPACE", "CHARACTER TABULATION", "LINE FEED", "LINE TABULATION", "FORM FEED", "CARRIAGE RETURN", "SHIFT OUT", "SHIFT IN",
    "DATA LINK ESCAPE", "DEVICE CONTROL ONE", "DEVICE CONTROL TWO", "DEVICE CONTROL THREE", "DEVICE CONTROL FOUR",
    "NEGATIVE ACKNOWLEDGE", "SYNCHRONOUS IDLE", "END OF TRANSMISSION BLOCK", "CANCEL", "END OF MEDIUM", "SUBSTITUTE", "ESCAPE",
    "INFORMATION SEPARATOR FOUR", "INFORMATION SEPARATOR THREE", "INFORMATION SEPARATOR TWO", "INFORMATION SEPARATOR ONE"};
constexpr const char *namesFromDelete[] = {
    "DELETE", "PADDING CHARACTER", "HIGH OCTET PRESET", "BREAK PERMITTED HERE", "NO BREAK HERE", "INDEX", "NEXT LINE",
    "START OF SELECTED AREA", "END OF SELECTED AREA", "CHARACTER TABULATION SET", "CHARACTER TABULATION WITH JUSTIFICATION",
    "LINE TABULATION SET", "PARTIAL LINE FORWARD", "PARTIAL LINE BACKWARD", "REVERSE LINE FEED", "SINGLE SHIFT TWO",
    "SINGLE SHIFT THREE", "DEVICE CONTROL STRING", "PRIVATE USE ONE", "PRIVATE USE TWO", "SET TRANSMIT STATE",
    "CANCEL CHARACTER", "MESSAGE WAITING", "START OF GUARDED AREA", "END OF GUARDED AREA", "START OF STRING",
    "SINGLE GRAPHIC CHARACTER INTRODUCER", "SINGLE CHARACTER INTRODUCER", "CONTROL SEQUENCE INTRODUCER", "STRING TERMINATOR",
    "OPERATING SYSTEM COMMAND", "PRIVACY MESSAGE", "APPLICATION PROGRAM COMMAND"};
static_assert(std::size(namesOfC0) == 0x20 && std::size(namesFromDelete) == 0xa0 - 0x7f);

QString nameOf(char32_t c)
{
    if (c < 0x20)
        return QString::fromLatin1(namesOfC0[c]);
    if (c >= 0x7f && c < 0xa0)
        return QString::fromLatin1(namesFromDelete[c - 0x7f]);
    if (QChar::isSurrogate(c))
        return u"UNPAIRED SURROGATE"_s;
    if (QChar::isNonCharacter(c))
        return u"NONCHARACTER"_s;
    char buffer[UNINAME_MAX];
    return unicode_character_name(c, buffer) ? QString::fromLatin1(buffer) : QString();
}

} // namespace

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

std::optional<char32_t> firstRefused(QStringView text, bool (*refused)(char32_t))
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (QChar::isSurrogate(c) || QChar::isNonCharacter(c) || refused(c))
            return c;
    }
    return std::nullopt;
}

bool isBidiMark(char32_t c)
{
    return c == 0x200e || c == 0x200f || c == 0x061c;
}

QString characterName(char32_t character)
{
    QString name = u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
    if (const QString words = nameOf(character); !words.isEmpty())
        name += u' ' + words;
    if (!isControl(character) && !QChar::isSurrogate(character) && QChar::isPrint(character) && QChar::category(character) != QChar::Other_Format && character != U' ')
        name += u" “"_s + QString::fromUcs4(&character, 1) + u'”';
    return name;
}

QString escapedControls(QStringView text, qsizetype limit)
{
    QString out;
    qsizetype whole = 0; // as much of `out` as leaves room for the "…"
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!isControl(c.unicode()) && !isBidiMark(c.unicode()))
            out += c;
        else if (c.unicode() < 0x100)
            out += u"\\x"_s + QString::number(c.unicode(), 16).rightJustified(2, u'0');
        else
            out += u"\\u{"_s + QString::number(c.unicode(), 16) + u'}';
        if (out.size() > limit)
            return out.first(whole) + u'…';
        const bool halfAPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!halfAPair && out.size() < limit)
            whole = out.size();
    }
    return out;
}

} // namespace postroom
