#include "ui/shell/mainwindow.h"

#include "ui/pages/page.h"
#include "ui/shell/connectdialog.h"
#include "ui/shell/finder.h"
#include "ui/shell/manual.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/serverbar.h"
#include "ui/shell/serversdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/label.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Commands &commands, QWidget *parent)
    : QMainWindow(parent), m_commands(commands), m_settings(QString()), m_root(u"/var/lib"_s), m_serversMenu(new QMenu(this)), m_bar(new ServerBar(m_serversMenu)),
      m_fleet(new FleetLine), m_stack(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Postroom"));
    resize(1100, 720);
    restoreGeometry(m_settings.windowGeometry());
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_fleet);
    column->addWidget(m_stack, 1);
    setCentralWidget(frame);
    m_stack->addWidget(makeEmptyPage());
    m_serversMenu->setObjectName(u"servers"_s);
    connect(m_serversMenu, &QMenu::aboutToShow, this, &MainWindow::addServersToMenu);
    connect(m_fleet, &FleetLine::chosen, this, [this](int index) { showServer(m_views.value(index)); });
    connect(m_fleet, &FleetLine::moreWanted, this, [this] { m_serversMenu->popup(m_fleet->mapToGlobal(m_fleet->rect().bottomLeft())); });
    makeMenu();
    addServersToMenu();
    considerFleet();
    considerAbilities();
}

MainWindow::~MainWindow()
{
    qDeleteAll(std::exchange(m_views, {})); // while there is a window for what they say
}

QWidget *MainWindow::makeEmptyPage()
{
    auto *page = new QWidget;
    auto *button = new QPushButton(tr("Connect to a mail service…"));
    button->setObjectName(u"connectFirst"_s);
    connect(button, &QPushButton::clicked, this, &MainWindow::openConnectDialog);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(titleLabel(tr("No mail service is shown here yet")), 0, Qt::AlignHCenter);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QStringList MainWindow::pageNames()
{
    QStringList names;
    const QList<Sidebar::Entry> all = pageEntries();
    for (const Sidebar::Entry &entry : all)
        names.append(entry.name);
    return names;
}

ServerView *MainWindow::addServer(const KnownServer &server)
{
    auto *view = new ServerView(server, m_commands);
    m_views.append(view);
    m_stack->addWidget(view);
    connect(view, &ServerView::changed, this, &MainWindow::considerFleet);
    connect(view, &ServerView::abilitiesChanged, this, &MainWindow::considerAbilities);
    connect(view, &ServerView::failuresNoticed, this, [this, view](const QList<Finding> &failures) { emit failuresNoticed(view, failures); });
    if (m_views.size() == 1)
        showServer(view);
    considerFleet();
    return view;
}

void MainWindow::setServers(const QList<KnownServer> &servers)
{
    const QList<KnownServer> formerList = this->servers();
    QList<ServerView *> former = std::exchange(m_views, {});
    QList<ServerView *> fresh;
    ServerView *shown = view();
    for (const KnownServer &server : servers) {
        const auto known = std::find_if(former.begin(), former.end(), [&server](const ServerView *one) { return one->server().address == server.address; });
        if (known == former.end()) {
            fresh.append(addServer(server));
            continue;
        }
        m_views.append(*known);
        former.erase(known);
        m_views.last()->setServer(server);
    }
    for (ServerView *gone : std::as_const(former)) {
        m_stack->removeWidget(gone);
        delete gone;
        if (gone == shown)
            shown = nullptr;
    }
    showServer(shown ? shown : m_views.value(0));
    for (ServerView *one : std::as_const(fresh))
        one->start();
    keep(formerList);
}

QList<KnownServer> MainWindow::servers() const
{
    QList<KnownServer> all;
    for (const ServerView *one : m_views)
        all.append(one->server());
    return all;
}

ServerView *MainWindow::view() const
{
    return qobject_cast<ServerView *>(m_stack->currentWidget());
}

void MainWindow::showServer(ServerView *view)
{
    if (view && view != this->view()) {
        m_stack->setCurrentWidget(view);
        if (m_keepsServers)
            m_settings.setShownServer(view->server().address.toString());
    }
    considerFleet();
    considerAbilities();
}

QList<FleetLine::Entry> MainWindow::fleet() const
{
    QList<FleetLine::Entry> all;
    for (int i = 0; i < m_views.size(); ++i)
        all.append({i, m_views[i]->name(), m_views[i]->health(), m_views[i] == view()});
    return all;
}

void MainWindow::considerFleet()
{
    m_fleet->setServers(fleet());
    for (QAction *action : std::as_const(m_neighbourActions))
        action->setEnabled(m_views.size() > 1);
    if (const ServerView *shown = view()) {
        const QString name = shown->isPractice() ? tr("%1 (practice)").arg(shown->name()) : shown->name();
        m_bar->show(shown->name(), shown->health(), shown->server().accent, shown->isPractice());
        setWindowTitle(tr("Postroom – %1").arg(name));
    } else {
        m_bar->showNone();
        setWindowTitle(tr("Postroom"));
    }
    emit fleetChanged();
}

void MainWindow::considerAbilities()
{
    const ServerView *shown = view();
    const Page *page = shown ? shown->currentPage() : nullptr;
    const bool connected = shown && shown->isConnected();
    m_setupAction->setEnabled(connected);
    m_refreshAction->setEnabled(shown);
    m_findAction->setEnabled(shown);
    m_filterAction->setEnabled(page && page->hasFilter());
    m_addAction->setEnabled(connected && page && page->canAdd());
    m_removeAction->setEnabled(connected && page && page->canRemove());
}

void MainWindow::connectTo(const KnownServer &server)
{
    const auto isIt = [&server](const ServerView *one) { return one->server().address == server.address; };
    if (const auto known = std::find_if(m_views.begin(), m_views.end(), isIt); known != m_views.end())
        return showServer(*known);
    const QList<KnownServer> former = servers();
    ServerView *view = addServer(server);
    showServer(view);
    view->start();
    keep(former);
}

// Where the window shows other servers than the list has, the list takes what was added, changed or forgotten.
void MainWindow::keep(const QList<KnownServer> &former)
{
    const QList<KnownServer> now = servers();
    if (m_keepsServers)
        return m_settings.setServers(now);
    const auto placeIn = [](const QList<KnownServer> &list, const KnownServer &server) {
        return std::find_if(list.begin(), list.end(), [&server](const KnownServer &one) { return one.address == server.address; }) - list.begin();
    };
    QList<KnownServer> kept = m_settings.servers();
    for (const KnownServer &server : former) {
        if (const qsizetype place = placeIn(kept, server); place < kept.size() && placeIn(now, server) == now.size())
            kept.removeAt(place);
    }
    for (const KnownServer &server : now) {
        if (const qsizetype place = placeIn(kept, server); place < kept.size())
            kept[place] = server;
        else if (!former.contains(server))
            kept.append(server);
    }
    m_settings.setServers(kept);
}

void MainWindow::openConnectDialog()
{
    auto *dialog = new ConnectDialog(servers(), m_commands, m_root, this);
    connect(dialog, &ConnectDialog::chosen, this, &MainWindow::connectTo);
    dialog->open();
}

void MainWindow::openConnectForm()
{
    openConnectDialog();
    findChild<ConnectDialog *>()->openForm();
}

void MainWindow::openServersDialog()
{
    auto *dialog = new ServersDialog(servers(), this);
    connect(dialog, &ServersDialog::changed, this, &MainWindow::setServers);
    connect(dialog, &ServersDialog::addWanted, this, [this, dialog] {
        auto *adding = new ConnectDialog(servers(), m_commands, m_root, dialog);
        connect(adding, &ConnectDialog::chosen, dialog, [this, dialog](const KnownServer &server) {
            const qsizetype before = m_views.size();
            connectTo(server);
            if (m_views.size() > before)
                dialog->add(server);
        });
        adding->open();
    });
    dialog->open();
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openAt(const QString &page)
{
    if (view())
        view()->openAt(page);
}

bool MainWindow::showPage(const QString &name)
{
    return view() && view()->showPage(name);
}

Page *MainWindow::currentPage() const
{
    return view() ? view()->currentPage() : nullptr;
}

SetupWizard *MainWindow::wizard() const
{
    return view() ? view()->wizard() : nullptr;
}

void MainWindow::takeOver(const MainWindow &former)
{
    restoreGeometry(former.saveGeometry());
    m_root = former.m_root;
    for (const ServerView *one : former.m_views) {
        ServerView *view = addServer(one->server());
        view->takeOver(*one);
        if (one == former.view())
            showServer(view);
    }
    m_keepsServers = former.m_keepsServers;
    for (ServerView *one : std::as_const(m_views))
        one->start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto changed = std::find_if(m_views.begin(), m_views.end(), [](const ServerView *one) { return one->hasChanges(); });
    if (!m_mayClose && m_settings.confirmClose() && changed != m_views.end()) {
        event->ignore();
        return confirmClose(*changed);
    }
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &key, const QString &objectName, void (MainWindow::*does)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, does);
    m_actions.append(action);
    return action;
}

void MainWindow::confirmClose(ServerView *changed)
{
    auto *dialog = new ConfirmDialog(tr("Close Postroom"), tr("Close the window without these changes?"), this);
    dialog->setObjectName(u"confirmClose"_s);
    dialog->setConsequence(tr("Settings of the server were changed and neither applied nor recorded. Closing forgets them; mail goes on as it is."));
    connect(dialog->addChoice(tr("&Stay here"), u"stay"_s), &QPushButton::clicked, changed, [this, changed] {
        showServer(changed);
        showPage(u"settings"_s);
    });
    connect(dialog->addChoice(tr("&Close, forget changes"), u"closeAnyway"_s), &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    dialog->open();
}

void MainWindow::makeMenu()
{
    menuBar()->setAccessibleName(tr("Menu"));
    QMenu *server = menuBar()->addMenu(tr("&Server"));
    m_setupAction = addAction(server, tr("Set &up this server…"), {}, u"setup"_s, &MainWindow::openWizard);
    m_refreshAction = addAction(server, tr("&Check again"), Qt::Key_F5, u"refresh"_s, &MainWindow::refresh);
    server->addSeparator();
    addAction(server, tr("C&onnect to a server…"), {}, u"connectServer"_s, &MainWindow::openConnectForm);
    addAction(server, tr("&Manage servers…"), {}, u"manageServers"_s, &MainWindow::openServersDialog);
    m_neighbourActions = {addAction(server, tr("&Next server"), Qt::CTRL | Qt::Key_PageDown, u"nextServer"_s, &MainWindow::showNext),
                          addAction(server, tr("&Previous server"), Qt::CTRL | Qt::Key_PageUp, u"previousServer"_s, &MainWindow::showPrevious)};
    server->addSeparator();
    QAction *quit = server->addAction(tr("&Quit"));
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_actions.append(quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_addAction = addAction(edit, tr("&Add…"), Qt::CTRL | Qt::Key_N, u"addAction"_s, &MainWindow::add);
    m_removeAction = addAction(edit, tr("&Remove…"), Qt::Key_Delete, u"removeAction"_s, &MainWindow::remove);
    m_filterAction = addAction(edit, tr("&Filter"), Qt::CTRL | Qt::Key_F, u"filterAction"_s, &MainWindow::focusFilter);
    m_findAction = addAction(edit, tr("Find an&ything…"), Qt::CTRL | Qt::Key_K, u"findAnything"_s, &MainWindow::findAnything);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    int number = 0;
    const QList<Sidebar::Entry> entries = pageEntries();
    for (const Sidebar::Entry &entry : entries) {
        QAction *action = view->addAction(entry.title);
        action->setObjectName(u"show:"_s + entry.name);
        if (number < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)));
        ++number;
        connect(action, &QAction::triggered, this, [this, name = entry.name] { showPage(name); });
        m_actions.append(action);
    }
    view->addSeparator();
    addAction(view, tr("&Close the details"), Qt::Key_Escape, u"closePane"_s, &MainWindow::closePane);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Help"), Qt::Key_F1, u"help"_s, &MainWindow::showHelp);
    addAction(help, tr("&About Postroom"), {}, u"about"_s, &MainWindow::showAbout);
}

// The menu behind the server's name: how each one is, and the two ways to change the list.
void MainWindow::addServersToMenu()
{
    m_serversMenu->clear();
    const QList<FleetLine::Entry> all = fleet();
    for (const FleetLine::Entry &entry : all) {
        ServerView *one = m_views[entry.index];
        const QString text = tr("%1: %2").arg(entry.name, entry.health.words);
        QAction *action = m_serversMenu->addAction(serverIcon(entry.health.verdict, one->server().accent), QString(text).replace(u'&', u"&&"_s));
        action->setObjectName(u"server:"_s + one->server().address.toString());
        connect(action, &QAction::triggered, one, [this, one] { showServer(one); });
    }
    if (!all.isEmpty())
        m_serversMenu->addSeparator();
    connect(m_serversMenu->addAction(tr("&Connect to a server…")), &QAction::triggered, this, &MainWindow::openConnectDialog);
    connect(m_serversMenu->addAction(tr("&Manage servers…")), &QAction::triggered, this, &MainWindow::openServersDialog);
}

void MainWindow::showNeighbour(int step)
{
    const auto count = static_cast<int>(m_views.size());
    if (count > 1)
        showServer(m_views[(static_cast<int>(m_views.indexOf(view())) + step + count) % count]);
}

void MainWindow::openWizard()
{
    if (view())
        view()->openWizard();
}

void MainWindow::focusFilter()
{
    if (currentPage())
        currentPage()->focusFilter();
}

void MainWindow::add()
{
    if (currentPage())
        currentPage()->add();
}

void MainWindow::remove()
{
    if (currentPage())
        currentPage()->remove();
}

void MainWindow::refresh()
{
    if (view())
        view()->refresh();
}

void MainWindow::closePane()
{
    if (currentPage())
        currentPage()->closePane();
}

void MainWindow::findAnything()
{
    if (!view())
        return;
    QList<Found> known;
    const QList<Sidebar::Entry> entries = pageEntries();
    for (const Sidebar::Entry &entry : entries)
        known.append({Found::Kind::Page, entry.title, {}, entry.name, {}});
    for (const QAction *action : std::as_const(m_actions)) {
        if (action->isEnabled() && action != m_findAction && !action->objectName().startsWith(u"show:"_s))
            known.append({Found::Kind::Action, withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText), {}, action->objectName()});
    }
    auto *finder = new Finder(view()->session(), known, this);
    connect(finder, &Finder::chosen, this, &MainWindow::go);
    finder->open();
}

void MainWindow::go(const Found &found)
{
    if (found.kind == Found::Kind::Action)
        return findChild<QAction *>(found.key)->trigger();
    if (showPage(found.page) && !found.key.isEmpty())
        currentPage()->showObject(found.key);
}

void MainWindow::showHelp()
{
    if (!m_manual) {
        Manual::Keys keys;
        for (const QAction *action : std::as_const(m_actions)) {
            if (!action->shortcut().isEmpty())
                keys.append({withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
        }
        m_manual = new Manual(keys, this);
    }
    m_manual->openAt(wizard() ? u"wizard"_s : view() ? view()->pageName() : u"servers"_s);
    m_manual->show();
    m_manual->activateWindow();
}

void MainWindow::showAbout()
{
    const QString service = view() && view()->isConnected() ? view()->session().server().version : tr("not connected");
    const QString words = tr("Postroom %1, the console of your mail service (version there: %2).\nFree software under the GNU General Public License, version 3 or later.")
                              .arg(QCoreApplication::applicationVersion(), service);
    auto *about = new QDialog(this);
    about->setObjectName(u"aboutDialog"_s);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Postroom"));
    auto *column = new QVBoxLayout(about);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(wrappedLabel(words));
    about->setMinimumWidth(420);
    about->open();
}

} // namespace postroom::ui
