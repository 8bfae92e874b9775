#pragma once

#include <QString>

#include <chrono>

namespace postroom::ui {

constexpr std::chrono::milliseconds secretStays = std::chrono::minutes(1);

// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it away after a while
// or when the program ends, unless something else was copied meanwhile.
void copySecret(const QString &secret, std::chrono::milliseconds stays = secretStays);
void copyText(const QString &text);

} // namespace postroom::ui
