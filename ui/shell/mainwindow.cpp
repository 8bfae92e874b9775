#include "ui/shell/mainwindow.h"

#include "core/api/describe.h"
#include "core/api/operations/setup.h"
#include "ui/pages/dnspage.h"
#include "ui/pages/listpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/unreachablepage.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/verdictbadge.h"
#include "ui/widgets/when.h"
#include "ui/wizard/setupwizard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QString lostWords(const Error &why)
{
    const bool isSilent = why.code == ErrorCode::ServiceUnreachable || why.code == ErrorCode::TimedOut;
    const QString words = isSilent ? MainWindow::tr("The management service does not answer. Mail does not need it to go on.") : api::describe(why);
    return words + u'\n' + MainWindow::tr("What you see may be old; this window tries again by itself.");
}

} // namespace

MainWindow::MainWindow(Session &session, const Commands &commands, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_settings(session.socketPath()), m_sidebar(new Sidebar(pageEntries())),
      m_outer(new QStackedWidget), m_unreachable(new UnreachablePage(commands.start, commands.practice)), m_inner(new QWidget),
      m_pages(new QStackedWidget), m_server(wrappedLabel()), m_lost(wrappedLabel()), m_connection(new VerdictBadge(Verdict::Unknown)),
      m_generation(plainLabel()), m_freshness(plainLabel())
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Postroom"));
    resize(1100, 720);
    restoreGeometry(m_settings.windowGeometry());

    m_server->setObjectName(u"serverName"_s);
    m_server->setContentsMargins(12, 12, 8, 4);
    QFont bold = m_server->font();
    bold.setBold(true);
    m_server->setFont(bold);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_server);
    left->addWidget(m_sidebar, 1);

    m_lost->setObjectName(u"lost"_s);
    m_lost->setContentsMargins(16, 8, 16, 8);
    m_lost->setAutoFillBackground(true);
    m_lost->setBackgroundRole(QPalette::AlternateBase);
    m_lost->setVisible(false);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_lost);
    right->addWidget(m_pages, 1);

    auto *row = new QHBoxLayout(m_inner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    row->addLayout(left);
    row->addWidget(line);
    row->addLayout(right, 1);
    m_outer->addWidget(new QWidget); // nothing, for the moment until somebody answers or nobody does
    m_outer->addWidget(m_inner);
    m_outer->addWidget(m_unreachable);
    setCentralWidget(m_outer);

    m_connection->setObjectName(u"connection"_s);
    m_generation->setObjectName(u"generation"_s);
    m_freshness->setObjectName(u"freshness"_s);
    m_connection->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    for (QLabel *label : {m_generation, m_freshness})
        label->setContentsMargins(16, 0, 0, 0);
    statusBar()->addWidget(m_connection);
    statusBar()->addWidget(m_generation);
    statusBar()->addWidget(m_freshness);
    makeMenu();

    m_statusDelay.setSingleShot(true);
    m_statusDelay.setInterval(std::chrono::milliseconds(500)); // many changes at once are one look
    connect(&m_statusDelay, &QTimer::timeout, this, &MainWindow::look);
    m_statusEvery.setParent(this);
    m_statusEvery.setObjectName(u"lookAgain"_s);
    m_statusEvery.setInterval(std::chrono::seconds(60));
    connect(&m_statusEvery, &QTimer::timeout, this, &MainWindow::look);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &MainWindow::tellStatus);
    clock->start(std::chrono::seconds(5));

    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_unreachable, &UnreachablePage::retryWanted, &m_session, &Session::retryNow);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::considerConnection);
    connect(&m_session, &Session::changed, this, &MainWindow::noteChange);
    considerConnection();
}

bool MainWindow::isPage(const QString &name)
{
    const QList<Sidebar::Entry> all = pageEntries();
    return std::any_of(all.begin(), all.end(), [&name](const Sidebar::Entry &entry) { return entry.name == name; });
}

bool MainWindow::showPage(const QString &name)
{
    Page *page = pageOf(name);
    if (!page)
        return false;
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    m_sidebar->choose(name);
    m_settings.setPage(name);
    considerAbilities();
    return true;
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

SetupWizard *MainWindow::wizard() const
{
    return m_wizard;
}

Page *MainWindow::pageOf(const QString &name)
{
    if (Page *made = m_made.value(name))
        return made;
    Page *page = makePage(name, m_session);
    if (!page)
        return nullptr;
    if (auto *overview = qobject_cast<OverviewPage *>(page))
        connect(overview, &OverviewPage::statusRead, this, &MainWindow::takeStatus);
    m_made.insert(name, page);
    connect(page, &Page::abilitiesChanged, this, &MainWindow::considerAbilities);
    connect(page, &Page::setupWanted, this, &MainWindow::openWizard);
    connect(page, &Page::pageWanted, this, &MainWindow::showWanted);
    return page;
}

void MainWindow::openWizard()
{
    m_setupOffered = true;
    if (m_wizard) {
        m_wizard->raise();
        return;
    }
    m_wizard = new SetupWizard(m_session, this);
    connect(m_wizard, &QDialog::finished, this, &MainWindow::refresh);
    m_wizard->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &key, const QString &objectName, void (MainWindow::*does)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, does);
    if (!key.isEmpty())
        m_keyed.append(action);
    return action;
}

void MainWindow::makeMenu()
{
    menuBar()->setAccessibleName(tr("Menu"));
    QMenu *server = menuBar()->addMenu(tr("&Server"));
    m_setupAction = addAction(server, tr("Set &up this server…"), {}, u"setup"_s, &MainWindow::openWizard);
    addAction(server, tr("&Check again"), Qt::Key_F5, u"refresh"_s, &MainWindow::refresh);
    server->addSeparator();
    QAction *quit = server->addAction(tr("&Quit"));
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_keyed.append(quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_addAction = addAction(edit, tr("&Add…"), Qt::CTRL | Qt::Key_N, u"addAction"_s, &MainWindow::add);
    m_removeAction = addAction(edit, tr("&Remove…"), Qt::Key_Delete, u"removeAction"_s, &MainWindow::remove);
    m_filterAction = addAction(edit, tr("&Filter"), Qt::CTRL | Qt::Key_F, u"filterAction"_s, &MainWindow::focusFilter);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    int number = 0;
    const QList<Sidebar::Entry> entries = pageEntries();
    for (const Sidebar::Entry &entry : entries) {
        QAction *action = view->addAction(entry.title);
        action->setObjectName(u"show:"_s + entry.name);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)));
        connect(action, &QAction::triggered, this, [this, name = entry.name] { showPage(name); });
        m_keyed.append(action);
    }
    view->addSeparator();
    addAction(view, tr("&Close the details"), Qt::Key_Escape, u"closePane"_s, &MainWindow::closePane);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Help"), Qt::Key_F1, u"help"_s, &MainWindow::showHelp);
    addAction(help, tr("&About Postroom"), {}, u"about"_s, &MainWindow::showAbout);
}

void MainWindow::considerConnection()
{
    switch (m_session.state()) {
    case Session::State::Connecting:
        m_connection->setVerdict(Verdict::Unknown);
        m_connection->setWord(tr("connecting"));
        break;
    case Session::State::Connected:
        m_connection->setVerdict(Verdict::Pass);
        m_connection->setWord(tr("connected"));
        m_lost->setVisible(false);
        welcome();
        m_outer->setCurrentWidget(m_inner); // after the page is chosen: a list that gets the focus chooses its first row
        break;
    case Session::State::Unreachable:
        m_connection->setVerdict(Verdict::Fail);
        m_connection->setWord(tr("not connected"));
        m_statusEvery.stop();
        m_unreachable->setError(m_session.lastError());
        m_lost->setText(lostWords(m_session.lastError()));
        m_lost->setVisible(true);
        if (m_made.isEmpty())
            m_outer->setCurrentWidget(m_unreachable);
        break;
    }
    m_setupAction->setEnabled(m_session.state() == Session::State::Connected);
    considerAbilities();
}

void MainWindow::welcome()
{
    for (Page *page : std::as_const(m_made))
        page->markStale();
    if (m_pages->count() == 0 && !showPage(m_settings.page()))
        showPage(u"overview"_s);
    refresh();
    m_statusEvery.start();
    m_session.call(api::SetupState{}, this, [this](const Result<api::SetupState::Reply> &reply) {
        if (reply && !reply->finished && !m_setupOffered)
            openWizard();
    });
}

// What is true of the server now. The Overview asks for the status itself and hands it on.
void MainWindow::look()
{
    if (Page *overview = m_made.value(u"overview"_s))
        overview->markStale();
    if (isOverview(currentPage()))
        return;
    m_session.call(api::Status{}, this, [this](const Result<api::Status::Reply> &reply) {
        if (reply)
            takeStatus(*reply); // else the page says what failed
    });
}

void MainWindow::takeStatus(const api::Status::Reply &status)
{
    const QString name = status.serverName.isEmpty() ? tr("New server") : status.serverName;
    const QString shown = status.practice ? tr("%1 (practice)").arg(name) : name;
    m_server->setText(shown);
    setWindowTitle(tr("Postroom – %1").arg(shown));
    m_sidebar->setBadge(u"overview"_s, status.findings.fail + status.findings.warning);
    m_generation->setText(status.generation == 0 ? tr("no configuration yet") : tr("generation %1").arg(status.generation));
    m_lastStatus = QDateTime::currentDateTimeUtc();
    tellStatus();
}

void MainWindow::noteChange(const QString &kind, const QString &subject)
{
    for (Page *page : std::as_const(m_made))
        page->noteChange(kind, subject);
    const bool isOfStatus = kind != u"traffic" && kind != u"queue"; // these the window shows nothing of
    if (isOfStatus && !isOverview(currentPage()))
        m_statusDelay.start();
}

bool MainWindow::isOverview(const Page *page) const
{
    return page && page == m_made.value(u"overview"_s);
}

void MainWindow::considerAbilities()
{
    const Page *page = currentPage();
    const bool connected = m_session.state() == Session::State::Connected && page;
    m_filterAction->setEnabled(page && page->hasFilter());
    m_addAction->setEnabled(connected && page->canAdd());
    m_removeAction->setEnabled(connected && page->canRemove());
}

void MainWindow::tellStatus()
{
    if (m_lastStatus.isValid())
        m_freshness->setText(tr("last check %1").arg(agoWords(m_lastStatus, QDateTime::currentDateTimeUtc())));
}

void MainWindow::showWanted(const QString &name, const QString &filter)
{
    showPage(name);
    if (auto *list = qobject_cast<ListPage *>(currentPage()))
        list->setFilter(filter);
    else if (auto *dns = qobject_cast<DnsPage *>(currentPage()))
        dns->showDomain(filter);
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
    if (m_session.state() != Session::State::Connected)
        return m_session.retryNow();
    if (currentPage())
        currentPage()->refresh();
    if (!isOverview(currentPage()))
        look();
}

void MainWindow::closePane()
{
    if (currentPage())
        currentPage()->closePane();
}

void MainWindow::showHelp()
{
    QList<std::pair<QString, QString>> keys;
    for (const QAction *action : std::as_const(m_keyed))
        keys.append({withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    const QString words = currentPage() ? currentPage()->helpText() : tr("Start the mail service, then this window shows it.");
    (new HelpDialog(words, keys, this))->open();
}

void MainWindow::showAbout()
{
    const QString service = m_session.state() == Session::State::Connected ? m_session.server().version : tr("not connected");
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
