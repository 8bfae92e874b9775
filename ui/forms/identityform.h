#pragma once

#include "core/api/operations/setup.h"
#include "ui/forms/form.h"

class QLineEdit;

namespace postroom::ui {

// The two first questions of the set-up: your address, and this server's name. The name follows the address's domain
// until somebody types one.
class IdentityForm : public Form
{
    Q_OBJECT

public:
    explicit IdentityForm(QWidget *parent = nullptr);

    void setValue(const api::SetupIdentity &identity); // null members: no guess
    Result<api::SetupIdentity> value() const;
    bool isComplete() const override;

private:
    Result<Address> adminAddress() const;
    Result<DomainName> serverName() const;
    Result<QList<IpAddress>> publicAddresses() const;
    void followAddress();

    QLineEdit *m_adminAddress;
    QLineEdit *m_serverName;
    QLineEdit *m_publicAddresses;
    bool m_nameIsTheirs = false;
};

} // namespace postroom::ui
