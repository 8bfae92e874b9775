#include "core/engines/dovecot/dovecot.h"
#include "core/engines/named/named.h"
#include "core/engines/nginx/nginx.h"
#include "core/engines/postfix/postfix.h"
#include "core/engines/rspamd/rspamd.h"

#include <array>

namespace postroom {

namespace {

// Postfix needs Dovecot's sockets for logins and deliveries, and Rspamd's for what people send; nginx and named need nobody.
const std::array<EngineRules, 5> &rulesInOrder()
{
    static const std::array rules{dovecotRules(), rspamdRules(), postfixRules(), nginxRules(), namedRules()};
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
