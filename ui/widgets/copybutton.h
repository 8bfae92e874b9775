#pragma once

#include <QPushButton>

#include <functional>

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

} // namespace postroom::ui
