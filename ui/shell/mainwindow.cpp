#include "ui/shell/mainwindow.h"

#include "ui/pages/page.h"
#include "ui/shell/connectdialog.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/serverbar.h"
#include "ui/shell/serversdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/label.h"

#include <QCloseEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

auto isAt(const ServerAddress &address)
{
    return [address](const ServerView *one) { return one->server().address == address; };
}

} // namespace

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
    connect(view, &ServerView::rested, this, &MainWindow::rested);
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
        const auto known = std::find_if(former.begin(), former.end(), isAt(server.address));
        if (known == former.end()) {
            fresh.append(addServer(server));
            continue;
        }
        m_views.append(*known);
        former.erase(known);
        m_views.last()->setServer(server);
    }
    if (former.contains(shown))
        shown = nullptr;
    for (ServerView *gone : std::as_const(former)) {
        m_stack->removeWidget(gone);
        delete gone;
    }
    emit rested(); // also what ran in those that went
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
    if (const auto known = std::find_if(m_views.begin(), m_views.end(), isAt(server.address)); known != m_views.end())
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

ConnectDialog *MainWindow::openConnectDialog()
{
    auto *dialog = new ConnectDialog(servers(), m_commands, m_root, this);
    connect(dialog, &ConnectDialog::chosen, this, &MainWindow::connectTo);
    dialog->open();
    return dialog;
}

void MainWindow::openConnectForm()
{
    openConnectDialog()->openForm();
}

void MainWindow::openServersDialog()
{
    const auto lossOf = [this](const KnownServer &server) {
        const auto known = std::find_if(m_views.begin(), m_views.end(), isAt(server.address));
        QStringList sentences;
        const QList<ServerView::Loss> losses = known != m_views.end() ? (*known)->losses() : QList<ServerView::Loss>();
        for (const ServerView::Loss &loss : losses)
            sentences.append(loss.words);
        return sentences.join(u'\n');
    };
    auto *dialog = new ServersDialog(servers(), lossOf, this);
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

QStringList MainWindow::losses(Losses which) const
{
    QStringList all;
    for (const ServerView *one : m_views) {
        const QList<ServerView::Loss> its = which == Losses::All ? one->losses() : one->running();
        for (const ServerView::Loss &loss : its)
            all.append(m_views.size() > 1 ? tr("%1: %2").arg(one->name(), loss.words) : loss.words);
    }
    return all;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const Losses which = m_settings.confirmClose() ? Losses::All : Losses::Running;
    if (!std::exchange(m_mayClose, false) && !losses(which).isEmpty()) {
        event->ignore();
        return confirmClose(which);
    }
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::confirmClose(Losses which)
{
    auto *dialog = new ConfirmDialog(tr("Close Postroom"), tr("Close the window all the same?"), this);
    dialog->setObjectName(u"confirmClose"_s);
    dialog->setConsequence(losses(which).join(u'\n'));
    connect(dialog->addChoice(tr("&Stay here"), u"stay"_s), &QPushButton::clicked, this, [this] {
        const auto losing = std::find_if(m_views.begin(), m_views.end(), [](const ServerView *one) { return !one->losses().isEmpty(); });
        if (losing == m_views.end())
            return; // it has ended meanwhile
        showServer(*losing);
        showPage((*losing)->losses().first().page);
    });
    connect(dialog->addChoice(tr("&Close the window"), u"closeAnyway"_s), &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    dialog->open();
}

} // namespace postroom::ui
