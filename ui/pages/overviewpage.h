#pragma once

#include "core/api/operations/server.h"
#include "ui/pages/page.h"

#include <optional>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace postroom::ui {

class StateStack;
class VerdictBadge;

// One look: is mail flowing, what wants attention (worst first), and how engines, ports, queue and certificates are.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session &session);

    void refresh() override;
    QString helpText() const override;
    void noteChange(const QString &kind, const QString &subject) override;

private:
    QWidget *makeContent();
    void showAll();
    void showFindings();
    void showFacts();
    void addFact(const QString &name, Verdict verdict, const QString &words);

    std::optional<api::Status::Reply> m_status;
    std::optional<QList<Finding>> m_findings;
    QLabel *m_headline;
    QVBoxLayout *m_cards;
    QToolButton *m_passes;
    QLabel *m_passList;
    QGridLayout *m_facts;
    StateStack *m_states;
};

// The one sentence at the top of the page.
QString headline(const api::Status::Reply &status);

} // namespace postroom::ui
