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

    QString helpText() const override;
    void noteChange(const QString &kind, const QString &subject) override;

signals:
    void statusRead(const postroom::api::Status::Reply &status); // for whoever else shows some of it
    void findingsRead(const QList<postroom::Finding> &findings);

protected:
    void read() override;

private:
    void take(const api::Status::Reply &status);
    void take(const QList<Finding> &findings);
    void fail(const Error &error);
    QWidget *makeContent();
    void showFindings();
    void showFacts();
    void addFact(const QString &name, Verdict verdict, const QString &words);

    // What is shown; unset: nothing, or not any more.
    std::optional<api::Status::Reply> m_status;
    std::optional<QList<Finding>> m_findings;
    int m_factRows = 0;
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
