#pragma once

#include "core/base/secret.h"
#include "core/model/mailbox.h"
#include "ui/forms/form.h"

class QCheckBox;
class QLineEdit;

namespace postroom::ui {

class PasswordField;

// A mailbox: all of a new one, with its first password, or what can be changed of one that exists.
class MailboxForm : public Form
{
    Q_OBJECT

public:
    enum class For { New,
                     Existing };

    explicit MailboxForm(For purpose, QWidget *parent = nullptr);

    void setValue(const Mailbox &mailbox);
    void merge(const Mailbox &theirs); // what it is now that somebody else changed it; yours stays where it differs
    void suggestAddress(const QString &address); // a guess; may be half a one, like "@example.org"
    Result<Mailbox> value() const;
    Result<Secret> password() const; // of a new one
    bool isGenerated() const;
    bool isComplete() const override;
    void clearSecrets() override;
    void clear(); // for the next new one; the domain stays

private:
    Result<Address> address() const;
    Result<DisplayName> displayName() const;
    Result<std::optional<ByteSize>> quota() const;
    void addUses();

    Mailbox m_given;
    QLineEdit *m_address;
    QLineEdit *m_name;
    PasswordField *m_password = nullptr;
    QLineEdit *m_quota;
    // What one that exists may be used for; a new one for everything.
    QCheckBox *m_imap = nullptr;
    QCheckBox *m_pop3 = nullptr;
    QCheckBox *m_sending = nullptr;
};

} // namespace postroom::ui
