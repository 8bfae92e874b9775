#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/models/auditmodel.h"
#include "ui/pages/auditpage.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestAuditPage : public QObject, test::OnlinePage<AuditPage>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_auditpage"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void newestFirstAPageAtATime()
    {
        for (int i = 1; i <= 450; ++i)
            server->addRecord(u"mailbox.add"_s, u"m%1@example.test"_s.arg(i), {}, {});
        AuditModel model(*session);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 200);
        QCOMPARE(model.total(), 450);
        QCOMPARE(model.index(0, AuditModel::ObjectColumn).data().toString(), u"m450@example.test"_s);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 400);
        QCOMPARE(server->lastParams(u"audit.list"_s).value(u"before").toInt(), 251);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.keyAt(449), u"1"_s);
        QCOMPARE(model.rowOf(u"1"_s), 449);
        QCOMPARE(model.rowOf(u"450"_s), 0);
        QCOMPARE(model.rowOf(u"451"_s), -1);
        QCOMPARE(model.rowOf(u"0"_s), -1);
    }

    void aChangeComesToTheTop()
    {
        test::furnish(*server);
        AuditModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 5);
        open();
        auto *table = page->findChild<QTableView *>(u"auditTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        table->selectRow(1);
        QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
        const QString chosen = page->findChild<QLabel *>(u"factObject"_s)->text();
        server->addRecord(u"domain.add"_s, u"new.example"_s, {}, {});
        server->notify(u"changed"_s, {{u"kind"_s, u"domain"_s}, {u"subject"_s, u"new.example"_s}});
        QTRY_COMPARE(table->model()->rowCount(), 6);
        QCOMPARE(table->model()->index(0, AuditModel::ObjectColumn).data().toString(), u"new.example"_s);
        QCOMPARE(page->findChild<QLabel *>(u"factObject"_s)->text(), chosen); // it stays chosen
        QCOMPARE(resets.size(), 0); // and what is on view stays there
    }

    void moreChangesThanAPage()
    {
        test::furnish(*server);
        AuditModel model(*session);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 5);
        for (int i = 0; i < 300; ++i)
            server->addRecord(u"mailbox.add"_s, u"m%1@example.test"_s.arg(i), {}, {});
        model.noteChange({});
        QTRY_COMPARE(model.total(), 305);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.keyAt(0), u"305"_s);
        QCOMPARE(model.rowOf(u"106"_s), 199);
    }

    void thePaneTellsBeforeAndAfter()
    {
        test::furnish(*server);
        server->addRecord(u"mailbox.set"_s, u"ben@example.test"_s, {{u"name"_s, u"<b>x</b>"_s}, {u"quota"_s, QJsonValue()}}, {{u"name"_s, u"&lt;"_s}, {u"quota"_s, 1024}});
        open();
        auto *table = page->findChild<QTableView *>(u"auditTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 6);
        table->selectRow(0);
        auto *before = page->findChild<QLabel *>(u"factBefore"_s);
        QCOMPARE(before->text(), u"name: <b>x</b>\nquota: –"_s);
        QCOMPARE(before->textFormat(), Qt::PlainText);
        QCOMPARE(page->findChild<QLabel *>(u"factAfter"_s)->text(), u"name: &lt;\nquota: 1024"_s);
        QCOMPARE(page->findChild<QLabel *>(u"paneTitle"_s)->text(), u"Mailbox changed"_s);
        table->selectRow(3); // a setting
        QCOMPARE(page->findChild<QLabel *>(u"factGeneration"_s)->text(), u"3"_s);
        QVERIFY(!page->canRemove());
        QVERIFY(!page->canAdd());
        QVERIFY(!page->hasFilter());
    }

    void theLogIsChecked_data()
    {
        QTest::addColumn<qint64>("firstWrong");
        QTest::addColumn<QString>("words");
        QTest::newRow("as it was written") << qint64(0) << u"All 5 records are as they were written."_s;
        QTest::newRow("tampered with") << qint64(3) << u"The log was tampered with: record 3"_s;
    }
    void theLogIsChecked()
    {
        QFETCH(qint64, firstWrong);
        QFETCH(QString, words);
        test::furnish(*server);
        if (firstWrong > 0)
            server->auditCheck.firstWrong = firstWrong;
        open();
        QTest::mouseClick(page->findChild<QPushButton *>(u"verifyLog"_s), Qt::LeftButton);
        auto *notice = page->findChild<QLabel *>(u"notice"_s);
        QTRY_VERIFY2(notice->text().startsWith(words), qPrintable(notice->text()));
    }

    void emptyIsSaid()
    {
        open();
        QTRY_VERIFY(page->findChild<QLabel *>(u"emptyWords"_s)->isVisible());
        QVERIFY(!page->findChild<QPushButton *>(u"firstThing"_s)->isVisible()); // there is nothing to do
    }

    // A newer server's methods are shown by their own names.
    void wordsForWhatIsNotKnown()
    {
        QCOMPARE(AuditModel::whatWords(u"mailbox.add"_s), u"Mailbox added"_s);
        for (const char *method : {"check.accept", "check.unaccept", "mail.test", "setup.identity", "service.control", "peer.add"})
            QVERIFY2(AuditModel::whatWords(QLatin1StringView(method)) != QLatin1StringView(method), method);
        QCOMPARE(AuditModel::whatWords(u"moon.land"_s), u"moon.land"_s);
        QCOMPARE(AuditModel::resultWords(u"ok"_s), u"done"_s);
        QCOMPARE(AuditModel::resultWords(u"disk-full"_s), u"disk-full"_s);
    }

private:
    void open()
    {
        show(std::make_unique<AuditPage>(*session));
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
