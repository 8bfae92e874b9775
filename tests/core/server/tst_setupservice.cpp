#include "tests/support/quietlog.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

class TestSetupService : public QObject
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

    void inOrder();
    void identity();
    void identityRefusedByTheHelper();
    void identityWithoutTheHelper();
    void identityAgain();
    void ownAddresses();
    void accountTypes_data();
    void accountTypes();
    void accountTypesFirst();
    void nothingWorksWithoutPorts();

private:
    QList<bool> met()
    {
        QList<bool> steps;
        const auto state = m_daemon->call(api::SetupState{});
        for (const Finding &finding : state ? state->findings : QList<Finding>()) {
            if (finding.id != u"setup.dns" && finding.id != u"setup.test") // what lies with others
                steps.append(finding.verdict == Verdict::Pass);
        }
        return steps;
    }

    std::unique_ptr<QuietLog> m_quiet;
    std::unique_ptr<TestDaemon> m_daemon;
};

// The steps are met one after the other, and nothing but the world says so.
void TestSetupService::inOrder()
{
    QCOMPARE(met(), (QList<bool>{false, false, false, false}));
    QVERIFY(m_daemon->setUp());
    QCOMPARE(met(), (QList<bool>{true, false, false, false}));
    QVERIFY(m_daemon->call(api::SetupAccountTypes{{AccountType::Imap}}));
    QCOMPARE(met(), (QList<bool>{true, true, false, false}));
    QVERIFY(!m_daemon->call(api::SetupState{})->finished);
    QVERIFY(m_daemon->addMailbox(u"bob@example.test"_s)); // somebody's, but not the admin's
    QCOMPARE(met(), (QList<bool>{true, true, false, false}));
    QVERIFY(m_daemon->addMailbox(u"anna@example.test"_s));
    QCOMPARE(met().mid(0, 3), (QList<bool>{true, true, true}));
    QVERIFY(m_daemon->call(api::SetupState{})->finished);
}

void TestSetupService::identity()
{
    const auto reply = m_daemon->setUp();
    QVERIFY(reply);
    QCOMPARE(reply->outcome, api::Outcome::Applied);
    QCOMPARE(reply->generation, 1);
    const Settings settings = m_daemon->stores().settings.load().value();
    QCOMPARE(settings.serverName->toString(), u"mail.example.test"_s);
    QCOMPARE(settings.adminAddress->toString(), u"anna@example.test"_s);
    QVERIFY(m_daemon->call(api::ShowDomain{DomainName::parse(u"example.test").value()}));
    QCOMPARE(m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value(), 0);
    const api::helper::Apply applied = *m_daemon->helper().applied;
    QCOMPARE(applied.snapshot.certificate->names,
             (QStringList{u"mail.example.test"_s, u"example.test"_s, u"autoconfig.example.test"_s, u"autodiscover.example.test"_s,
                          u"imap.example.test"_s, u"pop.example.test"_s, u"smtp.example.test"_s, u"mta-sts.example.test"_s, u"ua-auto-config.example.test"_s}));
    QVERIFY(checkPair(applied.certificate.chain.toUtf8(), applied.certificate.key, QDateTime::currentDateTimeUtc()));
    QTRY_VERIFY(m_daemon->changes.contains(u"domain example.test"_s) && m_daemon->changes.contains(u"setting"_s));
    QCOMPARE(m_daemon->auditRecords(), 1);
}

void TestSetupService::identityRefusedByTheHelper()
{
    const QByteArray before = m_daemon->allFiles();
    const Error why{ErrorCode::PortTaken, u"57025"_s, {}, u"other (pid 7)"_s};
    m_daemon->helper().refusals.insert(u"helper.apply"_s, why);
    const auto reply = m_daemon->setUp();
    QVERIFY(!reply);
    QCOMPARE(reply.error(), why);
    QCOMPARE(toJson(m_daemon->stores().settings.load().value()), toJson(Settings()));
    QCOMPARE(m_daemon->call(api::ListDomains{})->total, 0);
    QCOMPARE(m_daemon->auditRecords(), 0);
    QCOMPARE(m_daemon->changes, QStringList());
    QCOMPARE(m_daemon->allFiles(), before); // no certificate was kept either
    QCOMPARE(met(), (QList<bool>{false, false, false, false}));
    m_daemon->helper().refusals.clear();
    QVERIFY(m_daemon->setUp());
}

void TestSetupService::identityWithoutTheHelper()
{
    m_quiet = std::make_unique<QuietLog>();
    m_daemon->helper().goAway();
    QTRY_VERIFY(!m_daemon->helperIsConnected());
    const auto reply = m_daemon->setUp();
    QCOMPARE(reply.error().code, ErrorCode::HelperUnreachable);
    QCOMPARE(m_daemon->call(api::ListDomains{})->total, 0);
}

// The first answer was wrong: another one takes its place, and no domain is lost.
void TestSetupService::identityAgain()
{
    QVERIFY(m_daemon->setUp());
    const auto again = m_daemon->call(api::SetupIdentity{Address::parse(u"anna@example.org").value(), DomainName::parse(u"mail.example.org").value(), {}});
    QVERIFY(again);
    QCOMPARE(again->generation, 2);
    QCOMPARE(m_daemon->call(api::ListDomains{})->total, 2);
    QVERIFY(m_daemon->helper().applied->snapshot.certificate->names.contains(u"imap.example.org"_s));
    QCOMPARE(m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value(), 0);
    const auto same = m_daemon->call(api::SetupIdentity{Address::parse(u"anna@example.org").value(), DomainName::parse(u"mail.example.org").value(), {}});
    QVERIFY(same);
    QCOMPARE(same->outcome, api::Outcome::Unchanged);
}

void TestSetupService::ownAddresses()
{
    QVERIFY(m_daemon->setUp());
    const auto addresses = [this] { return toJson(m_daemon->stores().settings.load()->publicAddresses).toArray(); };
    QCOMPARE(addresses(), QJsonArray{u"127.0.0.1"_s}); // guessed: the instance's own
    const auto again = m_daemon->call(api::SetupIdentity{Address::parse(u"anna@example.test").value(), DomainName::parse(u"mail.example.test").value(),
                                                         QList<IpAddress>{IpAddress::parse(u"8.8.8.8").value()}});
    QVERIFY(again);
    QCOMPARE(addresses(), QJsonArray{u"8.8.8.8"_s});
    QList<IpAddress> many;
    for (int i = 1; i <= 33; ++i)
        many.append(IpAddress::parse(u"192.0.2.%1"_s.arg(i)).value());
    const auto refused = m_daemon->call(api::SetupIdentity{Address::parse(u"anna@example.test").value(), DomainName::parse(u"mail.example.test").value(), many});
    QCOMPARE(refused.error(), (Error{ErrorCode::NumberOutOfRange, u"33"_s, u"publicAddresses"_s, u"0 – 32"_s}));
    QVERIFY(m_daemon->setUp()); // unset: what was said stays
    QCOMPARE(addresses(), QJsonArray{u"8.8.8.8"_s});
}

void TestSetupService::accountTypes_data()
{
    QTest::addColumn<QJsonArray>("given");
    QTest::addColumn<QJsonArray>("kept"); // empty: refused
    QTest::newRow("one") << QJsonArray{u"pop3"_s} << QJsonArray{u"pop3"_s};
    QTest::newRow("both, the other way round") << QJsonArray{u"pop3"_s, u"imap"_s} << QJsonArray{u"imap"_s, u"pop3"_s};
    QTest::newRow("twice the same") << QJsonArray{u"imap"_s, u"imap"_s} << QJsonArray{u"imap"_s};
    QTest::newRow("none") << QJsonArray() << QJsonArray();
    QTest::newRow("unknown") << QJsonArray{u"fax"_s} << QJsonArray();
}

void TestSetupService::accountTypes()
{
    QFETCH(QJsonArray, given);
    QFETCH(QJsonArray, kept);
    QVERIFY(m_daemon->setUp());
    const auto reply = m_daemon->callAs(api::Access::Admin, u"setup.accountTypes"_s, {{u"accountTypes"_s, given}});
    QCOMPARE(reply.has_value(), !kept.isEmpty());
    if (!reply)
        QCOMPARE(reply.error().field, u"accountTypes"_s);
    QCOMPARE(met().value(1), !kept.isEmpty());
    if (!kept.isEmpty())
        QCOMPARE(toJson(m_daemon->stores().settings.load()->accountTypes).toArray(), kept);
}

void TestSetupService::accountTypesFirst()
{
    QCOMPARE(m_daemon->call(api::SetupAccountTypes{{AccountType::Imap}}).error().code, ErrorCode::NotSetUp);
    QCOMPARE(m_daemon->auditRecords(), 0);
}

void TestSetupService::nothingWorksWithoutPorts()
{
    QVERIFY(m_daemon->setUp());
    QVERIFY(m_daemon->call(api::SetupAccountTypes{{AccountType::Imap}}));
    QVERIFY(m_daemon->addMailbox(u"anna@example.test"_s));
    const auto finish = m_daemon->call(api::SetupFinish{});
    QVERIFY(finish);
    QVERIFY(!finish->finished); // the scripted helper says that engines run, but no port answers
    QCOMPARE(finish->findings.first().verdict, Verdict::Fail);
    QCOMPARE(met(), (QList<bool>{true, true, true, false}));
}

QTEST_GUILESS_MAIN(TestSetupService)
#include "tst_setupservice.moc"
