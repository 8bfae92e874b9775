#pragma once

#include <QPushButton>

#include <functional>

class QGridLayout;
class QLabel;

namespace postroom::ui {

// Copies what its source says at the moment of the click, and says for a moment that it did.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Text,
                      Secret };

    // `what` names the thing for a screen reader: "Copy the password".
    CopyButton(const QString &text, const QString &what, std::function<QString()> source, Kind kind = Kind::Text);

private:
    void copy();

    QString m_text;
    std::function<QString()> m_source;
    Kind m_kind;
};

// Puts a value into a grid, and beside it the button that copies it, which is called as the value with "Copy" behind.
CopyButton *addCopied(QGridLayout *grid, int row, int column, QLabel *value, const QString &what, const QString &objectName);

} // namespace postroom::ui
