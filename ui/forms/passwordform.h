#pragma once

#include "core/base/secret.h"
#include "core/model/address.h"
#include "ui/forms/form.h"

namespace postroom::ui {

class PasswordField;

// A new password for a mailbox.
class PasswordForm : public Form
{
    Q_OBJECT

public:
    explicit PasswordForm(const Address &owner, QWidget *parent = nullptr);

    Result<Secret> value() const;
    bool isComplete() const override;
    bool isGenerated() const;
    void clearSecrets() override;

private:
    Address m_owner;
    PasswordField *m_password;
};

// The fewest characters a server may be set to ask for; what it really asks for, it says itself.
constexpr int shortestPasswordAnywhere = 8;

} // namespace postroom::ui
