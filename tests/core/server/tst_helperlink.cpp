#include "tests/support/quietlog.h"
#include "tests/support/testdaemon.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;

class TestHelperLink : public QObject
{
    Q_OBJECT

private slots:
    void saysThatLookupIsReadyAndAsksWhatIsInUse()
    {
        TestDaemon daemon;
        QVERIFY(daemon.helperIsConnected());
        QCOMPARE(daemon.helper().calls, (QStringList{u"helper.lookupReady"_s, u"helper.status"_s}));
    }

    void comesBack()
    {
        const QuietLog log;
        TestDaemon daemon;
        QTRY_VERIFY(daemon.helperIsConnected());
        QCOMPARE(daemon.helper().calls, (QStringList{u"helper.lookupReady"_s, u"helper.status"_s}));
        daemon.helper().goAway();
        QTRY_VERIFY(!daemon.helperIsConnected());
        QCOMPARE(log.count(u"the connection to the helper is lost"_s), 1);
        const auto status = daemon.call(api::ServiceStatus{});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::HelperUnreachable);
        daemon.helper().listen();
        QTRY_VERIFY(daemon.helperIsConnected());
        QCOMPARE(daemon.helper().calls, (QStringList{u"helper.lookupReady"_s, u"helper.status"_s, u"helper.lookupReady"_s, u"helper.status"_s}));
        QVERIFY(daemon.call(api::ServiceStatus{}));
        QCOMPARE(log.count(u"is lost"_s), 1); // said once
    }

    // A helper that dies while it is asked: whoever waits is answered.
    void diesWhileAsked()
    {
        const QuietLog log;
        TestDaemon daemon;
        daemon.helper().holdsApply = true;
        api::Client client;
        client.connectToSocket(daemon.socketPath());
        QVERIFY(TestDaemon::waitFor(client.call(api::Hello{api::protocolVersion, u"test"_s})));
        const auto reply = client.call(api::SetupIdentity{Address::parse(u"anna@example.test").value(), DomainName::parse(u"mail.example.test").value(), {}});
        QVERIFY(daemon.call(api::ServiceStatus{})); // the apply has reached the helper before this
        daemon.helper().goAway();
        const auto answered = TestDaemon::waitFor(reply);
        QCOMPARE(answered.error().code, ErrorCode::OutcomeUnknown);
        QVERIFY(!daemon.stores().settings.load()->serverName);
        QCOMPARE(daemon.auditRecords(), 0);
        daemon.helper().release(); // a promise that nobody waits for any more
    }

    // postroomd ends while it waits for the helper.
    void endsWhileItAsks()
    {
        const QuietLog log;
        auto daemon = std::make_unique<TestDaemon>();
        daemon->helper().holdsApply = true;
        api::Client client;
        client.connectToSocket(daemon->socketPath());
        QVERIFY(TestDaemon::waitFor(client.call(api::Hello{api::protocolVersion, u"test"_s})));
        const auto reply = client.call(api::SetupIdentity{Address::parse(u"anna@example.test").value(), DomainName::parse(u"mail.example.test").value(), {}});
        QVERIFY(daemon->call(api::ServiceStatus{}));
        daemon.reset();
        QCOMPARE(TestDaemon::waitFor(reply).error().code, ErrorCode::ServiceUnreachable);
        QCoreApplication::processEvents(); // nothing is left that comes back to what is gone
    }
};

QTEST_GUILESS_MAIN(TestHelperLink)
#include "tst_helperlink.moc"
