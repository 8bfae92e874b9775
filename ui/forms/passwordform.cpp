#include "ui/forms/passwordform.h"

#include "core/model/password.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/secretedit.h"

namespace postroom::ui {

using namespace Qt::StringLiterals;

PasswordForm::PasswordForm(const Address &owner, QWidget *parent) : Form(parent), m_owner(owner), m_password(new PasswordField)
{
    addField(u"password"_s, tr("&New password:"), m_password->input(), {}, m_password);
    m_password->setOwner(owner);
    setFocusProxy(m_password);
    connect(m_password, &PasswordField::edited, this, [this] { judge(u"password"_s, problemIn(value())); });
}

Result<Secret> PasswordForm::value() const
{
    if (m_password->isEmpty())
        return Error{ErrorCode::TextEmpty, {}, u"password"_s, {}};
    return acceptPassword(m_password->value(), shortestPasswordAnywhere, m_owner);
}

bool PasswordForm::isComplete() const
{
    return value().has_value();
}

bool PasswordForm::isGenerated() const
{
    return m_password->isGenerated();
}

void PasswordForm::clearSecrets()
{
    m_password->clear();
    revise();
}

} // namespace postroom::ui
