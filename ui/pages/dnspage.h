#pragma once

#include "core/api/operations/dns.h"
#include "core/model/ownrecord.h"
#include "ui/pages/page.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace postroom::ui {

class DnsFindingsDialog;
class RecordDetails;
class RecordModel;
class RecordWatch;
class StateStack;
class TableView;

// What DNS should say for a domain, to be copied or exported to whoever runs its DNS, and what it says.
class DnsPage : public Page
{
    Q_OBJECT

public:
    explicit DnsPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    bool hasFilter() const override { return true; }
    void focusFilter() override; // the choice of the domain
    void showDomain(const QString &name);
    void showObject(const QString &name) override { showDomain(name); }
    bool canAdd() const override;
    void add() override; // a record of the admin's own
    bool canRemove() const override;
    void remove() override;

protected:
    void read() override;

private:
    QWidget *makePlan();
    void fillDomains(const QList<DomainName> &names, bool thatIsAll);
    int listed(const DomainName &name); // its row in the choice, added where it was not
    void showTyped();
    void readPlan();
    void fail(const Error &error);
    void setPlan(const DnsPlan &plan);
    void showPlan(const DnsPlan &plan);
    void openPublish();
    void openSpread(const std::optional<DnsServer> &server);
    void showLook();
    void openFindings();
    void fitRows();
    void considerRow();
    void showMenu(const QPoint &at);
    void say(const QString &words);

    QComboBox *m_domain;
    QPushButton *m_export;
    QPushButton *m_publish;
    QWidget *m_copyAll;
    RecordModel *m_model;
    TableView *m_table;
    RecordDetails *m_details;
    RecordWatch *m_watch;
    QPushButton *m_look;
    QPushButton *m_found;
    QPushButton *m_spread;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_looked;
    QLabel *m_notice;
    StateStack *m_states;
    QPointer<DnsFindingsDialog> m_findings; // while it is open
    QString m_wanted; // shown as soon as the domains are here
    std::optional<OwnRecord> m_added; // chosen as soon as the plan has it
    qint64 m_query = 0; // of the last plan that was asked for; the answer to another comes too late
};

} // namespace postroom::ui
