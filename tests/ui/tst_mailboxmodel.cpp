#include "tests/ui/support/fakeserver.h"
#include "tests/ui/support/warnings.h"
#include "ui/models/domainmodel.h"
#include "ui/models/mailboxmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
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

    // Without the tester from here: it fetches on its own.
    void readsOnePageOfMany()
    {
        server->addMailboxes(1000);
        MailboxModel model(*session);
        ui::TableView view(u"table"_s, u"Mailboxes"_s);
        view.setModel(&model);
        view.resize(600, 400);
        view.show();
        model.reload();
        QTRY_COMPARE(model.rowCount(), 200);
        QTest::qWait(200); // a view that fetched on its own would have by now
        QCOMPARE(server->mailboxesSent, 200);
        QCOMPARE(server->count(u"mailbox.list"_s), 1);
        QCOMPARE(model.total(), 1000);
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"limit").toInt(), 200);
    }

    void readsTheNextPageAtTheEnd()
    {
        server->addMailboxes(450);
        MailboxModel model(*session);
        ui::TableView view(u"table"_s, u"Mailboxes"_s);
        view.setModel(&model);
        view.resize(600, 400);
        view.show();
        model.reload();
        QTRY_COMPARE(model.rowCount(), 200);
        view.scrollToBottom();
        QTRY_COMPARE(model.rowCount(), 400);
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"after").toString(), u"user00199@example.test"_s);
        QTest::qWait(200);
        QCOMPARE(server->mailboxesSent, 400);
        view.scrollToBottom();
        QTRY_COMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
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
        QTRY_COMPARE(model.rowCount(), 200);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        if (name.isEmpty())
            session->call(api::RemoveMailbox{*Address::parse(address), Mail::Keep}, this, [](const Result<api::RemoveMailbox::Reply> &) {});
        else
            server->addMailbox(address, name);
        model.noteChange(address);
        QTRY_COMPARE(server->count(u"mailbox.list"_s), 2);
        QTest::qWait(20);
        QTEST(static_cast<int>(model.total()), "total");
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(reset.size(), 0); // what is on view stays there
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
    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<ui::Session> session;
};

QTEST_MAIN(TestMailboxModel)
#include "tst_mailboxmodel.moc"
