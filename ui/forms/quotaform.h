#pragma once

#include "core/model/bytesize.h"
#include "ui/forms/form.h"

#include <optional>

namespace postroom::ui {

// The most space of several mailboxes.
class QuotaForm : public Form
{
    Q_OBJECT

public:
    explicit QuotaForm(QWidget *parent = nullptr);

    Result<std::optional<ByteSize>> value() const; // unset: no limit
    bool isComplete() const override { return value().has_value(); }

private:
    QLineEdit *m_quota;
};

} // namespace postroom::ui
