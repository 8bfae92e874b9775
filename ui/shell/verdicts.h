#pragma once

#include "core/model/finding.h"

#include <QColor>
#include <QPalette>

namespace postroom::ui {

// The four verdict colours and their words, in one place. Each colour has a light and a dark tone, chosen by the
// palette's window, with a contrast of at least 4.5:1 on it (WCAG 2.1, 1.4.3). Nothing is told by colour alone.
QColor verdictColour(Verdict verdict, const QPalette &palette);
QString verdictWord(Verdict verdict);

bool isDark(const QPalette &palette);

} // namespace postroom::ui
