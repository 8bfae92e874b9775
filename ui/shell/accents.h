#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace postroom::ui {

// The colours by which servers are told apart at a glance, beside their names. Each has a light and a dark tone with a
// contrast of at least 4.5:1 on the palette's window.
enum class Accent { Blue,
                    Teal,
                    Green,
                    Brown,
                    Rose,
                    Violet };

constexpr int accentCount = 6;

QColor accentColour(Accent accent, const QPalette &palette);
QString accentName(Accent accent); // for a person
QString accentWord(Accent accent); // for the settings
Accent accentFromWord(const QString &word); // the first where there is no such word
QIcon accentIcon(Accent accent); // a square of it

} // namespace postroom::ui
