#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/models/configwords.h"
#include "ui/models/settingtype.h"
#include "ui/models/historymodel.h"
#include "ui/pages/configurationpage.h"
#include "ui/shell/verdicts.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/jobbar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestConfigurationPage : public QObject, test::OnlinePage<ConfigurationPage>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_configurationpage"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void historyTellsWhatChangedWithEach()
    {
        test::furnish(*server);
        server->generations[1].settings.reset(); // its manifest is damaged
        HistoryModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 4);
        const auto changed = [&model](int row) { return model.index(row, HistoryModel::ChangedColumn).data().toString(); };
        QCOMPARE(model.index(0, HistoryModel::NumberColumn).data().toString(), u"4"_s);
        QCOMPARE(model.index(0, HistoryModel::WhoColumn).data().toString(), u"anna (uid 1000)"_s);
        QCOMPARE(model.index(0, HistoryModel::StateColumn).data().toString(), u"in use"_s);
        QCOMPARE(model.index(1, HistoryModel::StateColumn).data().toString(), QString());
        QVERIFY(changed(0).startsWith(u"not known"_s));
        QCOMPARE(changed(1), u"not readable any more"_s);
        QCOMPARE(changed(2), u"Largest message: 25MiB → 50MiB"_s);
        QCOMPARE(changed(3), u"the first one"_s);
        QVERIFY(!model.canGoBackTo(0)); // it is the one in use
        QVERIFY(!model.canGoBackTo(1));
        QVERIFY(model.canGoBackTo(3));
        QCOMPARE(model.againstCurrent(3), (QStringList{u"Fetching mail: imap,pop3 → imap"_s, u"Largest message: 50MiB → 25MiB"_s}));
    }

    void inUseSinceWhenAndByWhom()
    {
        test::furnish(*server);
        open();
        QTRY_VERIFY(label(u"inUse"_s)->isVisible());
        QVERIFY2(label(u"inUse"_s)->text().startsWith(u"Generation 4 is in use since "_s), qPrintable(label(u"inUse"_s)->text()));
        QVERIFY(label(u"inUse"_s)->text().endsWith(u"made by anna (uid 1000)."_s));
        QVERIFY(!page->findChild<QWidget *>(u"pending"_s)->isVisible()); // nothing waits, and nothing was changed by hand
        QVERIFY(!page->findChild<QWidget *>(u"drift"_s)->isVisible());
    }

    void beforeTheSetUp()
    {
        show(std::make_unique<ConfigurationPage>(*session));
        QTRY_VERIFY(label(u"emptyWords"_s)->isVisible());
        QVERIFY(!label(u"inUse"_s)->isVisible());
    }

    void whatWaitsIsShownAndApplied()
    {
        test::furnish(*server);
        server->preview = somePreview();
        open();
        QTRY_VERIFY(button(u"apply"_s)->isVisible());
        QVERIFY2(label(u"pendingText"_s)->text().contains(u"Largest message: 25MiB → 50MiB"_s), qPrintable(label(u"pendingText"_s)->text()));
        QCOMPARE(test::ambiguousMnemonics(page.get()), QStringList());
        button(u"showPending"_s)->click();
        QDialog *dialog = dialogOnTop();
        QVERIFY(dialog);
        auto *files = dialog->findChild<QListWidget *>(u"files"_s);
        QTRY_COMPARE(files->count(), 5); // two programs, three files
        QCOMPARE(files->item(0)->text(), u"Postfix"_s);
        QCOMPARE(files->item(1)->text(), u"postfix/main.cf changes"_s);
        QCOMPARE(files->item(3)->text(), u"Dovecot"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"sentences"_s)->text().contains(u"Postfix reads its configuration again; open sessions stay."_s));
        auto *diff = dialog->findChild<DiffView *>(u"diff"_s);
        QVERIFY(diff->toPlainText().contains(u"\n+message_size_limit = 52428800\n"_s));
        files->setCurrentRow(4); // secret
        QVERIFY(dialog->findChild<QLabel *>(u"fileNote"_s)->text().contains(u"secret"_s));
        QVERIFY(diff->toPlainText().isEmpty());
        files->setCurrentRow(1);
        QTest::keyClick(files, Qt::Key_Return); // asks for nothing
        QCOMPARE(server->count(u"config.apply"_s), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(u"applyAndLose"_s)->isVisible());
        dialog->findChild<QPushButton *>(u"applyNow"_s)->click();
        QTRY_VERIFY(!dialogOnTop());
        QTRY_COMPARE(label(u"notice"_s)->text(), u"Generation 5 is in use."_s);
        QTRY_VERIFY(!button(u"apply"_s)->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 5);
    }

    void atOnceAndStopped()
    {
        test::furnish(*server);
        server->preview = somePreview();
        open();
        QTRY_VERIFY(button(u"apply"_s)->isVisible());
        server->hold(u"config.apply"_s);
        button(u"apply"_s)->click();
        QDialog *dialog = dialogOnTop();
        auto *stop = dialog->findChild<QPushButton *>(u"stopJob"_s);
        QTRY_VERIFY(stop->isVisible() && stop->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape); // not while it works
        QVERIFY(dialog->isVisible());
        server->notify(u"job.progress"_s, toJson(api::JobProgress{u"check"_s, u"postfix"_s}).toObject());
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"jobSteps"_s)->text().contains(u"Checking the new configuration: Postfix"_s));
        stop->click();
        QTRY_COMPARE(server->count(u"job.cancel"_s), 1);
        QVERIFY(!stop->isEnabled());
        server->refuse(u"config.apply"_s, Error{ErrorCode::Cancelled, {}, {}, {}});
        server->release();
        auto *sentence = dialog->findChild<QLabel *>(u"refusalSentence"_s);
        QTRY_COMPARE(sentence->text(), u"Stopped as you asked. Nothing was changed."_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"applyNow"_s)->isEnabled()); // and can be repeated
        dialog->reject();
    }

    void pastTheSwapNobodyStopsIt_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("stoppable");
        for (const auto &[step, stoppable] : {std::pair("plan", true), {"stage", true}, {"check", true}, {"swap", false}, {"start", false}, {"probe", false}, {"return", false}})
            QTest::newRow(step) << QString::fromLatin1(step) << stoppable;
    }
    void pastTheSwapNobodyStopsIt()
    {
        QFETCH(QString, step);
        QFETCH(bool, stoppable);
        QWidget around;
        auto *bar = new JobBar(&around);
        bar->setStoppable();
        around.show();
        bar->start();
        bar->show(api::JobProgress{step, {}});
        QCOMPARE(bar->findChild<QPushButton *>(u"stopJob"_s)->isEnabled(), stoppable);
    }

    void whatWouldLoseChangesByHandSaysSo()
    {
        test::furnish(*server);
        server->preview = somePreview();
        server->preview.files[0].losesHandMade = true;
        server->handMade = {byHand()};
        open();
        QTRY_VERIFY(button(u"showPending"_s)->isVisible());
        button(u"showPending"_s)->click();
        QDialog *dialog = dialogOnTop();
        auto *lose = dialog->findChild<QPushButton *>(u"applyAndLose"_s);
        QVERIFY(!lose->isVisible()); // until it is known that something would be lost
        QTRY_VERIFY(lose->isVisible());
        QCOMPARE(dialog->findChild<QLabel *>(u"fileNote"_s)->text(), u"What was changed in this file by hand would be lost."_s);
        QVERIFY(!dialog->findChild<DiffView *>(u"diff"_s)->toPlainText().isEmpty());
        server->refuse(u"config.apply"_s, Error{ErrorCode::ChangedByHand, u"postfix/main.cf"_s, {}, {}});
        dialog->findChild<QPushButton *>(u"applyNow"_s)->click();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"refusalSentence"_s)->isVisible());
        server->refuse(u"config.apply"_s, {});
        lose->click();
        QTRY_COMPARE(server->lastParams(u"config.apply"_s).value(u"loseHandMade").toBool(), true);
        QTRY_VERIFY(!dialogOnTop());
    }

    void goingBackShowsFirstWhatItDoes()
    {
        test::furnish(*server);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        table()->selectRow(0);
        QVERIFY(!button(u"goBack"_s)->isVisible());
        table()->selectRow(2);
        QCOMPARE(button(u"goBack"_s)->accessibleName(), u"Go back to generation 2…"_s);
        QCOMPARE(label(u"factAgainst"_s)->text(), u"Fetching mail: imap,pop3 → imap"_s);
        server->preview = somePreview();
        server->refuse(u"config.preview"_s, Error{ErrorCode::HelperUnreachable, {}, {}, {}});
        button(u"goBack"_s)->click();
        QDialog *dialog = dialogOnTop();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"failureWords"_s)->isVisible());
        auto *go = dialog->findChild<QPushButton *>(u"confirmGoBack"_s);
        QVERIFY(!go->isEnabled()); // not without having seen it
        server->refuse(u"config.preview"_s, {});
        dialog->findChild<QPushButton *>(u"retry"_s)->click();
        QTRY_VERIFY(go->isEnabled());
        QCOMPARE(server->lastParams(u"config.preview"_s).value(u"generation").toInt(), 2);
        go->click();
        QTRY_COMPARE(server->lastParams(u"config.rollback"_s).value(u"generation").toInt(), 2);
        QTRY_COMPARE(label(u"notice"_s)->text(), u"Generation 5 is in use."_s);
    }

    void changesByHandAreShownKeptOrTakenBack()
    {
        test::furnish(*server);
        server->handMade = {byHand(), {u"postfix/sql/domains.cf"_s, Engine::Postfix, HandMade::State::Missing, false, {}}};
        open();
        QTRY_VERIFY(button(u"showDrift"_s)->isVisible());
        QCOMPARE(label(u"driftText"_s)->text(), u"postfix/main.cf was changed by hand\npostfix/sql/domains.cf is missing"_s);
        button(u"showDrift"_s)->click();
        QVERIFY(dialogOnTop()->findChild<DiffView *>(u"diff"_s)->toPlainText().contains(u"+biff = yes"_s));
        dialogOnTop()->reject();
        QTRY_VERIFY(!dialogOnTop());

        button(u"keepHandMade"_s)->click();
        QVERIFY(dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text().startsWith(u"Nothing is lost."_s));
        dialogOnTop()->findChild<QPushButton *>(u"confirmKeep"_s)->click();
        QTRY_COMPARE(label(u"driftText"_s)->text(), u"postfix/main.cf is kept as it was changed by hand"_s); // and the other is there again
        QVERIFY(!button(u"keepHandMade"_s)->isVisible());

        button(u"restore"_s)->click();
        QVERIFY(dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text().contains(u"is lost, also what was kept on purpose: postfix/main.cf."_s));
        dialogOnTop()->findChild<QPushButton *>(u"confirmRestore"_s)->click();
        QTRY_VERIFY(!button(u"showDrift"_s)->isVisible());
        QCOMPARE(server->count(u"config.restore"_s), 1);
    }

    // A line that goes may itself begin with two hyphens, and is no head for that.
    void tonesOfADifference()
    {
        DiffView view;
        view.setPlainText(u"--- a/rspamd/x.lua\n+++ b/rspamd/x.lua\n@@ -1,3 +1,3 @@\n same\n--- a comment\n+<b>new</b>\n"_s);
        const auto toneOf = [&view](int line) {
            const auto formats = view.document()->findBlockByNumber(line).layout()->formats();
            return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
        };
        const QColor quiet = verdictColour(Verdict::NotApplicable, view.palette());
        QCOMPARE(toneOf(0), quiet);
        QCOMPARE(toneOf(1), quiet);
        QCOMPARE(toneOf(2), quiet);
        QCOMPARE(toneOf(3), QColor());
        QCOMPARE(toneOf(4), verdictColour(Verdict::Fail, view.palette()));
        QCOMPARE(toneOf(5), verdictColour(Verdict::Pass, view.palette()));
        QVERIFY(view.toPlainText().contains(u"<b>new</b>"_s));
    }

    void tonesCanBeRead_data()
    {
        QTest::addColumn<test::Tone>("tone");
        QTest::newRow("light") << test::Tone::Light;
        QTest::newRow("dark") << test::Tone::Dark;
    }
    void tonesCanBeRead()
    {
        QFETCH(test::Tone, tone);
        test::setTone(*qApp, tone);
        const QPalette palette = QApplication::palette();
        const auto luminance = [](const QColor &colour) {
            const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
        };
        for (const Verdict verdict : {Verdict::Pass, Verdict::Fail, Verdict::NotApplicable}) {
            const double one = luminance(verdictColour(verdict, palette));
            const double other = luminance(palette.color(QPalette::Base));
            QVERIFY((std::max(one, other) + 0.05) / (std::min(one, other) + 0.05) >= 4.5);
        }
        test::setTone(*qApp, test::Tone::Light);
    }

    void wordsOfWhatIsNotKnown()
    {
        QCOMPARE(settingName(u"mail.messageSizeLimit"_s), u"Largest message"_s);
        QCOMPARE(settingName(u"moon.phase"_s), u"Phase"_s);
        for (const SettingRule &rule : settingRules())
            QVERIFY2(settingName(QString::fromLatin1(rule.key)) != QLatin1StringView(rule.key), rule.key);
        QCOMPARE(settingWords({u"server.publicAddresses"_s, {}, u"192.0.2.1"_s}), u"Internet addresses: not set → 192.0.2.1"_s);
        QVERIFY(changesNothing(ConfigPreview{{}, {}, {{Engine::Postfix, EngineAction::Nothing}}, {}}));
        QVERIFY(!changesNothing(ConfigPreview{{}, {}, {{Engine::Postfix, EngineAction::Start}}, {}}));
    }

private:
    static ConfigPreview somePreview()
    {
        ConfigPreview preview;
        preview.settings = {{u"mail.messageSizeLimit"_s, u"25MiB"_s, u"50MiB"_s}};
        preview.engines = {{Engine::Postfix, EngineAction::Reload}, {Engine::Dovecot, EngineAction::Nothing}};
        preview.files = {{u"dovecot/key.pem"_s, Engine::Dovecot, FileFate::Changed, true, false, {}},
                         {u"postfix/main.cf"_s, Engine::Postfix, FileFate::Changed, false, false,
                          u"--- a/postfix/main.cf\n+++ b/postfix/main.cf\n@@ -3 +3 @@\n-message_size_limit = 26214400\n+message_size_limit = 52428800\n"_s},
                         {u"postfix/sql/new.cf"_s, Engine::Postfix, FileFate::Added, false, false, u"--- /dev/null\n+++ b/postfix/sql/new.cf\n@@ -0,0 +1 @@\n+x\n"_s}};
        std::swap(preview.files[0], preview.files[1]);
        return preview;
    }
    static HandMade byHand()
    {
        return {u"postfix/main.cf"_s, Engine::Postfix, HandMade::State::Changed, false, u"--- a/postfix/main.cf\n+++ b/postfix/main.cf\n@@ -3 +3,2 @@\n+biff = yes\n"_s};
    }
    QTableView *table() const { return page->findChild<QTableView *>(u"configurationTable"_s); }
    QLabel *label(const QString &name) const { return page->findChild<QLabel *>(name); }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    void open()
    {
        show(std::make_unique<ConfigurationPage>(*session));
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTRY_VERIFY(server->count(u"config.drift"_s) > 0);
        QTest::qWait(20);
    }
};

QTEST_MAIN(TestConfigurationPage)
#include "tst_configurationpage.moc"
