// The window's menu, and what is done by it alone.
#include "ui/pages/page.h"
#include "ui/shell/finder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/manual.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/serverbar.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &key, const QString &objectName, void (MainWindow::*does)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, does);
    m_actions.append(action);
    return action;
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
