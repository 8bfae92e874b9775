#pragma once

#include "core/base/fields.h"

#include <utility>

namespace postroom {

// How people's mail programs may fetch their mail. At least one is always offered.
enum class AccountType { Imap, Pop3 };

template<>
struct EnumWords<AccountType>
{
    static constexpr std::pair<AccountType, const char *> words[] = {{AccountType::Imap, "imap"}, {AccountType::Pop3, "pop3"}};
};

} // namespace postroom
