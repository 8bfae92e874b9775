#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace postroom::ui {

class CopyButton;

// An input for a new password: typed hidden, or generated and then shown, once, with a button that copies it.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);
    ~PasswordField() override;

    Secret value() const;
    bool isEmpty() const;
    bool isGenerated() const { return m_generated; }
    void clear();
    QLineEdit *input() const { return m_input; }

signals:
    void edited();

private:
    void generate();
    void setClear(bool clear);

    QLineEdit *m_input;
    QToolButton *m_show;
    CopyButton *m_copy;
    QLabel *m_note;
    bool m_generated = false;
};

} // namespace postroom::ui
