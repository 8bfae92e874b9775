#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/models/mailboxmodel.h"
#include "ui/pages/aliasespage.h"
#include "ui/pages/domainspage.h"
#include "ui/pages/mailboxespage.h"
#include "ui/shell/settings.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

// Several rows of a list page at once: choosing, acting, undoing, exporting; and its order.
class TestSeveralRows : public QObject, test::OnlinePage<Page>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_severalrows"_s); }
    void init()
    {
        QSettings().clear();
        begin();
    }
    void cleanup() { end(); }

    void thePaneIsForAllOfThem()
    {
        openMailboxes();
        choose({0, 2, 3});
        QTRY_COMPARE(page->findChild<QLabel *>(u"severalTitle"_s)->text(), u"3 mailboxes chosen"_s);
        QVERIFY(button(u"suspendSeveral"_s)->isVisible() && !button(u"edit"_s)->isVisible());
        QCOMPARE(test::ambiguousMnemonics(page.get()), QStringList());
        QCOMPARE(test::namelessControls(page.get()), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(page.get()), QStringList());
        table()->selectRow(1);
        QTRY_VERIFY(button(u"edit"_s)->isVisible());
        QVERIFY(!button(u"suspendSeveral"_s)->isVisible());
        QVERIFY(page->closePane());
        QVERIFY(!button(u"edit"_s)->isVisible());
    }

    void suspendingWithTheWayBack()
    {
        openMailboxes();
        session->call(api::SuspendMailbox{*Address::parse(u"ben@example.test")}, this, [](const Result<Mailbox> &) {});
        QTRY_COMPARE(stateOf(u"ben@example.test"_s), u"suspended"_s);
        choose({0, 1, 2});
        press(u"suspendSeveral"_s);
        QTRY_VERIFY2(notice().startsWith(u"3 mailboxes are suspended."_s), qPrintable(notice()));
        QCOMPARE(server->count(u"mailbox.suspend"_s), 3); // ben's own, and the two others
        QTRY_COMPARE(stateOf(u"anna@example.test"_s), u"suspended"_s);
        QVERIFY(button(u"undo"_s)->isVisible());
        press(u"undo"_s);
        QTRY_VERIFY2(notice().startsWith(u"2 changes were taken back."_s), qPrintable(notice()));
        QVERIFY(!button(u"undo"_s)->isVisible());
        QTRY_COMPARE(stateOf(u"anna@example.test"_s), u"in use"_s);
        QCOMPARE(stateOf(u"ben@example.test"_s), u"suspended"_s); // was so before
    }

    void refusalsAreTold()
    {
        openMailboxes();
        choose({0, 1});
        server->refuse(u"mailbox.suspend"_s, Error{ErrorCode::StoreFailed, {}, {}, u"<b>disk</b>"_s});
        press(u"suspendSeveral"_s);
        QTRY_VERIFY2(notice().startsWith(u"2 were refused."_s), qPrintable(notice()));
        press(u"refused"_s);
        QTRY_VERIFY(dialogOnTop());
        auto *lines = dialogOnTop()->findChild<QPlainTextEdit *>(u"refusalLines"_s);
        QCOMPARE(lines->toPlainText().count(u'\n'), 1);
        QVERIFY(lines->toPlainText().contains(u"anna@example.test: "_s) && lines->toPlainText().contains(u"<b>disk</b>"_s));
        dialogOnTop()->reject();
    }

    void theMostSpaceOfSeveral()
    {
        openMailboxes();
        choose({0, 1});
        press(u"limitSeveral"_s);
        QDialog *dialog = dialogOnTop();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"quota"_s), u"5 GiB"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_VERIFY2(notice().startsWith(u"2 mailboxes have this limit."_s), qPrintable(notice()));
        QTRY_COMPARE(model()->index(0, MailboxModel::SpaceColumn).data().toString(), u"5.0 GiB"_s);
        press(u"undo"_s);
        QTRY_VERIFY(model()->index(0, MailboxModel::SpaceColumn).data().toString() != u"5.0 GiB"_s);
    }

    void removingSaysHowManyAndWhatBecomesOfTheMail()
    {
        openMailboxes();
        choose({0, 1, 2});
        page->remove();
        QDialog *dialog = dialogOnTop();
        QCOMPARE(dialog->findChild<QLabel *>(u"question"_s)->text(), u"Remove 3 mailboxes?"_s);
        QTest::keyClick(dialog, Qt::Key_Return); // the default removes nothing
        QTest::qWait(30);
        QCOMPARE(server->count(u"mailbox.remove"_s), 0);
        page->remove();
        QTest::mouseClick(dialogOnTop()->findChild<QPushButton *>(u"eraseMail"_s), Qt::LeftButton);
        QTRY_COMPARE(server->count(u"mailbox.remove"_s), 3);
        QCOMPARE(server->lastParams(u"mailbox.remove"_s).value(u"mail").toString(), u"erase"_s);
        QTRY_COMPARE(model()->rowCount(), 6);
        QVERIFY(!button(u"undo"_s)->isVisible());
    }

    // Also those that are not here, from the server's list, and none twice.
    void allThatTheFilterFinds()
    {
        server->addMailboxes(450);
        server->addMailbox(u"zoe@example.test"_s);
        show(std::make_unique<MailboxesPage>(*session));
        QTRY_COMPARE(model()->rowCount(), 451);
        QTest::keyClicks(page->findChild<QLineEdit *>(u"filter"_s), u"user"_s);
        QTRY_COMPARE(model()->rowCount(), 450);
        QTest::keySequence(table(), QKeySequence::SelectAll);
        QTRY_COMPARE(page->findChild<QLabel *>(u"severalTitle"_s)->text(), u"450 mailboxes chosen"_s);
        page->remove();
        QTest::mouseClick(dialogOnTop()->findChild<QPushButton *>(u"keepMail"_s), Qt::LeftButton);
        auto *bar = page->findChild<QWidget *>(u"bulkBar"_s);
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 20000);
        QCOMPARE(server->count(u"mailbox.remove"_s), 450);
        QVERIFY(server->hasMailbox(u"zoe@example.test"_s));
        QVERIFY(notice().startsWith(u"450 mailboxes were removed"_s));
    }

    void aRangeOfRowsThatAreNotHere()
    {
        server->addMailboxes(1000);
        show(std::make_unique<MailboxesPage>(*session));
        QTRY_COMPARE(model()->rowCount(), 1000);
        table()->selectRow(990);
        QTRY_VERIFY(model()->index(990, 0).data().isValid());
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_End, Qt::ShiftModifier);
        QTRY_COMPARE(page->findChild<QLabel *>(u"severalTitle"_s)->text(), u"999 mailboxes chosen"_s);
        press(u"exportSeveral"_s);
        const QByteArray text = exported();
        QCOMPARE(text.count('\n'), 1000);
        QVERIFY(!text.contains("user00000@") && text.contains("user00001@") && text.contains("user00500@") && text.contains("user00999@"));
    }

    void whatIsChosenStaysChosenWhereverItStands()
    {
        openMailboxes();
        choose({1, 2});
        const QString first = model()->keyAt(1);
        server->addMailbox(u"aaa@example.test"_s); // without a word; others' many changes are read as a whole
        server->notify(u"changed"_s, toJson(api::Changed{u"mailbox"_s, {}}).toObject());
        QTRY_COMPARE(model()->rowCount(), 10);
        QTRY_COMPARE(model()->keyAt(2), first);
        const QModelIndexList rows = table()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 2);
        QVERIFY(table()->selectionModel()->isRowSelected(2) && table()->selectionModel()->isRowSelected(3));
    }

    void stoppingLeavesTheOthers()
    {
        server->addMailboxes(300);
        show(std::make_unique<MailboxesPage>(*session));
        QTRY_COMPARE(model()->rowCount(), 300);
        table()->selectAll();
        server->hold(u"mailbox.suspend"_s);
        press(u"suspendSeveral"_s);
        QTRY_COMPARE(server->waiting(), 4);
        press(u"bulkStop"_s);
        server->release();
        QTRY_VERIFY2(notice().contains(u"The others were left"_s), qPrintable(notice()));
        QVERIFY(server->count(u"mailbox.suspend"_s) <= 5);
    }

    // Chosen are three; what another filter finds meanwhile is none of them.
    void nothingIsDoneToWhatWasNotChosen()
    {
        openMailboxes();
        auto *filter = page->findChild<QLineEdit *>(u"filter"_s);
        filter->setText(u"@example.test"_s);
        QTRY_VERIFY(table()->model()->rowCount() > 1 && table()->model()->rowCount() < 9);
        table()->selectAll();
        server->hold(u"mailbox.list"_s);
        filter->clear();
        QTRY_COMPARE(server->waiting(), 1); // the rows on view are still those of the former filter
        press(u"suspendSeveral"_s);
        server->release();
        QTest::qWait(300);
        QCOMPARE(server->count(u"mailbox.suspend"_s), 0);
    }

    // Somebody adds one while the question is open: all of them is more than was said.
    void allAreThoseThatWereCounted()
    {
        openMailboxes();
        table()->selectAll();
        server->addMailbox(u"late@example.test"_s);
        press(u"suspendSeveral"_s);
        QTRY_VERIFY2(notice().contains(u"changed by somebody"_s), qPrintable(notice()));
        QCOMPARE(server->count(u"mailbox.suspend"_s), 0);
    }

    void theMenuOffersWhatThePaneDoes()
    {
        openMailboxes();
        table()->selectRow(0);
        QCOMPARE(menuWords(), (QStringList{u"edit"_s, u"clients"_s, u"changePassword"_s, u"suspend"_s, u"remove"_s}));
        choose({0, 1});
        QCOMPARE(menuWords(), (QStringList{u"suspendSeveral"_s, u"resumeSeveral"_s, u"limitSeveral"_s, u"exportSeveral"_s, u"removeSeveral"_s}));
    }

    void exportingAll()
    {
        openMailboxes();
        server->addMailbox(u"evil@example.test"_s, u"=1+1, \"x\""_s);
        press(u"export"_s);
        const QByteArray text = exported();
        QVERIFY(text.startsWith("address,name,quota,state,imap,pop3,sending,created\r\n"));
        QCOMPARE(text.count("\r\n"), 11);
        QVERIFY2(text.contains("evil@example.test,\"'=1+1, \"\"x\"\"\",,active,on,on,on,2026-03-02T10:00:00Z\r\n"), text.constData());
        QTRY_VERIFY2(notice().startsWith(u"10 rows were written to"_s), qPrintable(notice()));
    }

    void aFileThatCannotBeWritten()
    {
        openMailboxes();
        press(u"export"_s);
        QTRY_VERIFY(page->findChild<QFileDialog *>(u"exportDialog"_s));
        emit page->findChild<QFileDialog *>(u"exportDialog"_s)->fileSelected(u"/nowhere/at/all.csv"_s);
        QVERIFY(notice().contains(u"/nowhere/at/all.csv” could not be used"_s));
    }

    void aClickOnAHeadSorts()
    {
        openMailboxes();
        clickHead(MailboxModel::NameColumn);
        QTRY_COMPARE(server->lastParams(u"mailbox.list"_s).value(u"sort").toString(), u"name"_s);
        clickHead(MailboxModel::NameColumn);
        QTRY_COMPARE(server->lastParams(u"mailbox.list"_s).value(u"order").toString(), u"descending"_s);
        table()->horizontalHeader()->resizeSection(MailboxModel::NameColumn, 222);
        page.reset();
        QVERIFY(!DesktopSettings({}).columns(u"mailboxes"_s).isEmpty());
        // The next time it is as it was.
        show(std::make_unique<MailboxesPage>(*session));
        QTRY_COMPARE(model()->rowCount(), 9);
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"order").toString(), u"descending"_s);
        QCOMPARE(table()->horizontalHeader()->sectionSize(MailboxModel::NameColumn), 222);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(MailboxModel::NameColumn));
    }

    void anotherOrderBeginsAtTheTopAndIsFilled()
    {
        server->addMailboxes(2000);
        show(std::make_unique<MailboxesPage>(*session));
        QTRY_COMPARE(model()->rowCount(), 2000);
        QTRY_VERIFY(table()->verticalScrollBar()->maximum() > 0);
        table()->verticalScrollBar()->setValue(1000);
        QTRY_VERIFY(model()->isHere(1000));
        clickHead(MailboxModel::CreatedColumn);
        QTRY_COMPARE(server->lastParams(u"mailbox.list"_s).value(u"sort").toString(), u"created"_s);
        QTRY_COMPARE(table()->rowAt(0), 0);
        QTRY_VERIFY(model()->isHere(0));
        table()->verticalScrollBar()->setValue(1000);
        QTRY_VERIFY(model()->isHere(1000));
    }

    void whatIsNotSortedBySaysSo()
    {
        test::furnish(*server);
        show(std::make_unique<AliasesPage>(*session));
        QTRY_COMPARE(model()->rowCount(), 5);
        clickHead(1);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 0);
        QTest::qWait(30);
        QCOMPARE(server->count(u"alias.list"_s), 1);
    }

    void domainsAndAliasesGoTogetherToo()
    {
        test::furnish(*server);
        show(std::make_unique<DomainsPage>(*session));
        QTRY_COMPARE(model()->rowCount(), 3);
        table()->selectAll();
        QTRY_COMPARE(page->findChild<QLabel *>(u"severalTitle"_s)->text(), u"3 domains chosen"_s);
        server->refuse(u"domain.remove"_s, Error{ErrorCode::NotEmpty, u"example.test"_s, {}, u"2"_s});
        page->remove();
        QTest::mouseClick(dialogOnTop()->findChild<QPushButton *>(u"confirmRemove"_s), Qt::LeftButton);
        QTRY_VERIFY2(notice().startsWith(u"3 were refused"_s), qPrintable(notice()));
        show(std::make_unique<AliasesPage>(*session));
        QTRY_COMPARE(model()->rowCount(), 5);
        choose({1, 2});
        page->remove();
        QTest::mouseClick(dialogOnTop()->findChild<QPushButton *>(u"confirmRemove"_s), Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 3);
    }

private:
    void openMailboxes()
    {
        test::furnish(*server);
        show(std::make_unique<MailboxesPage>(*session));
        QTRY_COMPARE(model()->rowCount(), 9);
    }
    TableView *table() const { return page->findChild<TableView *>(); }
    ListModel *model() const { return qobject_cast<ListModel *>(table()->model()); }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    QString notice() const { return page->findChild<QLabel *>(u"notice"_s)->text(); }
    QString stateOf(const QString &address) const { return model()->index(model()->rowOf(address), MailboxModel::StateColumn).data().toString(); }
    void press(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    void choose(const QList<int> &rows)
    {
        table()->clearSelection();
        for (const int row : rows)
            table()->selectionModel()->select(model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void clickHead(int column)
    {
        QHeaderView *head = table()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(column) + 20, head->height() / 2));
    }
    QStringList menuWords()
    {
        for (const char *message : {"This plugin does not support raise()", "This plugin does not support grabbing the keyboard"})
            QTest::ignoreMessage(QtWarningMsg, message);
        emit table()->customContextMenuRequested(QPoint(5, 5));
        auto *menu = page->findChild<QMenu *>(u"rowMenu"_s);
        if (!menu)
            return {};
        QStringList words;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            words.append(action->objectName());
        delete menu;
        return words;
    }
    QByteArray exported()
    {
        auto *dialog = page->findChild<QFileDialog *>(u"exportDialog"_s);
        const QString path = m_folder.filePath(u"list.csv"_s);
        QFile::remove(path);
        emit dialog->fileSelected(path);
        dialog->reject(); // goes by itself
        [&] { QTRY_VERIFY(QFile::exists(path)); }();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSeveralRows)
#include "tst_severalrows.moc"
