#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/aliasespage.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/certificatespage.h"
#include "ui/pages/configurationpage.h"
#include "ui/forms/recordform.h"
#include "ui/pages/dnspage.h"
#include "ui/pages/domainspage.h"
#include "ui/pages/mailboxespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/servicespage.h"
#include "ui/widgets/verdictbadge.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestPages : public QObject, test::OnlinePage<Page>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_pages"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void everyPage_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"overview", "domains", "mailboxes", "dns", "certificates", "aliases", "services", "configuration", "audit"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void tabWalksThroughAndEverythingHasAName_data() { everyPage_data(); }
    void tabWalksThroughAndEverythingHasAName()
    {
        QFETCH(QString, name);
        test::furnish(*server);
        open(name);
        if (auto *table = page->findChild<QTableView *>())
            QTRY_VERIFY(table->isVisible());
        else
            QTRY_VERIFY(page->findChild<QToolButton *>(u"passes"_s)->isVisible());
        if (auto *table = page->findChild<QTableView *>())
            table->selectRow(name == u"configuration" ? 1 : 0); // with its pane open, and something to do there
        QCOMPARE(test::namelessControls(page.get()), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(page.get()), QStringList());
        QTest::keyClick(page->windowHandle(), Qt::Key_Tab);
        const QList<QWidget *> walk = test::tabWalk(page.get());
        QVERIFY2(walk.size() >= (name == u"audit" || name == u"configuration" ? 2 : 3), qPrintable(QString::number(walk.size())));
        QCOMPARE(QApplication::focusWidget(), walk.first()); // came round: no trap
        const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->isEnabled())
                QVERIFY2(walk.contains(button), qPrintable(button->objectName()));
        }
    }

    void failsWithARetry_data() { everyPage_data(); }
    void failsWithARetry()
    {
        QFETCH(QString, name);
        const QHash<QString, QString> asks{{u"overview"_s, u"status"_s}, {u"domains"_s, u"domain.list"_s}, {u"mailboxes"_s, u"mailbox.list"_s}, {u"dns"_s, u"domain.list"_s}, {u"certificates"_s, u"certificate.list"_s}, {u"aliases"_s, u"alias.list"_s}, {u"services"_s, u"service.status"_s}, {u"configuration"_s, u"config.history"_s}, {u"audit"_s, u"audit.list"_s}};
        test::furnish(*server);
        server->refuse(asks.value(name), Error{ErrorCode::StoreFailed, {}, {}, u"<b>disk</b>"_s});
        open(name);
        auto *words = page->findChild<QLabel *>(u"failureWords"_s);
        QTRY_VERIFY(words->isVisible());
        QVERIFY(words->text().endsWith(u"<b>disk</b>"_s));
        QCOMPARE(words->textFormat(), Qt::PlainText);
        server->refuse(asks.value(name), {});
        QTest::mouseClick(page->findChild<QPushButton *>(u"retry"_s), Qt::LeftButton);
        QTRY_VERIFY(!words->isVisible());
    }

    void emptyPageOffersTheFirstThing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("domains") << u"domains"_s;
        QTest::newRow("mailboxes") << u"mailboxes"_s;
        QTest::newRow("dns") << u"dns"_s;
        QTest::newRow("certificates") << u"certificates"_s;
        QTest::newRow("aliases") << u"aliases"_s;
    }
    void emptyPageOffersTheFirstThing()
    {
        QFETCH(QString, name);
        open(name);
        auto *words = page->findChild<QLabel *>(u"emptyWords"_s);
        QTRY_VERIFY(words->isVisible());
        QVERIFY(!words->text().isEmpty());
        QVERIFY(page->findChild<QPushButton *>(u"firstThing"_s)->isVisible());
        QCOMPARE(test::ambiguousMnemonics(page.get()), QStringList());
    }

    void aHiddenPageAsksWhenItIsShown_data() { everyPage_data(); }
    void aHiddenPageAsksWhenItIsShown()
    {
        QFETCH(QString, name);
        const QHash<QString, QString> questions{{u"overview"_s, u"check"_s}, {u"mailboxes"_s, u"mailbox.list"_s}, {u"certificates"_s, u"certificate.list"_s}, {u"aliases"_s, u"alias.list"_s}, {u"services"_s, u"service.status"_s}, {u"configuration"_s, u"config.history"_s}, {u"audit"_s, u"audit.list"_s}};
        const QHash<QString, QString> kinds{{u"services"_s, u"engine"_s}, {u"configuration"_s, u"setting"_s}, {u"mailboxes"_s, u"mailbox"_s}, {u"certificates"_s, u"certificate"_s}, {u"aliases"_s, u"alias"_s}};
        const QString question = questions.value(name, u"domain.list"_s);
        const QString kind = kinds.value(name, u"domain"_s);
        test::furnish(*server);
        open(name);
        QTRY_COMPARE(server->count(question), 1);
        page->hide();
        server->notify(u"changed"_s, toJson(api::Changed{kind, u"example.test"_s}).toObject());
        QTest::qWait(600); // longer than changes are gathered
        QCOMPARE(server->count(question), 1);
        page->show();
        QTRY_COMPARE(server->count(question), 2);
    }

    void manyChangesAreOneLookAndKeepTheCards()
    {
        test::furnish(*server);
        open(u"overview"_s);
        QTRY_VERIFY(page->findChild<QToolButton *>(u"details"_s));
        const QPointer<QToolButton> details = page->findChild<QToolButton *>(u"details"_s);
        details->click();
        details->setFocus();
        for (const auto &kind : {u"domain"_s, u"setting"_s, u"engine"_s})
            server->notify(u"changed"_s, toJson(api::Changed{kind, {}}).toObject());
        QTRY_COMPARE(server->count(u"check"_s), 2);
        QTest::qWait(600);
        QCOMPARE(server->count(u"check"_s), 2);
        QVERIFY(details && details->isChecked() && details->hasFocus());
        server->findings = {};
        server->notify(u"changed"_s, toJson(api::Changed{u"setting"_s, {}}).toObject());
        QTRY_VERIFY(!details);
    }

    void everySignHasItsWord()
    {
        test::furnish(*server);
        open(u"overview"_s);
        const auto badges = [this] { return page->findChildren<VerdictBadge *>(); };
        QTRY_VERIFY(badges().size() >= 2 + 4); // of the findings; of engines, ports, queue, certificate
        const QList<VerdictBadge *> all = badges();
        for (const VerdictBadge *badge : all)
            QVERIFY(!badge->word().isEmpty());
    }

    void hostileTextIsShownAsItIs()
    {
        test::furnishHostile(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 4);
        const QStringList names{u"a & b"_s, u"<b>x</b>"_s, u"&lt;i&gt;"_s, u"<img src=file:///etc/hostname>"_s};
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(table);
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(accessible->tableInterface()->cellAt(row, 1)->text(QAccessible::Name), names.at(row));
            table->selectRow(row);
            const auto *fact = page->findChild<QLabel *>(u"factName"_s);
            QCOMPARE(fact->text(), names.at(row));
            QCOMPARE(fact->textFormat(), Qt::PlainText);
            QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<QLabel *>(fact))->text(QAccessible::Name), names.at(row));
        }

        open(u"dns"_s);
        QTRY_VERIFY(page->findChild<QTableView *>()->isVisible());
        QCOMPARE(page->findChild<QLabel *>(u"recordData"_s)->text(), u"\"<b>x</b> & y\""_s);
        QCOMPARE(page->findChild<QLabel *>(u"recordReason"_s)->textFormat(), Qt::PlainText);

        open(u"overview"_s);
        QTRY_VERIFY(page->findChild<QLabel *>(u"what"_s));
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }

    void filterWaitsForThePauseInTyping()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        QTest::keyClicks(page->findChild<QLineEdit *>(u"filter"_s), u"bakery"_s);
        QCOMPARE(server->count(u"mailbox.list"_s), 1);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(server->count(u"mailbox.list"_s), 2); // one question for six keys
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"filter").toString(), u"bakery"_s);
    }

    void addingAMailbox()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        QTest::mouseClick(page->findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
        QDialog *dialog = dialogOnTop();
        QVERIFY(dialog);
        auto *address = dialog->findChild<QLineEdit *>(u"address"_s);
        QCOMPARE(address->text(), u"@example.test"_s);
        QTest::keyClicks(address, u"anna"_s); // exists
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"generatePassword"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_COMPARE(server->count(u"mailbox.add"_s), 1);
        QTRY_COMPARE(address->accessibleDescription(), u"“anna@example.test” exists already."_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLineEdit *>(u"password"_s)->text().isEmpty());

        address->clear();
        QTest::keyClicks(address, u"zoe@example.test"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"generatePassword"_s), Qt::LeftButton);
        const QString generated = dialog->findChild<QLineEdit *>(u"password"_s)->text();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_VERIFY(server->hasMailbox(u"zoe@example.test"_s));
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->findChild<QLineEdit *>(u"shownPassword"_s));
        QCOMPARE(dialogOnTop()->findChild<QLineEdit *>(u"shownPassword"_s)->text(), generated);
        QCOMPARE(server->lastParams(u"mailbox.add"_s).value(u"password").toString(), generated);
        dialogOnTop()->accept();
        QTRY_COMPARE(table->model()->rowCount(), 10);
        QTRY_COMPARE(page->findChild<QLabel *>(u"paneTitle"_s)->text(), u"zoe@example.test"_s); // chosen
    }

    void editingNamesTheRevisionItSaw()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectRow(0);
        QTest::mouseClick(page->findChild<QPushButton *>(u"edit"_s), Qt::LeftButton);
        QDialog *dialog = dialogOnTop();
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        name->clear();
        QTest::keyClicks(name, u"Anna <Boss>"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"Anna <Boss>"_s);
        QCOMPARE(server->lastParams(u"mailbox.set"_s).value(u"revision").toInt(), 1);
        QTRY_VERIFY(!dialogOnTop());
    }

    void aConflictIsNoDeadEnd()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectRow(0);
        QTest::mouseClick(page->findChild<QPushButton *>(u"edit"_s), Qt::LeftButton);
        QDialog *dialog = dialogOnTop();
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Anna Mine"_s);
        session->call(api::SetMailbox{*Address::parse(u"anna@example.test"), 1, *DisplayName::parse(u"Anna Theirs"), {}}, this, [](const Result<Mailbox> &) {});
        QTRY_COMPARE(server->count(u"mailbox.set"_s), 1);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QRadioButton *>(u"nameTheirs"_s));
        QCOMPARE(dialog->findChild<QLabel *>(u"nameTheirsText"_s)->text(), u"Anna Theirs"_s);
        QCOMPARE(test::ambiguousMnemonics(dialog), QStringList());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"Anna Mine"_s);
    }

    void aPasswordThatWasSentIsShown()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectRow(0);
        QTest::mouseClick(page->findChild<QPushButton *>(u"changePassword"_s), Qt::LeftButton);
        QDialog *dialog = dialogOnTop();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"generatePassword"_s), Qt::LeftButton);
        QCOMPARE(test::ambiguousMnemonics(dialog), QStringList()); // with the button that copies
        server->hold(u"mailbox.password"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_COMPARE(server->waiting(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        server->release();
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->findChild<QLineEdit *>(u"shownPassword"_s));
        QCOMPARE(dialogOnTop()->findChild<QLineEdit *>(u"shownPassword"_s)->text(), server->lastParams(u"mailbox.password"_s).value(u"password").toString());
    }

    void suspendAndResume()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectRow(0);
        auto *button = page->findChild<QPushButton *>(u"suspend"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(button->accessibleName(), u"Resume"_s);
        QVERIFY(page->findChild<QLabel *>(u"factState"_s)->text().startsWith(u"suspended"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(button->accessibleName(), u"Suspend"_s);
    }

    void howMuchAMailboxHoldsIsAskedOnceItIsChosen()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        QCOMPARE(server->count(u"mailbox.measure"_s), 0);
        auto *held = page->findChild<QLabel *>(u"factHeld"_s);
        for (const int row : {0, 1, 2, 3}) // on the way to the last
            table->selectRow(row);
        QCOMPARE(held->text(), u"being counted…"_s);
        QTRY_VERIFY2(held->text().startsWith(u"1,204 messages, 312.0 MiB"_s), qPrintable(held->text()));
        QCOMPARE(server->count(u"mailbox.measure"_s), 1);
        server->measure = {};
        table->selectRow(4);
        QTRY_COMPARE(held->text(), u"no mail"_s);
        server->refuse(u"mailbox.measure"_s, Error{ErrorCode::HelperUnreachable, {}, {}, {}});
        table->selectRow(5);
        QTRY_VERIFY2(held->text().startsWith(u"not known: "_s), qPrintable(held->text()));
    }

    void howMuchAMailboxHoldsIsAskedAgainWhereSomebodyLooks()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        auto *held = page->findChild<QLabel *>(u"factHeld"_s);
        table->selectRow(0);
        QTRY_VERIFY2(held->text().startsWith(u"1,204 messages"_s), qPrintable(held->text()));
        server->measure = {};
        page->refresh();
        QVERIFY(held->text().startsWith(u"1,204 messages"_s)); // until it is known better
        QTRY_COMPARE(held->text(), u"no mail"_s);
        QCOMPARE(server->count(u"mailbox.measure"_s), 2);
        server->measure.messages = 7;
        QVERIFY(page->closePane());
        page->refresh();
        QTest::qWait(300);
        QCOMPARE(server->count(u"mailbox.measure"_s), 2); // nobody looks
        table->selectRow(0);
        QTRY_VERIFY2(held->text().startsWith(u"7 messages"_s), qPrintable(held->text()));
        server->measure.messages = 8;
        page->hide();
        page->show();
        QTRY_VERIFY2(held->text().startsWith(u"8 messages"_s), qPrintable(held->text()));
        QCOMPARE(server->count(u"mailbox.measure"_s), 4);
    }

    void theUsesOfAMailboxAreSent()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectRow(0);
        QCOMPARE(page->findChild<QLabel *>(u"factUses"_s)->text(), u"IMAP, POP3, sending"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"edit"_s), Qt::LeftButton);
        dialogOnTop()->findChild<QCheckBox *>(u"pop3"_s)->click();
        dialogOnTop()->findChild<QCheckBox *>(u"sending"_s)->click();
        QTest::mouseClick(dialogOnTop()->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_COMPARE(page->findChild<QLabel *>(u"factUses"_s)->text(), u"IMAP"_s);
        const QJsonObject sent = server->lastParams(u"mailbox.set"_s);
        QCOMPARE(sent.value(u"imap").toString(), u"on"_s);
        QCOMPARE(sent.value(u"pop3").toString(), u"off"_s);
        QCOMPARE(sent.value(u"sending").toString(), u"off"_s);
    }

    void removingSaysWhatGoes()
    {
        test::furnish(*server);
        open(u"mailboxes"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->selectRow(1);
        server->hold(u"mailbox.measure"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"remove"_s), Qt::LeftButton);
        QDialog *dialog = dialogOnTop();
        QCOMPARE(dialog->findChild<QLabel *>(u"question"_s)->text(), u"Remove ben@example.test?"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"eraseMail"_s)->isEnabled()); // before it is known what is lost
        server->release();
        auto *words = dialog->findChild<QLabel *>(u"consequence"_s);
        QTRY_VERIFY2(words->text().contains(u"1,204 messages (312.0 MiB)"_s), qPrintable(words->text()));
        QVERIFY(dialog->findChild<QPushButton *>(u"keepMail"_s)->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 8);
        QCOMPARE(server->lastParams(u"mailbox.remove"_s).value(u"mail").toString(), u"keep"_s);
    }

    void aDomainWithMailboxesIsNotOfferedForRemoval()
    {
        test::furnish(*server);
        open(u"domains"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectRow(0);
        QSignalSpy wanted(page.get(), &Page::pageWanted);
        page->remove();
        QDialog *dialog = dialogOnTop();
        QVERIFY(!dialog->findChild<QPushButton *>(u"confirmRemove"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"showMailboxes"_s), Qt::LeftButton);
        QCOMPARE(wanted.first().at(1).toString(), u"@bakery.example"_s);
    }

    void anEmptyDomainIsRemovedAfterTheQuestion()
    {
        server->addDomain(u"old.example"_s);
        open(u"domains"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        page->remove();
        QTest::keyClick(dialogOnTop(), Qt::Key_Return); // the default keeps it
        QTest::qWait(20);
        QCOMPARE(server->count(u"domain.remove"_s), 0);
        page->remove();
        QTest::mouseClick(dialogOnTop()->findChild<QPushButton *>(u"confirmRemove"_s), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QCOMPARE(server->lastParams(u"domain.remove"_s).value(u"revision").toInt(), 1);
    }

    void addingADomain()
    {
        open(u"domains"_s);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"firstThing"_s)->isVisible());
        QTest::mouseClick(page->findChild<QPushButton *>(u"firstThing"_s), Qt::LeftButton);
        QDialog *dialog = dialogOnTop();
        test::type(dialog->findChild<QLineEdit *>(u"domain"_s), u"bücher.example"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"domain"_s), Qt::Key_Return);
        QTRY_COMPARE(server->lastParams(u"domain.add"_s).value(u"domain").toString(), u"xn--bcher-kva.example"_s);
        QTRY_COMPARE(page->findChild<QTableView *>()->model()->index(0, 0).data().toString(), u"bücher.example"_s);
    }

    void inPracticeANewDomainGetsACertificate_data()
    {
        QTest::addColumn<std::optional<ErrorCode>>("refusal");
        QTest::addColumn<QString>("said");
        QTest::newRow("made") << std::optional<ErrorCode>() << u"new.example was added. Its names have a certificate."_s;
        QTest::newRow("not made") << std::optional(ErrorCode::Busy) << u"new.example was added. Mail programs warn about new.example"_s;
        QTest::newRow("before the set-up") << std::optional(ErrorCode::NotSetUp) << u"new.example was added."_s;
    }
    void inPracticeANewDomainGetsACertificate()
    {
        QFETCH(std::optional<ErrorCode>, refusal);
        QFETCH(QString, said);
        if (refusal)
            server->refuse(u"certificate.request"_s, Error{*refusal, {}, {}, {}});
        addDomain(u"new.example"_s);
        QTRY_COMPARE(server->lastParams(u"certificate.request"_s).value(u"domain").toString(), u"new.example"_s);
        auto *notice = page->findChild<QLabel *>(u"notice"_s);
        QTRY_VERIFY2(!notice->text().contains(u'…') && notice->text().startsWith(said), qPrintable(notice->text()));
        if (refusal != ErrorCode::Busy)
            return;
        server->refuse(u"certificate.request"_s, {});
        QTRY_VERIFY(page->findChild<QPushButton *>(u"certify"_s)->isVisible()); // the new one is chosen
        QTest::mouseClick(page->findChild<QPushButton *>(u"certify"_s), Qt::LeftButton);
        QTRY_COMPARE(notice->text(), u"Its names have a certificate."_s);
    }

    void forRealADomainIsOnlyAdded()
    {
        session.reset();
        server->status.practice = false;
        session = std::make_unique<Session>(server->socketPath());
        session->start();
        QTRY_COMPARE(session->state(), Session::State::Connected);
        addDomain(u"new.example"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(page->findChild<QLabel *>(u"notice"_s)->text(), u"new.example was added."_s);
        QTest::qWait(50);
        QCOMPARE(server->count(u"certificate.request"_s), 0);
        table->selectRow(0);
        QVERIFY(!page->findChild<QPushButton *>(u"certify"_s)->isVisible());
    }

    void dnsCopiesFieldByField()
    {
        test::furnish(*server);
        open(u"dns"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_VERIFY(table->isVisible());
        table->selectRow(1);
        const auto copied = [this](const QString &button) {
            QTest::mouseClick(page->findChild<QPushButton *>(button), Qt::LeftButton);
            return QApplication::clipboard()->text();
        };
        QTRY_VERIFY(page->findChild<QPushButton *>(u"recordPriorityCopy"_s)); // as their provider's form has it
        QCOMPARE(copied(u"recordNameCopy"_s), u"@"_s);
        QCOMPARE(copied(u"recordPriorityCopy"_s), u"10"_s);
        QCOMPARE(copied(u"recordDataCopy"_s), u"mail.example.test."_s);
        const QString all = copied(u"copyAll"_s);
        QCOMPARE(all.count(u'\n'), table->model()->rowCount());
        QVERIFY(all.contains(u"example.test. 3600 IN MX 10 mail.example.test.\n"_s));
    }

    void ownRecordsAreAddedAndRemoved()
    {
        test::furnish(*server);
        server->plan.records.first().own.reset();
        open(u"dns"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_VERIFY(table->isVisible());
        const int before = table->model()->rowCount();
        QVERIFY(page->canAdd());
        table->selectRow(0);
        QVERIFY(!page->canRemove() && !page->findChild<QPushButton *>(u"remove"_s)->isVisible());
        page->add();
        QDialog *dialog = dialogOnTop();
        QCOMPARE(test::ambiguousMnemonics(dialog), QStringList());
        auto *purpose = dialog->findChild<QComboBox *>(u"purpose"_s);
        purpose->setCurrentIndex(purpose->findData(u"google"_s));
        QVERIFY(!dialog->findChild<QLineEdit *>(u"name"_s)->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"dataHint"_s)->text().contains(u"google-site-verification="_s));
        test::type(dialog->findChild<QLineEdit *>(u"data"_s), u"abc123"_s);
        test::type(dialog->findChild<QLineEdit *>(u"note"_s), u"For Google"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), before + 1);
        const QJsonObject sent = server->lastParams(u"record.add"_s);
        QCOMPARE(sent.value(u"name"), u"@"_s);
        QCOMPARE(sent.value(u"data"), u"google-site-verification=abc123"_s);
        QTRY_COMPARE(table->currentIndex().row(), before); // the new one
        QCOMPARE(table->model()->index(before, RecordModel::NecessityColumn).data().toString(), u"your own"_s);
        QCOMPARE(table->model()->index(before, RecordModel::ReasonColumn).data().toString(), u"For Google"_s);
        QVERIFY(page->canRemove());
        QCOMPARE(test::ambiguousMnemonics(page.get()), QStringList());
        QTest::mouseClick(page->findChild<QPushButton *>(u"remove"_s), Qt::LeftButton);
        dialog = dialogOnTop();
        QCOMPARE(test::ambiguousMnemonics(dialog), QStringList());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmRemove"_s), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), before);
        QVERIFY(!page->canRemove());
        QVERIFY(page->findChild<QLabel *>(u"notice"_s)->text().contains(u"was removed"_s));
    }

    void refusedOwnRecordSaysWhere()
    {
        test::furnish(*server);
        open(u"dns"_s);
        QTRY_VERIFY(page->canAdd());
        server->refuse(u"record.add"_s, Error{ErrorCode::RecordInTheWay, u"example.test. CNAME"_s, u"name"_s, u"example.test. MX 10 mail.example.test."_s});
        page->add();
        QDialog *dialog = dialogOnTop();
        auto *form = dialog->findChild<RecordForm *>();
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        name->clear();
        test::type(name, u"a b"_s);
        QVERIFY(form->problemOf(u"name"_s).contains(u"not allowed"_s));
        QVERIFY(!form->isComplete());
        name->clear();
        test::type(name, u"@"_s);
        dialog->findChild<QComboBox *>(u"type"_s)->setCurrentText(u"CNAME"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"dataHint"_s)->text().startsWith(u"A name, like"_s));
        test::type(dialog->findChild<QLineEdit *>(u"data"_s), u"www.example.net"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_VERIFY(form->problemOf(u"name"_s).contains(u"MX 10 mail.example.test."_s));
        dialog->reject();
    }

    void dnsSaysWhatTheWorldSees()
    {
        test::furnish(*server);
        open(u"dns"_s);
        auto *table = page->findChild<QTableView *>();
        QTRY_COMPARE(server->count(u"dns.check"_s), 1); // with the plan
        QTRY_COMPARE(table->model()->index(1, RecordModel::VerdictColumn).data().toString(), u"Fails"_s);
        table->selectRow(1);
        QCOMPARE(page->findChild<QLabel *>(u"recordSeen"_s)->text(), u"10 mx.old-provider.test."_s);
        QVERIFY(page->findChild<QLabel *>(u"recordFlaw"_s)->text().startsWith(u"DNS says something else"_s));
        table->selectRow(0);
        QVERIFY(!page->findChild<QLabel *>(u"recordFlaw"_s)->isVisible());
        server->dnsCheck.records[1].verdict = Verdict::Pass;
        server->dnsCheck.findings.clear();
        page->findChild<QPushButton *>(u"lookNow"_s)->click();
        QTRY_COMPARE(table->model()->index(1, RecordModel::VerdictColumn).data().toString(), u"Passes"_s);
        page->refresh(); // F5
        QTRY_COMPARE(server->count(u"dns.check"_s), 3);
        server->refuse(u"dns.check"_s, Error{ErrorCode::StoreFailed, {}, {}, {}});
        const auto looksAndFails = [this] {
            page->findChild<QPushButton *>(u"lookNow"_s)->click(); // passed over while a look is under way
            return page->findChild<QLabel *>(u"looked"_s)->text().contains(u"database"_s);
        };
        QTRY_VERIFY(looksAndFails());
        QVERIFY(table->isVisible()); // the plan stays
    }

    void dnsPlanFollowsTheChosenDomain()
    {
        test::furnish(*server);
        open(u"dns"_s);
        auto *domain = page->findChild<QComboBox *>(u"domain"_s);
        QTRY_COMPARE(domain->count(), 3);
        QTRY_COMPARE(server->lastParams(u"dns.plan"_s).value(u"domain").toString(), u"bakery.example"_s);
        domain->setCurrentIndex(2);
        QTRY_COMPARE(server->lastParams(u"dns.plan"_s).value(u"domain").toString(), u"xn--bcher-kva.example"_s);
        QCOMPARE(domain->currentText(), u"bücher.example"_s);
    }

    void dnsOffersOnlyTheRecordsOfTheChosenDomain()
    {
        test::furnish(*server);
        open(u"dns"_s);
        auto *domain = page->findChild<QComboBox *>(u"domain"_s);
        auto *copyAll = page->findChild<QPushButton *>(u"copyAll"_s);
        auto *exportButton = page->findChild<QPushButton *>(u"export"_s);
        auto *failure = page->findChild<QLabel *>(u"failureWords"_s);
        QTRY_VERIFY(copyAll->isEnabled() && exportButton->isEnabled());
        server->hold(u"dns.plan"_s);
        domain->setCurrentIndex(1);
        QVERIFY(!copyAll->isEnabled() && !exportButton->isEnabled());
        QTRY_COMPARE(server->waiting(), 1);
        // A failure that comes late is about a domain that is not asked for any more.
        server->refuse(u"dns.plan"_s, Error{ErrorCode::StoreFailed, {}, {}, {}});
        server->release();
        server->hold(u"dns.plan"_s);
        domain->setCurrentIndex(2);
        QTRY_COMPARE(server->waiting(), 1);
        QTest::qWait(20);
        QVERIFY(!failure->isVisible());
        server->release();
        QTRY_VERIFY(failure->isVisible());
        QVERIFY(!copyAll->isEnabled() && !exportButton->isEnabled());
        server->refuse(u"dns.plan"_s, {});
        QTest::mouseClick(page->findChild<QPushButton *>(u"retry"_s), Qt::LeftButton);
        QTRY_VERIFY(copyAll->isEnabled() && exportButton->isEnabled());
        QCOMPARE(server->lastParams(u"dns.plan"_s).value(u"domain").toString(), domain->currentData().toString());
        server->refuse(u"domain.list"_s, Error{ErrorCode::StoreFailed, {}, {}, {}});
        page->refresh();
        QTRY_VERIFY(failure->isVisible());
        QVERIFY(!copyAll->isEnabled() && !exportButton->isEnabled());
    }

    void dnsShowsDomainsBeyondTheListed()
    {
        for (int i = 0; i <= 1001; ++i)
            server->addDomain(u"d%1.example"_s.arg(i, 4, 10, QChar(u'0')));
        open(u"dns"_s);
        auto *domain = page->findChild<QComboBox *>(u"domain"_s);
        const auto planned = [this] { return server->lastParams(u"dns.plan"_s).value(u"domain").toString(); };
        QTRY_COMPARE(planned(), u"d0000.example"_s);
        QCOMPARE(domain->count(), 1000);
        static_cast<DnsPage *>(page.get())->showDomain(u"d1000.example"_s);
        QTRY_COMPARE(planned(), u"d1000.example"_s);
        QCOMPARE(domain->currentText(), u"d1000.example"_s);
        const auto show = [domain](const QString &typed) {
            domain->lineEdit()->selectAll();
            QTest::keyClicks(domain->lineEdit(), typed);
            QTest::keyClick(domain->lineEdit(), Qt::Key_Return);
        };
        show(u"d1001.example"_s);
        QTRY_COMPARE(planned(), u"d1001.example"_s);
        show(u"no name"_s);
        auto *failure = page->findChild<QLabel *>(u"failureWords"_s);
        QVERIFY(failure->isVisible());
        show(u"d1001.example"_s);
        QTRY_VERIFY(!failure->isVisible());
    }

    void dnsIsExportedToAFile()
    {
        test::furnish(*server);
        open(u"dns"_s);
        auto *exportButton = page->findChild<QPushButton *>(u"export"_s);
        QTRY_VERIFY(exportButton->isEnabled());
        QVERIFY(exportButton->menu());
        QCOMPARE(exportButton->menu()->actions().size(), int(std::size(EnumWords<ZoneFormat>::words)));
        QSet<QString> mnemonics;
        for (const QAction *action : exportButton->menu()->actions())
            mnemonics.insert(QKeySequence::mnemonic(action->text()).toString());
        QCOMPARE(mnemonics.size(), exportButton->menu()->actions().size());
        page->findChild<QAction *>(u"export:bind"_s)->trigger();
        QTRY_VERIFY(page->findChild<QFileDialog *>(u"saveDialog"_s));
        auto *dialog = page->findChild<QFileDialog *>(u"saveDialog"_s);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"bakery.example.zone"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"my.zone"_s);
        emit dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("; a zone file\n"));
        QVERIFY(page->findChild<QLabel *>(u"notice"_s)->text().contains(path));
        emit dialog->fileSelected(folder.filePath(u"nowhere/my.zone"_s));
        QVERIFY(page->findChild<QLabel *>(u"notice"_s)->text().contains(u"could not be used"_s));
        dialog->reject();
    }

    void overviewIsWorstFirst()
    {
        test::furnish(*server);
        std::reverse(server->findings.begin(), server->findings.end());
        open(u"overview"_s);
        QTRY_COMPARE(page->findChildren<QLabel *>(u"what"_s).size(), 2);
        const QList<QLabel *> whats = page->findChildren<QLabel *>(u"what"_s);
        QVERIFY(whats.at(0)->text().startsWith(u"example.test has two SPF records"_s));
        auto *passes = page->findChild<QToolButton *>(u"passes"_s);
        QVERIFY(passes->text().startsWith(u'3'));
        QVERIFY(!page->findChild<QLabel *>(u"passList"_s)->isVisible());
        passes->click();
        QVERIFY(page->findChild<QLabel *>(u"passList"_s)->isVisible());
    }

    void headlines_data()
    {
        QTest::addColumn<api::Status::Reply>("status");
        QTest::addColumn<QString>("begins");
        api::Status::Reply status;
        QTest::newRow("new") << status << u"This server is not set up yet"_s;
        status.generation = 1;
        status.engines = {{Engine::Postfix, EngineState::Running, {}, {}, {}}, {Engine::Dovecot, EngineState::Running, {}, {}, {}}};
        QTest::newRow("good") << status << u"Mail is flowing, and nothing"_s;
        status.findings.warning = 2;
        QTest::newRow("warnings") << status << u"Mail is flowing. 2 things"_s;
        status.findings.fail = 3;
        QTest::newRow("failures") << status << u"3 things need"_s;
        status.engines[1].state = EngineState::Stopped;
        QTest::newRow("an engine stands still") << status << u"Mail is not flowing: Dovecot is stopped."_s;
        status.engines[1].state = EngineState::Failed;
        QTest::newRow("an engine that ends again and again") << status << u"Mail is not flowing: Dovecot keeps failing."_s;
    }
    void headlines()
    {
        QFETCH(api::Status::Reply, status);
        QFETCH(QString, begins);
        QVERIFY2(headline(status).startsWith(begins), qPrintable(headline(status)));
    }

private:
    void addDomain(const QString &name)
    {
        open(u"domains"_s);
        page->add();
        QDialog *dialog = dialogOnTop();
        test::type(dialog->findChild<QLineEdit *>(u"domain"_s), name);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_COMPARE(server->count(u"domain.add"_s), 1);
    }
    void open(const QString &name)
    {
        if (name == u"overview")
            show(std::make_unique<OverviewPage>(*session));
        else if (name == u"domains")
            show(std::make_unique<DomainsPage>(*session));
        else if (name == u"mailboxes")
            show(std::make_unique<MailboxesPage>(*session));
        else if (name == u"aliases")
            show(std::make_unique<AliasesPage>(*session));
        else if (name == u"certificates")
            show(std::make_unique<CertificatesPage>(*session));
        else if (name == u"configuration")
            show(std::make_unique<ConfigurationPage>(*session));
        else if (name == u"services")
            show(std::make_unique<ServicesPage>(*session));
        else if (name == u"audit")
            show(std::make_unique<AuditPage>(*session));
        else
            show(std::make_unique<DnsPage>(*session));
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
