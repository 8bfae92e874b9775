#include "core/engines/dovecot/dovecot.h"
#include "core/engines/postfix/postfix.h"

#include <array>

namespace postroom {

namespace {

// Postfix needs Dovecot's sockets for logins and deliveries.
const std::array<EngineRules, 2> &rulesInOrder()
{
    static const std::array rules{dovecotRules(), postfixRules()};
    return rules;
}

} // namespace

std::span<const EngineRules> allEngines() { return rulesInOrder(); }

const EngineRules &rulesOf(Engine engine)
{
    for (const EngineRules &rules : allEngines()) {
        if (rules.engine == engine)
            return rules;
    }
    Q_UNREACHABLE();
}

} // namespace postroom
