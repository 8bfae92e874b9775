#include "tests/support/fakessh.h"
#include "tests/ui/support/longestgap.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "tests/ui/support/warnings.h"
#include "ui/pages/page.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"
#include "ui/wizard/setupwizard.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

// Several servers in one window: how each is, and what of that is told.
class TestServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"postroom"_s);
        QCoreApplication::setApplicationName(u"postroom-tst_servers"_s);
    }
    void init()
    {
        test::failOnWarnings();
        QSettings().clear();
        for (auto &server : servers) {
            server = std::make_unique<test::FakeServer>();
            test::furnish(*server);
        }
        servers[1]->status.serverName = u"mail.b.test"_s;
        servers[1]->status.practice = false;
    }
    void cleanup()
    {
        window.reset();
        for (auto &server : servers)
            server.reset();
    }

    // How a server is

    void health()
    {
        using State = Session::State;
        api::Status::Reply status = servers[0]->status;
        const QList<Finding> findings = servers[0]->findings;
        QCOMPARE(healthOf(State::Connecting, {}, {}), (Health{Verdict::Unknown, u"connecting"_s}));
        QCOMPARE(healthOf(State::Unreachable, status, findings), (Health{Verdict::Unknown, u"does not answer"_s})); // whatever it was before
        QCOMPARE(healthOf(State::Connected, {}, {}).verdict, Verdict::Unknown);
        QCOMPARE(healthOf(State::Connected, status, findings), (Health{Verdict::Fail, u"example.test has two SPF records"_s}));
        QCOMPARE(healthOf(State::Connected, status, findings.mid(1)), (Health{Verdict::Warning, u"The disk is 91 % full"_s}));
        QCOMPARE(healthOf(State::Connected, status, findings.mid(2)), (Health{Verdict::Pass, u"fine"_s}));
        QCOMPARE(healthOf(State::Connected, status, {}).verdict, Verdict::Fail); // by the counts alone
        status.engines[0].state = EngineState::Stopped;
        QCOMPARE(healthOf(State::Connected, status, findings.mid(2)), (Health{Verdict::Fail, u"Dovecot is stopped"_s}));
        status.generation = 0;
        QCOMPARE(healthOf(State::Connected, status, findings).words, u"not set up yet"_s);
    }

    // The window

    void withOneServerThereIsNoLineOfAll()
    {
        servers[0]->listen();
        open(1);
        QTRY_VERIFY(window->currentPage());
        QVERIFY(!fleet()->isVisible());
        QVERIFY(!window->findChild<QAction *>(u"nextServer"_s)->isEnabled());
    }

    void theWorstComesFirst()
    {
        servers[0]->findings.remove(0, 2);
        servers[1]->status.engines[0].state = EngineState::Stopped;
        for (auto &server : servers)
            server->listen();
        open(2);
        QTRY_COMPARE(fleetTexts(), (QStringList{u"mail.b.test: Dovecot is stopped"_s, u"mail.example.test: fine"_s}));
        QVERIFY(fleet()->isVisible());
        QTest::mouseClick(fleetButtons().first(), Qt::LeftButton);
        QCOMPARE(window->view(), window->views().at(1));
        QCOMPARE(window->windowTitle(), u"Postroom – mail.b.test"_s);
        QVERIFY(!window->findChild<QLabel *>(u"practice"_s)->isVisible());
        QVERIFY(fleetButtons().first()->isChecked() && !fleetButtons().last()->isChecked());
        servers[1]->goAway();
        QTRY_COMPARE(fleetTexts().first(), u"mail.b.test: does not answer"_s); // what nobody knows is not fine
    }

    void eachKeepsItsState()
    {
        for (auto &server : servers)
            server->listen();
        open(2);
        QTRY_VERIFY(window->views().at(0)->isConnected() && window->views().at(1)->isConnected());
        window->showPage(u"mailboxes"_s);
        auto *filter = window->currentPage()->findChild<QLineEdit *>(u"filter"_s);
        QTest::keyClicks(filter, u"ann"_s);
        Page *page = window->currentPage();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window->windowHandle(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(window->view(), window->views().at(1));
        QVERIFY(window->currentPage() != page);
        window->showPage(u"domains"_s);
        QTest::keyClick(window->windowHandle(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(window->currentPage(), page);
        QCOMPARE(filter->text(), u"ann"_s);
        QCOMPARE(test::namelessControls(window.get()), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(window.get()), QStringList());
        QCOMPARE(test::ambiguousMnemonics(window.get()), QStringList());
    }

    void theAccentIsOfTheShownOne()
    {
        open(2);
        auto *line = window->findChild<QWidget *>(u"accent"_s);
        QCOMPARE(line->height(), 3);
        for (ServerView *view : window->views()) {
            window->showServer(view);
            QCOMPARE(line->palette().color(QPalette::Window), accentColour(view->server().accent, window->palette()));
        }
    }

    void theMenuHasThemAll()
    {
        servers[0]->findings.remove(0, 2);
        servers[0]->listen();
        open(2);
        QTRY_COMPARE(window->views().at(0)->health().words, u"fine"_s);
        auto *menu = window->findChild<QMenu *>(u"servers"_s);
        emit menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        QCOMPARE(texts.first(), u"mail.example.test: fine"_s);
        QCOMPARE(texts.size(), 5); // two servers, a line, two ways to change the list
        menu->actions().at(1)->trigger();
        QCOMPARE(window->view(), window->views().at(1));
    }

    // The set-up of one is not opened over the pages of another.
    void theSetUpWaitsUntilItsServerIsShown()
    {
        test::FakeServer fresh;
        fresh.listen();
        servers[0]->listen();
        open(1);
        QTRY_VERIFY(window->currentPage());
        ServerView *view = window->addServer({ServerAddress::ofSocket(fresh.socketPath())});
        view->start();
        QTRY_COMPARE(fresh.count(u"setup.state"_s), 1);
        QTest::qWait(50);
        QVERIFY(!view->wizard());
        window->showServer(view);
        QTRY_VERIFY(view->wizard());
        view->wizard()->reject();
        QTRY_VERIFY(!view->wizard());
        window.reset(); // before its server
    }

    // Nothing typed is lost, whichever of them goes away and however long.
    void aFormOutlivesTheLossOfItsServer()
    {
        for (auto &server : servers)
            server->listen();
        open(2);
        QTRY_VERIFY(window->views().at(0)->isConnected() && window->views().at(1)->isConnected());
        window->showServer(window->views().at(1));
        window->showPage(u"mailboxes"_s);
        QTRY_VERIFY(window->findChild<QAction *>(u"addAction"_s)->isEnabled());
        window->findChild<QAction *>(u"addAction"_s)->trigger();
        QTRY_VERIFY(topDialog());
        QPointer<QDialog> form = topDialog();
        auto *address = form->findChild<QLineEdit *>(u"address"_s);
        address->setFocus();
        QTest::keyClicks(address, u"zoe@example."_s);
        for (int i = 0; i < 2; ++i) {
            servers[1]->goAway();
            QTRY_VERIFY(!window->views().at(1)->isConnected());
            QTest::keyClicks(address, u"t"_s); // one types on
            servers[1]->listen();
            QTRY_VERIFY_WITH_TIMEOUT(window->views().at(1)->isConnected(), 8000);
        }
        QVERIFY(form && form->isVisible());
        QCOMPARE(address->text(), u"zoe@example.tt"_s);
        form->reject();
    }

    // A service that takes the connection and says nothing, one that says nothing any more, and one that is gone.
    void nothingWaitsForASlowService()
    {
        QTemporaryDir folder;
        QLocalServer silent;
        QVERIFY(silent.listen(folder.filePath(u"silent.sock"_s)));
        servers[0]->listen();
        open(1);
        window->addServer({ServerAddress::ofSocket(silent.fullServerName())})->start();
        window->addServer({ServerAddress::ofSocket(folder.filePath(u"gone.sock"_s))})->start();
        QTRY_VERIFY(window->currentPage());
        for (const char *page : {"overview", "domains", "mailboxes", "aliases", "dns", "certificates", "audit"}) { // made once: that is no waiting
            window->showPage(QString::fromLatin1(page));
            QTest::qWait(150);
        }
        for (const char *method : {"status", "check", "domain.list", "mailbox.list", "alias.list", "dns.plan", "certificate.list", "audit.list"})
            servers[0]->hold(QString::fromLatin1(method));
        test::LongestGap gap;
        QTest::qWait(20);
        gap.begin();
        const auto walk = [this] {
            for (const char *page : {"domains", "mailboxes", "aliases", "dns", "certificates", "audit", "overview"}) {
                window->showPage(QString::fromLatin1(page));
                window->findChild<QAction *>(u"refresh"_s)->trigger();
                QTest::qWait(30);
            }
        };
        walk();
        for (ServerView *view : window->views()) {
            window->showServer(view);
            QTest::qWait(50);
        }
        window->showServer(window->views().at(0));
        servers[0]->goAway();
        walk();
        servers[0]->release();
        servers[0]->listen();
        QTRY_VERIFY(window->view()->isConnected());
        walk();
        QVERIFY2(gap.milliseconds() < test::LongestGap::most, qPrintable(u"%1 ms"_s.arg(gap.milliseconds())));
    }

    void sshsWordsAreThePage()
    {
        test::FakeSsh ssh("true\n");
        ssh.does("echo 'anna@b.test: Permission denied (publickey).' >&2; exit 255\n");
        window = std::make_unique<MainWindow>(Commands{u"postroomctl"_s, u"installer/try"_s});
        window->addServer({*ServerAddress::parse(u"anna@b.test")})->start();
        window->show();
        auto *why = window->findChild<QLabel *>(u"why"_s);
        QTRY_VERIFY(why->isVisible());
        QVERIFY2(why->text().contains(u"ssh-copy-id anna@b.test"_s) && why->text().contains(u"Permission denied (publickey)."_s), qPrintable(why->text()));
        QVERIFY(!window->findChild<QLabel *>(u"startCommand"_s)); // nothing of it is started here
        QTRY_VERIFY_WITH_TIMEOUT(!ssh.isRunning(), 2000);
    }

    // What is told

    void aNewFailureIsToldOnce()
    {
        const QList<Finding> all = servers[0]->findings;
        servers[0]->findings.remove(0, 2);
        servers[0]->listen();
        open(1);
        QSignalSpy told(window.get(), &MainWindow::failuresNoticed);
        QTRY_COMPARE(window->view()->health().words, u"fine"_s);
        servers[0]->findings = all;
        for (const char *page : {"overview", "domains"}) { // whether the page looks, or the window
            window->showPage(QString::fromLatin1(page));
            servers[0]->notify(u"changed"_s, toJson(api::Changed{u"domain"_s, {}}).toObject());
            QTRY_COMPARE(window->view()->health().verdict, Verdict::Fail);
            QTest::qWait(600);
            QCOMPARE(told.size(), 1);
        }
        QCOMPARE(told[0][1].value<QList<Finding>>().first().id, u"spf.two-records"_s);
        // A restart of the console repeats nothing.
        window.reset();
        open(1);
        QSignalSpy again(window.get(), &MainWindow::failuresNoticed);
        QTRY_COMPARE(window->view()->health().verdict, Verdict::Fail);
        QCOMPARE(again.size(), 0);
    }

    void aServerThatIsNotOnViewIsWatchedToo()
    {
        const QList<Finding> all = servers[1]->findings;
        servers[1]->findings.remove(0, 2);
        for (auto &server : servers)
            server->listen();
        open(2);
        QSignalSpy told(window.get(), &MainWindow::failuresNoticed);
        ServerView *hidden = window->views().at(1);
        QTRY_COMPARE(hidden->health().words, u"fine"_s);
        QVERIFY(!hidden->isVisible());
        servers[1]->findings = all;
        hidden->findChild<QTimer *>(u"lookAgain"_s)->start(std::chrono::milliseconds(20));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<ServerView *>(), hidden);
    }

    void withoutATrayNothingIsLost()
    {
        servers[0]->listen();
        open(1);
        Tray tray(*window); // the offscreen platform has none
        QTRY_VERIFY(window->currentPage());
        emit window->failuresNoticed(window->view(), servers[0]->findings.mid(0, 1));
        window->setServers({}); // also of the one that was told of
    }

    void theTrayShowsTheWorstAndLeadsToEach()
    {
        servers[0]->findings.remove(0, 2);
        for (auto &server : servers)
            server->listen();
        open(2);
        Tray tray(*window);
        auto *icon = tray.findChild<QSystemTrayIcon *>(u"tray"_s);
        QTRY_COMPARE(icon->toolTip(), u"mail.b.test: example.test has two SPF records\nmail.example.test: fine"_s);
        window->views().at(1)->setServer({window->views().at(1)->server().address, u"<b>B</b> & co"_s, Accent::Teal});
        QVERIFY(!icon->toolTip().contains(QRegularExpression(u"[<>&]"_s)));
        window->views().at(1)->setServer({window->views().at(1)->server().address, {}, Accent::Teal});
        const QImage failing = icon->icon().pixmap(32).toImage();
        servers[1]->findings.remove(0, 2);
        window->views().at(1)->refresh();
        QTRY_COMPARE(icon->toolTip(), u"mail.example.test: fine\nmail.b.test: fine"_s);
        QVERIFY(icon->icon().pixmap(32).toImage() != failing);
        const auto actions = [icon] { return icon->contextMenu()->actions(); };
        QCOMPARE(actions().size(), 6); // open, a line, two servers, a line, quit
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        actions().at(3)->trigger();
        QCOMPARE(window->view(), window->views().at(1));
        actions().last()->trigger();
        QVERIFY(!window->isVisible());
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        actions().first()->trigger();
        QVERIFY(window->isVisible());
    }

    void theTraysSignsFollowTheColours()
    {
        const auto back = qScopeGuard([] { applyTheme(Theme::Desktop); });
        applyTheme(Theme::Light);
        servers[0]->listen();
        open(1);
        Tray tray(*window);
        auto *icon = tray.findChild<QSystemTrayIcon *>(u"tray"_s);
        const auto sign = [icon] { return icon->contextMenu()->actions().at(2)->icon().pixmap(32).toImage(); };
        QTRY_COMPARE(window->view()->health().verdict, Verdict::Fail);
        const QImage light = sign();
        const QImage lightTray = icon->icon().pixmap(32).toImage();
        applyTheme(Theme::Dark);
        QTRY_VERIFY(sign() != light);
        QVERIFY(icon->icon().pixmap(32).toImage() != lightTray);
        applyTheme(Theme::Light);
        QTRY_COMPARE(sign(), light);
    }

    void aNotificationIsPlainText()
    {
        Finding finding;
        finding.what = u"<b>a</b> & \u202eb\nc"_s;
        const Notification one = notificationOf(u"<i>x</i>"_s, {finding});
        QVERIFY(!(one.title + one.text).contains(QRegularExpression(u"[<>&\u202e]"_s)));
        QVERIFY(one.text.contains(u'\n'));
        const Notification more = notificationOf(u"x"_s, {finding, finding, finding});
        QVERIFY(more.text.contains(u"2 more"_s));
    }

    void manyServersHaveRoom()
    {
        QList<FleetLine::Entry> many;
        for (int i = 0; i < 12; ++i)
            many.append({i, u"mail%1.a-very-long-name.example.test"_s.arg(i), {i == 7 ? Verdict::Fail : Verdict::Pass, u"fine & well"_s}, false});
        FleetLine line;
        line.setServers(many);
        line.resize(1000, 32);
        line.show();
        QList<QToolButton *> shown;
        for (auto *button : line.findChildren<QToolButton *>()) {
            if (button->isVisible())
                shown.append(button);
        }
        int width = 0;
        for (const QToolButton *button : shown) {
            width += button->width();
            QTRY_VERIFY(button->sizeHint().width() <= button->width());
        }
        QVERIFY2(shown.size() > 2 && width <= 1000, qPrintable(u"%1 in %2"_s.arg(shown.size()).arg(width)));
        QVERIFY(line.findChild<QToolButton *>(u"moreServers"_s)->text().startsWith(QString::number(12 - (shown.size() - 1))));
        QSignalSpy chosen(&line, &FleetLine::chosen);
        line.findChild<QToolButton *>(u"fleetServer0"_s)->click();
        QCOMPARE(chosen[0][0].toInt(), 7);
        line.setServers(many.mid(0, 2));
        QVERIFY(!line.findChild<QToolButton *>(u"moreServers"_s)->isVisible());
        line.setServers(many.mid(0, 1));
        QVERIFY(!line.isVisible());
    }

private:
    void open(int count)
    {
        window = std::make_unique<MainWindow>(Commands{u"postroomctl"_s, u"installer/try"_s});
        window->setInstancesRoot(u"/nowhere"_s);
        for (int i = 0; i < count; ++i)
            window->addServer({ServerAddress::ofSocket(servers[static_cast<std::size_t>(i)]->socketPath()), {}, static_cast<Accent>(i)});
        window->show();
        for (ServerView *view : window->views())
            view->start();
    }
    FleetLine *fleet() { return window->findChild<FleetLine *>(); }
    QList<QToolButton *> fleetButtons() { return {fleet()->findChild<QToolButton *>(u"fleetServer0"_s), fleet()->findChild<QToolButton *>(u"fleetServer1"_s)}; }
    QStringList fleetTexts()
    {
        QStringList texts;
        for (const QToolButton *button : fleetButtons()) {
            if (button)
                texts.append(button->accessibleName());
        }
        return texts;
    }
    static QDialog *topDialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    std::array<std::unique_ptr<test::FakeServer>, 2> servers;
    std::unique_ptr<MainWindow> window;
};

QTEST_MAIN(TestServers)
#include "tst_servers.moc"
