#pragma once

#include "tests/ui/support/fakeserver.h"

class QApplication;

namespace postroom::test {

// A believable small company, for pictures.
void furnish(FakeServer &server);
// Names and texts that would be taken for markup or mnemonics if anything took them for that.
void furnishHostile(FakeServer &server);

enum class Tone { Light,
                  Dark };
void setTone(QApplication &application, Tone tone);

} // namespace postroom::test
