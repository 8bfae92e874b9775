#pragma once

#include "core/base/fields.h"

#include <utility>

namespace postroom {

// What other servers are asked to do with mail that only claims to come from a domain (DMARC, RFC 7489 §6.3): nothing; to put
// it where spam is; to refuse it.
enum class DmarcPolicy { None,
                         Quarantine,
                         Reject };

template<>
struct EnumWords<DmarcPolicy>
{
    static constexpr std::pair<DmarcPolicy, const char *> words[] = {{DmarcPolicy::None, "none"}, {DmarcPolicy::Quarantine, "quarantine"}, {DmarcPolicy::Reject, "reject"}};
};

} // namespace postroom
