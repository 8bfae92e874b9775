#pragma once

#include "ui/wizard/wizardstep.h"

namespace postroom::ui {

class AccountTypesForm;

// How mail programs fetch mail: IMAP, POP3 or both.
class AccountTypesStep : public WizardStep
{
    Q_OBJECT

public:
    explicit AccountTypesStep(Session &session);

    QString nextText() const override;
    bool isComplete() const override;
    void begin(const Finding &finding) override;
    void carryOut() override;

private:
    AccountTypesForm *m_form;
};

} // namespace postroom::ui
