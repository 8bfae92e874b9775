#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "tests/ui/support/warnings.h"
#include "ui/pages/page.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/settings.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/verdicts.h"
#include "ui/shell/windowkeeper.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"postroom"_s);
        QCoreApplication::setApplicationName(u"postroom-tst_appearance"_s);
        applyLanguage(u"en"_s);
    }
    void init()
    {
        test::failOnWarnings();
        QSettings().clear();
    }
    void cleanup()
    {
        keeper.reset();
        server.reset();
        applyLanguage(u"en"_s);
        applyTheme(Theme::Desktop);
    }

    void themes()
    {
        const QPalette desktop = QApplication::palette();
        const QString style = QApplication::style()->name();
        applyTheme(Theme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(Theme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        applyTheme(Theme::Desktop);
        QCOMPARE(QApplication::palette(), desktop);
        QCOMPARE(QApplication::style()->name(), style);
    }

    // WCAG 2.1, 1.4.3: texts in both of our own palettes.
    void contrast_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void contrast()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        const QPalette palette = QApplication::palette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button}, {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::PlaceholderText, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Window}, {QPalette::Link, QPalette::Base}};
        for (const auto &[text, ground] : pairs) {
            const double ratio = contrastOf(palette.color(text), palette.color(ground));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(ratio)));
        }
    }

    void languageOfTexts()
    {
        applyLanguage(u"de"_s);
        QCOMPARE(QCoreApplication::translate("postroom::ui::MainWindow", "Mailboxes"), u"Postfächer"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        applyLanguage(u"en"_s);
        QCOMPARE(QCoreApplication::translate("postroom::ui::MainWindow", "Mailboxes"), u"Mailboxes"_s);
        const auto translators = [] { return qApp->findChildren<QTranslator *>(u"translator"_s).size(); }; // Qt's own too, where its texts are installed
        const qsizetype english = translators();
        applyLanguage(u"de"_s);
        applyLanguage(u"en"_s);
        QCOMPARE(translators(), english);
    }

    void theWindowIsMadeAnew()
    {
        open();
        QPointer<MainWindow> former = keeper->window();
        former->resize(1000, 650);
        auto *page = former->currentPage();
        QTRY_VERIFY(page->findChild<QLineEdit *>(u"server.publicAddresses"_s));
        page->findChild<QLineEdit *>(u"server.publicAddresses"_s)->setFocus();
        QTest::keyClicks(page->findChild<QLineEdit *>(u"server.publicAddresses"_s), u", 192.0.2.11"_s);
        page->findChild<QTabWidget *>(u"parts"_s)->setCurrentIndex(1);
        auto *language = page->findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        emit language->activated(language->currentIndex());
        QCOMPARE(DesktopSettings({}).language(), u"de"_s);
        QTRY_VERIFY(!former);
        MainWindow *next = keeper->window();
        QVERIFY(next->isVisible());
        QCOMPARE(next->size(), QSize(1000, 650));
        QTRY_VERIFY(next->currentPage());
        QCOMPARE(next->currentPage()->objectName(), u"settings"_s);
        QCOMPARE(next->currentPage()->findChild<QTabWidget *>(u"parts"_s)->currentIndex(), 1);
        QCOMPARE(next->findChild<QAction *>(u"show:mailboxes"_s)->text(), u"Postfächer"_s);
        QTRY_VERIFY(next->currentPage()->findChild<QLineEdit *>(u"server.publicAddresses"_s));
        QTRY_COMPARE(next->currentPage()->findChild<QLineEdit *>(u"server.publicAddresses"_s)->text(), u"192.0.2.10, 192.0.2.11"_s);
        QVERIFY(qobject_cast<SettingsPage *>(next->currentPage())->hasChanges());
    }

    void notWhileADialogIsOpen()
    {
        open();
        QPointer<MainWindow> former = keeper->window();
        auto *dialog = new QDialog(former);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        applyLanguage(u"fr"_s);
        QTest::qWait(50);
        QVERIFY(former);
        dialog->reject();
        QTRY_VERIFY(!former);
        QVERIFY(keeper->window()->isVisible());
    }

    void closingAsksWhereChangesWouldBeLost()
    {
        open();
        MainWindow *window = keeper->window();
        QTRY_VERIFY(window->currentPage()->findChild<QLineEdit *>(u"server.publicAddresses"_s));
        QTest::keyClicks(window->currentPage()->findChild<QLineEdit *>(u"server.publicAddresses"_s), u", 192.0.2.11"_s);
        QVERIFY(!window->close());
        QTRY_VERIFY(dialogOnTop());
        dialogOnTop()->findChild<QPushButton *>(u"stay"_s)->click();
        QVERIFY(window->isVisible());
        QTRY_VERIFY(!dialogOnTop());
        QVERIFY(!window->close());
        dialogOnTop()->findChild<QPushButton *>(u"closeAnyway"_s)->click();
        QTRY_VERIFY(!window->isVisible());
    }

    void closingDoesNotAskWhereItShallNot()
    {
        DesktopSettings({}).setConfirmClose(false);
        open();
        MainWindow *window = keeper->window();
        QTRY_VERIFY(window->currentPage()->findChild<QLineEdit *>(u"server.publicAddresses"_s));
        QTest::keyClicks(window->currentPage()->findChild<QLineEdit *>(u"server.publicAddresses"_s), u", 192.0.2.11"_s);
        QVERIFY(window->close());
    }

    // Part of it is done, and nobody would say so afterwards.
    void closingAsksWhileManyAreChanged()
    {
        DesktopSettings({}).setConfirmClose(false); // that is about settings
        open();
        MainWindow *window = keeper->window();
        suspendMany();
        window->showPage(u"domains"_s);
        QVERIFY(!window->close());
        QTRY_VERIFY(dialogOnTop());
        QCOMPARE(test::ambiguousMnemonics(dialogOnTop()), QStringList());
        QCOMPARE(dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text(), u"Suspending mailboxes: 0 of 9 so far. The others would be left as they are."_s);
        dialogOnTop()->findChild<QPushButton *>(u"stay"_s)->click();
        QCOMPARE(window->currentPage()->objectName(), u"mailboxes"_s);
        QTRY_VERIFY(!dialogOnTop());
        server->release();
        QTRY_VERIFY(window->losses(MainWindow::Losses::All).isEmpty());
        QVERIFY(window->close());
    }

    void closingAllTheSameAsksTheNextTimeAgain()
    {
        open();
        MainWindow *window = keeper->window();
        suspendMany();
        QVERIFY(!window->close());
        dialogOnTop()->findChild<QPushButton *>(u"closeAnyway"_s)->click();
        QTRY_VERIFY(!window->isVisible());
        window->show(); // by the tray
        QVERIFY(!window->close());
        QTRY_VERIFY(dialogOnTop());
    }

    void anotherLanguageWaitsForWhatRuns()
    {
        open();
        QPointer<MainWindow> former = keeper->window();
        suspendMany();
        applyLanguage(u"de"_s);
        QTRY_VERIFY(dialogOnTop());
        QCOMPARE(dialogOnTop()->objectName(), u"confirmLanguage"_s);
        QCOMPARE(test::ambiguousMnemonics(dialogOnTop()), QStringList());
        QVERIFY(dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text().contains(u"0"_s));
        dialogOnTop()->findChild<QPushButton *>(u"waitForEnd"_s)->click();
        QTest::qWait(100);
        QVERIFY(former && server->count(u"mailbox.suspend"_s) == 0);
        server->release();
        QTRY_VERIFY(!former);
        QCOMPARE(server->count(u"mailbox.suspend"_s), 9);
        QCOMPARE(keeper->window()->findChild<QAction *>(u"show:mailboxes"_s)->text(), u"Postfächer"_s);
    }

    void anotherLanguageNow()
    {
        open();
        QPointer<MainWindow> former = keeper->window();
        suspendMany();
        applyLanguage(u"de"_s);
        QTRY_VERIFY(dialogOnTop());
        dialogOnTop()->findChild<QPushButton *>(u"changeNow"_s)->click();
        QTRY_VERIFY(!former);
        QVERIFY(keeper->window()->losses(MainWindow::Losses::All).isEmpty());
    }

private:
    // Begins with nine mailboxes, and gets no answer.
    void suspendMany()
    {
        keeper->window()->showPage(u"mailboxes"_s);
        auto *page = keeper->window()->currentPage();
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectAll();
        server->hold(u"mailbox.suspend"_s);
        page->findChild<QPushButton *>(u"suspendSeveral"_s)->click();
        QTRY_COMPARE(server->waiting(), 4);
    }
    static double luminance(const QColor &colour)
    {
        const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }
    static double contrastOf(const QColor &one, const QColor &other)
    {
        const double lighter = qMax(luminance(one), luminance(other));
        const double darker = qMin(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }
    void open()
    {
        server = std::make_unique<test::FakeServer>();
        test::furnish(*server);
        server->listen();
        keeper = std::make_unique<WindowKeeper>(Commands{u"start"_s, {}});
        ServerView *view = keeper->window()->addServer({ServerAddress::ofSocket(server->socketPath())});
        keeper->window()->openAt(u"settings"_s);
        keeper->window()->show();
        view->start();
        QTRY_VERIFY(keeper->window()->currentPage());
    }
    static QDialog *dialogOnTop() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<WindowKeeper> keeper;
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
