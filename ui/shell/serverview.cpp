#include "ui/shell/serverview.h"

#include "core/api/describe.h"
#include "core/api/operations/setup.h"
#include "ui/pages/clientspage.h"
#include "ui/pages/dnspage.h"
#include "ui/pages/listpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/unreachablepage.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/verdictbadge.h"
#include "ui/widgets/when.h"
#include "ui/wizard/setupwizard.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView packagedInstance = u"/var/lib/postroom";

QString lostWords(const Error &why)
{
    const bool isSilent = why.code == ErrorCode::ServiceUnreachable || why.code == ErrorCode::TimedOut;
    const QString words = isSilent ? ServerView::tr("The management service does not answer. Mail does not need it to go on.") : api::describe(why);
    return words + u'\n' + ServerView::tr("What you see may be old; this window tries again by itself.");
}

// What a person types who finds it stopped; elsewhere ssh's own words say what to do.
UnreachablePage *unreachablePage(const ServerAddress &address, const Commands &commands)
{
    if (!address.isLocal())
        return new UnreachablePage({}, {});
    const bool isUsual = address.directory().isEmpty() || address.directory() == packagedInstance;
    const QString instance = isUsual ? QString() : u" --instance "_s + address.directory();
    return new UnreachablePage(u"sudo %1%2 instance start"_s.arg(commands.program, instance), isUsual ? commands.practice : QString());
}

} // namespace

ServerView::ServerView(const KnownServer &server, const Commands &commands, QWidget *parent)
    : QWidget(parent), m_server(server), m_session(server.address), m_settings(server.address.toString()), m_sidebar(new Sidebar(pageEntries())),
      m_outer(new QStackedWidget), m_unreachable(unreachablePage(server.address, commands)), m_inner(new QWidget), m_pages(new QStackedWidget),
      m_lost(wrappedLabel()), m_connection(new VerdictBadge(Verdict::Unknown)), m_generation(plainLabel()), m_freshness(plainLabel()),
      m_watch(FailureWatch::fromText(m_settings.failures()))
{
    setObjectName(u"server"_s);
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
    row->addWidget(m_sidebar);
    row->addWidget(line);
    row->addLayout(right, 1);
    m_outer->addWidget(new QWidget); // nothing, for the moment until somebody answers or nobody does
    m_outer->addWidget(m_inner);
    m_outer->addWidget(m_unreachable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_outer, 1);
    column->addWidget(makeStatusLine());

    m_statusDelay.setSingleShot(true);
    m_statusDelay.setInterval(std::chrono::milliseconds(500)); // many changes at once are one look
    connect(&m_statusDelay, &QTimer::timeout, this, &ServerView::look);
    m_statusEvery.setParent(this);
    m_statusEvery.setObjectName(u"lookAgain"_s);
    m_statusEvery.setInterval(std::chrono::seconds(60));
    connect(&m_statusEvery, &QTimer::timeout, this, &ServerView::look);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &ServerView::tellStatus);
    clock->start(std::chrono::seconds(5));

    connect(m_sidebar, &Sidebar::pageChosen, this, &ServerView::showPage);
    connect(m_unreachable, &UnreachablePage::retryWanted, &m_session, &Session::retryNow);
    connect(&m_session, &Session::stateChanged, this, &ServerView::considerConnection);
    connect(&m_session, &Session::changed, this, &ServerView::noteChange);
    considerConnection();
}

ServerView::~ServerView()
{
    // Whoever waits for an answer goes before the session, which would answer.
    blockSignals(true);
    delete m_wizard;
    delete m_outer;
}

QWidget *ServerView::makeStatusLine()
{
    m_connection->setObjectName(u"connection"_s);
    m_generation->setObjectName(u"generation"_s);
    m_freshness->setObjectName(u"freshness"_s);
    m_connection->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *status = new QWidget;
    auto *column = new QVBoxLayout(status);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(24);
    row->addWidget(m_connection);
    row->addWidget(m_generation);
    row->addWidget(m_freshness);
    row->addStretch();
    column->addLayout(row);
    return status;
}

void ServerView::start()
{
    m_session.start();
}

void ServerView::setServer(const KnownServer &server)
{
    m_server = server;
    emit changed();
}

QString ServerView::name() const
{
    if (m_server.name.isEmpty() && m_status)
        return m_status->serverName.isEmpty() ? tr("New server") : m_status->serverName;
    return nameOf(m_server);
}

Health ServerView::health() const
{
    return healthOf(m_session.state(), m_status, m_findings);
}

bool ServerView::showPage(const QString &name)
{
    Page *page = pageOf(name);
    if (!page)
        return false;
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    m_sidebar->choose(name);
    m_settings.setPage(name);
    emit abilitiesChanged();
    return true;
}

Page *ServerView::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

QString ServerView::pageName() const
{
    return m_made.key(currentPage());
}

SettingsPage *ServerView::settingsPage() const
{
    return qobject_cast<SettingsPage *>(m_made.value(u"settings"_s));
}

QList<ServerView::Loss> ServerView::running() const
{
    QList<Loss> all;
    for (auto made = m_made.cbegin(); made != m_made.cend(); ++made) {
        if (const QString words = made.value()->running(); !words.isEmpty())
            all.append({made.key(), words});
    }
    return all;
}

QList<ServerView::Loss> ServerView::losses() const
{
    QList<Loss> all = running();
    if (settingsPage() && settingsPage()->hasChanges())
        all.append({u"settings"_s, tr("Settings of the server were changed and neither applied nor recorded. That would be forgotten; mail goes on as it is.")});
    return all;
}

void ServerView::takeOver(const ServerView &former)
{
    m_setupOffered = former.m_setupOffered;
    if (!former.pageName().isEmpty())
        showPage(former.pageName());
    if (former.settingsPage() && pageOf(u"settings"_s))
        settingsPage()->takeOver(*former.settingsPage());
}

SetupWizard *ServerView::wizard() const
{
    return m_wizard;
}

Page *ServerView::pageOf(const QString &name)
{
    if (Page *made = m_made.value(name))
        return made;
    Page *page = makePage(name, m_session);
    if (!page)
        return nullptr;
    if (auto *overview = qobject_cast<OverviewPage *>(page)) {
        connect(overview, &OverviewPage::statusRead, this, &ServerView::takeStatus);
        connect(overview, &OverviewPage::findingsRead, this, &ServerView::takeFindings);
    }
    m_made.insert(name, page);
    connect(page, &Page::abilitiesChanged, this, &ServerView::abilitiesChanged);
    connect(page, &Page::rested, this, &ServerView::rested);
    connect(page, &Page::setupWanted, this, &ServerView::openWizard);
    connect(page, &Page::pageWanted, this, &ServerView::showWanted);
    return page;
}

void ServerView::openWizard()
{
    m_setupOffered = true;
    if (m_wizard) {
        m_wizard->raise();
        return;
    }
    m_wizard = new SetupWizard(m_session, this);
    connect(m_wizard, &QDialog::finished, this, &ServerView::refresh);
    m_wizard->open();
}

void ServerView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_setupWaits, false) && !m_setupOffered)
        QMetaObject::invokeMethod(this, &ServerView::openWizard, Qt::QueuedConnection); // once the window stands
}

void ServerView::considerConnection()
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
    emit changed();
    emit abilitiesChanged();
}

void ServerView::welcome()
{
    for (Page *page : std::as_const(m_made))
        page->markStale();
    if (m_pages->count() == 0 && !showPage(m_settings.page()))
        showPage(u"overview"_s);
    refresh();
    m_statusEvery.start();
    m_session.call(api::SetupState{}, m_outer, [this](const Result<api::SetupState::Reply> &reply) {
        if (!reply || reply->finished || m_setupOffered)
            return;
        if (isVisible())
            openWizard();
        else
            m_setupWaits = true; // not over another server's pages
    });
}

// What is true of the server now. The Overview asks for it itself, where it is on view, and hands it on.
void ServerView::look()
{
    if (Page *overview = m_made.value(u"overview"_s))
        overview->markStale();
    if (overviewLooks())
        return;
    m_session.call(api::Status{}, m_outer, [this](const Result<api::Status::Reply> &reply) {
        if (reply)
            takeStatus(*reply); // else the page says what failed
    });
    m_session.call(api::Check{}, m_outer, [this](const Result<api::Check::Reply> &reply) {
        if (reply)
            takeFindings(reply->findings);
    });
}

void ServerView::takeStatus(const api::Status::Reply &status)
{
    m_status = status;
    m_sidebar->setBadge(u"overview"_s, status.findings.fail + status.findings.warning);
    m_generation->setText(status.generation == 0 ? tr("no configuration yet") : tr("generation %1").arg(status.generation));
    m_lastStatus = QDateTime::currentDateTimeUtc();
    tellStatus();
    emit changed();
}

void ServerView::takeFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    const QList<Finding> fresh = m_watch.look(findings, QDateTime::currentDateTimeUtc());
    if (const QByteArray told = m_watch.toText(); told != m_settings.failures())
        m_settings.setFailures(told);
    emit changed();
    if (!fresh.isEmpty())
        emit failuresNoticed(fresh);
}

void ServerView::noteChange(const QString &kind, const QString &subject)
{
    for (Page *page : std::as_const(m_made))
        page->noteChange(kind, subject);
    const bool isOfStatus = kind != u"traffic" && kind != u"queue"; // these the view shows nothing of
    if (isOfStatus && !overviewLooks() && !m_statusDelay.isActive())
        m_statusDelay.start();
}

bool ServerView::isOverview(const Page *page) const
{
    return page && page == m_made.value(u"overview"_s);
}

bool ServerView::overviewLooks() const
{
    return isOverview(currentPage()) && currentPage()->isVisible();
}

void ServerView::tellStatus()
{
    if (m_lastStatus.isValid())
        m_freshness->setText(tr("last check %1").arg(agoWords(m_lastStatus, QDateTime::currentDateTimeUtc())));
}

void ServerView::showWanted(const QString &name, const QString &filter)
{
    showPage(name);
    if (auto *list = qobject_cast<ListPage *>(currentPage()))
        list->setFilter(filter);
    else if (auto *dns = qobject_cast<DnsPage *>(currentPage()))
        dns->showDomain(filter);
    else if (auto *clients = qobject_cast<ClientsPage *>(currentPage()))
        clients->showAddress(filter);
}

void ServerView::refresh()
{
    if (!isConnected())
        return m_session.retryNow();
    if (currentPage())
        currentPage()->refresh();
    if (!isOverview(currentPage()))
        look();
}

} // namespace postroom::ui
