#pragma once

#include <QLineEdit>

namespace postroom::ui {

// A line that holds a password. What is copied or cut from it is a secret on the clipboard, and what it forgot no undo
// brings back.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;
    ~SecretEdit() override;

    void forget();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace postroom::ui
