#pragma once

#include "core/model/domainname.h"
#include "ui/forms/form.h"

class QLineEdit;

namespace postroom::ui {

// The name of a mail domain.
class DomainForm : public Form
{
    Q_OBJECT

public:
    explicit DomainForm(QWidget *parent = nullptr);

    void setValue(const DomainName &name);
    Result<DomainName> value() const;
    bool isComplete() const override;

private:
    QLineEdit *m_name;
};

} // namespace postroom::ui
