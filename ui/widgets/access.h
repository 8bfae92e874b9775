#pragma once

namespace postroom::ui {

// What assistive programs see, where Qt's own says something else than what is there. Of a scrolled area: that of Qt 6.4 reads beyond its
// children when one is asked for that went meanwhile, such as a scroll bar, and the program ends. Of a widget that passes the keys on to another:
// that it has them itself. Once, before the first window.
void installAccess();

} // namespace postroom::ui
