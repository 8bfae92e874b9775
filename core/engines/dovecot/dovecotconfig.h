#pragma once

#include "core/engines/engine.h"

namespace postroom {

inline constexpr char dovecotPackage[] = "dovecot-imapd dovecot-pop3d dovecot-lmtpd dovecot-sqlite";

// All files of a Dovecot instance; see resources/engines/dovecot for what they say.
Result<QList<ConfigFile>> dovecotConfig(const RenderInput &input);

// The inside of a double-quoted string: "\" and the quote are escaped. Control characters are refused, and what would
// start an expansion ("%", "$") or name a file ("<" in front).
Result<QString> dovecotValue(const QString &value);

} // namespace postroom
