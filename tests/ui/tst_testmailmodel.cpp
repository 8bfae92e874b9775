#include "tests/ui/support/fakeserver.h"
#include "tests/ui/support/warnings.h"
#include "ui/models/testmailmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestTestMailModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        server = std::make_unique<test::FakeServer>();
        server->listen();
        session = std::make_unique<Session>(server->socketPath());
        session->start();
        QTRY_COMPARE(session->state(), Session::State::Connected);
        model = std::make_unique<TestMailModel>(*session);
    }
    void cleanup()
    {
        model.reset();
        session.reset();
        server.reset();
    }

    void turnsGreenByItself()
    {
        QVERIFY(model->lines().isEmpty());
        model->send(anna, ben);
        QVERIFY(model->isSending());
        QTRY_COMPARE(verdicts(), u"unknown"_s);
        QCOMPARE(server->lastParams(u"mail.test"_s).value(u"to").toString(), u"ben@example.net"_s);
        QCOMPARE(server->lastParams(u"mail.test"_s).value(u"from").toString(), u"anna@example.test"_s);
        server->followed.trace = {MailFate::Queued, u"4X"_s, {}, {}};
        QTRY_COMPARE(verdicts(), u"pass"_s);
        server->followed.trace = {MailFate::Delivered, u"4X"_s, u"mx.example.net"_s, u"250 Ok"_s};
        QTRY_COMPARE(verdicts(), u"pass pass unknown"_s);
        QCOMPARE(model->lines().at(1).detail, u"mx.example.net: 250 Ok"_s);
        QVERIFY(model->lines().at(2).words.contains(u"ben@example.net"_s)); // who has to answer
        QVERIFY(!model->isBack());
        server->followed.answered = true;
        QTRY_COMPARE(verdicts(), u"pass pass pass"_s);
        QVERIFY(model->isBack());
        const int asked = server->count(u"mail.follow"_s);
        QTest::qWait(2400);
        QCOMPARE(server->count(u"mail.follow"_s), asked); // it is over
    }

    void states_data()
    {
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QString>("expected");
        QTest::newRow("waits") << u"deferred"_s << u"pass warning"_s;
        QTest::newRow("refused") << u"refused"_s << u"pass fail"_s;
    }
    void states()
    {
        QFETCH(QString, fate);
        server->followed.trace = {*fromWord<MailFate>(fate), u"4X"_s, u"none"_s, u"host said: no"_s};
        model->send(anna, ben);
        QFETCH(QString, expected);
        QTRY_COMPARE(verdicts(), expected);
        QCOMPARE(model->lines().at(1).detail, u"host said: no"_s);
    }

    void toOneself()
    {
        server->followed = {{}, {}, Destination::of(anna), {}, {MailFate::Delivered, u"4X"_s, {}, {}}, false, false};
        model->send(anna, Destination::of(anna));
        QTRY_COMPARE(verdicts(), u"pass pass unknown"_s);
        QVERIFY(!model->lines().at(2).words.contains(u"Answer"_s)); // nobody answers oneself
    }

    void aRefusalIsTold()
    {
        server->refuse(u"mail.test"_s, Error{ErrorCode::LimitReached, {}, {}, {}});
        QSignalSpy refused(model.get(), &TestMailModel::refused);
        model->send(anna, ben);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!model->isSending());
        QVERIFY(model->lines().isEmpty());
    }

    void goesOnWithAnEarlierOne()
    {
        model->send(anna, ben);
        QTRY_VERIFY(model->test());
        TestMailModel later(*session);
        later.follow(model->test()->id);
        QTRY_VERIFY(later.test());
        QCOMPARE(later.test()->to.toString(), u"ben@example.net"_s);
        TestMailModel forgotten(*session);
        forgotten.follow(TestMailId::make());
        QTRY_VERIFY(forgotten.error());
        QVERIFY(forgotten.lines().isEmpty());
    }

    void nobodyAsksWhileNobodyLooks()
    {
        model->setFollowing(false);
        model->send(anna, ben);
        QTRY_VERIFY(model->test());
        QTest::qWait(2400);
        QCOMPARE(server->count(u"mail.follow"_s), 0);
        model->setFollowing(true);
        QTRY_COMPARE(server->count(u"mail.follow"_s), 1);
    }

private:
    QString verdicts() const
    {
        QStringList words;
        for (const TestMailModel::Line &line : model->lines())
            words.append(wordOf(line.verdict));
        return words.join(u' ');
    }

    const Address anna = Address::parse(u"anna@example.test").value();
    const Destination ben = Destination::parse(u"ben@example.net").value();
    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<Session> session;
    std::unique_ptr<TestMailModel> model;
};

QTEST_MAIN(TestTestMailModel)
#include "tst_testmailmodel.moc"
