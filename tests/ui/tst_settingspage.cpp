#include "tests/ui/support/onlinepage.h"
#include "ui/forms/settingsform.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/settings.h"
#include "ui/widgets/settingedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestSettingsPage : public QObject, test::OnlinePage<SettingsPage>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_settingspage"_s); }
    void init()
    {
        QSettings().clear();
        begin();
    }
    void cleanup() { end(); }

    void everySettingHasItsInput()
    {
        server->furtherSettings = {{u"mail.quarantine"_s, u"on or off"_s, u"off"_s, u"off"_s, u"Whether suspicious mail waits."_s, false},
                                   {u"mail.strictness"_s, u"low, usual or high"_s, u"usual"_s, u"usual"_s, u"How much is refused."_s, false}};
        open();
        for (const SettingRule &rule : settingRules())
            QVERIFY2(edit(rule.key), rule.key);
        QCOMPARE(line("server.name")->text(), u"mail.example.test"_s);
        QVERIFY(page->findChild<QCheckBox *>(u"mail.accountTypes"_s)->isChecked()); // IMAP, the first
        QCOMPARE(page->findChild<QSpinBox *>(u"password.minimumLength"_s)->maximum(), 64);
        QVERIFY(qobject_cast<QCheckBox *>(edit("mail.quarantine")->input()));
        QCOMPARE(qobject_cast<QComboBox *>(edit("mail.strictness")->input())->count(), 3);
        QVERIFY(line("mail.messageSizeLimit")->accessibleDescription().endsWith(u"Default: 25.0 MiB."_s));
        QCOMPARE(test::namelessControls(page.get()), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(page.get()), QStringList());
        QCOMPARE(test::ambiguousMnemonics(page.get()), QStringList());
        QVERIFY(!button("apply")->isEnabled() && !button("preview")->isEnabled() && !button("later")->isEnabled());
    }

    void changesAreCollectedAndAppliedTogether()
    {
        open();
        type("mail.messageSizeLimit", u"30 MiB"_s);
        page->findChild<QSpinBox *>(u"password.minimumLength"_s)->setValue(14);
        QCOMPARE(label("changes")->text(), u"2 changes are not applied yet."_s);
        server->hold(u"setting.set"_s);
        button("apply")->click();
        QTRY_COMPARE(server->waiting(), 1);
        QVERIFY(!page->findChild<SettingsForm *>()->isEnabled());
        server->notify(u"job.progress"_s, toJson(api::JobProgress{u"check"_s, u"postfix"_s}).toObject());
        QTRY_COMPARE(label("jobSteps")->text(), u"Checking the new configuration: Postfix"_s);
        server->release();
        QTRY_COMPARE(label("notice")->text(), u"Applied: the server runs with it, as generation 4."_s);
        const QJsonObject sent = server->lastParams(u"setting.set"_s);
        QCOMPARE(sent.value(u"key").toString(), u"mail.messageSizeLimit"_s);
        QCOMPARE(sent.value(u"revision").toInteger(), 1);
        QVERIFY(!sent.value(u"later").toBool());
        QCOMPARE(sent.value(u"also").toArray().size(), 1);
        QCOMPARE(server->settings.passwordMinimumLength, 14);
        QTRY_COMPARE(label("changes")->text(), u"No changes."_s);
        QCOMPARE(line("mail.messageSizeLimit")->text(), u"30MiB"_s);
        QVERIFY(!page->hasChanges());
    }

    void aRefusalStandsBesideItsField()
    {
        open();
        type("mail.messageSizeLimit", u"30MiB"_s);
        type("server.publicAddresses", u"192.0.2.10"_s);
        type("server.publicAddresses", u"0.0.0.0"_s); // reads as an address; only the server knows that it is everybody's
        QVERIFY(button("apply")->isEnabled());
        button("apply")->click();
        QTRY_VERIFY(line("server.publicAddresses")->accessibleDescription().contains(u"is not an IP address"_s));
        QVERIFY(!line("mail.messageSizeLimit")->accessibleDescription().contains(u"not"_s));
        QCOMPARE(server->settings.messageSizeLimit.bytes(), 25 << 20);
        QVERIFY(page->hasChanges());
        server->refuse(u"setting.set"_s, Error{ErrorCode::Busy, {}, {}, {}});
        button("apply")->click();
        QTRY_VERIFY(label("notice")->text().startsWith(u"Another change"_s));
    }

    void whatReadsWrongIsNotSent()
    {
        open();
        type("mail.messageSizeLimit", u"2GiB"_s);
        QVERIFY(line("mail.messageSizeLimit")->accessibleDescription().contains(u"1MiB–1GiB"_s));
        QVERIFY(!button("apply")->isEnabled() && button("discard")->isEnabled());
        button("discard")->click();
        QCOMPARE(line("mail.messageSizeLimit")->text(), u"25MiB"_s);
        QVERIFY(line("mail.messageSizeLimit")->accessibleDescription().contains(u"Default"_s));
    }

    void backToTheDefault()
    {
        server->settings.messageSizeLimit = ByteSize(50 << 20);
        server->appliedSettings = server->settings;
        open();
        auto *back = page->findChild<QToolButton *>(u"mail.messageSizeLimitBack"_s);
        QVERIFY(back->isVisible());
        QVERIFY(!page->findChild<QToolButton *>(u"server.nameBack"_s)->isVisible()); // it has none
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!back->isVisible());
        QCOMPARE(page->findChild<SettingsForm *>()->changes().first().value, u"25MiB"_s);
    }

    void previewSaysWhatWouldBeDone()
    {
        open();
        type("mail.messageSizeLimit", u"30MiB"_s);
        button("preview")->click();
        QTRY_VERIFY(dialogOnTop());
        QCOMPARE(dialogOnTop()->findChild<QLabel *>(u"sentences"_s)->text(),
                 u"Largest message: 25MiB → 30MiB\nPostfix reads its configuration again; open sessions stay."_s);
        QVERIFY(dialogOnTop()->findChild<QPlainTextEdit *>(u"diff"_s)->toPlainText().contains(u"+message_size_limit"_s));
        QCOMPARE(test::namelessControls(dialogOnTop()), QStringList());
        QCOMPARE(dialogOnTop()->findChild<QPushButton *>(u"cancel"_s)->accessibleName(), u"Close"_s); // nothing is done here
        dialogOnTop()->accept();
        QCOMPARE(server->count(u"setting.set"_s), 0);
        QVERIFY(page->hasChanges());
    }

    void recordedIsSaidUntilItIsApplied()
    {
        open();
        type("mail.messageSizeLimit", u"30MiB"_s);
        button("later")->click();
        QTRY_VERIFY(label("changes")->text().startsWith(u"Recorded and not in use yet: Largest message: 25MiB → 30MiB"_s));
        QCOMPARE(server->lastParams(u"setting.set"_s).value(u"later"), QJsonValue(true));
        QVERIFY(button("apply")->isEnabled() && !button("later")->isEnabled());
        button("apply")->click();
        QTRY_COMPARE(server->count(u"config.apply"_s), 1);
        QTRY_COMPARE(label("changes")->text(), u"No changes."_s);
    }

    void somebodyElsesChange()
    {
        open();
        type("mail.messageSizeLimit", u"30MiB"_s);
        server->settings.messageSizeLimit = ByteSize(40 << 20);
        server->settings.passwordMinimumLength = 20;
        server->appliedSettings = server->settings;
        ++server->settingsRevision;
        button("apply")->click();
        const auto theirs = [this] { return page->findChild<QRadioButton *>(u"mail-messageSizeLimitTheirs"_s); };
        QTRY_VERIFY(theirs());
        QVERIFY(label("notice")->text().startsWith(u"Somebody else"_s));
        QCOMPARE(page->findChild<QSpinBox *>(u"password.minimumLength"_s)->value(), 20); // not touched here: theirs
        QCOMPARE(line("mail.messageSizeLimit")->text(), u"30MiB"_s);
        theirs()->click();
        QCOMPARE(line("mail.messageSizeLimit")->text(), u"40MiB"_s);
        QVERIFY(!page->hasChanges());
    }

    void failedAndAgain()
    {
        server->refuse(u"setting.list"_s, Error{ErrorCode::StoreFailed, {}, {}, u"disk I/O error"_s});
        show(std::make_unique<SettingsPage>(*session));
        QTRY_VERIFY(label("failureWords") && label("failureWords")->isVisible());
        server->refuse(u"setting.list"_s, {});
        button("retry")->click();
        QTRY_VERIFY(edit("server.name"));
    }

    void theConsolesOwnAreKeptAtOnce()
    {
        open();
        page->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *theme = page->findChild<QComboBox *>(u"theme"_s);
        QCOMPARE(theme->currentIndex(), 0);
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QCOMPARE(DesktopSettings({}).theme(), Theme::Dark);
        QTest::keyClick(theme, Qt::Key_Home);
        QCOMPARE(DesktopSettings({}).theme(), Theme::Desktop);
        QVERIFY(DesktopSettings({}).notifications() && DesktopSettings({}).confirmClose());
        page->findChild<QCheckBox *>(u"notifications"_s)->click();
        page->findChild<QCheckBox *>(u"confirmClose"_s)->click();
        QVERIFY(!DesktopSettings({}).notifications() && !DesktopSettings({}).confirmClose());
        QCOMPARE(test::namelessControls(page.get()), QStringList());
        QCOMPARE(test::ambiguousMnemonics(page.get()), QStringList());
        SettingsPage again(*session);
        QVERIFY(!again.findChild<QCheckBox *>(u"notifications"_s)->isChecked());
    }

    void strangeDesktopSettingsAreNone()
    {
        QSettings().setValue(u"desktop/language"_s, u"../../x"_s);
        QSettings().setValue(u"desktop/theme"_s, u"pink"_s);
        QCOMPARE(DesktopSettings({}).language(), QString());
        QCOMPARE(DesktopSettings({}).theme(), Theme::Desktop);
    }

private:
    void open()
    {
        show(std::make_unique<SettingsPage>(*session));
        QTRY_VERIFY(edit("server.name"));
    }
    SettingEdit *edit(const char *key) const { return page->findChild<SettingEdit *>(u"setting:"_s + QString::fromLatin1(key)); }
    QLineEdit *line(const char *key) const { return page->findChild<QLineEdit *>(QString::fromLatin1(key)); }
    QLabel *label(const char *name) const { return page->findChild<QLabel *>(QString::fromLatin1(name)); }
    QPushButton *button(const char *name) const { return page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    void type(const char *key, const QString &text)
    {
        line(key)->selectAll();
        test::type(line(key), text);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
