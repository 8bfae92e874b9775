#pragma once

#include "core/base/fields.h"

#include <utility>

namespace postroom {

// What the server's domains ask of others that bring mail (MTA-STS, RFC 8461 §5): nothing; to report where an encrypted
// connection to the right server failed, and bring it all the same; to bring it so or not at all.
enum class MtaStsMode { Off,
                        Testing,
                        Enforce };

template<>
struct EnumWords<MtaStsMode>
{
    static constexpr std::pair<MtaStsMode, const char *> words[] = {{MtaStsMode::Off, "off"}, {MtaStsMode::Testing, "testing"}, {MtaStsMode::Enforce, "enforce"}};
};

} // namespace postroom
