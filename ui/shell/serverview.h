#pragma once

#include "core/api/operations/server.h"
#include "ui/shell/failurewatch.h"
#include "ui/shell/health.h"
#include "ui/shell/knownserver.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

#include <QHash>
#include <QPointer>

class QLabel;
class QStackedWidget;

namespace postroom::ui {

class Page;
class SettingsPage;
class SetupWizard;
class Sidebar;
class UnreachablePage;
class VerdictBadge;

// How to type what a person without a server, or with one that is stopped, must type.
struct Commands
{
    QString program; // postroomctl
    QString practice; // tries Postroom out; empty: not offered
};

// One server of the window: pages at the left, the chosen one at the right, and below it whether the server answers, which
// generation of its configuration is in use, and how fresh that is. Pages are made when they are first shown, and stay,
// with what was typed in them, while the connection is away or another server is looked at.
class ServerView : public QWidget
{
    Q_OBJECT

public:
    ServerView(const KnownServer &server, const Commands &commands, QWidget *parent = nullptr);
    ~ServerView() override;

    void start(); // connects
    Session &session() { return m_session; }
    const KnownServer &server() const { return m_server; }
    void setServer(const KnownServer &server); // another name or colour; the address stays
    QString name() const;
    bool isPractice() const { return m_status && m_status->practice; }
    Health health() const;

    void openAt(const QString &page) { m_settings.setPage(page); } // when the server answers
    bool showPage(const QString &name);
    Page *currentPage() const;
    QString pageName() const; // of the current page; empty: none yet
    // What would be lost without the view, and on which page that is.
    struct Loss
    {
        QString page;
        QString words;
    };
    QList<Loss> running() const; // what its pages are at
    QList<Loss> losses() const; // that, and settings that are not applied
    void takeOver(const ServerView &former); // its page, and what was typed into its settings
    SetupWizard *wizard() const; // while it is open
    void openWizard();
    bool isConnected() const { return m_session.state() == Session::State::Connected; }
    void refresh();

signals:
    void changed(); // its name or health
    void abilitiesChanged(); // of the current page, or the connection
    void rested(); // something that was running() has ended
    void failuresNoticed(const QList<postroom::Finding> &failures); // new ones, worth disturbing somebody

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeStatusLine();
    Page *pageOf(const QString &name);
    SettingsPage *settingsPage() const; // nullptr: not made yet
    void considerConnection();
    void welcome();
    void look();
    void takeStatus(const api::Status::Reply &status);
    void takeFindings(const QList<Finding> &findings);
    void noteChange(const QString &kind, const QString &subject);
    bool isOverview(const Page *page) const;
    bool overviewLooks() const; // it is on view, and asks by itself
    void tellStatus();
    void showWanted(const QString &page, const QString &filter);

    KnownServer m_server;
    Session m_session;
    DesktopSettings m_settings;
    Sidebar *m_sidebar;
    QStackedWidget *m_outer; // the pages, or that nobody answers; what waits for an answer belongs to it
    UnreachablePage *m_unreachable;
    QWidget *m_inner;
    QStackedWidget *m_pages;
    QLabel *m_lost; // above the page, while the connection is away
    VerdictBadge *m_connection;
    QLabel *m_generation;
    QLabel *m_freshness;
    QHash<QString, Page *> m_made;
    QPointer<SetupWizard> m_wizard;
    QTimer m_statusDelay;
    QTimer m_statusEvery;
    QDateTime m_lastStatus;
    std::optional<api::Status::Reply> m_status;
    std::optional<QList<Finding>> m_findings;
    FailureWatch m_watch;
    bool m_setupOffered = false;
    bool m_setupWaits = false; // to be offered when the view is shown
};

} // namespace postroom::ui
