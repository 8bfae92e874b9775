#include "tests/support/quietlog.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// The verbs `status`, `check` and those of `service`, and the facts that they are made from.
class TestStatusService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_daemon = std::make_unique<TestDaemon>();
    }
    void cleanup()
    {
        m_daemon.reset();
        m_quiet.reset();
    }

    void beforeTheSetUp()
    {
        const auto status = m_daemon->call(api::Status{});
        QVERIFY(status);
        QCOMPARE(status->serverName, QString());
        QVERIFY(status->practice);
        QCOMPARE(status->generation, 0);
        QVERIFY(status->ports.isEmpty() && status->certificates.isEmpty());
        QCOMPARE(status->engines.size(), m_daemon->helper().status.engines.size());
        QCOMPARE(status->findings.fail, 4); // the set-up's steps
    }

    // What engines read could not be written: it is said until it is made up for.
    void lookupThatIsBehind()
    {
        m_quiet = std::make_unique<QuietLog>();
        QVERIFY(m_daemon->setUp());
        QVERIFY(m_daemon->addMailbox(u"anna@example.test"_s));
        Stores &stores = m_daemon->stores();
        const auto verdict = [this] {
            const auto check = m_daemon->call(api::Check{});
            const auto found = std::find_if(check->findings.begin(), check->findings.end(), [](const Finding &finding) { return finding.id == u"lookup.current"; });
            return found == check->findings.end() ? Verdict::Unknown : found->verdict;
        };
        QCOMPARE(verdict(), Verdict::Pass);
        const Mailbox anna = stores.mailboxes.byAddress(Address::parse(u"anna@example.test").value()).value();
        stores.published(stores.lookup.publishMailbox(anna, "no hash", anna.revision)); // refused by the database
        QCOMPARE(verdict(), Verdict::Fail);
        QVERIFY(stores.repairLookup());
        QCOMPARE(verdict(), Verdict::Pass);
    }

    void afterTheSetUp()
    {
        QVERIFY(m_daemon->setUp());
        QVERIFY(m_daemon->addMailbox(u"anna@example.test"_s));
        m_daemon->helper().status.queue = {1, 2, 3};
        const auto status = m_daemon->call(api::Status{});
        QVERIFY(status);
        QCOMPARE(status->serverName, u"mail.example.test"_s);
        QCOMPARE(status->generation, 1);
        QCOMPARE(status->domains, 1);
        QCOMPARE(status->mailboxes, 1);
        QCOMPARE(status->queue.deferred, 2);
        QCOMPARE(status->ports.size(), 8); // with that of the practice DNS
        for (const PortStatus &port : status->ports) {
            QVERIFY(port.port > 57000); // the instance's real ones
            QVERIFY(!port.listening);
        }
        QCOMPARE(status->certificates.size(), 1);
        QVERIFY(status->certificates.first().daysLeft > 300);
        const auto check = m_daemon->call(api::Check{});
        qint64 fails = 0;
        for (const Finding &finding : check->findings)
            fails += finding.verdict == Verdict::Fail ? 1 : 0;
        QCOMPARE(status->findings.fail, fails); // both pages say the same
    }

    void withoutTheHelper()
    {
        QVERIFY(m_daemon->setUp());
        m_quiet = std::make_unique<QuietLog>();
        m_daemon->helper().goAway();
        QTRY_VERIFY(!m_daemon->helperIsConnected());
        const auto check = m_daemon->call(api::Check{});
        QVERIFY(check); // what cannot be learned is a finding too
        const auto answers = std::find_if(check->findings.begin(), check->findings.end(), [](const Finding &finding) { return finding.id == u"helper.answers"; });
        QVERIFY(answers != check->findings.end());
        QCOMPARE(answers->verdict, Verdict::Fail);
        QVERIFY(m_daemon->call(api::Status{}));
        QCOMPARE(m_daemon->call(api::ServiceStatus{}).error().code, ErrorCode::HelperUnreachable);
    }

    // Two questions were answered and the machine runs: that the helper is away for a moment does not take it back.
    void setUpStaysMetWithoutTheHelper()
    {
        QVERIFY(m_daemon->setUp());
        m_quiet = std::make_unique<QuietLog>();
        m_daemon->helper().goAway();
        QTRY_VERIFY(!m_daemon->helperIsConnected());
        const auto state = m_daemon->call(api::SetupState{});
        QVERIFY(state);
        QCOMPARE(state->findings.first().id, u"setup.identity"_s);
        QCOMPARE(state->findings.first().verdict, Verdict::Pass);
    }

    void problemsAreSaid()
    {
        m_daemon->helper().status.problems = {u"dovecot did not start: no"_s};
        const auto check = m_daemon->call(api::Check{});
        QVERIFY(std::any_of(check->findings.begin(), check->findings.end(), [](const Finding &finding) { return finding.seen == u"dovecot did not start: no"; }));
    }

    void domainThatIsNotServed()
    {
        const auto check = m_daemon->call(api::Check{DomainName::parse(u"other.example").value()});
        QCOMPARE(check.error(), (Error{ErrorCode::NotFound, u"other.example"_s, u"domain"_s, {}}));
    }

    void controlled_data()
    {
        QTest::addColumn<api::ServiceAction>("action");
        QTest::addColumn<bool>("one");
        QTest::newRow("start all") << api::ServiceAction::Start << false;
        QTest::newRow("stop one") << api::ServiceAction::Stop << true;
        QTest::newRow("restart all") << api::ServiceAction::Restart << false;
        QTest::newRow("reload one") << api::ServiceAction::Reload << true;
    }
    void controlled()
    {
        QFETCH(api::ServiceAction, action);
        QFETCH(bool, one);
        const auto engine = one ? std::optional(Engine::Postfix) : std::nullopt;
        const auto reply = m_daemon->call(api::ControlService{action, engine});
        QVERIFY(reply);
        QCOMPARE(reply->engines.size(), m_daemon->helper().status.engines.size());
        QVERIFY(m_daemon->helper().calls.contains(u"helper.control "_s + wordOf(action)));
        const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
        QCOMPARE(entry.object, one ? u"postfix"_s : QString());
        QCOMPARE(entry.after, (QJsonObject{{u"action"_s, wordOf(action)}}));
        QTRY_COMPARE(m_daemon->changes, QStringList{one ? u"engine postfix"_s : u"engine"_s});
    }

    // Tried and failed: the log has it with its result, for engines may have stopped.
    void controlThatFails()
    {
        const Error why{ErrorCode::EngineStartFailed, u"postfix"_s, {}, u"no"_s};
        m_daemon->helper().refusals.insert(u"helper.control"_s, why);
        const auto reply = m_daemon->call(api::ControlService{api::ServiceAction::Start, {}});
        QVERIFY(!reply);
        QCOMPARE(reply.error(), why);
        QCOMPARE(m_daemon->auditRecords(), 1);
        QCOMPARE(m_daemon->stores().audit.list(1)->first().entry.result, u"engine-start-failed"_s);
    }

    void lastWordsAreTheHelpers()
    {
        m_daemon->helper().words = u"bind: in use"_s;
        QCOMPARE(m_daemon->call(api::EngineWords{Engine::Nginx})->words, u"bind: in use"_s);
        QVERIFY(m_daemon->helper().calls.contains(u"helper.lastWords nginx"_s));
        QCOMPARE(m_daemon->auditRecords(), 0); // a look
        m_daemon->helper().refusals.insert(u"helper.lastWords"_s, Error{ErrorCode::FileFailed, {}, {}, {}});
        QCOMPARE(m_daemon->call(api::EngineWords{Engine::Nginx}).error().code, ErrorCode::FileFailed);
    }

private:
    std::unique_ptr<QuietLog> m_quiet;
    std::unique_ptr<TestDaemon> m_daemon;
};

QTEST_GUILESS_MAIN(TestStatusService)
#include "tst_statusservice.moc"
