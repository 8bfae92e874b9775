#pragma once

#include "core/api/operations/mailboxes.h"
#include "ui/wizard/wizardstep.h"

class QLabel;
class QPushButton;

namespace postroom::ui {

class MailboxForm;

// The first mailboxes: one or more, each added at once; their generated passwords stay on view until the wizard goes.
class MailboxesStep : public WizardStep
{
    Q_OBJECT

public:
    explicit MailboxesStep(Session &session);

    QString nextText() const override;
    bool isComplete() const override;
    bool isAwaiting() const override { return m_awaiting; }
    void begin(const Finding &finding) override;
    void carryOut() override; // adds what stands in the form, if anything does

private:
    void add(bool thenNext);
    void setAwaiting(bool awaiting);
    void added(const api::MailboxAndLogin &reply, const Secret &generated);

    MailboxForm *m_form;
    QPushButton *m_add;
    QVBoxLayout *m_cards;
    QLabel *m_refusal;
    QString m_needed; // the address the set-up waits for: the admin's
    bool m_met = false;
    bool m_awaiting = false;
};

} // namespace postroom::ui
