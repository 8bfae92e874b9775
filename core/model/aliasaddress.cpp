#include "core/model/aliasaddress.h"

#include "core/base/character.h"
#include "core/model/addressparts.h"

namespace postroom {

namespace {

bool isMark(char32_t c)
{
    return c == '+' || c == '\'' || c == '&' || c == '=' || c == '~';
}

bool isRefusedInAliasName(char32_t c)
{
    return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || isMark(c));
}

} // namespace

Result<QString> AliasAddress::parseLocalPart(QStringView text)
{
    const Result<QString> local = parseDotString(text, Case::Folded, isRefusedInAliasName);
    if (local && (local->startsWith(u'-') || isMark(local->front().unicode())))
        return Error{ErrorCode::CharacterNotAllowed, text.toString().left(300), {}, characterName(local->front().unicode())};
    return local;
}

Result<AliasAddress> AliasAddress::parse(QStringView text)
{
    const Result<AddressParts> parts = parseAddressParts(text, parseLocalPart);
    return parts ? Result<AliasAddress>(of(parts->localPart, parts->domain)) : Result<AliasAddress>(parts.error());
}

AliasAddress AliasAddress::of(const QString &parsedLocalPart, const DomainName &domain)
{
    AliasAddress address;
    address.m_localPart = parsedLocalPart;
    address.m_domain = domain;
    return address;
}

} // namespace postroom
