#pragma once

#include "core/dns/registration.h"
#include "core/model/finding.h"

namespace postroom {

// How a domain's registration stands: fails where it keeps the domain out of DNS, or is over; warns thirty days before its end.
// A registry that does not answer, or with what cannot be believed, leaves it unknown. Pure.
Finding judgeRegistration(const RegistrationSeen &seen, const QDateTime &now);

// Nobody is asked: of a practice server, below such a top-level domain, where it is turned off, or where no registry can be.
enum class RegistrationUnasked { Practice,
                                 SpecialUse,
                                 TurnedOff,
                                 NoRegistry };

Finding withoutRegistration(const DomainName &domain, RegistrationUnasked why);

} // namespace postroom
