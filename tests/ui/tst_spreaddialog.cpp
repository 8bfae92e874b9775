#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "ui/models/spreadmodel.h"
#include "ui/pages/dnspage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestSpreadDialog : public QObject, test::OnlinePage<DnsPage>
{
    Q_OBJECT

private:
    QDialog *dialog = nullptr;

    template<typename T>
    T *part(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void open()
    {
        show(std::make_unique<DnsPage>(*session));
        auto *button = page->findChild<QPushButton *>(u"spread"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(dialogOnTop());
        dialog = dialogOnTop();
        QCOMPARE(dialog->objectName(), u"spreadDialog"_s);
    }
    QString whereAt(int row) const { return part<QTableView>("spread")->model()->index(row, SpreadModel::WhereColumn).data().toString(); }

private slots:
    void initTestCase() { useOwnSettings(u"tst_spreaddialog"_s); }
    void init()
    {
        begin();
        test::furnish(*server);
    }
    void cleanup() { end(); }

    void theModel()
    {
        SpreadModel model;
        QAbstractItemModelTester tester(&model);
        model.setPropagation(server->propagation);
        QCOMPARE(model.rowCount(), server->propagation.records.size());
        QCOMPARE(model.seenAt(0).count(u'\n'), 3);
        model.setPropagation({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.seenAt(0), QString());
    }

    void whoIsLate()
    {
        open();
        auto *table = part<QTableView>("spread");
        QTRY_VERIFY(table->model()->rowCount() > 3);
        QCOMPARE(whereAt(0), u"Everywhere"_s);
        QVERIFY(whereAt(1).contains(u"9.9.9.9"_s) && whereAt(1).contains(u"at the latest"_s));
        QCOMPARE(whereAt(table->model()->rowCount() - 1), u"Not published"_s);
        QVERIFY(part<QLabel>("spreadWords")->text().contains(u"nothing has to be done"_s));
        table->selectRow(1);
        QTRY_VERIFY(part<QLabel>("spreadSeen")->text().contains(u"9.9.9.9: still says 10 mx.old-provider.test."_s));
    }

    void looksAgain()
    {
        open();
        QTRY_VERIFY(part<QPushButton>("lookNow")->isEnabled());
        part<QTableView>("spread")->selectRow(2);
        for (RecordSpread &record : server->propagation.records)
            record.done = record.published = true;
        server->propagation.done = true;
        server->propagation.by.reset();
        part<QPushButton>("lookNow")->click();
        QTRY_COMPARE(server->count(u"dns.propagation"_s), 2);
        QTRY_COMPARE(whereAt(1), u"Everywhere"_s);
        QVERIFY(part<QLabel>("spreadWords")->text().contains(u"seen everywhere"_s));
        QCOMPARE(part<QTableView>("spread")->currentIndex().row(), 2); // the reader's place is kept
    }

    void aRefusalIsSaid()
    {
        server->refuse(u"dns.propagation"_s, Error{ErrorCode::Busy, u"bakery.example"_s, {}, {}});
        open();
        QTRY_VERIFY(part<QPushButton>("lookNow")->isEnabled());
        QVERIFY(!part<QWidget>("refusal") || part<QWidget>("refusal")->isVisible());
        QCOMPARE(part<QTableView>("spread")->model()->rowCount(), 0);
    }

    // A server may say what it likes; nothing of it is read as anything but words.
    void strangeDataIsShownAsItIs()
    {
        server->propagation.records[1].seen.last().data = {u"\"<b>x</b> &lt;\""_s};
        open();
        QTRY_VERIFY(part<QTableView>("spread")->model()->rowCount() > 3);
        part<QTableView>("spread")->selectRow(1);
        QTRY_VERIFY(part<QLabel>("spreadSeen")->text().contains(u"<b>x</b> &lt;"_s));
        QCOMPARE(part<QLabel>("spreadSeen")->textFormat(), Qt::PlainText);
    }

    void everythingHasANameAndTabComesRound()
    {
        open();
        QTRY_VERIFY(part<QPushButton>("lookNow")->isEnabled());
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Tab);
        const QList<QWidget *> walk = test::tabWalk(dialog);
        QCOMPARE(QApplication::focusWidget(), walk.first());
        for (const char *name : {"spread", "lookNow", "close"})
            QVERIFY2(walk.contains(part<QWidget>(name)), name);
    }
};

QTEST_MAIN(TestSpreadDialog)
#include "tst_spreaddialog.moc"
