#pragma once

#include <QString>

#include <optional>

namespace postroom {

// Control characters as postroom means them everywhere: C0, DEL, C1, line and paragraph separators, and the marks
// that reorder bidirectional text (U+202A–E, U+2066–9).
bool isControl(char32_t character);

// The first character of well-formed text for which `refused` holds; a lone surrogate or a noncharacter always does.
std::optional<char32_t> firstRefused(QStringView text, bool (*refused)(char32_t));

// How an error names a character so that also an invisible one can be found: "U+005F LOW LINE “_”".
QString characterName(char32_t character);

// The marks that give neighbours a direction (U+200E, U+200F, U+061C): they may stand in a name, and not on a terminal.
bool isBidiMark(char32_t c);

// Text for a log line or terminal: control characters as \xNN or \u{NNNN}, at most `limit` UTF-16 units.
QString escapedControls(QStringView text, qsizetype limit = 8192);

} // namespace postroom
