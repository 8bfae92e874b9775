#include "tests/ui/support/onlinepage.h"
#include "ui/models/mailprograms.h"
#include "ui/pages/clientspage.h"
#include "ui/widgets/mailboxpicker.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestClientsPage : public QObject, test::OnlinePage<ClientsPage>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_clientspage"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void withoutAMailboxItSaysWhatComesFirst()
    {
        show(std::make_unique<ClientsPage>(*session));
        QTRY_VERIFY(button("firstThing")->isVisible());
        QSignalSpy wanted(page.get(), &Page::pageWanted);
        button("firstThing")->click();
        QCOMPARE(wanted.first().first().toString(), u"mailboxes"_s);
        server->addMailbox(u"anna@example.test"_s);
        server->notify(u"changed"_s, toJson(api::Changed{u"mailbox"_s, u"anna@example.test"_s}).toObject());
        QTRY_COMPARE(label("clientUserName")->text(), u"anna@example.test"_s);
    }

    void theFirstMailboxIsShownWithoutReadingAll()
    {
        server->addMailboxes(500);
        open();
        QCOMPARE(label("clientAddress")->text(), u"user00000@example.test"_s);
        QCOMPARE(label("client:imap:host")->text(), u"mail.example.test"_s);
        QCOMPARE(label("client:imap:port")->text(), u"20993"_s);
        QCOMPARE(label("client:smtp:socket")->text(), u"SSL/TLS"_s);
        QVERIFY(!label("client:pop3:host")->isVisible());
        QVERIFY(label("practiceNote")->text().startsWith(u"This is practice"_s));
        QCOMPARE(server->mailboxesSent, 1);
        QCOMPARE(test::namelessControls(page.get()), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(page.get()), QStringList());
        QCOMPARE(test::ambiguousMnemonics(page.get()), QStringList());
    }

    void typingAsksTheServerForAFew()
    {
        server->addMailboxes(500);
        server->addMailbox(u"zoe@example.test"_s, u"Zoe Quist"_s);
        open();
        auto *picker = page->findChild<MailboxPicker *>();
        page->focusFilter();
        test::type(picker, u"user0"_s);
        QTRY_COMPARE(server->count(u"mailbox.list"_s), 2);
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"limit").toInteger(), MailboxPicker::offered);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(popup()->model()->rowCount(), 12);
        QCOMPARE(server->mailboxesSent, 1 + 12);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(popup(), key);
        QTRY_COMPARE(label("clientAddress")->text(), u"user00001@example.test"_s);
        picker->selectAll();
        test::type(picker, u"quist"_s);
        QTRY_COMPARE(popup()->model()->rowCount(), 1);
        QTest::keyClick(popup(), Qt::Key_Return); // the only one, without a choice
        QTRY_COMPARE(label("clientAddress")->text(), u"zoe@example.test"_s);
        QCOMPARE(picker->text(), u"zoe@example.test"_s);
        QVERIFY(!popup()->isVisible());
    }

    void aWholeAddressNeedsNoMailbox()
    {
        server->addMailbox(u"anna@example.test"_s);
        open();
        page->showAddress(u"new@example.test"_s);
        QTRY_COMPARE(label("clientAddress")->text(), u"new@example.test"_s);
        server->refuse(u"client.settings"_s, Error{ErrorCode::DomainNotServed, u"elsewhere.test"_s, u"address"_s, {}});
        page->showAddress(u"new@elsewhere.test"_s);
        QTRY_VERIFY(label("failureWords")->isVisible());
        server->refuse(u"client.settings"_s, {});
        button("retry")->click();
        QTRY_COMPARE(label("clientAddress")->text(), u"new@elsewhere.test"_s);
    }

    void itFollowsTheSettings()
    {
        server->addMailbox(u"anna@example.test"_s);
        open();
        server->settings.accountTypes = {AccountType::Pop3};
        server->notify(u"changed"_s, toJson(api::Changed{u"setting"_s, u"mail.accountTypes"_s}).toObject());
        QTRY_VERIFY(label("client:pop3:host")->isVisible());
        QVERIFY(!label("client:imap:host")->isVisible());
        auto *programs = page->findChild<QTableView *>(u"programsTable"_s)->model();
        QCOMPARE(programs->index(1, MailProgramModel::FindsColumn).data().toString(), u"no"_s);
    }

    void everythingCanBeCopied()
    {
        server->addMailbox(u"anna@example.test"_s);
        open();
        const auto copied = [this](const char *name) {
            button(name)->click();
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied("clientAddressCopy"), u"anna@example.test"_s);
        QCOMPARE(copied("client:imap:portCopy"), u"20993"_s);
        QCOMPARE(copied("client:smtp:hostCopy"), u"mail.example.test"_s);
        QVERIFY(copied("copyAllText").contains(u"Outgoing (SMTP)\n    Server: mail.example.test"_s));
        QCOMPARE(button("client:imap:portCopy")->accessibleName(), u"Copy: Incoming (IMAP), port"_s);
    }

    void theFileIsWritten()
    {
        server->addMailbox(u"anna@example.test"_s);
        open();
        const QTemporaryDir folder;
        page->findChild<QAction *>(u"save:autoconfig"_s)->trigger();
        QTRY_VERIFY(page->findChild<QFileDialog *>(u"saveDialog"_s));
        auto *dialog = page->findChild<QFileDialog *>(u"saveDialog"_s);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"config-v1.1.xml"_s);
        const QString path = folder.filePath(u"x.xml"_s);
        emit dialog->fileSelected(path);
        dialog->reject();
        QCOMPARE(label("notice")->text(), u"Written to %1."_s.arg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "<clientConfig/>\n");
        QCOMPARE(server->lastParams(u"client.file"_s).value(u"format").toString(), u"autoconfig"_s);
    }

    void tabReachesEverything()
    {
        server->addMailbox(u"anna@example.test"_s);
        open();
        page->focusFilter();
        const QList<QWidget *> walk = test::tabWalk(page.get());
        QCOMPARE(QApplication::focusWidget(), walk.first()); // came round: no trap
        for (const char *name : {"client:imap:hostCopy", "client:smtp:socketCopy", "copyAllText", "saveFile"})
            QVERIFY2(walk.contains(button(name)), name);
        QVERIFY(walk.contains(page->findChild<QWidget *>(u"explained:IMAP"_s)));
    }

    void hostileValuesAreShownAsTheyAre()
    {
        server->addMailbox(u"anna@example.test"_s);
        open();
        for (const char *name : {"clientAddress", "clientUserName", "client:imap:host", "client:imap:socket", "notice"})
            QCOMPARE(label(name)->textFormat(), Qt::PlainText);
    }

private:
    void open()
    {
        show(std::make_unique<ClientsPage>(*session));
        QTRY_VERIFY(page->findChild<QWidget *>(u"clientSettings"_s)->isVisible());
    }
    QLabel *label(const char *name) const { return page->findChild<QLabel *>(QString::fromLatin1(name)); }
    QPushButton *button(const char *name) const { return page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QAbstractItemView *popup() const { return page->findChild<QCompleter *>()->popup(); }
};

QTEST_MAIN(TestClientsPage)
#include "tst_clientspage.moc"
