#include "tests/ui/support/fakeserver.h"
#include "tests/ui/support/warnings.h"
#include "ui/shell/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using ui::Session;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void greetsAndSubscribes()
    {
        test::FakeServer server;
        server.listen();
        Session session(server.socketPath());
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Connected);
        QCOMPARE(server.count(u"hello"_s), 1);
        QCOMPARE(server.count(u"session.subscribe"_s), 1);
        QCOMPARE(session.server().serverName, u"mail.example.test"_s);
    }

    void saysThatNobodyAnswers()
    {
        Session session(u"/nowhere/at/all.sock"_s);
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Unreachable);
        QCOMPARE(session.lastError().code, ErrorCode::ServiceUnreachable);
    }

    void comesBackByItself()
    {
        test::FakeServer server;
        server.listen();
        Session session(server.socketPath());
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Connected);
        server.goAway();
        QTRY_COMPARE(session.state(), Session::State::Unreachable);
        server.listen();
        QTRY_COMPARE(session.state(), Session::State::Connected);
    }

    void refusalOfTheGreetingIsTheReason()
    {
        test::FakeServer server;
        server.refuse(u"hello"_s, Error{ErrorCode::Forbidden, {}, {}, {}});
        server.listen();
        Session session(server.socketPath());
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Unreachable);
        QTest::qWait(50); // the connection's end arrives later and must not hide the reason
        QCOMPARE(session.lastError().code, ErrorCode::Forbidden);
    }

    void everyCallIsAnsweredAtALoss()
    {
        test::FakeServer server;
        server.hold(u"status"_s);
        server.listen();
        Session session(server.socketPath());
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Connected);
        std::optional<Error> told;
        session.call(api::Status{}, this, [&told](const Result<api::Status::Reply> &reply) { told = reply.error(); });
        server.goAway();
        QTRY_VERIFY(told);
        QCOMPARE(told->code, ErrorCode::ServiceUnreachable);
    }

    void aSilentServerIsTimedOutOnce()
    {
        test::FakeServer server;
        server.hold(u"status"_s);
        server.listen();
        Session session(server.socketPath());
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Connected);
        QList<bool> answers;
        session.call(
            api::Status{}, this, [&answers](const Result<api::Status::Reply> &reply) { answers.append(reply.has_value()); },
            std::chrono::milliseconds(20));
        QTRY_COMPARE(answers, QList<bool>{false});
        server.release(); // too late
        QTest::qWait(50);
        QCOMPARE(answers.size(), 1);
    }

    void aContextThatIsGoneIsNotCalled()
    {
        test::FakeServer server;
        server.hold(u"status"_s);
        server.listen();
        Session session(server.socketPath());
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Connected);
        bool called = false;
        auto context = std::make_unique<QObject>();
        session.call(api::Status{}, context.get(), [&called](const Result<api::Status::Reply> &) { called = true; });
        QTest::qWait(20);
        context.reset();
        server.release();
        QTRY_COMPARE(server.count(u"status"_s), 1);
        QTest::qWait(20);
        QVERIFY(!called);
    }

    void mayGoWhileItGreets()
    {
        test::FakeServer server;
        server.hold(u"hello"_s);
        server.listen();
        auto session = std::make_unique<Session>(server.socketPath());
        QSignalSpy changes(session.get(), &Session::stateChanged);
        session->start();
        QTRY_COMPARE(server.waiting(), 1);
        session.reset();
        QCOMPARE(changes.size(), 0);
    }

    void tellsChangesAndProgress()
    {
        test::FakeServer server;
        server.listen();
        Session session(server.socketPath());
        QSignalSpy changes(&session, &Session::changed);
        QSignalSpy progress(&session, &Session::progressed);
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Connected);
        server.notify(u"changed"_s, toJson(api::Changed{u"mailbox"_s, u"ann@example.test"_s}).toObject());
        server.notify(u"job.progress"_s, toJson(api::JobProgress{u"probe"_s, u"imaps"_s}).toObject());
        QTRY_COMPARE(progress.size(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(1).toString(), u"ann@example.test"_s);
        QCOMPARE(progress.first().first().value<api::JobProgress>().step, u"probe"_s);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
