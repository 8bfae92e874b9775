#include "core/model/externalmail.h"

#include "core/base/json.h"
#include "core/model/dnsname.h"
#include "core/model/ipaddress.h"

#include <algorithm>
#include <tuple>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Error malformed(QStringView text, const QString &expected)
{
    return Error{ErrorCode::TextMalformed, text.toString().left(100), {}, expected};
}

// Digits alone, at most `digits` of them.
std::optional<int> numberIn(QStringView text, qsizetype digits)
{
    const bool isNumber = !text.isEmpty() && text.size() <= digits && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? std::optional(text.toInt()) : std::nullopt;
}

Result<MailExchanger> exchangerIn(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const std::optional<int> preference = colon < 0 ? std::nullopt : numberIn(text.first(colon), 5);
    if (!preference)
        return malformed(text, u"10:mail.example.net"_s);
    if (*preference > 65535)
        return Error{ErrorCode::NumberOutOfRange, text.first(colon).toString(), {}, u"0 – 65535"_s};
    const Result<DomainName> host = DomainName::parse(text.sliced(colon + 1));
    return host ? Result<MailExchanger>(MailExchanger{*preference, *host}) : Result<MailExchanger>(host.error());
}

const auto senderExample = u"mx a:mail.example.net ip4:192.0.2.0/24 include:spf.example.net"_s;

// "192.0.2.0/24", canonical; networks of half the world are nobody's mail servers.
Result<QString> networkIn(QStringView text, bool wantsIpv4)
{
    const qsizetype slash = text.indexOf(u'/');
    const Result<IpAddress> address = IpAddress::parse(slash < 0 ? text : text.first(slash));
    if (!address || address->isIpv4() != wantsIpv4)
        return Error{ErrorCode::IpMalformed, text.toString().left(100), {}, {}};
    if (slash < 0)
        return address->toString();
    const int least = wantsIpv4 ? 8 : 16;
    const int most = wantsIpv4 ? 32 : 128;
    const std::optional<int> length = numberIn(text.sliced(slash + 1), 3);
    if (!length || *length < least || *length > most)
        return Error{ErrorCode::NumberOutOfRange, text.toString().left(100), {}, u"%1 – %2"_s.arg(least).arg(most)};
    return u"%1/%2"_s.arg(address->toString()).arg(*length);
}

Result<QString> senderIn(QStringView typed)
{
    const QString lower = typed.toString().toLower();
    const QString word = lower.startsWith(u'+') ? lower.sliced(1) : lower; // RFC 7208 §4.6.2: it says the same
    const QString name = word.section(u':', 0, 0);
    const QString value = word.section(u':', 1);
    if (!word.contains(u':'))
        return name == u"a" || name == u"mx" ? Result<QString>(name) : Result<QString>(malformed(typed, senderExample));
    if (name == u"ip4" || name == u"ip6")
        return networkIn(value, name == u"ip4").and_then([&name](const QString &network) { return Result<QString>(name + u':' + network); });
    if (name != u"a" && name != u"mx" && name != u"include")
        return malformed(typed, senderExample);
    const Result<DnsName> host = DnsName::parse(value);
    if (!host || host->toString().startsWith(u'*'))
        return malformed(typed, senderExample);
    return name + u':' + host->toString();
}

} // namespace

Result<MailExchangers> MailExchangers::parse(QStringView text)
{
    MailExchangers exchangers;
    const QList<QStringView> parts = text.split(u',');
    if (parts.size() > most)
        return Error{ErrorCode::NumberOutOfRange, QString::number(parts.size()), {}, u"1 – %1"_s.arg(most)};
    for (const QStringView part : parts) {
        const Result<MailExchanger> one = exchangerIn(part.trimmed());
        if (!one)
            return one.error();
        const auto isSame = [&one](const MailExchanger &other) { return other.host == one->host; };
        if (std::any_of(exchangers.m_all.begin(), exchangers.m_all.end(), isSame))
            return Error{ErrorCode::AlreadyExists, one->host.toString(), {}, {}};
        exchangers.m_all.append(*one);
    }
    std::sort(exchangers.m_all.begin(), exchangers.m_all.end(), [](const MailExchanger &l, const MailExchanger &r) { return std::tie(l.preference, l.host) < std::tie(r.preference, r.host); });
    return exchangers;
}

QString MailExchangers::toString() const
{
    QStringList parts;
    for (const MailExchanger &one : m_all)
        parts.append(u"%1:%2"_s.arg(one.preference).arg(one.host.toString()));
    return parts.join(u',');
}

Result<TenantName> TenantName::parse(QStringView text)
{
    const QString lower = text.toString().toLower();
    const QString suffix = u".onmicrosoft.com"_s;
    TenantName tenant;
    tenant.m_text = lower.endsWith(suffix) ? lower.chopped(suffix.size()) : lower;
    if (tenant.m_text.size() > longest)
        return Error{ErrorCode::TextTooLong, lower.left(100), {}, QString::number(longest)};
    const auto isAllowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    if (tenant.m_text.isEmpty() || !std::all_of(tenant.m_text.begin(), tenant.m_text.end(), isAllowed))
        return malformed(text, u"contoso"_s);
    return tenant;
}

Result<SpfSenders> SpfSenders::parse(QStringView text)
{
    QStringList words;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const Result<QString> sender = senderIn(word);
        if (!sender)
            return sender.error();
        if (!words.contains(*sender))
            words.append(*sender);
    }
    SpfSenders senders;
    senders.m_text = words.join(u' ');
    if (words.isEmpty())
        return malformed(text, senderExample);
    if (senders.m_text.size() > longest)
        return Error{ErrorCode::TextTooLong, text.toString().left(100), {}, QString::number(longest)};
    return senders;
}

Result<void> ExternalMail::check(const ExternalMail &mail)
{
    const auto useless = [&mail](const QString &field) { return Error{ErrorCode::Unsupported, field, field, wordOf(mail.service)}; };
    if (mail.exchangers && !takesExchangers(mail.service))
        return useless(u"exchangers"_s);
    if (!mail.exchangers && needsExchangers(mail.service))
        return Error{ErrorCode::ProtocolMissingMember, u"exchangers"_s, u"exchangers"_s, wordOf(mail.service)};
    if (mail.tenant && !takesTenant(mail.service))
        return useless(u"tenant"_s);
    return mail.senders && !takesSenders(mail.service) ? Result<void>(useless(u"senders"_s)) : success();
}

} // namespace postroom
