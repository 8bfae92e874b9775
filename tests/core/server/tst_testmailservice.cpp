#include "tests/support/quietlog.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

class TestTestMailService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_daemon = std::make_unique<TestDaemon>();
    }
    void cleanup() { m_daemon.reset(); }

    void notBeforeTheSetUp();
    void onlyFromAMailbox();
    void outAndBackToOneself();
    void outAndAnswered();
    void toAMailboxThatIsHere();
    void whatWasSeenStays();
    void aRefusalIsNoted();
    void anotherIdIsRefused();
    void theStepOfTheSetUp_data();
    void theStepOfTheSetUp();

private:
    void setUp()
    {
        QVERIFY(m_daemon->setUp());
        QVERIFY(m_daemon->addMailbox(u"anna@example.test"_s));
    }
    TestMail sent(const QString &to)
    {
        const auto test = m_daemon->call(api::SendTestMail{Destination::parse(to).value(), {}});
        return test.value_or(TestMail{});
    }
    Finding step()
    {
        const auto state = m_daemon->call(api::SetupState{});
        return state ? state->findings.last() : Finding{};
    }

    std::unique_ptr<TestDaemon> m_daemon;
};

void TestTestMailService::notBeforeTheSetUp()
{
    QCOMPARE(m_daemon->call(api::SendTestMail{Destination::parse(u"x@example.net").value(), {}}).error().code, ErrorCode::NotSetUp);
}

void TestTestMailService::onlyFromAMailbox()
{
    QVERIFY(m_daemon->setUp());
    const auto admins = m_daemon->call(api::SendTestMail{Destination::parse(u"x@example.net").value(), {}});
    QCOMPARE(admins.error().code, ErrorCode::NotFound); // the admin has none yet
    QCOMPARE(admins.error().field, u"from"_s);
    setUp();
    const auto strangers = m_daemon->call(api::SendTestMail{Destination::parse(u"x@example.net").value(), Address::parse(u"boss@example.net").value()});
    QCOMPARE(strangers.error().field, u"from"_s);
    QVERIFY(!m_daemon->helper().sentTest);
    QCOMPARE(m_daemon->callAs(api::Access::Operator, u"mail.test"_s, {{u"to"_s, u"x@example.net"_s}}).error().code, ErrorCode::Forbidden);
    QCOMPARE(m_daemon->callAs(api::Access::Admin, u"mail.test"_s, {{u"to"_s, u"x@example.net,y@example.net"_s}}).error().field, u"to"_s);
}

void TestTestMailService::outAndBackToOneself()
{
    setUp();
    const TestMail test = sent(u"anna@example.test"_s);
    QCOMPARE(m_daemon->helper().sentTest->from.toString(), u"anna@example.test"_s);
    QCOMPARE(test.trace.fate, MailFate::Sent);
    m_daemon->helper().followed = {MailTrace{MailFate::Delivered, u"4X"_s, u"lmtp"_s, u"Saved"_s}, false, false};
    QVERIFY(!m_daemon->call(api::FollowTestMail{test.id})->answered);
    QCOMPARE(m_daemon->helper().calls.last(), u"helper.followTest anna@example.test"_s);
    m_daemon->helper().followed.inInbox = true;
    const auto back = m_daemon->call(api::FollowTestMail{test.id});
    QVERIFY(back->answered);
    QCOMPARE(back->trace.answer, u"Saved"_s);
    QTRY_COMPARE(m_daemon->changes.count(u"test "_s + test.id.toString()), 2);
}

void TestTestMailService::outAndAnswered()
{
    setUp();
    const TestMail test = sent(u"Ben+x@example.net"_s);
    QCOMPARE(m_daemon->helper().sentTest->to.toString(), u"Ben+x@example.net"_s);
    m_daemon->helper().followed = {MailTrace{MailFate::Delivered, u"4X"_s, u"mx"_s, u"Ok"_s}, {}, false};
    QVERIFY(!m_daemon->call(api::FollowTestMail{test.id})->answered);
    QCOMPARE(m_daemon->helper().calls.last(), u"helper.followTest"_s);
    m_daemon->helper().followed.answered = true;
    QVERIFY(m_daemon->call(api::FollowTestMail{test.id})->answered);
}

void TestTestMailService::toAMailboxThatIsHere()
{
    setUp();
    QVERIFY(m_daemon->addMailbox(u"ben@example.test"_s));
    const TestMail test = sent(u"Ben+shop@example.test"_s);
    m_daemon->helper().followed = {MailTrace{MailFate::Delivered, u"4X"_s, u"lmtp"_s, u"Saved"_s}, true, false};
    const auto seen = m_daemon->call(api::FollowTestMail{test.id});
    QCOMPARE(m_daemon->helper().calls.last(), u"helper.followTest ben@example.test"_s);
    QVERIFY(seen->inInbox.value_or(false));
    QVERIFY(!seen->answered); // Ben has to
}

void TestTestMailService::whatWasSeenStays()
{
    setUp();
    const TestMail test = sent(u"ben@example.net"_s);
    m_daemon->helper().followed = {MailTrace{MailFate::Delivered, u"4X"_s, u"mx"_s, u"Ok"_s}, {}, true};
    QVERIFY(m_daemon->call(api::FollowTestMail{test.id})->answered);
    m_daemon->helper().followed = {}; // the log was rotated, the answer deleted
    const auto later = m_daemon->call(api::FollowTestMail{test.id});
    QCOMPARE(later->trace.fate, MailFate::Delivered);
    QVERIFY(later->answered);
}

void TestTestMailService::aRefusalIsNoted()
{
    setUp();
    m_daemon->helper().refusals.insert(u"helper.sendTest"_s, Error{ErrorCode::LimitReached, {}, {}, u"10 / 10 min"_s});
    const auto refused = m_daemon->call(api::SendTestMail{Destination::parse(u"x@example.net").value(), {}});
    QCOMPARE(refused.error().code, ErrorCode::LimitReached);
    const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
    QCOMPARE(entry.method, u"mail.test"_s);
    QCOMPARE(entry.object, u"x@example.net"_s);
    QCOMPARE(entry.result, u"limit-reached"_s);
    QCOMPARE(step().verdict, Verdict::NotApplicable); // nothing was sent
}

void TestTestMailService::anotherIdIsRefused()
{
    setUp();
    QCOMPARE(m_daemon->call(api::FollowTestMail{TestMailId::make()}).error().code, ErrorCode::NotFound);
    for (const QString &text : {u""_s, u"x"_s, u"../../x"_s, QString(32, u'A'), QString(33, u'a')})
        QVERIFY(!TestMailId::parse(text));
}

void TestTestMailService::theStepOfTheSetUp_data()
{
    QTest::addColumn<QString>("fate");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("on its way") << u"queued"_s << false << u"unknown"_s;
    QTest::newRow("delivered") << u"delivered"_s << false << u"unknown"_s;
    QTest::newRow("waiting") << u"deferred"_s << false << u"warning"_s;
    QTest::newRow("refused") << u"refused"_s << false << u"warning"_s;
    QTest::newRow("back") << u"delivered"_s << true << u"pass"_s;
}

void TestTestMailService::theStepOfTheSetUp()
{
    QFETCH(QString, fate);
    QFETCH(bool, answered);
    setUp();
    QCOMPARE(step().id, u"setup.test"_s);
    QCOMPARE(step().verdict, Verdict::NotApplicable);
    QCOMPARE(step().form->values.value(u"to"_s).toString(), u"anna@example.test"_s); // in practice
    const TestMail test = sent(u"ben@example.net"_s);
    m_daemon->helper().followed = {MailTrace{*fromWord<MailFate>(fate), u"4X"_s, {}, {}}, {}, answered};
    QVERIFY(m_daemon->call(api::FollowTestMail{test.id}));
    const Finding found = step();
    QTEST(QString(wordOf(found.verdict)), "verdict");
    QCOMPARE(found.form->values.value(u"id"_s).toString(), test.id.toString());
    QCOMPARE(found.form->values.value(u"to"_s).toString(), u"ben@example.net"_s);
}

QTEST_GUILESS_MAIN(TestTestMailService)
#include "tst_testmailservice.moc"
