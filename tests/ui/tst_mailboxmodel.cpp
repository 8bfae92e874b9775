#include "tests/ui/support/fakeserver.h"
#include "tests/ui/support/warnings.h"
#include "ui/models/domainmodel.h"
#include "ui/models/mailboxmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using ui::MailboxModel;

class TestMailboxModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        server = std::make_unique<test::FakeServer>();
        server->listen();
        session = std::make_unique<ui::Session>(server->socketPath());
        session->start();
        QTRY_COMPARE(session->state(), ui::Session::State::Connected);
    }
    void cleanup()
    {
        session.reset();
        server.reset();
    }

    void oneValueAnswersForItself()
    {
        server->addMailbox(u"ann@example.test"_s, u"Ann"_s);
        MailboxModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, MailboxModel::AddressColumn).data().toString(), u"ann@example.test"_s);
        QCOMPARE(model.index(0, MailboxModel::NameColumn).data().toString(), u"Ann"_s);
        QCOMPARE(model.index(0, MailboxModel::StateColumn).data().toString(), u"in use"_s);
    }

    // Without the tester from here: a view asks for what it shows.
    void readsOnePageOfMany()
    {
        server->addMailboxes(1000);
        MailboxModel model(*session);
        const auto view = shown(model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1000);
        QTest::qWait(200); // a view that fetched on its own would have by now
        QCOMPARE(server->mailboxesSent, 200);
        QCOMPARE(server->count(u"mailbox.list"_s), 1);
        QCOMPARE(model.total(), 1000);
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"limit").toInt(), 200);
        QVERIFY(model.isHere(199) && !model.isHere(200));
        QVERIFY(model.index(200, 0).data(ui::ListModel::PlaceholderRole).toBool());
        QVERIFY(model.index(200, 0).data().isNull());
        QCOMPARE(model.keyAt(200), QString());
    }

    void readsTheNextPageWhereOneScrolls()
    {
        server->addMailboxes(450);
        MailboxModel model(*session);
        const auto view = shown(model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 450);
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        view->scrollTo(model.index(195, 0), QAbstractItemView::PositionAtBottom);
        QTRY_VERIFY(model.isHere(399));
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"after").toString(), u"user00199@example.test"_s);
        QVERIFY(server->lastParams(u"mailbox.list"_s).value(u"skip").isNull());
        QTest::qWait(100);
        QCOMPARE(server->mailboxesSent, 400);
    }

    void aJumpReadsWhereItLands()
    {
        server->addMailboxes(5000);
        MailboxModel model(*session);
        const auto view = shown(model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 5000);
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        view->scrollToBottom();
        QTRY_VERIFY(model.isHere(4999));
        QCOMPARE(model.keyAt(4999), u"user04999@example.test"_s);
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"skip").toInt(), 4800);
        QVERIFY(!model.isHere(2500));
        // A drag over all of it asks for a few pages, not for each that it passes.
        server->hold(u"mailbox.list"_s);
        const int asked = server->count(u"mailbox.list"_s);
        for (int row = 4000; row >= 1000; row -= 10) {
            view->scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
            QCoreApplication::processEvents();
        }
        server->release();
        QTRY_VERIFY(model.isHere(1000));
        QCOMPARE(model.keyAt(1000), u"user01000@example.test"_s);
        QTest::qWait(50);
        QVERIFY2(server->count(u"mailbox.list"_s) - asked <= 4, qPrintable(QString::number(server->count(u"mailbox.list"_s) - asked)));
    }

    // A jump is painted within a frame, with bars where rows are not here yet, however slow the service is.
    void aJumpIsPaintedAtOnce()
    {
        server->addMailboxes(20000);
        MailboxModel model(*session);
        const auto view = shown(model);
        view->resize(1100, 700);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 20000);
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        server->hold(u"mailbox.list"_s);
        double least = 1e9; // other programs take their time, too
        for (int row = 1000; row < 20000; row += 1000) {
            QElapsedTimer clock;
            clock.start();
            view->verticalScrollBar()->setValue(row);
            view->viewport()->repaint();
            least = qMin(least, static_cast<double>(clock.nsecsElapsed()) / 1e6);
            QVERIFY(!model.isHere(view->rowAt(0)));
        }
        QVERIFY2(least < 16, qPrintable(QString::number(least)));
        // The bars can be seen.
        const QImage picture = view->viewport()->grab().toImage();
        const QRect cell = view->visualRect(model.index(view->rowAt(0), 0));
        QVERIFY(picture.pixelColor(cell.left() + 20, cell.center().y()) != picture.pixelColor(cell.right() - 4, cell.center().y()));
        server->release();
        QTRY_VERIFY(model.isHere(view->rowAt(0)));
    }

    // What was not looked at for long makes room.
    void memoryIsBounded()
    {
        server->addMailboxes(12000);
        MailboxModel model(*session);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 12000);
        for (int row = 0; row < 12000; row += 200) {
            model.look(row, row + 10);
            QTRY_VERIFY(model.isHere(row));
        }
        int here = 0;
        for (int row = 0; row < 12000; ++row)
            here += model.isHere(row) ? 1 : 0;
        QVERIFY2(here <= 8000, qPrintable(QString::number(here)));
        QVERIFY(model.isHere(11800) && !model.isHere(0));
        model.look(0, 10);
        QTRY_COMPARE(model.keyAt(0), u"user00000@example.test"_s);
    }

    void theServerSorts()
    {
        server->addMailboxes(300);
        server->addMailbox(u"user00299z@example.test"_s, u"Aaron"_s);
        server->addMailbox(u"zoe@example.test"_s, u"Zoë"_s);
        MailboxModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 302);
        model.sort(MailboxModel::NameColumn, Qt::DescendingOrder);
        QTRY_COMPARE(model.keyAt(0), u"zoe@example.test"_s);
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"sort").toString(), u"name"_s);
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"order").toString(), u"descending"_s);
        QCOMPARE(model.keyAt(1), u"user00299z@example.test"_s);
        // Who gets another name stands elsewhere.
        server->addMailbox(u"zoe@example.test"_s, u"AAA"_s);
        model.noteChange(u"zoe@example.test"_s);
        QTRY_COMPARE(model.keyAt(0), u"user00299z@example.test"_s);
        QCOMPARE(model.keyAt(1), u"zoe@example.test"_s);
    }

    void descendingChangesFindTheirPlace()
    {
        server->addMailboxes(3);
        MailboxModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.sort(MailboxModel::AddressColumn, Qt::DescendingOrder);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.keyAt(0), u"user00002@example.test"_s);
        server->addMailbox(u"user00001a@example.test"_s);
        model.noteChange(u"user00001a@example.test"_s);
        QTRY_COMPARE(model.rowOf(u"user00001a@example.test"_s), 1);
        QCOMPARE(server->count(u"mailbox.list"_s), 1);
    }

    // What is read again replaces what is on view, and no more rows than there are.
    void aListThatShrankEnds()
    {
        server->addMailboxes(1000);
        MailboxModel model(*session);
        const auto view = shown(model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1000);
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        view->scrollToBottom();
        QTRY_VERIFY(model.isHere(999));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int i = 100; i < 1000; ++i)
            server->removeMailbox(u"user%1@example.test"_s.arg(i, 5, 10, QChar(u'0')));
        model.noteChange({});
        QTRY_COMPARE(model.rowCount(), 100);
        QTRY_VERIFY(model.isHere(99));
        QCOMPARE(reset.size(), 0);
    }

    void typeAheadFindsWhatIsHere()
    {
        server->addMailboxes(1000);
        server->addMailbox(u"user00100zoe@example.test"_s);
        MailboxModel model(*session);
        const auto view = shown(model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1001);
        view->selectRow(0);
        view->keyboardSearch(u"user00100z"_s);
        QCOMPARE(view->currentRow(), 101);
        QCOMPARE(server->count(u"mailbox.list"_s), 1);
    }

    void theServerFilters()
    {
        server->addMailboxes(300);
        server->addMailbox(u"zoe@example.test"_s, u"Zoë"_s);
        MailboxModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.setFilter(u"zo"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(server->mailboxesSent, 1);
    }

    void aLateAnswerToAnOldFilterIsDropped()
    {
        server->addMailboxes(5);
        server->addMailbox(u"zoe@example.test"_s);
        MailboxModel model(*session);
        QAbstractItemModelTester tester(&model);
        server->hold(u"mailbox.list"_s);
        model.setFilter(u"user"_s);
        model.setFilter(u"zoe"_s);
        QSignalSpy loaded(&model, &ui::ListModel::loaded);
        QTest::qWait(20);
        server->release();
        QTRY_COMPARE(model.rowCount(), 1);
        QTest::qWait(20);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(model.keyAt(0), u"zoe@example.test"_s);
    }

    void aChangeElsewhereIsReadAlone()
    {
        server->addMailboxes(3);
        MailboxModel model(*session);
        QAbstractItemModelTester tester(&model);
        connect(session.get(), &ui::Session::changed, &model, [&model](const QString &, const QString &subject) { model.noteChange(subject); });
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        session->call(api::SuspendMailbox{*Address::parse(u"user00001@example.test")}, this, [](const Result<Mailbox> &) {});
        QTRY_COMPARE(model.index(1, MailboxModel::StateColumn).data().toString(), u"suspended"_s);
        QCOMPARE(server->count(u"mailbox.list"_s), 1);
        QCOMPARE(server->count(u"mailbox.show"_s), 1);
    }

    void aNewOneFindsItsPlace_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("row");
        QTest::newRow("before the others") << u"ann@example.test"_s << QString() << 0;
        QTest::newRow("among them") << u"user00001a@example.test"_s << QString() << 2;
        QTest::newRow("behind them") << u"zoe@example.test"_s << QString() << 3;
        QTest::newRow("not of the filter") << u"ann@example.test"_s << u"user"_s << -1;
    }
    void aNewOneFindsItsPlace()
    {
        QFETCH(QString, address);
        QFETCH(QString, filter);
        server->addMailboxes(3);
        MailboxModel model(*session);
        QAbstractItemModelTester tester(&model);
        if (filter.isEmpty())
            model.reload();
        else
            model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 3);
        server->addMailbox(address);
        model.noteChange(address);
        QTRY_COMPARE(server->count(u"mailbox.show"_s), 1);
        QTest::qWait(20);
        QTEST(model.rowOf(address), "row");
        QCOMPARE(model.total(), model.rowCount());
        QCOMPARE(server->count(u"mailbox.list"_s), 1);
    }

    // Of one on a page that is not here nobody but the server can say whether it is new.
    void aChangeOnAPageThatIsNotHereIsCounted_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("total");
        QTest::newRow("added") << u"zoe@example.test"_s << u"Zoe"_s << 301;
        QTest::newRow("only changed") << u"user00299@example.test"_s << u"Zoe"_s << 300;
        QTest::newRow("removed") << u"user00299@example.test"_s << QString() << 299;
    }
    void aChangeOnAPageThatIsNotHereIsCounted()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        server->addMailboxes(300);
        MailboxModel model(*session);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 300);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        if (name.isEmpty())
            session->call(api::RemoveMailbox{*Address::parse(address), Mail::Keep}, this, [](const Result<api::RemoveMailbox::Reply> &) {});
        else
            server->addMailbox(address, name);
        model.noteChange(address);
        QTRY_VERIFY(server->count(u"mailbox.list"_s) >= 2);
        QFETCH(int, total);
        QTRY_COMPARE(static_cast<int>(model.total()), total);
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), model.total());
        QCOMPARE(reset.size(), 0); // what is on view stays there
        QCOMPARE(model.keyAt(0), u"user00000@example.test"_s);
    }

    void aRemovedOneGoes()
    {
        server->addMailboxes(3);
        MailboxModel model(*session);
        QAbstractItemModelTester tester(&model);
        connect(session.get(), &ui::Session::changed, &model, [&model](const QString &, const QString &subject) { model.noteChange(subject); });
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        session->call(api::RemoveMailbox{*Address::parse(u"user00001@example.test"), Mail::Keep}, this, [](const Result<api::RemoveMailbox::Reply> &) {});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.total(), 2);
        QCOMPARE(model.rowOf(u"user00001@example.test"_s), -1);
    }

    void manyChangesAtOnceReadOnePage()
    {
        server->addMailboxes(3);
        MailboxModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        server->addMailboxes(100);
        for (int i = 0; i < 100; ++i)
            model.noteChange(u"user%1@example.test"_s.arg(i, 5, 10, QChar(u'0')));
        QTRY_COMPARE(model.rowCount(), 100);
        QCOMPARE(server->count(u"mailbox.show"_s), 0);
        QCOMPARE(server->count(u"mailbox.list"_s), 2);
    }

    void aFailureIsTold()
    {
        server->refuse(u"mailbox.list"_s, Error{ErrorCode::StoreFailed, {}, {}, {}});
        MailboxModel model(*session);
        QSignalSpy failed(&model, &ui::ListModel::failed);
        model.reload();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::StoreFailed);
    }

    void domainsAreATableToo()
    {
        server->addDomain(u"example.test"_s);
        ui::DomainModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ui::DomainModel::NameColumn).data().toString(), u"example.test"_s);
    }

private:
    static std::unique_ptr<ui::TableView> shown(MailboxModel &model)
    {
        auto view = std::make_unique<ui::TableView>(u"table"_s, u"Mailboxes"_s);
        view->setModel(&model);
        connect(view.get(), &ui::TableView::rowsShown, &model, &ui::ListModel::look);
        view->resize(600, 400);
        view->show();
        return view;
    }

    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<ui::Session> session;
};

QTEST_MAIN(TestMailboxModel)
#include "tst_mailboxmodel.moc"
