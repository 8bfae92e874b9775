#pragma once

#include "core/model/acceptance.h"
#include "ui/forms/form.h"

class QDateEdit;
class QLineEdit;

namespace postroom::ui {

// Why a finding can stay as it is, and until when.
class AcceptForm : public Form
{
    Q_OBJECT

public:
    explicit AcceptForm(QDate today, QWidget *parent = nullptr);

    Result<Reason> reason() const;
    Day until() const;
    bool isComplete() const override;

private:
    QLineEdit *m_reason;
    QDateEdit *m_until;
};

} // namespace postroom::ui
