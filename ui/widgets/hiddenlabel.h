#pragma once

class QString;
class QWidget;

namespace postroom::ui {

// Screen readers call a combo box by its current text, unless a label stands beside it in the same parent. In a form the
// label is elsewhere, so this puts one there that nobody sees. To be called when the input is in its place.
void addHiddenLabel(QWidget *input, const QString &name);

} // namespace postroom::ui
