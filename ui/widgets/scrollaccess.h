#pragma once

namespace postroom::ui {

// What assistive programs see of a scrolled area, instead of Qt's own: that of Qt 6.4 reads beyond its children when one is
// asked for that went meanwhile, such as a scroll bar, and the program ends. Once, before the first window.
void installScrollAccess();

} // namespace postroom::ui
