#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/forms/aliasform.h"
#include "ui/models/aliasmodel.h"
#include "ui/pages/aliasespage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestAliasesPage : public QObject, test::OnlinePage<AliasesPage>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_aliasespage"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void theListIsReadInPages()
    {
        for (int i = 0; i < 250; ++i)
            server->addAlias(u"list%1@example.test"_s.arg(i, 3, 10, QChar(u'0')), {u"anna@example.test"_s});
        AliasModel model(*session);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 250);
        QCOMPARE(model.total(), 250);
        QVERIFY(!model.isHere(200));
        model.look(190, 210);
        QTRY_VERIFY(model.isHere(249));
        QCOMPARE(server->lastParams(u"alias.list"_s).value(u"after").toString(), u"list199@example.test"_s);
    }

    void theFilterFindsTargetsToo()
    {
        test::furnish(*server);
        AliasModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.setFilter(u"agency"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, AliasModel::AddressColumn).data().toString(), u"info@example.test"_s);
        QVERIFY(model.index(0, AliasModel::TargetsColumn).data().toString().contains(u"ben@example.test"_s));
        server->addAlias(u"zoo@example.test"_s, {u"zoo@AGENCY.example"_s});
        model.noteChange(u"zoo@example.test"_s);
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void theFormReadsOneAddressALine()
    {
        AliasForm form(AliasForm::For::New);
        auto *to = form.findChild<QPlainTextEdit *>(u"to"_s);
        test::type(form.findChild<QLineEdit *>(u"address"_s), u"info@example.test"_s);
        QVERIFY(!form.isComplete());
        to->setPlainText(u"  ben@example.test \n\nanna@example.test\n"_s);
        QVERIFY(form.isComplete());
        QCOMPARE(form.value()->targets.size(), 2);
        to->setPlainText(u"ben@example.test\n|/bin/sh"_s);
        QVERIFY(!form.isComplete());
        QVERIFY(!form.problemOf(u"to"_s).isEmpty());
        to->setPlainText(u"\n"_s);
        QVERIFY(!form.isComplete());
    }

    void adding()
    {
        open();
        press(page.get(), u"add"_s);
        QDialog *dialog = dialogOnTop();
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        auto *address = dialog->findChild<QLineEdit *>(u"address"_s);
        QTest::keyClicks(address, u"info"_s); // before the domain; exists
        auto *to = dialog->findChild<QPlainTextEdit *>(u"to"_s);
        to->setPlainText(u"ben@example.test\nsales@agency.example"_s);
        address->setText(u"info@example.test"_s);
        press(dialog, u"verb"_s);
        QTRY_COMPARE(address->accessibleDescription(), u"“info@example.test” exists already."_s);
        address->setText(u"sales@example.test"_s);
        press(dialog, u"verb"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        QCOMPARE(server->lastParams(u"alias.add"_s).value(u"to").toArray(), (QJsonArray{u"ben@example.test"_s, u"sales@agency.example"_s}));
        QTRY_COMPARE(page->findChild<QLabel *>(u"paneTitle"_s)->text(), u"sales@example.test"_s);
        QCOMPARE(page->findChild<QLabel *>(u"factTargets"_s)->text(), u"ben@example.test\nsales@agency.example"_s);
    }

    void aConflictIsNoDeadEnd()
    {
        open();
        table()->selectRow(2);
        press(page.get(), u"edit"_s);
        QDialog *dialog = dialogOnTop();
        auto *to = dialog->findChild<QPlainTextEdit *>(u"to"_s);
        to->setPlainText(u"mine@example.test"_s);
        const QString theirs = u"theirs@example.test"_s;
        session->call(api::SetAlias{*AliasAddress::parse(u"info@example.test"), 1, {*Destination::parse(theirs)}}, this, [](const Result<Alias> &) {});
        QTRY_COMPARE(server->count(u"alias.set"_s), 1);
        press(dialog, u"verb"_s);
        QTRY_VERIFY(dialog->findChild<QRadioButton *>(u"toTheirs"_s));
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"conflict"_s)->isVisible());
        dialog->findChild<QRadioButton *>(u"toTheirs"_s)->click();
        QCOMPARE(to->toPlainText(), theirs);
        to->setPlainText(u"mine@example.test"_s);
        press(dialog, u"verb"_s);
        QTRY_COMPARE(table()->model()->index(2, AliasModel::TargetsColumn).data().toString(), u"mine@example.test"_s);
        QCOMPARE(server->lastParams(u"alias.set"_s).value(u"revision").toInt(), 2);
    }

    void whatEveryDomainMustHaveStays()
    {
        open();
        table()->selectRow(0);
        QVERIFY(page->findChild<QLabel *>(u"factRemoval"_s)->text().startsWith(u"not possible"_s));
        page->remove();
        QDialog *dialog = dialogOnTop();
        QCOMPARE(dialog->findChild<QLabel *>(u"question"_s)->text(), u"abuse@bakery.example cannot be removed."_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"confirmRemove"_s));
        press(dialog, u"leadElsewhere"_s);
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->findChild<QPlainTextEdit *>(u"to"_s));
        dialogOnTop()->reject();
    }

    void removing()
    {
        open();
        table()->selectRow(2);
        page->remove();
        QTest::keyClick(dialogOnTop(), Qt::Key_Return); // the default keeps it
        QTest::qWait(20);
        QCOMPARE(server->count(u"alias.remove"_s), 0);
        page->remove();
        press(dialogOnTop(), u"confirmRemove"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(server->lastParams(u"alias.remove"_s).value(u"address").toString(), u"info@example.test"_s);
        QCOMPARE(server->lastParams(u"alias.remove"_s).value(u"revision").toInt(), 1);
    }

private:
    void open()
    {
        test::furnish(*server);
        show(std::make_unique<AliasesPage>(*session));
        QTRY_COMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(table()->model()->index(2, 0).data().toString(), u"info@example.test"_s);
    }
    QTableView *table() const { return page->findChild<QTableView *>(u"aliasesTable"_s); }
    static void press(QWidget *root, const QString &name) { QTest::mouseClick(root->findChild<QPushButton *>(name), Qt::LeftButton); }
};

QTEST_MAIN(TestAliasesPage)
#include "tst_aliasespage.moc"
