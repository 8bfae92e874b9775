#pragma once

#include "core/engines/engine.h"

namespace postroom {

inline constexpr char postfixPackage[] = "postfix postfix-sqlite";

// All files of a Postfix instance; see resources/engines/postfix for what they say.
Result<QList<ConfigFile>> postfixConfig(const RenderInput &input);

// A value of main.cf: "$" becomes "$$" (else a parameter of that name); a control character or a blank in front, which
// would continue the line before, is refused.
Result<QString> postfixValue(const QString &value);

} // namespace postroom
