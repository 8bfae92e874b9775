#pragma once

#include "core/api/operations/setup.h"
#include "ui/wizard/wizardstep.h"

namespace postroom::ui {

// Everything is tried; what still stands in the way is shown with its fix.
class FinishStep : public WizardStep
{
    Q_OBJECT

public:
    explicit FinishStep(Session &session);

    QString nextText() const override;
    bool isComplete() const override { return true; }
    void begin(const Finding &finding) override;
    void carryOut() override;

private:
    void show(const api::SetupFinish::Reply &reply);

    QVBoxLayout *m_findings;
    QWidget *m_success;
    bool m_finished = false;
};

} // namespace postroom::ui
