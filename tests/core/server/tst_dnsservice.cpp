#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

Q_DECLARE_METATYPE(Verdict)

class TestDnsService : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void looksUp();
    void asPublished();
    void oneIsMissing();
    void practiceWithoutItsDnsAsksNobody();
    void practiceAsksItsOwn();
    void practiceAsksWhomItIsTold();
    void theZoneAboveIsAsked();
    void publicServersAreAsked();
    void listsOfSenders();
    void endOfTheRegistration();
    void whatIsKnownIsAccepted();
    void anotherDomainIsRefused();
    void endsWithItsSession();
    void theSetUpHearsOfIt();
    void policyAsServed_data();
    void policyAsServed();
    void policyOfOnesOwn();

private:
    const DomainName domain = DomainName::parse(u"example.test").value();

    static void publish(TestDaemon &daemon)
    {
        QVERIFY(daemon.setUp());
        const auto plan = daemon.call(api::PlanDns{DomainName::parse(u"example.test").value()});
        QVERIFY(plan);
        daemon.dns().publish(*plan);
    }
    static QStringList idsOf(const DnsCheck &check)
    {
        QStringList ids;
        for (const Finding &finding : check.findings) {
            // Those follow what is around the server, see listsOfSenders() and endOfTheRegistration().
            if (!finding.id.startsWith(u"blocklist."_s) && !finding.id.startsWith(u"registration."_s))
                ids.append(finding.id);
        }
        return ids;
    }
    static QStringList registrationIn(const Result<DnsCheck> &check)
    {
        QStringList said;
        for (const Finding &finding : check ? check->findings : QList<Finding>()) {
            if (finding.id.startsWith(u"registration."_s))
                said.append(finding.id + u' ' + wordOf(finding.verdict));
        }
        return said;
    }
    static Finding stepOf(TestDaemon &daemon)
    {
        const auto state = daemon.call(api::SetupState{});
        for (const Finding &finding : state ? state->findings : QList<Finding>()) {
            if (finding.id == u"setup.dns")
                return finding;
        }
        return {};
    }
};

void TestDnsService::looksUp()
{
    TestDaemon daemon;
    daemon.dns().add(u"_dmarc.example.org."_s, DnsType::Txt, u"\"v=DMARC1; p=none\""_s);
    const auto there = daemon.call(api::LookupDns{DnsName::parse(u"_dmarc.example.org").value(), DnsType::Txt, {}});
    QVERIFY(there);
    QCOMPARE(there->outcome, DnsOutcome::Records);
    QCOMPARE(there->data, QStringList{u"\"v=DMARC1; p=none\""_s});
    const auto nothing = daemon.call(api::LookupDns{DnsName::parse(u"example.net").value(), DnsType::Mx, DnsServer::parse(u"192.0.2.1:5353").value()});
    QCOMPARE(nothing->outcome, DnsOutcome::NoName);
    QCOMPARE(nothing->server, u"192.0.2.1:5353"_s);
    QCOMPARE(daemon.auditRecords(), 0);
    const auto typed = daemon.callAs(api::Access::Viewer, u"dns.lookup"_s, {{u"name"_s, u"example.org"_s}, {u"type"_s, u"ANY"_s}});
    QCOMPARE(typed.error().code, ErrorCode::ChoiceUnknown);
}

void TestDnsService::asPublished()
{
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    const auto check = daemon.call(api::CheckDns{domain, {}});
    QVERIFY(check);
    for (const DnsRecordCheck &record : check->records)
        QVERIFY2(record.verdict == Verdict::Pass, qPrintable(record.name + u' ' + record.type));
    QCOMPARE(idsOf(*check), (QStringList{u"target.unreachable"_s, u"dns.records"_s, u"dkim.signature"_s, u"mta-sts.served"_s})); // nobody listens at the test's ports
    QCOMPARE(registrationIn(check), QStringList{u"registration.not-asked not-applicable"_s}); // nobody registers below .test
}

void TestDnsService::oneIsMissing()
{
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    daemon.dns().zone.remove({u"example.test."_s, DnsType::Mx});
    const auto check = daemon.call(api::CheckDns{domain, {}});
    QCOMPARE(idsOf(*check), (QStringList{u"dns.missing"_s, u"target.unreachable"_s, u"dkim.signature"_s, u"mta-sts.served"_s}));
    QCOMPARE(check->findings.first().subject, u"example.test. MX"_s);
}

// As before there is a configuration.
void TestDnsService::practiceWithoutItsDnsAsksNobody()
{
    TestDaemon daemon;
    publish(daemon);
    const auto check = daemon.call(api::CheckDns{domain, {}});
    QVERIFY(check);
    QCOMPARE(daemon.dns().asked, QStringList());
    // The policy is had on this machine.
    // Of what is around the server it says why nobody is asked.
    QCOMPARE(idsOf(*check), (QStringList{u"target.unreachable"_s, u"mta-sts.served"_s, u"dns.not-needed"_s, u"dns.parent"_s, u"target.round-trip"_s}));
    QCOMPARE(check->findings.first().verdict, Verdict::Unknown);
    QVERIFY(check->findings.first().seen.contains(u"smtp 127.0.0.1:57025"_s));
    QCOMPARE(registrationIn(check), QStringList{u"registration.not-asked not-applicable"_s});
    for (const DnsRecordCheck &record : check->records)
        QCOMPARE(record.verdict, Verdict::NotApplicable);
}

void TestDnsService::practiceAsksItsOwn()
{
    TestDaemon daemon;
    daemon.layZoneKey();
    publish(daemon);
    const auto check = daemon.call(api::CheckDns{domain, {}});
    QVERIFY(check);
    QVERIFY(idsOf(*check).contains(u"dns.records"_s));
    QCOMPARE(check->records.first().seen.first().server, u"127.0.0.1:57053"_s);
    QCOMPARE(check->records.first().seen.size(), 1);
    QVERIFY(stepOf(daemon).verdict != Verdict::NotApplicable);
    QCOMPARE(stepOf(daemon).verdict, Verdict::Pass);
    const auto answer = daemon.call(api::LookupDns{DnsName::parse(u"example.test"_s).value(), DnsType::Mx, {}});
    QCOMPARE(answer->server, u"127.0.0.1:57053"_s);
    const auto spread = daemon.call(api::PropagationOfDns{domain, {}, {}});
    QVERIFY(spread);
    QVERIFY(!spread->records.isEmpty());
    QVERIFY(spread->done);
}

void TestDnsService::practiceAsksWhomItIsTold()
{
    TestDaemon daemon;
    publish(daemon);
    const auto check = daemon.call(api::CheckDns{domain, QList<DnsServer>{DnsServer::parse(u"127.0.0.1:5353").value()}});
    QVERIFY(idsOf(*check).contains(u"dns.records"_s));
    QCOMPARE(check->records.first().seen.first().server, u"127.0.0.1:5353"_s);
    QCOMPARE(stepOf(daemon).verdict, Verdict::Unknown); // a server of one's own is not the world
}

void TestDnsService::listsOfSenders()
{
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    QVERIFY(daemon.call(api::SetSetting{u"server.publicAddresses"_s, u"203.0.114.25"_s, {}, {}, {}}));
    QVERIFY(daemon.call(api::SetSetting{u"dns.blocklists"_s, u"zen.spamhaus.org,bl.spamcop.net"_s, {}, {}, {}}));
    daemon.dns().add(u"25.114.0.203.zen.spamhaus.org."_s, DnsType::A, u"127.0.0.2"_s);
    const auto found = [&](const std::optional<QList<DnsServer>> &server) {
        QStringList said;
        const auto check = daemon.call(api::CheckDns{domain, server});
        for (const Finding &finding : check ? check->findings : QList<Finding>()) {
            if (finding.id == u"blocklist.address")
                said.append(wordOf(finding.verdict) + u' ' + finding.subject);
        }
        return said;
    };
    QCOMPARE(found({}), (QStringList{u"fail zen.spamhaus.org"_s, u"pass bl.spamcop.net"_s}));
    QCOMPARE(found(QList<DnsServer>{DnsServer::parse(u"192.0.2.1").value()}), QStringList()); // of this server alone
    QVERIFY(daemon.call(api::SetSetting{u"dns.blocklists"_s, u"none"_s, {}, {}, {}}));
    QCOMPARE(found({}), QStringList{u"not-applicable "_s});
}

void TestDnsService::endOfTheRegistration()
{
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    const DomainName real = DomainName::parse(u"example.org"_s).value();
    QVERIFY(daemon.call(api::AddDomain{real}));
    const auto found = [&daemon, &real](const std::optional<QList<DnsServer>> &server) { return registrationIn(daemon.call(api::CheckDns{real, server})); };
    // A directory, and what the registry in it answers.
    daemon.web = WebAnswer{200, u"application/json"_s, {}, R"({"services": [[["org"], ["https://rdap.example.net/"]]], "objectClassName": "domain", "ldhName": "example.org",
        "status": ["client hold"], "events": [{"eventAction": "expiration", "eventDate": "2999-01-01T00:00:00Z"}]})"};
    QCOMPARE(found({}), QStringList{u"registration.on-hold fail"_s});
    QCOMPARE(found(QList<DnsServer>{DnsServer::parse(u"192.0.2.1").value()}), QStringList()); // of this server alone
    QVERIFY(daemon.call(api::SetSetting{u"registration.directory"_s, u"none"_s, {}, {}, {}}));
    QCOMPARE(found({}), QStringList{u"registration.not-asked not-applicable"_s});
}

void TestDnsService::theZoneAboveIsAsked()
{
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    FakeResolver &dns = daemon.dns();
    dns.add(u"example.test."_s, DnsType::Ns, u"ns1.example.test."_s);
    dns.add(u"ns1.example.test."_s, DnsType::A, u"192.0.2.1"_s);
    dns.add(u"test."_s, DnsType::Ns, u"ns.nic.test."_s);
    dns.add(u"ns.nic.test."_s, DnsType::A, u"192.0.2.9"_s);
    dns.at[u"192.0.2.1"_s] = dns.zone;
    dns.at[u"192.0.2.9"_s][{u"example.test."_s, DnsType::Ds}] = QStringList{u"1 13 2 00"_s};
    dns.referral[u"192.0.2.9"_s] = {DnsEntry{u"example.test."_s, DnsType::Ns, 3600, u"ns9.former.test."_s}};
    const auto check = daemon.call(api::CheckDns{domain, {}});
    QVERIFY(check);
    QStringList ids;
    for (const Finding &finding : check->findings)
        ids.append(finding.id);
    QCOMPARE(ids.mid(0, 2), (QStringList{u"dnssec.broken"_s, u"dns.parent-servers"_s})); // worst first
    QVERIFY(ids.contains(u"dns.records"_s));
}

void TestDnsService::publicServersAreAsked()
{
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    FakeResolver &dns = daemon.dns();
    dns.add(u"example.test."_s, DnsType::Ns, u"ns1.example.test."_s);
    dns.add(u"ns1.example.test."_s, DnsType::A, u"192.0.2.1"_s);
    const std::pair<QString, DnsType> mx{u"example.test."_s, DnsType::Mx};
    const std::pair<QString, DnsType> policy{u"_dmarc.example.test."_s, DnsType::Txt};
    const QString late = u"198.51.100.7"_s;
    const QString dead = u"198.51.100.8"_s;
    dns.at[u"192.0.2.1"_s] = dns.zone;
    dns.at[u"192.0.2.1"_s].remove(policy);
    dns.at[late] = dns.zone;
    dns.at[late][mx] = QStringList{u"10 mail.former.test."_s};
    dns.silent = QStringList{dead};
    QVERIFY(daemon.call(api::SetSetting{u"dns.resolvers"_s, late + u',' + dead, {}, {}, {}}));
    const auto check = daemon.call(api::CheckDns{domain, {}});
    QVERIFY(check);
    QStringList found;
    for (const Finding &finding : check->findings) {
        if (finding.id.startsWith(u"dns."_s))
            found.append(u"%1 %2 %3"_s.arg(finding.id, wordOf(finding.verdict), finding.subject));
    }
    QCOMPARE(found, (QStringList{u"dns.spreading warning example.test. MX"_s, u"dns.missing warning _dmarc.example.test. TXT"_s, u"dns.no-answer unknown 198.51.100.8"_s}));
    for (const DnsRecordCheck &record : check->records) {
        const auto at = [&record](const QString &server) { return std::any_of(record.seen.begin(), record.seen.end(), [&server](const DnsSeen &seen) { return seen.server == server; }); };
        if (record.name == u"_dmarc.example.test.")
            QVERIFY(!at(late)); // nobody else is asked for what the domain's own servers do not have
        if (record.type == u"MX")
            QVERIFY(at(late) && at(dead) && at(u"192.0.2.1"_s));
    }
    QVERIFY(daemon.call(api::SetSetting{u"dns.resolvers"_s, u"none"_s, {}, {}, {}}));
    QVERIFY(!idsOf(*daemon.call(api::CheckDns{domain, {}})).contains(u"dns.spreading"_s));
}

void TestDnsService::whatIsKnownIsAccepted()
{
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    const std::pair<QString, DnsType> mx{u"example.test."_s, DnsType::Mx};
    const QStringList planned = daemon.dns().zone.take(mx);
    const api::AcceptFinding accepting{u"dns.missing"_s, u"example.test. MX"_s, Reason::parse(u"mail comes later").value(), Day(QDate::currentDate().addDays(7)), {}};
    QCOMPARE(daemon.call(accepting).error().code, ErrorCode::NotFound); // nobody has looked yet
    const auto found = [&]() {
        const auto check = daemon.call(api::CheckDns{domain, {}});
        for (const Finding &finding : check ? check->findings : QList<Finding>()) {
            if (finding.id == u"dns.missing")
                return finding;
        }
        return Finding();
    };
    QVERIFY(!found().id.isEmpty());
    QVERIFY(!found().accepted);
    const auto reply = daemon.call(accepting);
    QVERIFY(reply && reply->findings.size() == 1);
    QVERIFY(found().accepted);
    QCOMPARE(found().accepted->reason.toString(), u"mail comes later"_s);
    // It holds for what was seen.
    daemon.dns().zone.insert(mx, {u"10 mail.elsewhere.test."_s});
    const auto otherwise = daemon.call(api::CheckDns{domain, {}});
    QVERIFY(std::none_of(otherwise->findings.begin(), otherwise->findings.end(), [](const Finding &finding) { return finding.accepted.has_value(); }));
    daemon.dns().zone.remove(mx);
    QVERIFY(found().accepted);
    const auto again = daemon.call(api::UnacceptFinding{accepting.id, accepting.subject});
    QVERIFY(again && again->findings.size() == 1 && !again->findings.first().accepted);
    QVERIFY(!found().accepted);
    // What is mended cannot be accepted.
    daemon.dns().zone.insert(mx, planned);
    QVERIFY(found().id.isEmpty());
    QCOMPARE(daemon.call(accepting).error().code, ErrorCode::NotFound);
}

void TestDnsService::anotherDomainIsRefused()
{
    TestDaemon daemon(TestDaemon::For::World);
    QVERIFY(daemon.setUp());
    const auto check = daemon.call(api::CheckDns{DomainName::parse(u"example.net").value(), {}});
    QCOMPARE(check.error().code, ErrorCode::NotFound);
    QCOMPARE(check.error().field, u"domain"_s);
    const auto nobody = daemon.callAs(api::Access::Viewer, u"dns.check"_s, {{u"domain"_s, u"example.test"_s}, {u"server"_s, QJsonArray()}});
    QCOMPARE(nobody.error().field, u"server"_s);
}

void TestDnsService::endsWithItsSession()
{
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    daemon.dns().holds = true;
    auto session = std::make_unique<QObject>();
    bool answered = false;
    daemon.dispatcher().operations().call(u"dns.check"_s, {{u"domain"_s, u"example.test"_s}}, api::Caller{0, 0, api::Access::Admin}, session.get(),
                                          [&answered](const Result<QJsonValue> &) { answered = true; });
    QTRY_VERIFY(!daemon.dns().asked.isEmpty());
    session.reset();
    QTest::qWait(10);
    const qsizetype asked = daemon.dns().asked.size();
    daemon.dns().release();
    QTest::qWait(20);
    QCOMPARE(daemon.dns().asked.size(), asked);
    QVERIFY(!answered);
}

void TestDnsService::theSetUpHearsOfIt()
{
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    QCOMPARE(stepOf(daemon).verdict, Verdict::Unknown);
    QVERIFY(daemon.call(api::CheckDns{domain, {}}));
    QCOMPARE(stepOf(daemon).verdict, Verdict::Pass);
    QTRY_COMPARE(daemon.changes.count(u"dns example.test"_s), 1);
    QVERIFY(daemon.call(api::CheckDns{domain, {}})); // no news
    daemon.dns().zone.remove({u"example.test."_s, DnsType::Mx});
    QVERIFY(daemon.call(api::CheckDns{domain, {}}));
    QCOMPARE(stepOf(daemon).verdict, Verdict::Fail);
    QTRY_COMPARE(daemon.changes.count(u"dns example.test"_s), 2);
    daemon.dns().whole = DnsOutcome::TimedOut;
    QVERIFY(daemon.call(api::CheckDns{domain, {}}));
    QCOMPARE(stepOf(daemon).verdict, Verdict::Unknown);
}

// A sender takes the policy that it gets, wherever it comes from.
void TestDnsService::policyAsServed_data()
{
    QTest::addColumn<bool>("isPublished");
    QTest::addColumn<Result<WebAnswer>>("answer");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Verdict>("verdict");
    const Result<WebAnswer> nobody = Error{ErrorCode::ServiceUnreachable, {}, {}, {}};
    const Result<WebAnswer> other = WebAnswer{200, u"text/plain"_s, {}, "version: STSv1\nmode: enforce\nmx: mx.other.test\nmax_age: 1\n"};
    QTest::newRow("not reached") << true << nobody << u"mta-sts.unreachable"_s << Verdict::Warning;
    QTest::newRow("not reached before anybody is told") << false << nobody << u"mta-sts.unreachable"_s << Verdict::Unknown;
    QTest::newRow("somebody else's") << true << other << u"mta-sts.mx-missing"_s << Verdict::Fail;
}

void TestDnsService::policyAsServed()
{
    QFETCH(bool, isPublished);
    QFETCH(Result<WebAnswer>, answer);
    QFETCH(QString, id);
    QFETCH(Verdict, verdict);
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    if (!isPublished)
        daemon.dns().zone.remove({u"_mta-sts.example.test."_s, DnsType::Txt});
    daemon.web = answer;
    const auto check = daemon.call(api::CheckDns{domain, {}});
    QVERIFY(check);
    const auto found = std::find_if(check->findings.begin(), check->findings.end(), [&id](const Finding &finding) { return finding.id == id; });
    QVERIFY(found != check->findings.end());
    QCOMPARE(found->verdict, verdict);
    QVERIFY(std::is_sorted(check->findings.begin(), check->findings.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; }));
}

// Where none of ours is told of, nothing is fetched.
void TestDnsService::policyOfOnesOwn()
{
    const auto fetches = [this](TestDaemon &daemon) {
        const auto check = daemon.call(api::CheckDns{domain, {}});
        return check && std::any_of(check->findings.begin(), check->findings.end(), [](const Finding &finding) { return finding.id.startsWith(u"mta-sts."); });
    };
    TestDaemon daemon(TestDaemon::For::World);
    publish(daemon);
    QVERIFY(fetches(daemon));
    QVERIFY(daemon.call(api::AddRecord{domain, RecordName::parse(u"_mta-sts").value(), DnsType::Txt, u"v=STSv1; id=mine;"_s, {}, {}}));
    daemon.dns().publish(*daemon.call(api::PlanDns{domain}));
    QVERIFY(!fetches(daemon));
    QVERIFY(daemon.call(api::RemoveRecord{domain, RecordName::parse(u"_mta-sts").value(), DnsType::Txt, {}}));
    QVERIFY(daemon.call(api::SetSetting{u"mail.mtaSts"_s, u"off"_s, {}, {}, {}}));
    QVERIFY(!fetches(daemon));
}

QTEST_GUILESS_MAIN(TestDnsService)
#include "tst_dnsservice.moc"
