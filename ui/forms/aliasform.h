#pragma once

#include "core/model/alias.h"
#include "ui/forms/form.h"

class QPlainTextEdit;

namespace postroom::ui {

// An alias and where it leads: all of a new one, or the targets of one that exists.
class AliasForm : public Form
{
    Q_OBJECT

public:
    enum class For { New,
                     Existing };

    explicit AliasForm(For purpose, QWidget *parent = nullptr);

    void setValue(const Alias &alias);
    void merge(const Alias &theirs); // what it is now that somebody else changed it; yours stays where it differs
    void suggestAddress(const QString &address); // half a one, like "@example.org"
    Result<Alias> value() const;
    bool isComplete() const override;

private:
    Result<AliasAddress> address() const;
    Result<QList<Destination>> targets() const;

    Alias m_given;
    QLineEdit *m_address;
    QPlainTextEdit *m_targets;
};

} // namespace postroom::ui
