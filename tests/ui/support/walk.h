#pragma once

#include <QList>
#include <QString>

class QLineEdit;
class QWidget;

namespace postroom::test {

// Types text of any alphabet, which QTest's keys cannot.
void type(QLineEdit *line, const QString &text);

// The widgets that Tab visits in a window, from the one that has the focus until one comes again. Ends at `most`.
QList<QWidget *> tabWalk(QWidget *window, int most = 80);

// The visible widgets below `root` that a person works with but a screen reader has no name for.
QStringList namelessControls(QWidget *root);

// The visible widgets below `root` that a person works with but that have no objectName.
QStringList controlsWithoutObjectName(QWidget *root);

// The Alt keys that more than one visible thing of a window answers, menu bar included, and those of each menu.
QStringList ambiguousMnemonics(QWidget *window);

} // namespace postroom::test
