#include "core/model/address.h"

#include "core/base/character.h"
#include "core/model/addressparts.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isRefusedInLocalPart(char32_t c)
{
    return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.');
}

} // namespace

Result<QString> Address::parseLocalPart(QStringView text)
{
    const Result<QString> local = parseDotString(text, Case::Folded, isRefusedInLocalPart);
    if (local && local->startsWith(u'-'))
        return Error{ErrorCode::CharacterNotAllowed, text.toString().left(300), {}, characterName(U'-')};
    return local;
}

Result<Address> Address::parse(QStringView text)
{
    const Result<AddressParts> parts = parseAddressParts(text, parseLocalPart);
    return parts ? Result<Address>(of(parts->localPart, parts->domain)) : Result<Address>(parts.error());
}

Address Address::of(const QString &parsedLocalPart, const DomainName &domain)
{
    Address address;
    address.m_localPart = parsedLocalPart;
    address.m_domain = domain;
    return address;
}

} // namespace postroom
