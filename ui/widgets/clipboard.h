#pragma once

#include <QString>

namespace postroom::ui {

// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it away after a minute
// or when the program ends, unless something else was copied meanwhile.
void copySecret(const QString &secret);
void copyText(const QString &text);

} // namespace postroom::ui
