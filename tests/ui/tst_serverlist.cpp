#include "tests/support/fakessh.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "tests/ui/support/warnings.h"
#include "ui/pages/page.h"
#include "ui/shell/connectdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/serversdialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

// The console's list of servers, what changes it, and the ways to a server.
class TestServerList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"postroom"_s);
        QCoreApplication::setApplicationName(u"postroom-tst_serverlist"_s);
    }
    void init()
    {
        test::failOnWarnings();
        QSettings().clear();
        for (auto &server : servers) {
            server = std::make_unique<test::FakeServer>();
            test::furnish(*server);
        }
    }
    void cleanup()
    {
        window.reset();
        for (auto &server : servers)
            server.reset();
    }

    void theListIsKept()
    {
        const QList<KnownServer> list{{*ServerAddress::parse(u"/var/lib/postroom"), {}, Accent::Teal},
                                      {*ServerAddress::parse(u"anna@mail.b.test:2222/srv/mail"), u"Branch & office"_s, Accent::Violet}};
        DesktopSettings({}).setServers(list);
        QCOMPARE(DesktopSettings({}).servers(), list);
    }

    void aBrokenListIsReadAsFarAsItGoes()
    {
        QCOMPARE(knownServersFrom("no JSON").size(), 0);
        QCOMPARE(knownServersFrom("{}").size(), 0);
        const QList<KnownServer> read = knownServersFrom(R"([7,{"address":"-oProxyCommand=x"},{"address":"a@b","name":3,"accent":"pink"},{"address":"a@b"},{"address":"/srv/x"}])");
        QCOMPARE(read, (QList<KnownServer>{{*ServerAddress::parse(u"a@b")}, {*ServerAddress::parse(u"/srv/x")}}));
    }

    void accentsCanBeSeenAndToldApart_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::newRow("light") << QColor(0xef, 0xef, 0xef);
        QTest::newRow("dark") << QColor(0x2b, 0x2b, 0x2b);
    }
    void accentsCanBeSeenAndToldApart()
    {
        QFETCH(QColor, ground);
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        QSet<QRgb> seen;
        for (int i = 0; i < accentCount; ++i) {
            const auto accent = static_cast<Accent>(i);
            const double contrast = contrastOf(accentColour(accent, palette), ground);
            QVERIFY2(contrast >= 4.5, qPrintable(u"%1: %2"_s.arg(accentWord(accent)).arg(contrast)));
            seen.insert(accentColour(accent, palette).rgb());
            QCOMPARE(accentFromWord(accentWord(accent)), accent);
        }
        QCOMPARE(seen.size(), accentCount);
    }

    void findsTheInstancesOfThisComputer()
    {
        QDir root(QDir::homePath());
        const QString folder = u"/run/pr-test-%1"_s.arg(QCoreApplication::applicationPid());
        if (!root.mkpath(folder + u"/postroom-b"_s))
            QSKIP("needs a folder that may hold instances");
        const auto away = qScopeGuard([&folder] { QDir(folder).removeRecursively(); });
        for (const char *name : {"postroom", "postroom-empty", "other"})
            QVERIFY(root.mkpath(folder + u'/' + QString::fromLatin1(name)));
        for (const char *name : {"postroom", "postroom-b", "other"}) {
            QFile file(folder + u'/' + QString::fromLatin1(name) + u"/instance.json"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QStringList found;
        for (const InstancePaths &paths : instancesHere(folder))
            found.append(paths.directory());
        QCOMPARE(found, (QStringList{folder + u"/postroom"_s, folder + u"/postroom-b"_s}));

        // They are offered, and one that comes while somebody waits behind the door is connected by itself.
        open(0);
        window->setInstancesRoot(folder);
        window->openConnectDialog();
        auto *dialog = window->findChild<ConnectDialog *>();
        QVERIFY(dialog->findChild<QAbstractButton *>(u"open:"_s + folder + u"/postroom-b"_s)->isVisible());
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        QCOMPARE(test::ambiguousMnemonics(dialog), QStringList());
        dialog->findChild<QAbstractButton *>(u"tryHere"_s)->click();
        QCOMPARE(dialog->findChild<QLabel *>(u"practiceCommand1"_s)->text(), u"sudo postroomctl instance create %1/postroom-practice --practice"_s.arg(folder));
        QSignalSpy chosen(dialog, &ConnectDialog::chosen);
        QFile file(folder + u"/postroom-empty/instance.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(window->view()->server().address.directory(), folder + u"/postroom-empty"_s);
    }

    void connectsToAServerAndRemembersIt()
    {
        test::FakeSsh ssh("exit 1\n");
        open(0);
        window->keepServers();
        window->findChild<QAction *>(u"connectServer"_s)->trigger();
        auto *dialog = window->findChild<ConnectDialog *>();
        auto *verb = dialog->findChild<QPushButton *>(u"connect"_s);
        auto *address = dialog->findChild<QLineEdit *>(u"address"_s);
        QTRY_VERIFY(address->isVisible());
        QVERIFY(!verb->isEnabled());
        QTest::keyClicks(address, u"-oProxyCommand=x"_s);
        QVERIFY(!verb->isEnabled());
        address->clear();
        QTest::keyClicks(address, u"anna@mail.b.test"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        name->insert(u"Bra\u202ench"_s); // would turn around what is written behind it
        QVERIFY(!verb->isEnabled());
        name->clear();
        QTest::keyClicks(name, u"Branch"_s);
        dialog->findChild<QComboBox *>(u"accent"_s)->setCurrentIndex(4);
        QVERIFY(verb->isEnabled());
        QCOMPARE(test::ambiguousMnemonics(dialog), QStringList());
        QTest::keyClick(name, Qt::Key_Return);
        const KnownServer wanted{*ServerAddress::parse(u"anna@mail.b.test"), u"Branch"_s, Accent::Rose};
        QCOMPARE(window->servers(), QList<KnownServer>{wanted});
        QCOMPARE(DesktopSettings({}).servers(), QList<KnownServer>{wanted});
        QCOMPARE(window->findChild<QToolButton *>(u"serverName"_s)->text(), u"Branch"_s);
        QTRY_COMPARE(window->view()->session().state(), Session::State::Unreachable);
    }

    void managesTheList()
    {
        servers[0]->listen();
        open(2);
        window->keepServers();
        QTRY_VERIFY(window->currentPage());
        ServerView *first = window->views().at(0);
        window->findChild<QAction *>(u"manageServers"_s)->trigger();
        auto *dialog = window->findChild<ServersDialog *>();
        auto *list = dialog->findChild<QListWidget *>(u"serverList"_s);
        QCOMPARE(list->count(), 2);
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        QCOMPARE(test::ambiguousMnemonics(dialog), QStringList());
        list->setCurrentRow(1);
        dialog->findChild<QPushButton *>(u"moveUp"_s)->click();
        QCOMPARE(window->views().at(1), first); // the same view, with all that is in it
        list->setCurrentRow(1);
        dialog->findChild<QPushButton *>(u"edit"_s)->click();
        QTRY_VERIFY(topDialog() != dialog);
        QVERIFY(topDialog()->findChild<QLineEdit *>(u"address"_s)->isReadOnly());
        topDialog()->findChild<QLineEdit *>(u"name"_s)->setText(u"Head office"_s);
        topDialog()->findChild<QPushButton *>(u"verb"_s)->click();
        QTRY_COMPARE(first->name(), u"Head office"_s);
        list->setCurrentRow(0);
        dialog->findChild<QPushButton *>(u"forget"_s)->click();
        QTRY_VERIFY(topDialog() != dialog);
        QVERIFY(topDialog()->findChild<QLabel *>(u"consequence"_s)->text().contains(u"stay as they are"_s));
        topDialog()->findChild<QPushButton *>(u"forgetServer"_s)->click();
        QCOMPARE(window->views(), QList<ServerView *>{first});
        QCOMPARE(DesktopSettings({}).servers().size(), 1);
        QCOMPARE(DesktopSettings({}).servers().first().name, u"Head office"_s);
        QVERIFY(first->isConnected());
        dialog->accept();
    }

    // What was typed, and what runs, goes with the server: that is said before it does.
    void forgettingSaysWhatIsLost()
    {
        for (auto &server : servers)
            server->listen();
        open(2);
        QTRY_VERIFY(window->views().at(0)->isConnected() && window->views().at(1)->isConnected());
        ServerView *view = window->views().at(1);
        window->showServer(view);
        window->showPage(u"mailboxes"_s);
        auto *table = window->currentPage()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectAll();
        servers[1]->hold(u"mailbox.suspend"_s);
        window->currentPage()->findChild<QPushButton *>(u"suspendSeveral"_s)->click();
        window->showPage(u"settings"_s);
        QTRY_VERIFY(window->currentPage()->findChild<QLineEdit *>(u"server.publicAddresses"_s));
        QTest::keyClicks(window->currentPage()->findChild<QLineEdit *>(u"server.publicAddresses"_s), u", 192.0.2.11"_s);
        window->openServersDialog();
        auto *dialog = window->findChild<ServersDialog *>();
        const auto ask = [dialog](int row) {
            dialog->findChild<QListWidget *>(u"serverList"_s)->setCurrentRow(row);
            dialog->findChild<QPushButton *>(u"forget"_s)->click();
            QTRY_VERIFY(topDialog() != dialog);
        };
        ask(1);
        const QString said = topDialog()->findChild<QLabel *>(u"consequence"_s)->text();
        QVERIFY2(said.contains(u"Suspending mailboxes: 0 of 9 so far."_s) && said.contains(u"neither applied nor recorded"_s), qPrintable(said));
        QCOMPARE(test::ambiguousMnemonics(topDialog()), QStringList());
        QTest::keyClick(topDialog(), Qt::Key_Return); // the default loses nothing
        QTRY_COMPARE(topDialog(), dialog);
        QVERIFY(window->views().contains(view));
        ask(0);
        QVERIFY(!topDialog()->findChild<QPushButton *>(u"keepServer"_s));
        topDialog()->reject();
        QTRY_COMPARE(topDialog(), dialog);
        ask(1);
        topDialog()->findChild<QPushButton *>(u"forgetServer"_s)->click();
        QCOMPARE(window->views().size(), 1);
        QCOMPARE(window->view(), window->views().first()); // it was the shown one
        dialog->accept();
    }

    // Servers named on the command line are shown, and the list stays what it was, but for what is changed here.
    void theListOutlivesAnotherSelection()
    {
        const KnownServer kept{*ServerAddress::parse(u"anna@kept.test")};
        const KnownServer shown{ServerAddress::ofSocket(servers[0]->socketPath())};
        const KnownServer fresh{ServerAddress::ofSocket(servers[1]->socketPath()), u"New"_s};
        DesktopSettings({}).setServers({kept});
        open(1);
        window->setServers({shown, fresh});
        QCOMPARE(DesktopSettings({}).servers(), (QList<KnownServer>{kept, fresh}));
        window->setServers({shown});
        QCOMPARE(DesktopSettings({}).servers(), QList<KnownServer>{kept});
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
    static double luminance(const QColor &colour)
    {
        const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }
    static double contrastOf(const QColor &one, const QColor &other)
    {
        const double l = luminance(one);
        const double r = luminance(other);
        return (qMax(l, r) + 0.05) / (qMin(l, r) + 0.05);
    }
    static QDialog *topDialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    std::array<std::unique_ptr<test::FakeServer>, 2> servers;
    std::unique_ptr<MainWindow> window;
};

QTEST_MAIN(TestServerList)
#include "tst_serverlist.moc"
