#pragma once

#include "core/model/domainname.h"

namespace postroom {

// What every kind of address is made of. The kinds differ in what may stand before the "@".
struct AddressParts
{
    QString localPart;
    DomainName domain;
};

// Cuts at the last "@" and reads both sides; at most 254 octets in all. `readLocalPart` is the kind's own grammar.
Result<AddressParts> parseAddressParts(QStringView text, Result<QString> (*readLocalPart)(QStringView));

enum class Case { Folded, Kept };

// The shape that all grammars share: ASCII letters, digits and a kind's own marks with single dots between, at most 64
// octets. `refused` says which characters are none of the kind's; ASCII letters come folded where that is wanted.
Result<QString> parseDotString(QStringView text, Case letters, bool (*refused)(char32_t));

} // namespace postroom
