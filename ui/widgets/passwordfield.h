#pragma once

#include "core/base/secret.h"
#include "core/model/address.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace postroom::ui {

class CopyButton;
class SecretEdit;

// An input for a new password: typed hidden, or generated and then shown, once, with a button that copies it.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    Secret value() const;
    bool isEmpty() const;
    bool isGenerated() const { return m_generated; }
    void clear();
    void setOwner(const Address &owner); // whose it will be: what is like the address is guessed first
    SecretEdit *input() const { return m_input; }

signals:
    void edited();

private:
    void generate();
    void setClear(bool clear);
    void tellStrength();

    Address m_owner;
    SecretEdit *m_input;
    QToolButton *m_show;
    CopyButton *m_copy;
    QLabel *m_note;
    QLabel *m_strength;
    bool m_generated = false;
};

} // namespace postroom::ui
