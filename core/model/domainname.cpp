#include "core/model/domainname.h"

#include "core/base/character.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <idn2.h>
#include <memory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Code points that a reader cannot see and UTS 46 would map away: accepting them would let two spellings look alike.
bool isInvisible(char32_t c)
{
    return c == 0xad || c == 0x34f || c == 0x61c || (c >= 0x115f && c <= 0x1160) || (c >= 0x17b4 && c <= 0x17b5) || (c >= 0x180b && c <= 0x180f) || (c >= 0x200b && c <= 0x200b) || (c >= 0x200e && c <= 0x200f) || (c >= 0x2060 && c <= 0x206f) || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || c == 0xffa0 || (c >= 0xfff0 && c <= 0xfff8) || (c >= 0x1bca0 && c <= 0x1bca3) || (c >= 0x1d173 && c <= 0x1d17a) || (c >= 0xe0000 && c <= 0xe0fff);
}

bool isAsciiLetterDigitHyphen(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

// A fullwidth "_", "@" or "$", "℀" for "a/c", "⒈" for "1.": UTS 46 disallows them (UseSTD3ASCIIRules), but libidn2 2.3
// drops the character and takes the rest, so that "ann＠example.org" would read as annexample.org.
bool standsForRefusedAscii(char32_t c)
{
    if (c == U'．')
        return false; // a dot in every browser's address bar
    const QString meant = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
    return std::any_of(meant.begin(), meant.end(), [](QChar m) { return m.unicode() < 0x80 && !isAsciiLetterDigitHyphen(m.unicode()); });
}

bool isRefusedInInput(char32_t c)
{
    if (c < 0x80)
        return !isAsciiLetterDigitHyphen(c) && c != '.';
    return isControl(c) || isInvisible(c) || QChar::isSpace(c) || standsForRefusedAscii(c);
}

bool isLetterDigitHyphen(QStringView label)
{
    return std::all_of(label.begin(), label.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

Error refusal(ErrorCode code, QStringView text, const QString &detail = {})
{
    return Error{code, text.toString().left(300), {}, detail};
}

// Mapping by UTS 46 and the checks that libidn2 makes when a name is looked up. Those for a name that somebody wants to
// have (RFC 5891 §4) are checkUnicodeLabel()'s.
Result<QString> toAscii(QStringView text)
{
    char *out = nullptr;
    const QByteArray utf8 = text.toUtf8();
    const int code = idn2_to_ascii_8z(utf8.constData(), &out, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL | IDN2_USE_STD3_ASCII_RULES);
    const std::unique_ptr<char, decltype(&idn2_free)> owner(out, idn2_free);
    if (code == IDN2_TOO_BIG_LABEL || code == IDN2_PUNYCODE_BIG_OUTPUT)
        return refusal(ErrorCode::DomainLabelTooLong, text);
    if (code == IDN2_TOO_BIG_DOMAIN)
        return refusal(ErrorCode::TextTooLong, text, u"253"_s);
    if (code != IDN2_OK)
        return refusal(ErrorCode::DomainBadIdn, text, QString::fromUtf8(idn2_strerror(code)));
    return QString::fromLatin1(out).toLower();
}

Result<QString> toUnicodeLabels(const QString &ascii)
{
    char *out = nullptr;
    const int code = idn2_to_unicode_8z8z(ascii.toLatin1().constData(), &out, 0);
    const std::unique_ptr<char, decltype(&idn2_free)> owner(out, idn2_free);
    if (code != IDN2_OK)
        return refusal(ErrorCode::DomainBadIdn, ascii, QString::fromUtf8(idn2_strerror(code)));
    return QString::fromUtf8(out);
}

// That the two are one label's two forms and obey IDNA2008 whole: no symbols, CONTEXTJ and CONTEXTO (RFC 5892 §A), Bidi.
Result<void> checkUnicodeLabel(const QString &unicode, const QString &ascii, QStringView whole)
{
    const QByteArray u = unicode.toUtf8();
    const QByteArray a = ascii.toLatin1();
    const auto octets = [](const QByteArray &text) { return reinterpret_cast<const std::uint8_t *>(text.constData()); };
    std::uint8_t *out = nullptr;
    const int code = idn2_register_u8(octets(u), octets(a), &out, 0);
    const std::unique_ptr<std::uint8_t, decltype(&idn2_free)> owner(out, idn2_free);
    if (code != IDN2_OK)
        return refusal(ErrorCode::DomainBadIdn, whole, QString::fromUtf8(idn2_strerror(code)));
    return success();
}

bool isRightToLeft(QStringView label)
{
    const QList<uint> points = label.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint c) {
        const QChar::Direction its = QChar::direction(c);
        return its == QChar::DirR || its == QChar::DirAL || its == QChar::DirAN;
    });
}

// RFC 5893 §2 binds every label of a name that has a right-to-left one; libidn2 looks at each label alone.
Result<void> checkBidi(const QStringList &unicodeLabels, QStringView whole)
{
    if (std::none_of(unicodeLabels.begin(), unicodeLabels.end(), [](const QString &label) { return isRightToLeft(label); }))
        return success();
    for (const QString &label : unicodeLabels) {
        if (QChar::direction(label.toUcs4().constFirst()) == QChar::DirEN)
            return refusal(ErrorCode::DomainBadIdn, whole, QString::fromUtf8(idn2_strerror(IDN2_BIDI)));
    }
    return success();
}

Result<void> checkLabel(QStringView label, QStringView whole)
{
    if (label.isEmpty())
        return refusal(ErrorCode::DomainLabelEmpty, whole);
    if (label.size() > 63)
        return refusal(ErrorCode::DomainLabelTooLong, whole, label.toString());
    if (label.startsWith(u'-') || label.endsWith(u'-'))
        return refusal(ErrorCode::DomainHyphen, whole, label.toString());
    if (label.size() >= 4 && label.sliced(2, 2) == u"--" && !label.startsWith(u"xn--"))
        return refusal(ErrorCode::DomainHyphen, whole, label.toString());
    if (!isLetterDigitHyphen(label))
        return refusal(ErrorCode::DomainBadIdn, whole, label.toString());
    return success();
}

Result<void> checkLast(const QStringList &labels, QStringView whole)
{
    const QString &last = labels.last();
    const bool alphabetic = std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (!alphabetic && !last.startsWith(u"xn--"))
        return refusal(ErrorCode::DomainIsAddress, whole);
    // RFC 6761 §6.3–6.4, RFC 7686: never in the public tree of mail. (.test and .example stay: practice uses them.)
    static const QStringList reserved{u"localhost"_s, u"invalid"_s, u"onion"_s};
    if (reserved.contains(last))
        return refusal(ErrorCode::DomainReserved, whole, last);
    return success();
}

// One script, as far as a label needs it: Latin, or all letters of one other script. A label that mixes, or a
// Cyrillic or Greek one made only of letters that look Latin, is shown as its A-label.
bool couldBeMistaken(QStringView label)
{
    bool mixed = false;
    bool allLookLatin = true;
    std::optional<QChar::Script> script;
    const QList<uint> points = label.toUcs4();
    for (const uint point : points) {
        const QChar::Script its = QChar::script(point);
        if (its == QChar::Script_Common || its == QChar::Script_Inherited)
            continue;
        if (script && *script != its)
            mixed = true;
        script = its;
        static const QString lookalikes = u"асԁеһіјӏорԛѕԝхуαονρτυικχ"_s;
        const char32_t wide = point;
        allLookLatin = allLookLatin && lookalikes.contains(QString::fromUcs4(&wide, 1));
    }
    // Japanese writes Han with its syllabaries, and Latin among them is usual there; a label like that is still
    // shown with its A-label beside it, which costs only space.
    return mixed || (script && *script != QChar::Script_Latin && allLookLatin);
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    if (text.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, {}, {}};
    if (text.size() > 1024)
        return refusal(ErrorCode::TextTooLong, text, u"253"_s);
    QStringView body = text;
    if (body.size() > 1 && body.endsWith(u'.'))
        body.chop(1);
    if (const auto bad = firstRefused(body, isRefusedInInput)) {
        if (body.contains(u':') || body.startsWith(u'['))
            return refusal(ErrorCode::DomainIsAddress, text);
        return refusal(ErrorCode::CharacterNotAllowed, text, characterName(*bad));
    }
    if (!QHostAddress(body.toString()).isNull())
        return refusal(ErrorCode::DomainIsAddress, text);
    if (body.toString() != body.toString().normalized(QString::NormalizationForm_C))
        return refusal(ErrorCode::TextMalformed, text, u"NFC"_s);

    const bool plain = std::all_of(body.begin(), body.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain) {
        // Said label by label, so that the refusal names the label; libidn2 speaks of the whole.
        const auto given = body.split(u'.');
        for (const QStringView label : given) {
            if (const auto ok = checkLabel(label.toString().toLower(), text); !ok)
                return ok.error();
        }
    }
    const Result<QString> ascii = toAscii(body);
    if (!ascii)
        return ascii.error();
    const Result<QString> unicode = toUnicodeLabels(*ascii);
    if (!unicode)
        return unicode.error();
    if (ascii->size() > 253)
        return refusal(ErrorCode::TextTooLong, text, u"253"_s);
    const QStringList labels = ascii->split(u'.');
    const QStringList unicodeLabels = unicode->split(u'.');
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (const auto ok = checkLabel(labels[i], text); !ok)
            return ok.error();
        if (!labels[i].startsWith(u"xn--"))
            continue;
        if (const auto ok = checkUnicodeLabel(unicodeLabels.value(i), labels[i], text); !ok)
            return ok.error();
    }
    if (const auto ok = checkBidi(unicodeLabels, text); !ok)
        return ok.error();
    if (labels.size() < 2)
        return labels.last() == u"localhost" ? refusal(ErrorCode::DomainReserved, text, u"localhost"_s)
                                             : refusal(ErrorCode::DomainOneLabel, text);
    if (const auto ok = checkLast(labels, text); !ok)
        return ok.error();

    DomainName name;
    name.m_ascii = *ascii;
    return name;
}

QString DomainName::toUnicode() const
{
    if (!m_ascii.contains(u"xn--"))
        return m_ascii;
    const Result<QString> unicode = toUnicodeLabels(m_ascii);
    if (!unicode)
        return m_ascii;
    const QStringList shown = unicode->split(u'.');
    const bool risky = std::any_of(shown.begin(), shown.end(), [](const QString &label) { return couldBeMistaken(label); });
    return risky ? *unicode + u" ("_s + m_ascii + u')' : *unicode;
}

DomainName DomainName::child(QLatin1StringView label) const
{
    DomainName name;
    name.m_ascii = label + u'.' + m_ascii;
    return name;
}

std::optional<DomainName> DomainName::parent() const
{
    const Result<DomainName> above = parse(QStringView(m_ascii).sliced(m_ascii.indexOf(u'.') + 1));
    return above ? std::optional(*above) : std::nullopt;
}

bool DomainName::isWithin(const DomainName &other) const
{
    return m_ascii == other.m_ascii || m_ascii.endsWith(u'.' + other.m_ascii);
}

} // namespace postroom
