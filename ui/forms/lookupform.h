#pragma once

#include "core/api/operations/dns.h"
#include "ui/forms/form.h"

class QComboBox;

namespace postroom::ui {

// One question to DNS.
class LookupForm : public Form
{
    Q_OBJECT

public:
    LookupForm(const QString &name, const QString &type, QWidget *parent = nullptr);

    Result<api::LookupDns> value() const;
    bool isComplete() const override;

private:
    Result<DnsServer> server() const; // null: whom the mail server asks

    QLineEdit *m_name;
    QComboBox *m_type;
    QLineEdit *m_server;
};

} // namespace postroom::ui
