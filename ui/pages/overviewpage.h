#pragma once

#include "core/api/operations/server.h"
#include "ui/models/trafficmodel.h"
#include "ui/pages/page.h"

#include <optional>

class QLabel;

namespace postroom::ui {

class FindingList;
class RefusalCard;
class OverviewFacts;
class StateStack;
class TrafficPanel;

// One look: is mail flowing, what wants attention (worst first), how engines, ports, queue, disk and certificates are, and
// what went through. When something changes, only what shows it is read again, at most once a second.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    void showObject(const QString &key) override; // a finding's (findingKey)

signals:
    void statusRead(const postroom::api::Status::Reply &status); // for whoever else shows some of it
    void findingsRead(const QList<postroom::Finding> &findings);

protected:
    void read() override;

private:
    enum class Part { Status = 1,
                      Findings = 2,
                      Traffic = 4 };
    Q_DECLARE_FLAGS(Parts, Part)

    void readParts();
    void readStatus();
    void readFindings();
    void readBoth();
    void readTraffic();
    void take(const api::Status::Reply &status);
    void take(const QList<Finding> &findings);
    void fail(const Error &error);
    QWidget *makeContent();
    void settle(); // what there is to show
    void showWanted();

    std::optional<api::Status::Reply> m_status; // what is shown; unset: nothing, or not any more
    bool m_hasFindings = false;
    QString m_wanted; // the finding to show as soon as it is here
    TrafficModel m_traffic;
    QLabel *m_headline;
    RefusalCard *m_refusal;
    FindingList *m_findingList;
    OverviewFacts *m_facts;
    TrafficPanel *m_trafficPanel;
    StateStack *m_states;
    Parts m_parts; // to be read again
    QTimer m_delay;
};

// The one sentence at the top of the page.
QString headline(const api::Status::Reply &status);

} // namespace postroom::ui
