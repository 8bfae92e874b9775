#pragma once

#include "core/api/operations/server.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QMenu;
class QStackedWidget;

namespace postroom::ui {

class Manual;
class Page;
class SettingsPage;
class SetupWizard;
struct Found;
class Sidebar;
class UnreachablePage;
class VerdictBadge;

// The console's window: pages at the left, the chosen one at the right, and below it whether the server answers, which
// generation of its configuration is in use, and how fresh that is. Pages are made when they are first shown, and stay,
// with what was typed in them, while the connection is away.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Commands
    {
        QString start; // starts this instance
        QString practice; // tries Postroom out; empty: not offered here
    };

    MainWindow(Session &session, const Commands &commands, QWidget *parent = nullptr);

    static bool isPage(const QString &name); // "overview", "domains", "mailboxes" or "dns"
    void openAt(const QString &name) { m_settings.setPage(name); } // when the server answers
    bool showPage(const QString &name);
    Page *currentPage() const;
    SetupWizard *wizard() const; // while it is open
    void openWizard();
    void takeOver(const MainWindow &former); // its place, its page, and what was typed into its settings

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenu();
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &key, const QString &objectName, void (MainWindow::*does)());
    Page *pageOf(const QString &name);
    void considerConnection();
    void welcome();
    SettingsPage *settingsPage() const; // nullptr: not made yet
    void confirmClose();
    void look();
    void takeStatus(const api::Status::Reply &status);
    void noteChange(const QString &kind, const QString &subject);
    bool isOverview(const Page *page) const;
    void considerAbilities();
    void tellStatus();
    void showWanted(const QString &page, const QString &filter);
    void findAnything();
    void go(const Found &found);

    void focusFilter();
    void add();
    void remove();
    void refresh();
    void closePane();
    void showHelp();
    void showAbout();

    Session &m_session;
    DesktopSettings m_settings;
    Sidebar *m_sidebar;
    QStackedWidget *m_outer; // the pages, or that nobody answers
    UnreachablePage *m_unreachable;
    QWidget *m_inner;
    QStackedWidget *m_pages;
    QLabel *m_server;
    QLabel *m_lost; // above the page, while the connection is away
    VerdictBadge *m_connection;
    QLabel *m_generation;
    QLabel *m_freshness;
    QHash<QString, Page *> m_made;
    QPointer<SetupWizard> m_wizard;
    QPointer<Manual> m_manual;
    QList<QAction *> m_actions; // all of the menu
    QAction *m_filterAction = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_setupAction = nullptr;
    QTimer m_statusDelay;
    QTimer m_statusEvery;
    QDateTime m_lastStatus;
    bool m_setupOffered = false;
    bool m_mayClose = false; // with changes that are not applied
    std::optional<qint64> m_failing; // findings at the last look
};

} // namespace postroom::ui
