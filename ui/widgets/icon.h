#pragma once

#include "core/model/finding.h"

#include <QIcon>

namespace postroom::ui {

// Our own line icons (resources/icons), drawn in the palette's text colour at the moment of painting, so that they
// follow a change between light and dark by themselves.
QIcon icon(const QString &name);
// The sign of a verdict in its colour. Its word always stands beside it.
QIcon verdictIcon(Verdict verdict);

} // namespace postroom::ui
