#include "core/model/destination.h"

#include "core/base/character.h"
#include "core/model/addressparts.h"

namespace postroom {

namespace {

// RFC 5322 §3.2.3: atext, and the dots between.
bool isRefusedInDestination(char32_t c)
{
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return !plain && (c > 0x7f || !QByteArrayView("!#$%&'*+-/=?^_`{|}~.").contains(static_cast<char>(c)));
}

Result<QString> readLocalPart(QStringView text)
{
    const Result<QString> local = parseDotString(text, Case::Kept, isRefusedInDestination);
    if (local && (local->startsWith(u'-') || local->startsWith(u'/') || local->startsWith(u'|')))
        return Error{ErrorCode::CharacterNotAllowed, text.toString().left(300), {}, characterName(local->front().unicode())};
    return local;
}

} // namespace

Result<Destination> Destination::parse(QStringView text)
{
    const Result<AddressParts> parts = parseAddressParts(text, readLocalPart);
    if (!parts)
        return parts.error();
    Destination destination;
    destination.m_localPart = parts->localPart;
    destination.m_domain = parts->domain;
    return destination;
}

Destination Destination::of(const Address &address)
{
    Destination destination;
    destination.m_localPart = address.localPart();
    destination.m_domain = address.domain();
    return destination;
}

Destination Destination::servedBy(const DomainName &domain) const
{
    Destination served;
    served.m_localPart = m_localPart.toLower(); // ASCII
    served.m_domain = domain;
    return served;
}

Destination Destination::withoutTag() const
{
    Destination bare = *this;
    const qsizetype plus = m_localPart.indexOf(u'+');
    if (plus > 0 && m_localPart.at(plus - 1) != u'.') // "an.+shop" stays whole: "an." is no address
        bare.m_localPart.truncate(plus);
    return bare;
}

} // namespace postroom
