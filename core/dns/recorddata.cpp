#include "core/dns/recorddata.h"

#include "core/base/character.h"
#include "core/base/json.h"
#include "core/dns/ldnstext.h"
#include "core/dns/txtdata.h"
#include "core/model/ipaddress.h"
#include "core/model/recordname.h"

#include <memory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

enum class Field { Number8,
                   Number16,
                   Host,
                   HostOrNone, // "." is none
                   Ipv4,
                   Ipv6,
                   Word,
                   Text,
                   Hex };

struct Form
{
    DnsType type;
    std::initializer_list<Field> fields;
    const char *example;
};

const Form &formOf(DnsType type)
{
    static const Form forms[] = {
        {DnsType::A, {Field::Ipv4}, "192.0.2.10"},
        {DnsType::Aaaa, {Field::Ipv6}, "2001:db8::10"},
        {DnsType::Mx, {Field::Number16, Field::HostOrNone}, "20 mx.example.net."},
        {DnsType::Cname, {Field::Host}, "www.example.net."},
        {DnsType::Srv, {Field::Number16, Field::Number16, Field::Number16, Field::HostOrNone}, "0 5 5060 sip.example.net."},
        {DnsType::Ns, {Field::Host}, "ns1.example.net."},
        {DnsType::Ptr, {Field::Host}, "host.example.net."},
        {DnsType::Caa, {Field::Number8, Field::Word, Field::Text}, "0 issue \"letsencrypt.org\""},
        {DnsType::Tlsa, {Field::Number8, Field::Number8, Field::Number8, Field::Hex}, "3 1 1 0123…cdef"},
        {DnsType::Txt, {Field::Text}, "\"some words\""},
    };
    for (const Form &form : forms) {
        if (form.type == type)
            return form;
    }
    return forms[std::size(forms) - 1];
}

Error refused(ErrorCode code, const QString &subject, const QString &detail)
{
    return Error{code, escapedControls(subject, 100), u"data"_s, detail};
}

Error malformed(DnsType type, const QString &typed)
{
    return refused(ErrorCode::TextMalformed, typed, QString::fromUtf8(formOf(type).example));
}

// Stricter than mastertext.h, which reads what is kept: what somebody types is refused where it could be meant in two ways.
// Words parted by blanks; a quoted one keeps its quotes and ends at the next that no backslash stands before. Unset where a
// quote is left open, or stands within a word.
std::optional<QStringList> wordsOf(const QString &text)
{
    QStringList words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == u' ') {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        if (text[at] == u'"') {
            for (++at; at < text.size() && text[at] != u'"'; ++at)
                at += text[at] == u'\\' ? 1 : 0;
            if (at >= text.size())
                return std::nullopt;
            ++at;
            if (at < text.size() && text[at] != u' ')
                return std::nullopt;
        } else {
            while (at < text.size() && text[at] != u' ') {
                if (text[at] == u'"')
                    return std::nullopt;
                ++at;
            }
        }
        words.append(text.sliced(begin, at - begin));
    }
    return words;
}

// What stands between the quotes, as octets; unset where a backslash leads nowhere.
std::optional<QByteArray> octetsOf(const QString &quoted)
{
    const QByteArray inner = quoted.sliced(1, quoted.size() - 2).toUtf8();
    QByteArray octets;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] != '\\') {
            octets.append(inner[i]);
            continue;
        }
        if (++i >= inner.size())
            return std::nullopt;
        if (inner[i] < '0' || inner[i] > '9') {
            octets.append(inner[i]);
            continue;
        }
        bool isNumber = false;
        const uint number = inner.mid(i, 3).toUInt(&isNumber);
        if (!isNumber || inner.size() < i + 3 || number > 255)
            return std::nullopt;
        octets.append(static_cast<char>(number));
        i += 2;
    }
    return octets;
}

// A control character has no place in any text that people publish, also not escaped.
std::optional<Error> controlIn(const QByteArray &octets)
{
    for (const char octet : octets) {
        const auto number = static_cast<unsigned char>(octet);
        if (number < 0x20 || number == 0x7f)
            return refused(ErrorCode::CharacterNotAllowed, QString::fromLatin1(octets), characterName(number));
    }
    return std::nullopt;
}

Result<QString> quotedText(DnsType type, const QString &word)
{
    if (!word.startsWith(u'"'))
        return malformed(type, word);
    const std::optional<QByteArray> octets = octetsOf(word);
    if (!octets)
        return malformed(type, word);
    if (const auto control = controlIn(*octets))
        return *control;
    if (octets->size() > 255)
        return refused(ErrorCode::TextTooLong, word, u"255"_s);
    return txtData(*octets);
}

Result<QString> numberText(DnsType type, const QString &word, uint most)
{
    const bool isDigits = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDigits)
        return malformed(type, word);
    bool fits = false;
    const uint number = word.toUInt(&fits);
    if (!fits || number > most)
        return refused(ErrorCode::NumberOutOfRange, word, u"0 – %1"_s.arg(most));
    return QString::number(number);
}

Result<QString> addressText(const QString &word, bool wantsIpv4)
{
    const Result<IpAddress> address = IpAddress::parse(word);
    if (!address || address->isIpv4() != wantsIpv4)
        return refused(address ? ErrorCode::TextMalformed : ErrorCode::IpMalformed, word, wantsIpv4 ? u"192.0.2.10"_s : u"2001:db8::10"_s);
    return address->toString();
}

Result<QString> wordText(DnsType type, const QString &word)
{
    const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
    return isPlain && word.size() <= 15 ? Result<QString>(word.toLower()) : malformed(type, word); // RFC 8659 §4.1
}

Result<QString> fieldOf(Field field, DnsType type, const QString &word, const DomainName &domain)
{
    switch (field) {
    case Field::Number8: return numberText(type, word, 255);
    case Field::Number16: return numberText(type, word, 65535);
    case Field::HostOrNone:
        if (word == u".")
            return word;
        [[fallthrough]];
    case Field::Host: {
        const Result<QString> host = hostIn(domain, word);
        return host ? host : Result<QString>(withField(host.error(), u"data"_s));
    }
    case Field::Ipv4: return addressText(word, true);
    case Field::Ipv6: return addressText(word, false);
    case Field::Word: return wordText(type, word);
    case Field::Text: return quotedText(type, word);
    case Field::Hex: break;
    }
    return word;
}

// RFC 6698 §2.1: how long what is compared must be, by how it was made.
Result<QString> hexText(const QStringList &before, const QString &hex)
{
    const bool isHex = hex.size() % 2 == 0 && !hex.isEmpty() && std::all_of(hex.begin(), hex.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    const QString matching = before.last();
    const bool fits = matching == u"1" ? hex.size() == 64 : matching == u"2" ? hex.size() == 128
                                                                             : hex.size() <= 8000;
    return isHex && fits ? Result<QString>(hex.toLower()) : malformed(DnsType::Tlsa, hex);
}

Result<QString> texts(const QString &typed)
{
    const std::optional<QStringList> words = wordsOf(typed);
    if (!words || words->isEmpty())
        return malformed(DnsType::Txt, typed);
    QStringList strings;
    qsizetype octets = 0;
    for (const QString &word : *words) {
        const Result<QString> one = quotedText(DnsType::Txt, word);
        if (!one)
            return one;
        octets += txtOctets(*one).size();
        strings.append(*one);
    }
    if (octets > longestTxt)
        return refused(ErrorCode::TextTooLong, typed, QString::number(longestTxt));
    return octets == 0 ? Result<QString>(refused(ErrorCode::TextEmpty, {}, {})) : strings.join(u' ');
}

Result<QString> bareText(const QString &typed)
{
    const QByteArray octets = typed.toUtf8();
    if (octets.size() > longestTxt)
        return refused(ErrorCode::TextTooLong, typed, QString::number(longestTxt));
    return txtData(octets);
}

Result<QString> fieldsOf(DnsType type, const QString &typed, const DomainName &domain)
{
    const std::optional<QStringList> words = wordsOf(typed);
    const auto fields = formOf(type).fields;
    const bool isHexLast = *(fields.end() - 1) == Field::Hex; // which may stand in pieces
    const auto wanted = static_cast<qsizetype>(fields.size());
    if (!words || words->size() < wanted || (words->size() > wanted && !isHexLast))
        return malformed(type, typed);
    QStringList parts;
    for (const Field field : fields) {
        const Result<QString> part =
            field == Field::Hex ? hexText(parts, words->mid(wanted - 1).join(QString())) : fieldOf(field, type, words->at(parts.size()), domain);
        if (!part)
            return part;
        parts.append(*part);
    }
    return parts.join(u' ');
}

// ldns has the last word: what it makes of the text is what is kept, and what it does not take is refused in its words.
Result<QString> readByLdns(DnsType type, const QString &data, const DomainName &domain)
{
    const QByteArray line = u"%1. 3600 IN %2 %3"_s.arg(domain.toString(), wordOf(type), data).toLatin1();
    ldns_rr *parsed = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&parsed, line.constData(), 3600, nullptr, nullptr);
    const std::unique_ptr<ldns_rr, decltype(&ldns_rr_free)> record(parsed, &ldns_rr_free);
    if (status != LDNS_STATUS_OK || !record || ldns_rr_get_type(record.get()) != wireType(type))
        return refused(ErrorCode::TextMalformed, data, QString::fromUtf8(formOf(type).example));
    return LdnsText().dataOf(record.get());
}

} // namespace

Result<QString> recordData(DnsType type, QStringView typed, const DomainName &domain)
{
    if (typed.size() > 5 * longestTxt)
        return refused(ErrorCode::TextTooLong, typed.left(100).toString(), QString::number(longestTxt));
    if (const auto bad = firstRefused(typed, isControl))
        return refused(ErrorCode::CharacterNotAllowed, typed.toString(), characterName(*bad));
    const QString text = typed.trimmed().toString();
    if (text.isEmpty())
        return refused(ErrorCode::TextEmpty, {}, {});
    const Result<QString> data = type != DnsType::Txt ? fieldsOf(type, text, domain) : text.startsWith(u'"') ? texts(text)
                                                                                                             : bareText(text);
    return data ? readByLdns(type, *data, domain) : data;
}

} // namespace postroom
