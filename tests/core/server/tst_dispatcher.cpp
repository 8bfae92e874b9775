#include "app/cli/verbs.h"
#include "core/api/operations/checks.h"
#include "core/api/operations/dkim.h"
#include "core/api/operations/dns.h"
#include "core/api/operations/domains.h"
#include "core/api/operations/mailboxes.h"
#include "core/api/operations/peers.h"
#include "core/api/operations/publish.h"
#include "core/api/operations/records.h"
#include "core/api/operations/server.h"
#include "core/api/operations/settings.h"
#include "core/api/operations/setup.h"
#include "core/api/operations/testmail.h"
#include "core/api/operations/traffic.h"
#include "core/certs/practiceca.h"
#include "core/host/realhost.h"
#include "tests/support/fakezone.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace postroom;
using namespace postroom::test;
using api::Access;

namespace {

// An operation as the contract has it, and what its struct says of itself.
struct Listed
{
    QString name;
    Access access;
    QStringList fieldsWithoutHelp;
};

template<typename Operation>
Listed listed()
{
    Listed one{QString::fromLatin1(Operation::name), Operation::access, {}};
    Operation operation{};
    visitFields(operation, [&one](const char *name, auto &, const char *help) {
        if (!help || *help == '\0')
            one.fieldsWithoutHelp.append(QString::fromLatin1(name));
    });
    return one;
}

const QList<Listed> &contract()
{
    using namespace api;
    static const QList<Listed> all{
        listed<Hello>(), listed<Subscribe>(), listed<Ping>(), listed<Status>(), listed<Check>(), listed<AcceptFinding>(), listed<UnacceptFinding>(), listed<ShowTraffic>(),
        listed<ServiceStatus>(), listed<ControlService>(), listed<SetupState>(), listed<SetupIdentity>(), listed<SetupAccountTypes>(),
        listed<SetupFinish>(), listed<ListSettings>(), listed<SetSetting>(), listed<ApplyConfig>(), listed<ListDomains>(),
        listed<ShowDomain>(), listed<AddDomain>(), listed<SetDomain>(), listed<RemoveDomain>(), listed<ListAliases>(),
        listed<ShowAlias>(), listed<AddAlias>(), listed<SetAlias>(), listed<RemoveAlias>(), listed<ListMailboxes>(), listed<ShowMailbox>(),
        listed<AddMailbox>(), listed<SetMailbox>(), listed<SetPassword>(), listed<SuspendMailbox>(), listed<ResumeMailbox>(),
        listed<MeasureMailbox>(), listed<RemoveMailbox>(), listed<VerifyMailbox>(), listed<PlanDns>(), listed<ExportDns>(), listed<LookupDns>(), listed<CheckDns>(), listed<PropagationOfDns>(), listed<PlanCutover>(), listed<FormOfDns>(), listed<ListRecords>(), listed<AddRecord>(), listed<RemoveRecord>(), listed<PublishDns>(), listed<ListDnsAccounts>(), listed<SetDnsAccount>(), listed<RemoveDnsAccount>(), listed<SendTestMail>(), listed<FollowTestMail>(),
        listed<ListDkim>(), listed<RotateDkim>(), listed<RetireDkim>(),
        listed<ListPeers>(), listed<AddPeer>(), listed<RemovePeer>(), listed<ListAudit>(), listed<VerifyAudit>(), listed<ConfigHistory>(), listed<RollbackConfig>(), listed<PreviewConfig>(), listed<ConfigDrift>(),
        listed<RestoreConfig>(), listed<AdoptConfig>(), listed<CancelJob>(), listed<EngineWords>(),
        listed<ShowClientSettings>(), listed<MakeClientFile>(), listed<ListCertificates>(), listed<ProbeCertificates>(), listed<ImportCertificate>(),
        listed<RemoveCertificate>(), listed<RequestCertificate>()};
    return all;
}

bool isOfTheSession(const QString &name)
{
    return name == u"hello" || name.startsWith(u"session.");
}

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void servesTheContract();
    void hasACommand_data() { everyOperation(); }
    void hasACommand();
    void everyFieldHasHelp_data() { everyOperation(); }
    void everyFieldHasHelp();
    void access_data() { everyOperation(); }
    void access();
    void changesNeedMoreThanALook();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void hello();
    void oneAuditRecordForEachChange();
    void nothingSecretIsKept();

private:
    static void everyOperation()
    {
        QTest::addColumn<QString>("name");
        for (const Listed &one : contract())
            QTest::newRow(qPrintable(one.name)) << one.name;
    }
    static const Listed &of(const QString &name)
    {
        return *std::find_if(contract().begin(), contract().end(), [&name](const Listed &one) { return one.name == name; });
    }
};

void TestDispatcher::servesTheContract()
{
    TestDaemon daemon;
    QStringList served = daemon.dispatcher().operations().names();
    QStringList expected;
    for (const Listed &one : contract())
        expected.append(one.name);
    served.sort();
    expected.sort();
    QCOMPARE(served, expected);
}

void TestDispatcher::hasACommand()
{
    QFETCH(QString, name);
    if (isOfTheSession(name))
        return;
    // Those of the set-up are one command that asks its questions in order, and those of peers one with an option.
    const QString wanted = name.startsWith(u"setup.") ? u"setup"_s : name.startsWith(u"peer.") ? u"instance peer"_s : QString();
    const QList<cli::Verb> &verbs = cli::allVerbs();
    QVERIFY(std::any_of(verbs.begin(), verbs.end(), [&](const cli::Verb &verb) {
        return wanted.isEmpty() ? name == QLatin1StringView(verb.operation) : verb.words() == wanted;
    }));
}

void TestDispatcher::everyFieldHasHelp()
{
    QFETCH(QString, name);
    if (!isOfTheSession(name))
        QCOMPARE(of(name).fieldsWithoutHelp, QStringList());
}

void TestDispatcher::access()
{
    QFETCH(QString, name);
    TestDaemon daemon;
    const auto codeFor = [&](Access caller) {
        // With parameters that no operation takes, so that nothing is carried out.
        const auto answer = daemon.callAs(caller, name, {{u"noSuchMember"_s, 1}});
        return answer ? u"carried out"_s : errorCodeName(answer.error().code);
    };
    for (const Access caller : {Access::Viewer, Access::Operator, Access::Admin})
        QCOMPARE(codeFor(caller) == u"forbidden", of(name).access > caller);
    QVERIFY(codeFor(Access::Admin).startsWith(u"protocol-"));
}

void TestDispatcher::changesNeedMoreThanALook()
{
    QStringList looks;
    for (const Listed &one : contract()) {
        if (one.access == Access::Viewer)
            looks.append(one.name);
    }
    looks.sort();
    QCOMPARE(looks, (QStringList{u"account.list"_s, u"alias.list"_s, u"alias.show"_s, u"audit.list"_s, u"certificate.list"_s, u"check"_s, u"client.file"_s, u"client.settings"_s, u"config.drift"_s, u"config.history"_s, u"config.preview"_s, u"dkim.list"_s, u"dns.check"_s, u"dns.export"_s, u"dns.form"_s, u"dns.lookup"_s, u"dns.plan"_s, u"dns.propagation"_s, u"domain.list"_s, u"domain.show"_s, u"hello"_s, u"mail.follow"_s, u"mailbox.list"_s,
                                 u"mailbox.measure"_s, u"mailbox.show"_s, u"peer.list"_s, u"record.list"_s, u"service.status"_s, u"service.words"_s, u"session.ping"_s, u"session.subscribe"_s,
                                 u"setting.list"_s, u"setup.state"_s, u"status"_s, u"traffic.show"_s}));
}

void TestDispatcher::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("operation") << u"mailbox.explode"_s << QJsonObject() << ErrorCode::ProtocolUnknownMethod << QString();
    QTest::newRow("a verb of the helper") << u"helper.apply"_s << QJsonObject() << ErrorCode::ProtocolUnknownMethod << QString();
    QTest::newRow("member") << u"domain.add"_s << QJsonObject{{u"domain"_s, u"example.org"_s}, {u"x"_s, 1}} << ErrorCode::ProtocolUnknownMember << u"x"_s;
    QTest::newRow("missing member") << u"domain.add"_s << QJsonObject() << ErrorCode::ProtocolMissingMember << u"domain"_s;
    QTest::newRow("type") << u"domain.add"_s << QJsonObject{{u"domain"_s, 7}} << ErrorCode::TextMalformed << u"domain"_s;
    QTest::newRow("value") << u"domain.add"_s << QJsonObject{{u"domain"_s, u"bad_domain"_s}} << ErrorCode::CharacterNotAllowed << u"domain"_s;
    QTest::newRow("smuggled line") << u"mailbox.add"_s << QJsonObject{{u"address"_s, u"ann@example.org\nx"_s}, {u"password"_s, u"y"_s}}
                                   << ErrorCode::CharacterNotAllowed << u"address"_s;
}

void TestDispatcher::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    TestDaemon daemon;
    const auto answer = daemon.callAs(Access::Admin, method, params);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().field, field);
    QCOMPARE(daemon.auditRecords(), 0);
}

void TestDispatcher::hello()
{
    TestDaemon daemon;
    const auto before = daemon.call(api::Hello{api::protocolVersion, u"test"_s});
    QVERIFY(before);
    QVERIFY(before->practice);
    QCOMPARE(before->serverName, QString());
    QVERIFY(daemon.setUp());
    QCOMPARE(daemon.call(api::Hello{api::protocolVersion, u"test"_s})->serverName, u"mail.example.test"_s);
    QCOMPARE(daemon.call(api::Hello{99, u"test"_s}).error().code, ErrorCode::ProtocolVersion);
}

void TestDispatcher::oneAuditRecordForEachChange()
{
    TestDaemon daemon;
    QStringList audited; // operations that were seen to leave one
    const auto leavesOne = [&](auto operation, const QString &object) {
        const qint64 before = daemon.auditRecords();
        const auto reply = daemon.call(operation);
        const QString name = QString::fromLatin1(decltype(operation)::name);
        QVERIFY2(reply, qPrintable(name + (reply ? QString() : u": "_s + errorCodeName(reply.error().code) + u' ' + reply.error().detail)));
        QCOMPARE(daemon.auditRecords(), before + 1);
        const AuditEntry entry = daemon.stores().audit.list(1)->first().entry;
        QCOMPARE(entry.method, name);
        QCOMPARE(entry.object, object);
        QCOMPARE(entry.result, u"ok"_s);
        QVERIFY(entry.actor.contains(u"uid "_s));
        QVERIFY(entry.at.isValid());
        audited.append(name);
    };
    const Address anna = Address::parse(u"anna@example.test").value();
    const Address bob = Address::parse(u"bob@example.org").value();
    const DomainName other = DomainName::parse(u"example.org").value();
    const Secret password = Secret::fromUtf8("correct horse battery 7");
    leavesOne(api::SetupIdentity{anna, DomainName::parse(u"mail.example.test").value(), {}}, u"mail.example.test"_s);
    QCOMPARE(daemon.stores().audit.list(1)->first().entry.generation, std::optional<qint64>(1));
    leavesOne(api::AcceptFinding{u"port.imaps"_s, {}, Reason::parse(u"nobody uses it").value(), Day(QDate::currentDate()), {}}, u"port.imaps"_s);
    leavesOne(api::UnacceptFinding{u"port.imaps"_s, {}}, u"port.imaps"_s);
    leavesOne(api::SetupAccountTypes{{AccountType::Imap, AccountType::Pop3}}, u"mail.accountTypes"_s);
    leavesOne(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, {}, {}}, u"mail.messageSizeLimit"_s);
    leavesOne(api::ApplyConfig{}, QString());
    leavesOne(api::RollbackConfig{1}, u"1"_s);
    leavesOne(api::RestoreConfig{}, QString());
    leavesOne(api::AdoptConfig{}, QString());
    leavesOne(api::AddDomain{other, {}}, u"example.org"_s);
    leavesOne(api::SetDomain{other, daemon.call(api::ShowDomain{other})->revision, OrNone(Destination::of(anna).servedBy(DomainName::parse(u"elsewhere.test").value())), {}},
              u"example.org"_s);
    const AliasAddress info = AliasAddress::parse(u"info@example.org").value();
    leavesOne(api::AddAlias{info, {Destination::parse(u"x@elsewhere.test").value()}}, u"info@example.org"_s);
    leavesOne(api::SetAlias{info, daemon.call(api::ShowAlias{info})->revision, {Destination::parse(u"y@elsewhere.test").value()}}, u"info@example.org"_s);
    leavesOne(api::RemoveAlias{info, {}}, u"info@example.org"_s);
    leavesOne(api::RequestCertificate{other}, u"example.org"_s);
    const auto authority = makePracticeCa(u"ffffffffffffffffffffffffffffffff"_s, QDateTime::currentDateTimeUtc()).value();
    const auto theirs = issue(authority, {u"imap.example.org"_s}, QDateTime::currentDateTimeUtc()).value();
    const QString chain = QString::fromUtf8(theirs.chainPem + authority.chainPem);
    const QString fingerprint = readCertificate(theirs.chainPem)->fingerprint;
    leavesOne(api::ImportCertificate{chain, theirs.keyPem, {}, {}}, fingerprint);
    leavesOne(api::RemoveCertificate{fingerprint}, fingerprint);
    FakeZone zone(daemon.dns(), u"example.org."_s);
    daemon.host().addProgram(QString::fromLatin1(PublishService::program), [&zone](const Command &command) { return zone.run(command); });
    leavesOne(api::PublishDns{other, DnsServer::parse(u"192.0.2.53").value(), TsigKey{DnsName::parse(u"pub.key").value(), TsigAlgorithm::HmacSha256, Secret::fromUtf8("c2VjcmV0")}, {}, {}, {}}, u"example.org"_s);
    const DnsProvider cloudflare = DnsProvider::parse(u"cloudflare").value();
    leavesOne(api::SetDnsAccount{cloudflare, {{u"auth_token"_s, password}}}, u"cloudflare"_s);
    leavesOne(api::RemoveDnsAccount{cloudflare}, u"cloudflare"_s);
    const RecordName www = RecordName::parse(u"www").value();
    leavesOne(api::AddRecord{other, www, DnsType::A, u"192.0.2.1"_s}, u"example.org"_s);
    leavesOne(api::RemoveRecord{other, www, DnsType::A, {}}, u"example.org"_s);
    leavesOne(api::RotateDkim{other, {}}, u"example.org"_s);
    leavesOne(api::RetireDkim{other, {}, {}}, u"example.org"_s);
    leavesOne(api::AddMailbox{bob, password, {}, {}}, u"bob@example.org"_s);
    leavesOne(api::SetMailbox{bob, daemon.call(api::ShowMailbox{bob})->revision, DisplayName::parse(u"Bob").value(), {}, {}, {}, {}}, u"bob@example.org"_s);
    leavesOne(api::SetPassword{bob, password}, u"bob@example.org"_s);
    leavesOne(api::SendTestMail{Destination::parse(u"x@elsewhere.test").value(), bob}, u"x@elsewhere.test"_s);
    leavesOne(api::SuspendMailbox{bob}, u"bob@example.org"_s);
    leavesOne(api::ResumeMailbox{bob}, u"bob@example.org"_s);
    leavesOne(api::RemoveMailbox{bob, Mail::Erase}, u"bob@example.org"_s);
    leavesOne(api::RemoveDomain{other, {}}, u"example.org"_s);
    leavesOne(api::ControlService{api::ServiceAction::Stop, Engine::Postfix}, u"postfix"_s);
    const TestDaemon neighbour;
    QVERIFY(RealHost().writeNew(neighbour.paths().instanceFile(), jsonText(toJson(neighbour.instance())), Owner{::geteuid(), ::getegid()}, 0644));
    leavesOne(api::AddPeer{neighbour.paths().directory()}, neighbour.paths().directory());
    leavesOne(api::RemovePeer{neighbour.paths().directory()}, neighbour.paths().directory());
    const auto verified = daemon.stores().audit.verify();
    QVERIFY(verified && !verified->firstWrong);

    // Whatever needs more than a look is among them, but for what only tries.
    for (const Listed &one : contract()) {
        if (one.access != Access::Viewer && one.name != u"mailbox.verify" && one.name != u"audit.verify" && one.name != u"setup.finish" && one.name != u"certificate.probe" && one.name != u"dns.cutover" && one.name != u"job.cancel")
            QVERIFY2(audited.contains(one.name), qPrintable(one.name));
    }
    // And looking leaves none.
    const qint64 before = daemon.auditRecords();
    QVERIFY(daemon.call(api::Status{}) && daemon.call(api::Check{}) && daemon.call(api::SetupFinish{}) && daemon.call(api::PreviewConfig{}) && daemon.call(api::ConfigDrift{}) && daemon.call(api::ListMailboxes{}));
    QVERIFY(daemon.call(api::MeasureMailbox{anna}).error().code == ErrorCode::NotFound);
    QCOMPARE(daemon.auditRecords(), before);
}

void TestDispatcher::nothingSecretIsKept()
{
    TestDaemon daemon;
    QVERIFY(daemon.setUp());
    QVERIFY(daemon.addMailbox(u"anna@example.test"_s, u"first canary 8161"_s));
    QVERIFY(daemon.call(api::SetPassword{Address::parse(u"anna@example.test").value(), Secret::fromUtf8("second canary 9332")}));
    QCOMPARE(daemon.addMailbox(u"anna@example.test"_s, u"third canary 1724"_s).error().code, ErrorCode::AlreadyExists);
    QVERIFY(!daemon.auditText().contains(u"argon2"_s, Qt::CaseInsensitive));
    QVERIFY(!daemon.auditText().contains(u"PRIVATE KEY"_s));
    const QByteArray everything = daemon.allFiles();
    QVERIFY(everything.contains("argon2id")); // it would be found
    QVERIFY(!everything.contains("canary"));
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
