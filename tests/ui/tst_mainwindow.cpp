#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "tests/ui/support/warnings.h"
#include "ui/pages/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/sidebar.h"
#include "ui/wizard/setupwizard.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"postroom"_s);
        QCoreApplication::setApplicationName(u"postroom-tst_mainwindow"_s);
    }
    void init()
    {
        test::failOnWarnings();
        QSettings().clear();
        server = std::make_unique<test::FakeServer>();
    }
    void cleanup()
    {
        window.reset();
        server.reset();
    }

    void withoutAServerItSaysHowToStartOne()
    {
        open();
        auto *retry = window->findChild<QWidget *>(u"unreachable"_s)->findChild<QPushButton *>(u"retry"_s);
        QTRY_VERIFY(retry->isVisible());
        QCOMPARE(window->findChild<QLabel *>(u"startCommand"_s)->text(), u"sudo postroomctl instance start"_s);
        QCOMPARE(window->findChild<QLabel *>(u"tryCommand"_s)->text(), u"installer/try"_s);
        QCOMPARE(test::namelessControls(window.get()), QStringList());
        test::furnish(*server);
        server->listen();
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY(window->currentPage() && window->currentPage()->isVisible());
    }

    void aRefusalIsSaidInWords()
    {
        server->refuse(u"hello"_s, Error{ErrorCode::Forbidden, {}, {}, {}});
        server->listen();
        open();
        auto *why = window->findChild<QLabel *>(u"why"_s);
        QTRY_VERIFY(why->isVisible());
        QVERIFY(why->text().startsWith(u"You may not operate this mail service"_s));
        QVERIFY(!window->findChild<QLabel *>(u"startCommand"_s)->isVisible()); // starting would not help
    }

    void saysServerGenerationAndFreshness()
    {
        test::furnish(*server);
        server->listen();
        open();
        QTRY_COMPARE(window->findChild<QToolButton *>(u"serverName"_s)->text(), u"mail.example.test"_s);
        QVERIFY(window->findChild<QLabel *>(u"practice"_s)->isVisible());
        QCOMPARE(window->findChild<QLabel *>(u"practice"_s)->text(), u"(practice)"_s);
        QCOMPARE(window->findChild<QLabel *>(u"generation"_s)->text(), u"generation 4"_s);
        QVERIFY(window->findChild<QLabel *>(u"freshness"_s)->text().startsWith(u"last check"_s));
        QCOMPARE(window->windowTitle(), u"Postroom – mail.example.test (practice)"_s);
    }

    void keysWork()
    {
        test::furnish(*server);
        server->listen();
        open();
        QTRY_VERIFY(window->currentPage());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const QStringList names{u"overview"_s, u"domains"_s, u"mailboxes"_s, u"aliases"_s, u"dns"_s, u"clients"_s, u"certificates"_s, u"services"_s, u"configuration"_s};
        for (int i = 0; i < names.size(); ++i) {
            QTest::keyClick(window->windowHandle(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QTRY_COMPARE(window->currentPage()->objectName(), names.at(i));
            QCOMPARE(window->findChild<Sidebar *>()->chosen(), names.at(i));
        }
        window->showPage(u"mailboxes"_s);
        auto *table = window->currentPage()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        QTest::keyClick(window->windowHandle(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), window->currentPage()->findChild<QLineEdit *>(u"filter"_s));
        QTest::keyClick(window->windowHandle(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(topDialog());
        dismiss();
        QVERIFY(!window->findChild<QAction *>(u"removeAction"_s)->isEnabled()); // nothing is chosen
        table->selectRow(0);
        table->setFocus();
        auto *pane = window->currentPage()->findChild<QWidget *>(u"pane"_s);
        QVERIFY(pane->isVisible());
        QTest::keyClick(window->windowHandle(), Qt::Key_Delete);
        QTRY_VERIFY(topDialog());
        dismiss();
        QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
        const int before = server->count(u"mailbox.list"_s);
        QTest::keyClick(window->windowHandle(), Qt::Key_F5);
        QTRY_COMPARE(server->count(u"mailbox.list"_s), before + 1);
        QTest::keyClick(window->windowHandle(), Qt::Key_F1);
        QTRY_VERIFY(window->findChild<QTextBrowser *>(u"manualText"_s));
        QVERIFY(window->findChild<QTextBrowser *>(u"manualText"_s)->toPlainText().startsWith(u"Mailboxes\nThe people who have mail here"_s));
        window->findChild<QDialog *>(u"manual"_s)->close();
        QTRY_VERIFY(!window->findChild<QDialog *>(u"manual"_s));
    }

    // What Ctrl+K found is gone to and marked.
    void findsAndMarks()
    {
        test::furnish(*server);
        server->listen();
        open(u"domains"_s);
        QTRY_VERIFY(window->currentPage());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const auto find = [this](const QString &text) {
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
            QTest::keyClick(window->windowHandle(), Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(topDialog());
            auto *line = topDialog()->findChild<QLineEdit *>(u"finderText"_s);
            auto *found = topDialog()->findChild<QTableView *>()->model();
            QTest::keyClicks(line, text);
            QTRY_VERIFY(found->rowCount() == 1);
            QTest::keyClick(line, Qt::Key_Return);
            QTRY_VERIFY(!topDialog());
        };
        find(u"berger"_s);
        QCOMPARE(window->currentPage()->objectName(), u"mailboxes"_s);
        auto *table = window->currentPage()->findChild<QTableView *>();
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"anna@example.test"_s);
        find(u"messageSizeLimit"_s);
        QCOMPARE(window->currentPage()->objectName(), u"settings"_s);
        QTRY_COMPARE(QApplication::focusWidget(), window->currentPage()->findChild<QWidget *>(u"mail.messageSizeLimit"_s));
        find(u"two SPF records"_s);
        QCOMPARE(window->currentPage()->objectName(), u"overview"_s);
        QTRY_VERIFY(window->focusWidget() && window->focusWidget()->objectName() == u"details"_s);
        QCOMPARE(window->focusWidget()->parentWidget()->objectName(), u"finding:spf.two-records"_s);
    }

    void deleteInTheFilterIsTheFilters()
    {
        test::furnish(*server);
        server->listen();
        window.reset();
        open(u"mailboxes"_s);
        QTRY_VERIFY(window->currentPage());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto *table = window->currentPage()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectRow(0);
        auto *filter = window->currentPage()->findChild<QLineEdit *>(u"filter"_s);
        filter->setFocus();
        QTest::keyClick(window->windowHandle(), Qt::Key_Delete);
        QTest::qWait(20);
        QVERIFY(!topDialog());
    }

    void pagesAreMadeWhenFirstShown()
    {
        test::furnish(*server);
        server->listen();
        open();
        QTRY_VERIFY(window->currentPage());
        QCOMPARE(window->findChildren<Page *>().size(), 1);
        QCOMPARE(server->count(u"mailbox.list"_s), 0);
    }

    void remembersThePageOfThisServer()
    {
        test::furnish(*server);
        server->listen();
        open();
        QTRY_VERIFY(window->currentPage());
        window->showPage(u"dns"_s);
        window.reset();
        open();
        QTRY_VERIFY(window->currentPage());
        QCOMPARE(window->currentPage()->objectName(), u"dns"_s);
        QCOMPARE(DesktopSettings(u"another server"_s).page(), QString());
    }

    void whatWasTypedOutlivesALoss()
    {
        test::furnish(*server);
        server->listen();
        open(u"mailboxes"_s);
        QTRY_VERIFY(window->currentPage());
        window->findChild<QAction *>(u"addAction"_s)->trigger();
        QTRY_VERIFY(topDialog());
        auto *address = topDialog()->findChild<QLineEdit *>(u"address"_s);
        address->setText(u"half@"_s);
        server->goAway();
        auto *lost = window->findChild<QLabel *>(u"lost"_s);
        QTRY_VERIFY(lost->isVisible());
        server->listen();
        QTRY_VERIFY_WITH_TIMEOUT(!lost->isVisible(), 3000);
        QCOMPARE(address->text(), u"half@"_s);
        QVERIFY(topDialog() && topDialog()->isVisible());
        topDialog()->reject();
    }

    void everyPageIsReadAgainAfterALoss()
    {
        test::furnish(*server);
        server->listen();
        open(u"mailboxes"_s);
        QTRY_COMPARE(server->count(u"mailbox.list"_s), 1);
        server->goAway();
        QTRY_COMPARE(session->state(), Session::State::Unreachable);
        window->showPage(u"domains"_s); // for the first time, and nobody answers
        QTest::qWait(20);
        server->listen();
        QTRY_COMPARE(session->state(), Session::State::Connected);
        auto *table = window->currentPage()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(server->count(u"mailbox.list"_s), 1); // it is not on view
        window->showPage(u"mailboxes"_s);
        QTRY_COMPARE(server->count(u"mailbox.list"_s), 2);
        window->showPage(u"domains"_s);
        QTest::qWait(20);
        QCOMPARE(server->count(u"domain.list"_s), 1);
    }

    void aLossSaysOnlyWhatIsKnown()
    {
        test::furnish(*server);
        server->listen();
        open();
        QTRY_COMPARE(session->state(), Session::State::Connected);
        server->goAway();
        auto *lost = window->findChild<QLabel *>(u"lost"_s);
        QTRY_VERIFY(lost->isVisible());
        QVERIFY2(lost->text().startsWith(u"The management service does not answer. Mail does not need it to go on."_s), qPrintable(lost->text()));
        server->refuse(u"hello"_s, Error{ErrorCode::Forbidden, {}, {}, {}});
        server->listen();
        QTRY_VERIFY2(lost->text().startsWith(u"You may not operate this mail service"_s), qPrintable(lost->text()));
    }

    void theOverviewStaysTrue()
    {
        test::furnish(*server);
        server->listen();
        open(u"overview"_s);
        QTRY_COMPARE(server->count(u"check"_s), 1);
        auto *headline = window->findChild<QLabel *>(u"headline"_s);
        QTRY_VERIFY(!headline->text().isEmpty());
        server->status.findings = {};
        server->status.generation = 5;
        server->findings = {};
        window->findChild<QTimer *>(u"lookAgain"_s)->start(std::chrono::milliseconds(20));
        QTRY_COMPARE(headline->text(), u"Mail is flowing, and nothing wants your attention."_s);
        QTRY_VERIFY(!window->findChild<QWidget *>(u"finding:disk.low"_s));
        QCOMPARE(window->findChild<QLabel *>(u"generation"_s)->text(), u"generation 5"_s);
        QCOMPARE(server->count(u"status"_s), server->count(u"check"_s)); // one look for page and window
    }

    void altKeysAreTheirOwn_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"overview", "domains", "mailboxes", "dns", "certificates", "aliases", "clients", "services", "configuration", "settings", "audit"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void altKeysAreTheirOwn()
    {
        QFETCH(QString, name);
        test::furnish(*server);
        server->listen();
        open(name);
        QTRY_VERIFY(window->currentPage() && window->currentPage()->isVisible());
        if (auto *table = window->currentPage()->findChild<QTableView *>()) {
            QTRY_VERIFY(table->isVisible());
            table->selectRow(0); // with its pane open
        }
        QCOMPARE(test::ambiguousMnemonics(window.get()), QStringList());
    }

    void opensTheWizardOnANewServerOnce()
    {
        server->listen();
        open();
        QTRY_VERIFY(window->wizard());
        window->wizard()->reject();
        QTRY_VERIFY(!window->wizard());
        server->goAway();
        QTRY_VERIFY(session->state() != Session::State::Connected);
        server->listen();
        QTRY_COMPARE(session->state(), Session::State::Connected);
        QTest::qWait(100);
        QVERIFY(!window->wizard()); // later means later
        window->findChild<QAction *>(u"setup"_s)->trigger();
        QTRY_VERIFY(window->wizard());
    }

    void anUnknownPageIsNone()
    {
        QVERIFY(MainWindow::pageNames().contains(u"dns"_s));
        QVERIFY(!MainWindow::pageNames().contains(u"queue"_s));
    }

    void tabWalksTheWholeWindow()
    {
        test::furnish(*server);
        server->listen();
        open(u"mailboxes"_s);
        QTRY_VERIFY(window->currentPage());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto *table = window->currentPage()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectRow(0);
        table->setFocus();
        const QList<QWidget *> walk = test::tabWalk(window.get());
        QCOMPARE(QApplication::focusWidget(), walk.first());
        QVERIFY(walk.contains(window->findChild<Sidebar *>()));
        QVERIFY(walk.contains(window->currentPage()->findChild<QLineEdit *>(u"filter"_s)));
        QCOMPARE(test::namelessControls(window.get()), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(window.get()), QStringList());
    }

    void sidebarGroupsAndBadges()
    {
        Sidebar sidebar({{u"a"_s, u"A"_s, u"overview"_s, 0}, {u"b"_s, u"B"_s, u"dns"_s, 1}});
        QCOMPARE(sidebar.count(), 3); // a line between the groups
        sidebar.setBadge(u"b"_s, 4);
        QCOMPARE(sidebar.item(2)->text(), u"B (4)"_s);
        QCOMPARE(sidebar.item(2)->data(Qt::AccessibleTextRole).toString(), u"B, findings: 4"_s);
        sidebar.setBadge(u"b"_s, 0);
        QCOMPARE(sidebar.item(2)->text(), u"B"_s);
    }

private:
    void open(const QString &page = {})
    {
        window = std::make_unique<MainWindow>(Commands{u"postroomctl"_s, u"installer/try"_s});
        ServerView *view = window->addServer({ServerAddress::ofSocket(server->socketPath())});
        session = &view->session();
        if (!page.isEmpty())
            window->openAt(page);
        window->show();
        view->start();
    }
    void dismiss()
    {
        topDialog()->reject();
        window->activateWindow(); // the offscreen platform gives it back to nobody
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    static QDialog *topDialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<MainWindow> window;
    Session *session = nullptr; // the window's
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
