#pragma once

#include <QString>

class QWidget;

namespace postroom::ui {

// A window with what was refused, a line each, to be read and copied.
void showRefusals(const QString &lines, QWidget *parent);

} // namespace postroom::ui
