#pragma once

#include <QWidget>

namespace postroom::ui {

// A command to be typed into a terminal, with a button that copies it.
QWidget *commandLine(const QString &command, const QString &objectName);

} // namespace postroom::ui
