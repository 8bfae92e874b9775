#pragma once

#include "ui/shell/fleetline.h"
#include "ui/shell/serverview.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace postroom::ui {

class ConnectDialog;
class Manual;
class Page;
class ServerBar;
class SetupWizard;
struct Found;

// The console's window: the frame around the servers, each a ServerView that keeps its state while another is looked at. It
// has the menu, the name of the shown server with all others behind it, and, with more than one, the line of them all.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Commands &commands, QWidget *parent = nullptr);
    ~MainWindow() override;

    static QStringList pageNames(); // “overview” …, as --page takes them

    ServerView *addServer(const KnownServer &server); // shown when it is the first; connects when it is started
    void setServers(const QList<KnownServer> &servers); // those that are new are started, those that are missing go
    QList<KnownServer> servers() const;
    void keepServers() { m_keepsServers = true; } // its list is that of the settings; else only what is changed in it is
    QList<ServerView *> views() const { return m_views; }
    ServerView *view() const; // the one that is shown; nullptr: none
    void showServer(ServerView *view);
    QList<FleetLine::Entry> fleet() const; // all of them, in the order of the list
    void takeOver(const MainWindow &former); // its place, its servers, their pages, and what was typed into settings
    void setInstancesRoot(const QString &root) { m_root = root; } // where the instances of this computer lie

    enum class Losses { Running, // what pages are at
                        All }; // and settings that are not applied
    QStringList losses(Losses which) const; // without the window, a sentence or two each

    ConnectDialog *openConnectDialog();
    void openServersDialog();
    void raiseWindow();

    // Of the shown server.
    void openAt(const QString &page);
    bool showPage(const QString &name);
    Page *currentPage() const;
    SetupWizard *wizard() const;

signals:
    void fleetChanged(); // a server's name or health, or the list
    void rested(); // something that was running has ended
    void failuresNoticed(postroom::ui::ServerView *view, const QList<postroom::Finding> &failures);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeEmptyPage();
    void makeMenu();
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &key, const QString &objectName, void (MainWindow::*does)());
    void addServersToMenu();
    void connectTo(const KnownServer &server);
    void keep(const QList<KnownServer> &former);
    void considerFleet();
    void considerAbilities();
    void showNeighbour(int step);

    void confirmClose(Losses which);
    void go(const Found &found);

    void openWizard();
    void openConnectForm();
    void focusFilter();
    void findAnything();
    void add();
    void remove();
    void refresh();
    void closePane();
    void showNext() { showNeighbour(1); }
    void showPrevious() { showNeighbour(-1); }
    void showHelp();
    void showAbout();

    Commands m_commands;
    DesktopSettings m_settings;
    QString m_root;
    QMenu *m_serversMenu;
    ServerBar *m_bar;
    FleetLine *m_fleet;
    QStackedWidget *m_stack; // nothing, then the views
    QList<ServerView *> m_views;
    QPointer<Manual> m_manual;
    QList<QAction *> m_actions; // all of the menu
    QAction *m_filterAction = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_setupAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QList<QAction *> m_neighbourActions;
    bool m_keepsServers = false;
    bool m_mayClose = false; // whatever is lost
};

} // namespace postroom::ui
