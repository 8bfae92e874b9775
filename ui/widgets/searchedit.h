#pragma once

#include <QLineEdit>

namespace postroom::ui {

// A line to type into what is looked for, with a sign for that and a button that empties it. Both have names, which Qt's
// own have not.
class SearchEdit : public QLineEdit
{
    Q_OBJECT

public:
    // `name` is what a screen reader calls it, `hint` what stands in it while it is empty.
    SearchEdit(const QString &objectName, const QString &name, const QString &hint, QWidget *parent = nullptr);
};

} // namespace postroom::ui
