#pragma once

#include "core/model/accounttype.h"
#include "ui/forms/form.h"

#include <QList>

class QCheckBox;
class QLabel;

namespace postroom::ui {

// How mail programs may fetch mail: IMAP, POP3 or both, with what each means for the mail in plain words.
class AccountTypesForm : public Form
{
    Q_OBJECT

public:
    explicit AccountTypesForm(QWidget *parent = nullptr);

    void setValue(const QList<AccountType> &types);
    Result<QList<AccountType>> value() const;
    bool isComplete() const override;

private:
    void consider();

    QCheckBox *m_imap;
    QCheckBox *m_pop3;
    QLabel *m_advice;
};

} // namespace postroom::ui
