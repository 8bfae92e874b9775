// Drives the real window through every page and state and writes a picture of each, to be opened and judged:
//     screenshots FOLDER [light|dark] [LANGUAGE]
// The display's scale is Qt's own: QT_SCALE_FACTOR=2.

#include "tests/ui/support/scenery.h"
#include "ui/pages/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translations.h"
#include "ui/wizard/setupwizard.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

class Album
{
public:
    explicit Album(const QString &folder) : m_folder(folder), m_good(QDir().mkpath(folder)) {}

    // True: every picture so far was written and shows something.
    bool isGood() const { return m_good; }

    void take(QWidget *widget, const QString &name)
    {
        QTest::qWait(250); // longer than the delay of "Loading…" and of the filter
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

private:
    QString m_folder;
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

QDialog *openDialog()
{
    QTest::qWait(50);
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

void pages(Album &album)
{
    test::FakeServer server;
    test::furnish(server);
    server.listen();
    ui::Session session(server.socketPath());
    ui::MainWindow window(session, {u"sudo postroomctl instance start"_s, u"installer/try"_s});
    window.resize(1100, 720);
    window.openAt(u"overview"_s);
    window.show();
    session.start();
    album.take(&window, u"overview"_s);

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
    album.take(openDialog(), u"help"_s);
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

    server.refuse(u"domain.list"_s, Error{ErrorCode::StoreFailed, {}, {}, u"disk I/O error"_s});
    window.showPage(u"domains"_s);
    part<QAction>(&window, u"refresh"_s)->trigger();
    album.take(&window, u"domains-failed"_s);
    server.goAway();
    album.take(&window, u"lost"_s);
}

void firstStart(Album &album)
{
    ui::Session session(u"/var/lib/postroom/run/admin/admin.sock"_s);
    ui::MainWindow window(session, {u"sudo postroomctl instance start"_s, u"installer/try"_s});
    window.resize(1100, 720);
    window.show();
    session.start();
    album.take(&window, u"unreachable"_s);
}

void emptyPages(Album &album)
{
    test::FakeServer server;
    server.finishSetup();
    server.listen();
    ui::Session session(server.socketPath());
    ui::MainWindow window(session, {u"sudo postroomctl instance start"_s, {}});
    window.resize(1100, 720);
    window.openAt(u"mailboxes"_s);
    window.show();
    session.start();
    album.take(&window, u"mailboxes-empty"_s);
    window.showPage(u"overview"_s);
    album.take(&window, u"overview-good"_s);
}

void wizard(Album &album)
{
    test::FakeServer server;
    server.listen();
    server.status.serverName.clear();
    server.status.generation = 0;
    ui::Session session(server.socketPath());
    ui::MainWindow window(session, {u"sudo postroomctl instance start"_s, {}});
    window.resize(1100, 720);
    window.openAt(u"overview"_s);
    window.show();
    session.start();
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
    firstStart(album);
    emptyPages(album);
    wizard(album);
    laterSteps(album);
    return album.isGood() ? 0 : 1;
}
