#pragma once

#include "ui/wizard/wizardstep.h"

namespace postroom::ui {

class IdentityForm;

// Your address and this server's name.
class IdentityStep : public WizardStep
{
    Q_OBJECT

public:
    explicit IdentityStep(Session &session);

    QString nextText() const override;
    bool isComplete() const override;
    void begin(const Finding &finding) override;
    void carryOut() override;

private:
    IdentityForm *m_form;
};

} // namespace postroom::ui
