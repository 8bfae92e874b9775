#pragma once

#include <QLatin1StringView>

namespace postroom {

// The mailbox by which a new configuration is tried: in no store and in no list. No other server can have its domain
// (RFC 2606 §2), and no message from elsewhere is taken for it.
inline constexpr QLatin1StringView probeDomain{"probe.invalid"};
inline constexpr QLatin1StringView probeAddress{"postroom@probe.invalid"};

} // namespace postroom
