#pragma once

#include <QLabel>

namespace postroom::ui {

// Labels as every page uses them. All are plain text, so that a name like <b>x</b> shows as it is written.
QLabel *plainLabel(const QString &text = {});
QLabel *wrappedLabel(const QString &text = {}); // may take several lines, within a long word too
QLabel *titleLabel(const QString &text); // 1.4 times the desktop's font
QLabel *captionLabel(const QString &text = {}); // 0.9 times, in the palette's quieter colour, wrapped
QLabel *codeLabel(const QString &text = {}); // fixed pitch, can be selected

// A tool tip that shows any text as it is written, wrapped where it is long.
QString plainToolTip(const QString &text);

// The text of a label or button without its mnemonic: what a screen reader says.
QString withoutMnemonic(const QString &text);

} // namespace postroom::ui
