#pragma once

#include "core/model/domainname.h"
#include "ui/wizard/wizardstep.h"

class QLabel;
class QPushButton;

namespace postroom::ui {

class RecordDetails;
class RecordModel;
class RecordWatch;
class StateStack;
class TableView;
class VerdictBadge;

// The records to publish, one at a time to copy, and what DNS says of them: looked again and again while the step is open.
class DnsStep : public WizardStep
{
    Q_OBJECT

public:
    explicit DnsStep(Session &session);

    QString nextText() const override;
    bool isComplete() const override { return true; } // DNS takes its time, and nothing here waits for it
    void begin(const Finding &finding) override;
    void carryOut() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makePlan();
    void readPlan();
    void openPublish();
    void showLook();

    std::optional<DomainName> m_domain;
    RecordModel *m_model;
    RecordWatch *m_watch;
    TableView *m_table;
    RecordDetails *m_details;
    VerdictBadge *m_badge;
    QLabel *m_looked;
    QLabel *m_notice;
    QPushButton *m_look;
    StateStack *m_states;
};

} // namespace postroom::ui
