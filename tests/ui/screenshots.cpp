// Drives the real window through every page and state and writes a picture of each, to be opened and judged:
//     screenshots FOLDER [light|dark] [LANGUAGE]
// The display's scale is Qt's own: QT_SCALE_FACTOR=2. What needs no eyes is judged on the way: in none of them do two things
// answer the same Alt key. With - as FOLDER that is all, and quicker.

#include "tests/support/fakessh.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/pages/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translations.h"
#include "ui/wizard/setupwizard.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

class Album
{
public:
    explicit Album(const QString &folder) : m_folder(folder == u"-"_s ? QString() : folder), m_good(m_folder.isEmpty() || QDir().mkpath(m_folder)) {}

    // True: every picture so far was written and shows something; without pictures: no Alt key was answered by two things.
    bool isGood() const { return m_good; }

    void take(QWidget *widget, const QString &name)
    {
        QTest::qWait(250); // longer than the delay of "Loading…" and of the filter
        for (const QString &texts : test::ambiguousMnemonics(widget->window())) {
            m_good = m_good && !m_folder.isEmpty(); // who wants pictures gets them all the same
            std::printf("%s: ONE ALT KEY: %s\n", qPrintable(name), qPrintable(texts));
        }
        if (!m_folder.isEmpty())
            write(widget, name);
    }

private:
    void write(QWidget *widget, const QString &name)
    {
        const QImage picture = widget->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                colours.insert(picture.pixel(x, y));
        }
        const QString path = m_folder + u'/' + name + u".png"_s;
        const bool good = picture.save(path) && colours.size() > 20; // a page without fonts has a handful
        m_good = m_good && good;
        std::printf("%s%s\n", qPrintable(path), good ? "" : ": EMPTY");
    }

    QString m_folder; // empty: no pictures
    bool m_good;
};

template<typename T>
T *part(QWidget *root, const QString &name)
{
    T *found = root->findChild<T *>(name);
    if (!found)
        std::fprintf(stderr, "no %s\n", qPrintable(name));
    Q_ASSERT(found);
    return found;
}

// As soon as it is there.
void choose(QWidget *page, const QString &name, int row)
{
    auto *table = part<QTableView>(page, name);
    if (QTest::qWaitFor([table, row] { return table->model()->rowCount() > row; }))
        table->selectRow(row);
}

QDialog *openDialog()
{
    QTest::qWait(50);
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

void overviewStates(Album &album, ui::MainWindow &window)
{
    QWidget *page = window.currentPage();
    QWidget *disk = part<QWidget>(page, u"finding:disk.low"_s);
    part<QToolButton>(disk, u"details"_s)->click();
    part<QScrollArea>(page, u"overviewScroll"_s)->ensureWidgetVisible(part<QWidget>(page, u"messageWords"_s));
    album.take(&window, u"overview-traffic"_s);
    part<QComboBox>(page, u"trafficRange"_s)->setCurrentIndex(1);
    album.take(&window, u"overview-week"_s);
    part<QComboBox>(page, u"trafficRange"_s)->setCurrentIndex(2);
    album.take(&window, u"overview-month"_s);
    part<QToolButton>(disk, u"accept"_s)->click();
    QDialog *dialog = openDialog();
    QTest::keyClicks(part<QLineEdit>(dialog, u"reason"_s), u"A larger disk is ordered."_s);
    album.take(dialog, u"overview-accept"_s);
    part<QPushButton>(dialog, u"verb"_s)->click();
    QTest::qWait(300);
    part<QToolButton>(page, u"acceptedFold"_s)->click();
    part<QScrollArea>(page, u"overviewScroll"_s)->ensureVisible(0, 0);
    album.take(&window, u"overview-accepted"_s);
    window.resize(900, 600);
    album.take(&window, u"overview-small"_s);
    window.resize(1400, 900);
    album.take(&window, u"overview-large"_s);
    window.resize(1100, 720);
}

// Where credentials are kept.
void publishAtProvider(Album &album, test::FakeServer &server, QWidget *page)
{
    server.accounts.accounts = {{*DnsProvider::parse(u"gandi"), {u"auth_token"_s}}};
    part<QPushButton>(page, u"publish"_s)->click();
    QDialog *dialog = openDialog();
    part<QComboBox>(dialog, u"way"_s)->setCurrentIndex(1);
    QTest::qWait(100);
    album.take(dialog, u"dns-publish-provider"_s);
    part<QPushButton>(dialog, u"forgetCredentials"_s)->click();
    album.take(openDialog(), u"dns-publish-forget"_s);
    openDialog()->reject();
    dialog->reject();
    server.accounts.accounts.clear();
}

void pages(Album &album)
{
    test::FakeServer server;
    test::furnish(server);
    server.listen();
    ui::MainWindow window({u"postroomctl"_s, u"installer/try"_s});
    ui::ServerView *view = window.addServer({ServerAddress::ofSocket(server.socketPath())});
    window.resize(1100, 720);
    window.openAt(u"overview"_s);
    window.show();
    view->start();
    album.take(&window, u"overview"_s);
    overviewStates(album, window);

    window.showPage(u"domains"_s);
    album.take(&window, u"domains"_s);
    window.showPage(u"mailboxes"_s);
    album.take(&window, u"mailboxes"_s);
    QWidget *page = window.currentPage();
    part<QTableView>(page, u"mailboxesTable"_s)->selectRow(1);
    album.take(&window, u"mailboxes-details"_s);

    part<QPushButton>(page, u"add"_s)->click();
    QDialog *dialog = openDialog();
    QTest::keyClicks(part<QLineEdit>(dialog, u"address"_s), u"bad_one"_s);
    part<QPushButton>(dialog, u"generatePassword"_s)->click();
    album.take(dialog, u"mailbox-add"_s);
    part<QLineEdit>(dialog, u"address"_s)->setText(u"zoe@"_s);
    QTest::keyClicks(part<QLineEdit>(dialog, u"address"_s), u"example.test"_s);
    part<QPushButton>(dialog, u"verb"_s)->click();
    QTest::qWait(100);
    album.take(openDialog(), u"mailbox-handover"_s);
    openDialog()->accept();

    part<QPushButton>(page, u"changePassword"_s)->click();
    album.take(openDialog(), u"mailbox-password"_s);
    openDialog()->reject();
    part<QPushButton>(page, u"remove"_s)->click();
    QTest::qWait(50);
    album.take(openDialog(), u"mailbox-remove"_s);
    openDialog()->reject();

    QTest::keyClicks(part<QLineEdit>(page, u"filter"_s), u"nobody"_s);
    album.take(&window, u"mailboxes-not-found"_s);
    window.showPage(u"dns"_s);
    part<QTableView>(window.currentPage(), u"dnsTable"_s)->selectRow(1);
    album.take(&window, u"dns"_s);
    part<QAction>(&window, u"help"_s)->trigger();
    album.take(part<QDialog>(&window, u"manual"_s), u"manual"_s);
    part<QDialog>(&window, u"manual"_s)->close();
    part<QAction>(&window, u"findAnything"_s)->trigger();
    QTest::keyClicks(part<QLineEdit>(openDialog(), u"finderText"_s), u"an"_s);
    album.take(openDialog(), u"find-anything"_s);
    openDialog()->reject();

    publishAtProvider(album, server, window.currentPage());
    part<QPushButton>(window.currentPage(), u"publish"_s)->click();
    QTest::keyClicks(part<QLineEdit>(openDialog(), u"server"_s), u"192.0.2.53"_s);
    part<QLineEdit>(openDialog(), u"keyFile"_s)->setText(u"/home/anna/example.key"_s);
    part<QPushButton>(openDialog(), u"showChanges"_s)->click();
    QTest::qWait(100);
    album.take(openDialog(), u"dns-publish"_s);
    RecordConflict elsewhere;
    elsewhere.kind = ConflictKind::MailExchanger;
    elsewhere.name = u"example.test."_s;
    elsewhere.type = DnsType::Mx;
    elsewhere.planned = {u"10 mail.example.test."_s};
    elsewhere.seen = {u"MX 10 mx1.former.test."_s};
    server.publication.conflicts.append(elsewhere);
    const QDateTime tomorrow(QDate(2026, 3, 3), QTime(14, 3), Qt::UTC);
    server.cutover.elsewhere = {u"mx1.former.test."_s, u"mx2.former.test."_s};
    server.cutover.keepUntil = tomorrow.addDays(5);
    server.cutover.steps = {{CutoverPhase::Lower, false, {}, {{RecordAction::Add, u"example.test."_s, DnsType::Mx, 300, u"10 mx1.former.test."_s}, {RecordAction::Add, u"example.test."_s, DnsType::Mx, 300, u"20 mx2.former.test."_s}}},
                            {CutoverPhase::Parallel, false, {}, {}},
                            {CutoverPhase::Switch, false, tomorrow, {}},
                            {CutoverPhase::Settle, false, tomorrow.addSecs(300), {}}};
    part<QPushButton>(openDialog(), u"showChanges"_s)->click();
    QTest::qWait(100);
    album.take(openDialog(), u"dns-publish-elsewhere"_s);
    part<QLineEdit>(openDialog(), u"keyFile"_s)->clear();
    part<QPushButton>(openDialog(), u"moveMail"_s)->click();
    QTest::qWait(100);
    album.take(openDialog(), u"dns-cutover"_s);
    openDialog()->reject();
    openDialog()->reject();
    part<QPushButton>(window.currentPage(), u"spread"_s)->click();
    QTest::qWait(100);
    part<QTableView>(openDialog(), u"spread"_s)->selectRow(1);
    album.take(openDialog(), u"dns-spread"_s);
    openDialog()->reject();
    part<QPushButton>(window.currentPage(), u"findings"_s)->click();
    QTest::qWait(100);
    album.take(openDialog(), u"dns-findings"_s);
    openDialog()->reject();
    part<QPushButton>(window.currentPage(), u"add"_s)->click();
    album.take(openDialog(), u"dns-own-record"_s);
    openDialog()->reject();

    window.showPage(u"aliases"_s);
    QTest::qWait(100);
    page = window.currentPage();
    part<QTableView>(page, u"aliasesTable"_s)->selectRow(2);
    album.take(&window, u"aliases"_s);
    part<QPushButton>(page, u"edit"_s)->click();
    album.take(openDialog(), u"alias-edit"_s);
    openDialog()->reject();
    window.showPage(u"audit"_s);
    QTest::qWait(100);
    page = window.currentPage();
    part<QTableView>(page, u"auditTable"_s)->selectRow(2);
    part<QPushButton>(page, u"verifyLog"_s)->click();
    QTest::qWait(100);
    album.take(&window, u"audit"_s);
    window.showPage(u"certificates"_s);
    QTest::qWait(100);
    page = window.currentPage();
    part<QTableView>(page, u"certificatesTable"_s)->selectRow(1);
    album.take(&window, u"certificates"_s);
    part<QPushButton>(page, u"lookAtPorts"_s)->click();
    QTest::qWait(100);
    album.take(openDialog(), u"certificates-ports"_s);
    openDialog()->reject();
    part<QPushButton>(page, u"add"_s)->click();
    album.take(openDialog(), u"certificate-import"_s);
    part<QRadioButton>(openDialog(), u"oneFile"_s)->click();
    part<QLineEdit>(openDialog(), u"pkcs12"_s)->setText(u"/home/anna/absent.p12"_s);
    part<QPushButton>(openDialog(), u"verb"_s)->click();
    album.take(openDialog(), u"certificate-import-refused"_s);
    openDialog()->reject();
    part<QPushButton>(page, u"remove"_s)->click();
    album.take(openDialog(), u"certificate-remove"_s);
    openDialog()->reject();

    window.showPage(u"clients"_s);
    album.take(&window, u"clients"_s);
    window.showPage(u"settings"_s);
    QTest::qWait(100);
    page = window.currentPage();
    album.take(&window, u"settings"_s);
    auto *scroll = part<QWidget>(page, u"registration.directory"_s)->parentWidget();
    while (!qobject_cast<QScrollArea *>(scroll))
        scroll = scroll->parentWidget();
    qobject_cast<QScrollArea *>(scroll)->ensureWidgetVisible(part<QWidget>(page, u"password.minimumLength"_s));
    album.take(&window, u"settings-lower"_s);
    qobject_cast<QScrollArea *>(scroll)->ensureVisible(0, 0);
    for (const auto &[key, text] : {std::pair{u"mail.messageSizeLimit"_s, u"30 MiB"_s}, std::pair{u"server.publicAddresses"_s, u"192.0.2.10, x"_s}}) {
        part<QLineEdit>(page, key)->clear();
        QTest::keyClicks(part<QLineEdit>(page, key), text);
    }
    album.take(&window, u"settings-changed"_s);
    part<QPushButton>(page, u"discard"_s)->click();
    part<QLineEdit>(page, u"mail.messageSizeLimit"_s)->clear();
    QTest::keyClicks(part<QLineEdit>(page, u"mail.messageSizeLimit"_s), u"30 MiB"_s);
    part<QPushButton>(page, u"preview"_s)->click();
    QTest::qWait(100);
    album.take(openDialog(), u"settings-preview"_s);
    openDialog()->accept();
    server.hold(u"setting.set"_s);
    part<QPushButton>(page, u"apply"_s)->click();
    QTest::qWait(100);
    server.notify(u"job.progress"_s, toJson(api::JobProgress{u"stage"_s, {}}).toObject());
    server.notify(u"job.progress"_s, toJson(api::JobProgress{u"check"_s, u"postfix"_s}).toObject());
    album.take(&window, u"settings-working"_s);
    server.release();
    QTest::qWait(200);
    album.take(&window, u"settings-applied"_s);
    part<QTabWidget>(page, u"parts"_s)->setCurrentIndex(1);
    album.take(&window, u"settings-console"_s);

    server.refuse(u"domain.list"_s, Error{ErrorCode::StoreFailed, {}, {}, u"disk I/O error"_s});
    window.showPage(u"domains"_s);
    part<QAction>(&window, u"refresh"_s)->trigger();
    album.take(&window, u"domains-failed"_s);
    server.goAway();
    album.take(&window, u"lost"_s);
}

void manyRows(Album &album)
{
    test::FakeServer server;
    test::furnish(server);
    server.addMailboxes(5000);
    server.listen();
    ui::MainWindow window({u"postroomctl"_s, u"installer/try"_s});
    ui::ServerView *view = window.addServer({ServerAddress::ofSocket(server.socketPath())});
    window.resize(1100, 720);
    window.openAt(u"mailboxes"_s);
    window.show();
    view->start();
    QTest::qWait(400);
    QWidget *page = window.currentPage();
    auto *table = part<QTableView>(page, u"mailboxesTable"_s);
    for (const int row : {1, 2, 4})
        table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    album.take(&window, u"mailboxes-several"_s);
    part<QPushButton>(page, u"removeSeveral"_s)->click();
    QTest::qWait(50);
    album.take(openDialog(), u"mailboxes-several-remove"_s);
    openDialog()->reject();
    part<QPushButton>(page, u"limitSeveral"_s)->click();
    album.take(openDialog(), u"mailboxes-several-space"_s);
    openDialog()->reject();
    part<QPushButton>(page, u"suspendSeveral"_s)->click();
    QTest::qWait(300);
    album.take(&window, u"mailboxes-several-suspended"_s);
    table->selectAll();
    server.hold(u"mailbox.resume"_s);
    part<QPushButton>(page, u"resumeSeveral"_s)->click();
    QTest::qWait(300);
    server.hold(u"mailbox.list"_s);
    table->verticalScrollBar()->setValue(3000);
    album.take(&window, u"mailboxes-all-and-not-here"_s);
}

ConfigPreview somePreview()
{
    ConfigPreview preview;
    preview.settings = {{u"mail.messageSizeLimit"_s, u"25MiB"_s, u"50MiB"_s}};
    preview.engines = {{Engine::Dovecot, EngineAction::Nothing}, {Engine::Postfix, EngineAction::Reload}, {Engine::Nginx, EngineAction::Restart}};
    preview.files = {{u"nginx/nginx.conf"_s, Engine::Nginx, FileFate::Changed, false, false, u"--- a/nginx/nginx.conf\n+++ b/nginx/nginx.conf\n@@ -7 +7 @@\n-worker_processes 1;\n+worker_processes 2;\n"_s},
                     {u"nginx/server.key"_s, Engine::Nginx, FileFate::Changed, true, false, {}},
                     {u"postfix/main.cf"_s, Engine::Postfix, FileFate::Changed, false, false,
                      u"--- a/postfix/main.cf\n+++ b/postfix/main.cf\n@@ -41,7 +41,7 @@\n # Mail of at most this size is taken, in octets.\n-message_size_limit = 26214400\n+message_size_limit = 52428800\n mailbox_size_limit = 0\n virtual_mailbox_limit = 0\n"_s}};
    return preview;
}

void servicesAndConfiguration(Album &album)
{
    test::FakeServer server;
    test::furnish(server);
    server.listen();
    ui::MainWindow window({u"postroomctl"_s, u"installer/try"_s});
    ui::ServerView *view = window.addServer({ServerAddress::ofSocket(server.socketPath())});
    window.resize(1100, 720);
    window.openAt(u"services"_s);
    window.show();
    view->start();
    QTest::qWait(100);
    QWidget *page = window.currentPage();
    album.take(&window, u"services"_s);
    choose(page, u"servicesTable"_s, 2);
    album.take(&window, u"services-details"_s);
    part<QPushButton>(page, u"stop"_s)->click();
    album.take(openDialog(), u"service-stop"_s);
    server.hold(u"service.control"_s);
    part<QPushButton>(openDialog(), u"confirmStop"_s)->click();
    album.take(&window, u"services-working"_s);
    server.refuse(u"service.control"_s, Error{ErrorCode::EngineStartFailed, u"postfix"_s, {}, u"bind 0.0.0.0 port 25: Address already in use"_s});
    server.status.engines[2].state = EngineState::Failed;
    server.status.engines[2].uptimeSeconds.reset();
    server.engineWords = u"bind 0.0.0.0 port 25: Address already in use"_s;
    server.release();
    QTest::qWait(100);
    part<QToolButton>(page, u"unfoldWords"_s)->click();
    album.take(&window, u"services-refused"_s);

    window.showPage(u"configuration"_s);
    QTest::qWait(100);
    page = window.currentPage();
    album.take(&window, u"configuration"_s);
    server.preview = somePreview();
    server.handMade = {{u"dovecot/dovecot.conf"_s, Engine::Dovecot, HandMade::State::Changed, false, u"--- a/dovecot/dovecot.conf\n+++ b/dovecot/dovecot.conf\n@@ -12 +12,2 @@\n mail_location = maildir:~/Maildir\n+mail_debug = yes\n"_s},
                       {u"postfix/sql/domains.cf"_s, Engine::Postfix, HandMade::State::Missing, false, {}}};
    part<QAction>(&window, u"refresh"_s)->trigger();
    QTest::qWait(100);
    choose(page, u"configurationTable"_s, 2);
    album.take(&window, u"configuration-details"_s);
    part<QPushButton>(page, u"goBack"_s)->click();
    album.take(openDialog(), u"configuration-go-back"_s);
    server.hold(u"config.rollback"_s);
    part<QPushButton>(openDialog(), u"confirmGoBack"_s)->click();
    server.notify(u"job.progress"_s, toJson(api::JobProgress{u"stage"_s, {}}).toObject());
    server.notify(u"job.progress"_s, toJson(api::JobProgress{u"check"_s, u"postfix"_s}).toObject());
    album.take(openDialog(), u"configuration-working"_s);
    server.refuse(u"config.rollback"_s, Error{ErrorCode::EngineRefused, u"postfix"_s, {}, u"/var/lib/postroom/generations/5/postfix/main.cf: line 41: bad numeric value"_s});
    server.release();
    QTest::qWait(100);
    part<QToolButton>(openDialog(), u"unfoldWords"_s)->click();
    album.take(openDialog(), u"configuration-refused"_s);
    openDialog()->reject();
    part<QPushButton>(page, u"restore"_s)->click();
    album.take(openDialog(), u"configuration-restore"_s);
    openDialog()->reject();
}

void domainDetails(Album &album)
{
    test::FakeServer server;
    test::furnish(server);
    server.addDomain(u"shop.example"_s, DkimRecords::Alias);
    for (const DkimState state : {DkimState::Active, DkimState::Next, DkimState::Retiring})
        server.addKeys(u"shop.example"_s, state, 30);
    server.listen();
    ui::MainWindow window({u"postroomctl"_s, u"installer/try"_s});
    ui::ServerView *view = window.addServer({ServerAddress::ofSocket(server.socketPath())});
    window.resize(1100, 720);
    window.openAt(u"domains"_s);
    window.show();
    view->start();
    QTest::qWait(100);
    QWidget *page = window.currentPage();
    choose(page, u"domainsTable"_s, 1);
    album.take(&window, u"domains-details"_s);
    part<QPushButton>(page, u"edit"_s)->click();
    QDialog *dialog = openDialog();
    part<QLineEdit>(dialog, u"catchAll"_s)->setText(u"anna@example.test"_s);
    album.take(dialog, u"domain-edit"_s);
    view->session().call(api::SetDomain{*DomainName::parse(u"example.test"), 1, OrNone(*Destination::parse(u"office@example.test")), OrNone(*DomainName::parse(u"bakery.example"))}, &window,
                 [](const Result<Domain> &) {});
    QTest::qWait(50);
    part<QPushButton>(dialog, u"verb"_s)->click();
    QTest::qWait(50);
    album.take(dialog, u"domain-conflict"_s);
    dialog->reject();
    part<QPushButton>(page, u"dkim"_s)->click();
    album.take(openDialog(), u"domain-keys"_s);
    dialog = openDialog();
    part<QPushButton>(dialog, u"rotate"_s)->click();
    album.take(openDialog(), u"domain-keys-change"_s);
    openDialog()->reject();
    dialog->reject();
    auto *table = part<QTableView>(page, u"domainsTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString().startsWith(u"shop"_s))
            table->selectRow(row);
    }
    album.take(&window, u"domains-aliased"_s);
    part<QPushButton>(page, u"dkim"_s)->click();
    dialog = openDialog();
    album.take(dialog, u"domain-keys-aliased"_s);
    part<QPushButton>(dialog, u"rotate"_s)->click();
    album.take(openDialog(), u"domain-keys-aliased-change"_s);
    openDialog()->reject();
    part<QPushButton>(dialog, u"retire"_s)->click();
    album.take(openDialog(), u"domain-keys-aliased-remove"_s);
    openDialog()->reject();
    dialog->reject();
}

void firstStart(Album &album)
{
    ui::MainWindow window({u"postroomctl"_s, u"installer/try"_s});
    ui::ServerView *view = window.addServer({*ServerAddress::parse(u"/var/lib/postroom")});
    window.resize(1100, 720);
    window.show();
    view->start();
    album.take(&window, u"unreachable"_s);
}

// Several servers: one is fine, one has lost an engine, one cannot be reached.
void fleet(Album &album)
{
    test::FakeSsh ssh("exit 0\n");
    ssh.does("echo 'anna@mail.c.example: Permission denied (publickey).' >&2; exit 255\n");
    test::FakeServer good;
    test::furnish(good);
    good.findings.remove(0, 2);
    good.listen();
    test::FakeServer bad;
    test::furnish(bad);
    bad.status.serverName = u"mail.bakery.example"_s;
    bad.status.practice = false;
    bad.status.engines[0].state = EngineState::Stopped;
    bad.listen();
    ui::MainWindow window({u"postroomctl"_s, {}});
    window.setInstancesRoot(u"/nowhere"_s);
    window.resize(1100, 720);
    window.addServer({ServerAddress::ofSocket(good.socketPath()), {}, ui::Accent::Teal});
    window.addServer({ServerAddress::ofSocket(bad.socketPath()), {}, ui::Accent::Rose});
    window.addServer({*ServerAddress::parse(u"anna@mail.c.example"), u"Branch office"_s, ui::Accent::Violet});
    window.show();
    const QList<ui::ServerView *> views = window.views();
    for (ui::ServerView *view : views)
        view->start();
    album.take(&window, u"servers-fine"_s);
    window.showServer(views[1]);
    album.take(&window, u"servers-worst"_s);
    window.showServer(views[2]);
    album.take(&window, u"servers-ssh-refused"_s);
    part<QMenu>(&window, u"servers"_s)->popup(window.mapToGlobal(QPoint(20, 60)));
    album.take(part<QMenu>(&window, u"servers"_s), u"servers-menu"_s);
    part<QMenu>(&window, u"servers"_s)->close();
    window.openServersDialog();
    album.take(openDialog(), u"servers-list"_s);
    part<QPushButton>(openDialog(), u"edit"_s)->click();
    album.take(openDialog(), u"servers-edit"_s);
    openDialog()->reject();
    part<QPushButton>(openDialog(), u"forget"_s)->click();
    album.take(openDialog(), u"servers-forget"_s);
    openDialog()->reject();
    openDialog()->accept();
    for (int i = 0; i < 6; ++i)
        window.addServer({*ServerAddress::parse(u"mail%1.d.example"_s.arg(i)), {}, ui::Accent::Blue});
    album.take(&window, u"servers-many"_s);
}

void doors(Album &album)
{
    ui::MainWindow window({u"postroomctl"_s, {}});
    window.setInstancesRoot(u"/nowhere"_s);
    window.resize(1100, 720);
    window.show();
    album.take(&window, u"no-server"_s);
    window.openConnectDialog();
    QDialog *dialog = openDialog();
    album.take(dialog, u"doors"_s);
    part<QAbstractButton>(dialog, u"tryHere"_s)->click();
    album.take(dialog, u"doors-practice"_s);
    part<QAbstractButton>(dialog, u"practiceCommandBack"_s)->click();
    part<QAbstractButton>(dialog, u"setUpHere"_s)->click();
    album.take(dialog, u"doors-set-up"_s);
    part<QAbstractButton>(dialog, u"setUpCommandBack"_s)->click();
    part<QAbstractButton>(dialog, u"connectRemote"_s)->click();
    QTest::keyClicks(part<QLineEdit>(dialog, u"address"_s), u"-oProxyCommand=x"_s);
    album.take(dialog, u"doors-connect"_s);
    dialog->reject();
}

void emptyPages(Album &album)
{
    test::FakeServer server;
    server.finishSetup();
    server.listen();
    ui::MainWindow window({u"postroomctl"_s, {}});
    ui::ServerView *view = window.addServer({ServerAddress::ofSocket(server.socketPath())});
    window.resize(1100, 720);
    window.openAt(u"mailboxes"_s);
    window.show();
    view->start();
    album.take(&window, u"mailboxes-empty"_s);
    window.showPage(u"clients"_s);
    album.take(&window, u"clients-empty"_s);
    window.showPage(u"overview"_s);
    album.take(&window, u"overview-good"_s);
}

void wizard(Album &album)
{
    test::FakeServer server;
    server.listen();
    server.status.serverName.clear();
    server.status.generation = 0;
    ui::MainWindow window({u"postroomctl"_s, {}});
    ui::ServerView *view = window.addServer({ServerAddress::ofSocket(server.socketPath())});
    window.resize(1100, 720);
    window.openAt(u"overview"_s);
    window.show();
    view->start();
    QTest::qWait(300);
    ui::SetupWizard *wizard = window.wizard();
    const auto next = [wizard] {
        part<QPushButton>(wizard, u"next"_s)->click();
        QTest::qWait(200);
    };
    album.take(wizard, u"wizard-1-identity"_s);
    server.hold(u"setup.identity"_s);
    next();
    server.notify(u"job.progress"_s, toJson(api::JobProgress{u"stage"_s, {}}).toObject());
    server.notify(u"job.progress"_s, toJson(api::JobProgress{u"check"_s, u"postfix"_s}).toObject());
    album.take(wizard, u"wizard-1-working"_s);
    server.release();
    QTest::qWait(200);
    part<QCheckBox>(wizard, u"pop3"_s)->setChecked(true);
    album.take(wizard, u"wizard-2-account-types"_s);
    next();
    part<QPushButton>(wizard, u"generatePassword"_s)->click();
    album.take(wizard, u"wizard-3-mailboxes"_s);
    part<QPushButton>(wizard, u"addMailbox"_s)->click();
    album.take(wizard, u"wizard-3-added"_s);
    next();
    album.take(wizard, u"wizard-4-dns-empty"_s); // of a domain without a plan
    next();
    album.take(wizard, u"wizard-5-check"_s);
    next();
    album.take(wizard, u"wizard-5-finished"_s);
    next();
    album.take(wizard, u"wizard-6-test"_s);
}

// The steps behind the questions, of a server that is set up.
void laterSteps(Album &album)
{
    test::FakeServer server;
    test::furnish(server);
    server.listen();
    ui::Session session(server.socketPath());
    session.start();
    QTest::qWait(200);
    ui::SetupWizard wizard(session);
    wizard.show();
    QTest::qWait(300);
    album.take(&wizard, u"wizard-4-dns"_s);
    part<QTableView>(&wizard, u"dnsTable"_s)->selectRow(1);
    album.take(&wizard, u"wizard-4-dns-differs"_s);
    for (DnsRecordCheck &record : server.dnsCheck.records)
        record.verdict = Verdict::NotApplicable;
    Finding why;
    why.verdict = Verdict::NotApplicable;
    why.what = u"A practice server is reached from this computer only, so no public DNS knows it, and none has to."_s;
    server.dnsCheck.findings = {why};
    part<QPushButton>(&wizard, u"lookNow"_s)->click();
    album.take(&wizard, u"wizard-4-dns-practice"_s);
    part<QListWidget>(&wizard, u"steps"_s)->setCurrentRow(5);
    QTest::qWait(200);
    part<QLineEdit>(&wizard, u"testTo"_s)->setText(u"ben@example.net"_s);
    server.followed.trace = {MailFate::Deferred, u"4X0Z"_s, u"mx.example.net[192.0.2.7]:25"_s,
                             u"host mx.example.net[192.0.2.7] said: 450 4.2.1 Greylisted, try again later (in reply to RCPT TO command)"_s};
    part<QPushButton>(&wizard, u"sendTest"_s)->click();
    QTest::qWait(2500);
    album.take(&wizard, u"wizard-6-test-waits"_s);
    server.followed.trace = {MailFate::Delivered, u"4X0Z"_s, u"mx.example.net[192.0.2.7]:25"_s, u"250 2.0.0 Ok: queued as 9"_s};
    server.followed.answered = true;
    QTest::qWait(2500);
    album.take(&wizard, u"wizard-6-test-back"_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // settings of a test, not of the person who runs it
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"postroom"_s);
    QCoreApplication::setApplicationName(u"postroom-screenshots"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTROOM_VERSION));
    const QStringList words = application.arguments();
    if (words.size() < 2) {
        std::fputs("screenshots FOLDER [light|dark] [LANGUAGE]\n", stderr);
        return 2;
    }
    QLocale::setDefault(QLocale(words.value(3, u"en"_s)));
    ui::installTranslations(application);
    test::setTone(application, words.value(2) == u"dark" ? test::Tone::Dark : test::Tone::Light);
    Album album(words.at(1));
    pages(album);
    servicesAndConfiguration(album);
    domainDetails(album);
    manyRows(album);
    firstStart(album);
    doors(album);
    fleet(album);
    emptyPages(album);
    wizard(album);
    laterSteps(album);
    return album.isGood() ? 0 : 1;
}
