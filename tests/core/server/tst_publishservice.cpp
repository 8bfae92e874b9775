#include "core/api/operations/cutover.h"
#include "core/api/operations/publish.h"
#include "tests/support/fakezone.h"
#include "tests/support/testdaemon.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

namespace {

const DomainName domain = DomainName::parse(u"example.test").value();
const DnsServer server = DnsServer::parse(u"192.0.2.53:5353").value();
const TsigKey key{DnsName::parse(u"pub.key").value(), TsigAlgorithm::HmacSha256, Secret::fromUtf8("c2VjcmV0")};

api::PublishDns wanted()
{
    return {domain, server, key, {}, {}, {}};
}

// A daemon that was set up, and a zone that takes changes.
struct Scene
{
    TestDaemon daemon;
    FakeZone zone{daemon.dns()};

    Scene()
    {
        daemon.host().addProgram(QString::fromLatin1(PublishService::program), [this](const Command &command) { return zone.run(command); });
        const auto done = daemon.setUp();
        Q_ASSERT(done.has_value());
        daemon.changes.clear();
    }
    QList<PublishedRecord> noted() { return daemon.stores().publications.ofDomain(domain).value(); }
    bool notedAs(bool isSure)
    {
        const QList<PublishedRecord> all = noted();
        return std::all_of(all.begin(), all.end(), [isSure](const PublishedRecord &one) { return one.isSure == isSure; });
    }
    QStringList at(const QString &name, DnsType type) { return daemon.dns().zone.value({name, type}); }
};

const DnsProvider powerdns = DnsProvider::parse(u"powerdns").value();

api::PublishDns wantedThere()
{
    return {domain, {}, {}, {}, {}, {}, powerdns};
}

// lexicon and a provider behind it, in memory.
struct ProviderScene
{
    TestDaemon daemon;
    QJsonArray records{record(u"example.test"_s, u"TXT"_s, u"theirs"_s)};
    QList<QByteArray> inputs;
    QStringList arguments;
    QString refuses; // a type that it does not take
    QByteArray otherwise; // what it says instead of anything

    ProviderScene()
    {
        daemon.host().addProgram(QString::fromLatin1(ProviderLink::program), [this](const Command &command) -> Result<Finished> { return {{0, run(command), {}}}; });
        const auto done = daemon.setUp();
        Q_ASSERT(done.has_value());
    }
    Result<DnsAccountInfo> keep() { return daemon.call(api::SetDnsAccount{powerdns, {{u"auth_token"_s, Secret::fromUtf8("canary1")}, {u"pdns_server"_s, Secret::fromUtf8("http://127.0.0.1")}}}); }
    static QJsonObject record(const QString &name, const QString &type, const QString &content)
    {
        return {{u"name"_s, name}, {u"type"_s, type}, {u"content"_s, content}, {u"ttl"_s, 3600}};
    }
    QByteArray run(const Command &command)
    {
        inputs.append(command.input);
        arguments += command.arguments + command.environment;
        if (!otherwise.isEmpty())
            return otherwise;
        const QJsonObject job = QJsonDocument::fromJson(command.input.mid(command.input.indexOf('\n') + 1)).object();
        QJsonObject said{{u"zone"_s, u"example.test"_s}, {u"records"_s, records}};
        if (job.contains(u"changes"_s)) {
            QJsonArray failed;
            int done = 0;
            const QJsonArray changes = job.value(u"changes"_s).toArray();
            for (qsizetype i = 0; i < changes.size(); ++i) {
                const QJsonObject one = changes[i].toObject();
                if (one.value(u"type"_s).toString() == refuses) {
                    failed.append(QJsonObject{{u"number"_s, i}, {u"words"_s, u"422 canary1"_s}});
                    continue;
                }
                ++done;
                if (!one.value(u"content"_s).isNull())
                    records.append(record(one.value(u"name"_s).toString(), one.value(u"type"_s).toString(), one.value(u"content"_s).toString()));
            }
            said = QJsonObject{{u"zone"_s, u"example.test"_s}, {u"done"_s, done}, {u"failed"_s, failed}};
        }
        return QJsonDocument(said).toJson();
    }
};

} // namespace

class TestPublishService : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void whatOneMessageCannotHold();
    void aStepThatOneMessageCannotHold();
    void oneOfSeveralMessagesFails();

    void publishes();
    void aDryRunChangesNothing();
    void conflictsChangeNothing();
    void spfIsMerged();
    void whatIsNoLongerPlannedGoes();
    void refusals_data();
    void refusals();
    void theZoneChangedMeanwhile();
    void nobodyHeardThatItWasDone();
    void nobodyKnowsWhetherItWasDone();
    void cutOff();
    void notServedAsTold();
    void withoutTheProgram();
    void withoutAnAnswer();
    void oneAtATime();
    void theSecretGoesNowhereElse();
    void wrongWords();
    void theMoveStepByStep();
    void aStepOfADomainWhoseMailLivesElsewhere();
    void atAProvider();
    void theProviderTakesAPart();
    void theProviderRefuses();
    void accounts();
};

void TestPublishService::publishes()
{
    Scene scene;
    scene.daemon.dns().add(u"example.test."_s, DnsType::Txt, u"\"theirs\""_s);
    const qint64 before = scene.daemon.auditRecords();
    const auto done = scene.daemon.call(wanted());
    QVERIFY2(done, done ? "" : qPrintable(errorCodeName(done.error().code) + u' ' + done.error().detail));
    QVERIFY(done->published);
    QCOMPARE(done->zone, u"example.test."_s);
    QCOMPARE(done->server, u"192.0.2.53:5353"_s);
    QCOMPARE(done->serial, 7);
    QVERIFY(done->changes.size() > 10);
    QCOMPARE(scene.at(u"example.test."_s, DnsType::Mx), QStringList{u"10 mail.example.test."_s});
    QCOMPARE(scene.at(u"example.test."_s, DnsType::Txt), (QStringList{u"\"theirs\""_s, u"\"v=spf1 mx -all\""_s}));
    QCOMPARE(scene.noted().size(), done->changes.size());
    QVERIFY(scene.notedAs(true));
    QTRY_VERIFY(scene.daemon.changes.contains(u"dns example.test"_s));
    QCOMPARE(scene.daemon.auditRecords(), before + 1);
    const AuditEntry entry = scene.daemon.stores().audit.list(1)->first().entry;
    QCOMPARE(entry.method, u"dns.publish"_s);
    QCOMPARE(entry.object, u"example.test"_s);
    QCOMPARE(entry.after.value(u"records"_s).toArray().size(), done->changes.size());

    const auto again = scene.daemon.call(wanted());
    QVERIFY(again && again->published);
    QCOMPARE(again->changes.size(), 0);
    QCOMPARE(scene.zone.scripts.size(), 1);
    QCOMPARE(scene.daemon.auditRecords(), before + 1);
    const auto check = scene.daemon.call(api::CheckDns{domain, QList<DnsServer>{server}});
    QVERIFY(std::any_of(check->findings.begin(), check->findings.end(), [](const Finding &finding) { return finding.id == u"dns.records"_s; }));
}

void TestPublishService::aDryRunChangesNothing()
{
    Scene scene;
    api::PublishDns dry = wanted();
    dry.dryRun = true;
    dry.key.reset();
    const auto zone = scene.daemon.dns().zone;
    const auto shown = scene.daemon.call(dry);
    QVERIFY(shown && !shown->published);
    QCOMPARE(scene.zone.scripts.size(), 0);
    QCOMPARE(scene.daemon.dns().zone, zone);
    QCOMPARE(scene.noted().size(), 0);
    const auto done = scene.daemon.call(wanted());
    QCOMPARE(toJson(done->changes), toJson(shown->changes));
}

void TestPublishService::conflictsChangeNothing()
{
    Scene scene;
    scene.daemon.dns().add(u"example.test."_s, DnsType::Mx, u"5 mx.other.test."_s);
    const auto zone = scene.daemon.dns().zone;
    const auto refused = scene.daemon.call(wanted());
    QVERIFY(refused && !refused->published);
    QCOMPARE(refused->conflicts.size(), 1);
    QCOMPARE(refused->conflicts.first().kind, ConflictKind::MailExchanger);
    QCOMPARE(scene.daemon.dns().zone, zone);
    QCOMPARE(scene.noted().size(), 0);
    api::PublishDns replacing = wanted();
    replacing.replace = true;
    QVERIFY(scene.daemon.call(replacing)->published);
    QCOMPARE(scene.at(u"example.test."_s, DnsType::Mx), QStringList{u"10 mail.example.test."_s});
}

void TestPublishService::spfIsMerged()
{
    Scene scene;
    scene.daemon.dns().add(u"example.test."_s, DnsType::Txt, u"\"v=spf1 include:a.test ~all\""_s);
    const auto refused = scene.daemon.call(wanted());
    QCOMPARE(refused->conflicts.first().merged, u"\"v=spf1 include:a.test mx ~all\""_s);
    QCOMPARE(refused->conflicts.first().lookups, 2);
    api::PublishDns merging = wanted();
    merging.mergeSpf = true;
    QVERIFY(scene.daemon.call(merging)->published);
    QCOMPARE(scene.at(u"example.test."_s, DnsType::Txt), QStringList{u"\"v=spf1 include:a.test mx ~all\""_s});
    const auto again = scene.daemon.call(wanted());
    QVERIFY(again->published && again->changes.isEmpty());
    const QList<PublishedRecord> noted = scene.noted();
    for (const PublishedRecord &one : noted)
        QVERIFY(!one.data.contains(u"include:a.test"_s)); // it is theirs, too
}

void TestPublishService::whatIsNoLongerPlannedGoes()
{
    Scene scene;
    QVERIFY(scene.daemon.call(wanted())->published);
    QVERIFY(scene.daemon.call(api::RotateDkim{domain, {}}));
    QVERIFY(scene.daemon.call(wanted())->published);
    QVERIFY(scene.daemon.call(api::RetireDkim{domain, {}, {}}));
    const auto done = scene.daemon.call(wanted());
    QCOMPARE(done->changes.size(), 2);
    for (const RecordChange &one : done->changes) {
        QCOMPARE(one.action, RecordAction::Remove);
        QCOMPARE(scene.at(one.name, DnsType::Txt), QStringList());
    }
    QVERIFY(scene.daemon.call(wanted())->changes.isEmpty());
}

void TestPublishService::refusals_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("key") << QByteArray("update failed: NOTAUTH(BADSIG)\n") << ErrorCode::DnsKeyRefused;
    QTest::newRow("clock") << QByteArray("update failed: NOTAUTH(BADTIME)\n") << ErrorCode::DnsClockDiffers;
    QTest::newRow("policy") << QByteArray("update failed: REFUSED\n") << ErrorCode::DnsUpdateRefused;
    QTest::newRow("broken") << QByteArray("update failed: SERVFAIL\n") << ErrorCode::DnsUpdateFailed;
}

void TestPublishService::refusals()
{
    QFETCH(QByteArray, words);
    QFETCH(ErrorCode, code);
    Scene scene;
    scene.daemon.host().addProgram(QString::fromLatin1(PublishService::program), [words](const Command &) -> Result<Finished> { return Finished{2, {}, words}; });
    const qint64 before = scene.daemon.auditRecords();
    QCOMPARE(scene.daemon.call(wanted()).error().code, code);
    QCOMPARE(scene.noted().size(), 0);
    QCOMPARE(scene.daemon.auditRecords(), before);
    QVERIFY(scene.daemon.changes.isEmpty());
}

void TestPublishService::theZoneChangedMeanwhile()
{
    Scene scene;
    scene.zone.meanwhile = [&scene] { scene.daemon.dns().add(u"example.test."_s, DnsType::Mx, u"5 mx.other.test."_s); };
    QCOMPARE(scene.daemon.call(wanted()).error().code, ErrorCode::DnsZoneChanged);
    QCOMPARE(scene.at(u"mail.example.test."_s, DnsType::A), QStringList());
    QCOMPARE(scene.noted().size(), 0);
    scene.zone.meanwhile = {};
    QCOMPARE(scene.daemon.call(wanted())->conflicts.size(), 1); // looked again
}

void TestPublishService::nobodyHeardThatItWasDone()
{
    Scene scene;
    scene.zone.otherwise = Error{ErrorCode::TimedOut, {}, {}, {}};
    const auto done = scene.daemon.call(wanted());
    QVERIFY(done && done->published); // the zone says so
    QCOMPARE(scene.noted().size(), done->changes.size());
}

void TestPublishService::nobodyKnowsWhetherItWasDone()
{
    Scene scene;
    scene.daemon.host().addProgram(QString::fromLatin1(PublishService::program), [](const Command &) -> Result<Finished> { return Finished{2, {}, "; Communication with 192.0.2.53#5353 failed: timed out\n"}; });
    QCOMPARE(scene.daemon.call(wanted()).error().code, ErrorCode::DnsOutcomeUnknown);
    QVERIFY(!scene.noted().isEmpty()); // it may yet come there
    QVERIFY(scene.notedAs(false));
    scene.daemon.host().addProgram(QString::fromLatin1(PublishService::program), [&scene](const Command &command) { return scene.zone.run(command); });
    QVERIFY(scene.daemon.call(wanted())->published);
    QVERIFY(scene.notedAs(true));
}

// Killed between the server's word and the store's: the records are known as ours, and somebody hears of it.
void TestPublishService::cutOff()
{
    Scene scene;
    QList<PublishedRecord> atThatMoment;
    scene.zone.afterwards = [&] {
        const std::unique_ptr<Database> other = std::move(Database::open(scene.daemon.paths().storeFile(), storeKind).value());
        atThatMoment = PublishedStore(*other).ofDomain(domain).value();
    };
    const auto done = scene.daemon.call(wanted());
    QCOMPARE(atThatMoment.size(), done->changes.size());
    QVERIFY(!atThatMoment.first().isSure);
    // As the store was then.
    Result<Transaction> transaction = Transaction::begin(scene.daemon.stores().database);
    QVERIFY(transaction && scene.daemon.stores().publications.put(domain, atThatMoment) && transaction->commit());
    const qint64 before = scene.daemon.auditRecords();
    const auto again = scene.daemon.call(wanted());
    QVERIFY(again->published && again->changes.isEmpty());
    QVERIFY(scene.notedAs(true));
    QCOMPARE(scene.daemon.auditRecords(), before + 1);
    QVERIFY(scene.daemon.call(wanted())->published);
    QCOMPARE(scene.daemon.auditRecords(), before + 1);
}

void TestPublishService::notServedAsTold()
{
    Scene scene;
    scene.zone.afterwards = [&scene] { scene.daemon.dns().zone.remove({u"example.test."_s, DnsType::Mx}); };
    const auto done = scene.daemon.call(wanted());
    QCOMPARE(done.error().code, ErrorCode::DnsNotSeen);
    QCOMPARE(done.error().subject, u"example.test. MX"_s);
    QVERIFY(!scene.noted().isEmpty());
}

void TestPublishService::withoutTheProgram()
{
    TestDaemon daemon;
    FakeZone zone(daemon.dns());
    QVERIFY(daemon.setUp());
    const auto done = daemon.call(wanted());
    QCOMPARE(done.error(), (Error{ErrorCode::EngineNotInstalled, u"nsupdate"_s, {}, u"bind9-dnsutils"_s}));
}

void TestPublishService::withoutAnAnswer()
{
    Scene scene;
    scene.daemon.dns().whole = DnsOutcome::TimedOut;
    const auto done = scene.daemon.call(wanted());
    QCOMPARE(done.error(), (Error{ErrorCode::DnsNoAnswer, u"192.0.2.53:5353"_s, u"server"_s, u"timed-out"_s}));
    QCOMPARE(scene.zone.scripts.size(), 0);
}

void TestPublishService::oneAtATime()
{
    Scene scene;
    scene.daemon.dns().holds = true;
    const auto first = scene.daemon.callLater(wanted());
    QTRY_VERIFY(!scene.daemon.dns().asked.isEmpty());
    QCOMPARE(scene.daemon.call(wanted()).error().code, ErrorCode::Busy);
    scene.daemon.dns().release();
    QTRY_VERIFY(first.isFinished());
    QVERIFY(first.result()->published);
    QVERIFY(scene.daemon.call(wanted())->published);
}

void TestPublishService::theSecretGoesNowhereElse()
{
    Scene scene;
    QStringList arguments;
    scene.daemon.host().addProgram(QString::fromLatin1(PublishService::program), [&](const Command &command) {
        arguments = command.arguments + command.environment;
        return scene.zone.run(command);
    });
    QVERIFY(scene.daemon.call(wanted())->published);
    QVERIFY(scene.zone.scripts.first().contains("c2VjcmV0")); // it would be found
    QVERIFY(!arguments.join(u' ').contains(u"c2VjcmV0"_s));
    QVERIFY(!scene.daemon.allFiles().contains("c2VjcmV0"));
    QVERIFY(!scene.daemon.auditText().contains(u"c2VjcmV0"_s));
}

void TestPublishService::wrongWords()
{
    Scene scene;
    const QJsonObject good{{u"domain"_s, u"example.test"_s}, {u"server"_s, u"192.0.2.53"_s}, {u"key"_s, toJson(key)}};
    const auto with = [&](const QString &member, const QJsonValue &value) {
        QJsonObject bad = good;
        bad[member] = value;
        return scene.daemon.callAs(api::Access::Admin, u"dns.publish"_s, bad).error();
    };
    QCOMPARE(with(u"key"_s, QJsonValue()).code, ErrorCode::ProtocolMissingMember);
    for (const auto &more : {QJsonObject{}, QJsonObject{{u"dryRun"_s, true}}}) { // a key alone says nothing
        QJsonObject keyOnly = more;
        keyOnly.insert(u"domain"_s, u"example.test"_s);
        keyOnly.insert(u"key"_s, toJson(key));
        const Error refused = scene.daemon.callAs(api::Access::Admin, u"dns.publish"_s, keyOnly).error();
        QCOMPARE(refused.code, ErrorCode::ProtocolMissingMember);
        QCOMPARE(refused.field, u"server"_s);
    }
    QCOMPARE(with(u"server"_s, u"ns.example.test"_s).code, ErrorCode::IpMalformed);
    QCOMPARE(with(u"domain"_s, u"example.net"_s).code, ErrorCode::NotFound);
    QCOMPARE(with(u"key"_s, QJsonObject{{u"name"_s, u"a"_s}, {u"algorithm"_s, u"hmac-md5"_s}, {u"secret"_s, u"AAAA"_s}}).code, ErrorCode::ChoiceUnknown);
    QCOMPARE(scene.zone.scripts.size(), 0);
}

// The plan of the move, each step by itself, and what is remembered in between.
void TestPublishService::theMoveStepByStep()
{
    Scene scene;
    scene.daemon.dns().add(u"example.test."_s, DnsType::Mx, u"5 mx.former.test."_s);
    const auto plan = [&scene] { return scene.daemon.call(api::PlanCutover{domain, server}); };
    const auto before = plan();
    QVERIFY2(before, before ? "" : qPrintable(errorCodeName(before.error().code) + u' ' + before.error().detail));
    QCOMPARE(before->elsewhere, QStringList{u"mx.former.test."_s});
    QCOMPARE(before->steps.size(), 4);
    QVERIFY(!before->steps[1].done && !before->steps[2].done);
    api::PublishDns step = wanted();
    step.step = CutoverPhase::Parallel;
    const auto beside = scene.daemon.call(step);
    QVERIFY(beside && beside->published && beside->conflicts.isEmpty());
    QCOMPARE(scene.at(u"example.test."_s, DnsType::Mx), QStringList{u"5 mx.former.test."_s});
    QVERIFY(!scene.at(u"_dmarc.example.test."_s, DnsType::Txt).isEmpty());
    QVERIFY(plan()->steps[1].done);
    step.step = CutoverPhase::Switch;
    QVERIFY(scene.daemon.call(step)->published);
    QCOMPARE(scene.at(u"example.test."_s, DnsType::Mx), QStringList{u"10 mail.example.test."_s});
    QVERIFY(scene.notedAs(true));
    // Nobody saw it any other way before: there is nothing to move any more.
    const auto after = plan();
    QVERIFY(after->elsewhere.isEmpty());

    CutoverStore &memory = scene.daemon.stores().cutovers;
    const CutoverMemory kept{86400, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC), {}};
    QVERIFY(memory.put(domain, kept));
    QCOMPARE(*memory.ofDomain(domain), kept);
    QVERIFY(plan()->steps[2].done);
    QVERIFY(memory.ofDomain(domain)->switchedAt);
    QCOMPARE(memory.put(DomainName::parse(u"nobody.test").value(), kept).error().code, ErrorCode::NotFound);
}

// Its mail does not move here.
void TestPublishService::aStepOfADomainWhoseMailLivesElsewhere()
{
    Scene scene;
    FakeZone other(scene.daemon.dns(), u"shop.test."_s);
    api::AddDomain add{DomainName::parse(u"shop.test").value(), {}};
    add.service = MailService::Microsoft365;
    QVERIFY(scene.daemon.call(add));
    api::PublishDns there = wanted();
    there.domain = add.domain;
    for (const auto &[phase, word] : EnumWords<CutoverPhase>::words) {
        there.step = phase;
        QCOMPARE(scene.daemon.call(there).error(), (Error{ErrorCode::DomainNotServed, u"shop.test"_s, u"domain"_s, u"microsoft365"_s}));
    }
    QCOMPARE(scene.zone.scripts.size(), 0);
    there.step.reset();
    QVERIFY(scene.daemon.call(there)->published); // without a step it is
}

void TestPublishService::atAProvider()
{
    ProviderScene scene;
    QCOMPARE(scene.daemon.call(wantedThere()).error(), (Error{ErrorCode::DnsAccountMissing, u"powerdns"_s, u"provider"_s, {}}));
    QVERIFY(scene.keep());
    api::PublishDns dry = wantedThere();
    dry.dryRun = true;
    const auto shown = scene.daemon.call(dry);
    QVERIFY(shown && !shown->published && shown->server == u"powerdns");
    QCOMPARE(scene.records.size(), 1);
    const auto done = scene.daemon.call(wantedThere());
    QVERIFY2(done, done ? "" : qPrintable(errorCodeName(done.error().code) + u' ' + done.error().detail));
    QVERIFY(done->published);
    QCOMPARE(toJson(done->changes), toJson(shown->changes));
    QCOMPARE(scene.records.size(), done->changes.size() + 1);
    const QList<PublishedRecord> noted = scene.daemon.stores().publications.ofDomain(domain).value();
    QCOMPARE(noted.size(), done->changes.size());
    QVERIFY(std::all_of(noted.begin(), noted.end(), [](const PublishedRecord &one) { return one.isSure && one.server == u"powerdns"; }));
    const qint64 audited = scene.daemon.auditRecords();
    const auto again = scene.daemon.call(wantedThere());
    QVERIFY(again && again->published && again->changes.isEmpty());
    QCOMPARE(scene.daemon.auditRecords(), audited);
    QVERIFY(scene.inputs.first().contains("canary1")); // it would be found
    QVERIFY(!scene.arguments.join(u' ').contains(u"canary1"_s));
    QVERIFY(!scene.daemon.auditText().contains(u"canary1"_s));
}

// What it took is known as ours; the rest is tried again.
void TestPublishService::theProviderTakesAPart()
{
    ProviderScene scene;
    QVERIFY(scene.keep());
    scene.refuses = u"MX"_s;
    const auto partly = scene.daemon.call(wantedThere());
    QCOMPARE(partly.error().code, ErrorCode::DnsPartlyPublished);
    QCOMPARE(partly.error().detail, u"example.test. MX: "_s); // its words had the secret in them
    QVERIFY(!scene.daemon.stores().publications.ofDomain(domain)->isEmpty());
    scene.refuses.clear();
    const auto rest = scene.daemon.call(wantedThere());
    QVERIFY(rest && rest->published);
    QCOMPARE(rest->changes.size(), 1);
    const QList<PublishedRecord> noted = scene.daemon.stores().publications.ofDomain(domain).value();
    QVERIFY(std::all_of(noted.begin(), noted.end(), [](const PublishedRecord &one) { return one.isSure; }));
}

void TestPublishService::theProviderRefuses()
{
    ProviderScene scene;
    QVERIFY(scene.keep());
    scene.otherwise = R"({"error":"refused","words":"401 Unauthorized"})";
    QCOMPARE(scene.daemon.call(wantedThere()).error(), (Error{ErrorCode::DnsAccountRefused, u"powerdns"_s, u"provider"_s, u"401 Unauthorized"_s}));
    QVERIFY(scene.daemon.stores().publications.ofDomain(domain)->isEmpty());
    QCOMPARE(scene.daemon.call(api::PublishDns{domain, server, key, {}, {}, {}, powerdns}).error().code, ErrorCode::ProtocolMissingMember);
}

void TestPublishService::accounts()
{
    ProviderScene scene;
    QVERIFY(scene.daemon.call(api::ListDnsAccounts{})->accounts.isEmpty());
    QCOMPARE(scene.keep()->options, (QStringList{u"auth_token"_s, u"pdns_server"_s}));
    const QString file = scene.daemon.paths().keys() + u"/dns-powerdns.credentials"_s;
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    const auto listed = scene.daemon.call(api::ListDnsAccounts{});
    QCOMPARE(listed->accounts.size(), 1);
    QVERIFY(!jsonText(toJson(*listed)).contains("canary1"));
    QCOMPARE(scene.daemon.call(api::RemoveDnsAccount{powerdns})->provider, powerdns);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(scene.daemon.call(api::RemoveDnsAccount{powerdns}).error().code, ErrorCode::NotFound);
}

// Own texts, each as long as a text may be, that make several messages.
void addLongTexts(TestDaemon &daemon)
{
    for (int i = 0; i < 20; ++i) {
        const RecordName name = RecordName::parse(u"long%1"_s.arg(i)).value();
        QVERIFY(daemon.call(api::AddRecord{domain, name, DnsType::Txt, QString(4000, QChar(u'a' + i))}));
    }
}

void TestPublishService::whatOneMessageCannotHold()
{
    Scene scene;
    addLongTexts(scene.daemon);
    const qint64 before = scene.daemon.auditRecords();
    const auto published = scene.daemon.call(wanted());
    QVERIFY(published);
    QVERIFY(published->published);
    QVERIFY(scene.zone.scripts.size() >= 2);
    QCOMPARE(published->changes.size(), scene.noted().size());
    QVERIFY(scene.notedAs(true));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(scene.at(u"long%1.example.test."_s.arg(i), DnsType::Txt).size(), 1);
    QVERIFY(!scene.at(domain.toString() + u'.', DnsType::Mx).isEmpty());
    const auto again = scene.daemon.call(wanted());
    QVERIFY(again && again->changes.isEmpty());
    QCOMPARE(scene.daemon.auditRecords(), before + 1);
}

// Of half a step nobody could tell what is left.
void TestPublishService::aStepThatOneMessageCannotHold()
{
    Scene scene;
    scene.daemon.dns().add(u"example.test."_s, DnsType::Mx, u"5 mx.former.test."_s);
    addLongTexts(scene.daemon);
    api::PublishDns step = wanted();
    step.step = CutoverPhase::Parallel;
    QCOMPARE(scene.daemon.call(step).error().code, ErrorCode::LimitReached);
    QCOMPARE(scene.zone.scripts.size(), 0);
    QVERIFY(scene.noted().isEmpty());
}

void TestPublishService::oneOfSeveralMessagesFails()
{
    Scene scene;
    addLongTexts(scene.daemon);
    scene.zone.meanwhile = [&scene] {
        if (scene.zone.scripts.size() == 2)
            scene.zone.knownKey = "hmac-sha256:another.key AAAA";
    };
    const qint64 before = scene.daemon.auditRecords();
    const auto cut = scene.daemon.call(wanted());
    QCOMPARE(cut.error().code, ErrorCode::DnsPartlyPublished); // something stands there
    QCOMPARE(cut.error().detail, u"dns-key-refused"_s);
    QCOMPARE(scene.zone.scripts.size(), 2);
    QVERIFY(!scene.notedAs(false)); // what came there is noted, with its entry in the log
    QVERIFY(!scene.notedAs(true)); // and what was not sent stays on its way
    QCOMPARE(scene.daemon.auditRecords(), before + 1);
    QVERIFY(scene.at(u"long0.example.test."_s, DnsType::Txt).isEmpty() || scene.at(u"long19.example.test."_s, DnsType::Txt).isEmpty());
    scene.zone.meanwhile = {};
    scene.zone.knownKey = "hmac-sha256:pub.key c2VjcmV0";
    const auto rest = scene.daemon.call(wanted());
    QVERIFY(rest && rest->published);
    QVERIFY(rest->changes.size() < scene.noted().size()); // the others were there
    QVERIFY(scene.notedAs(true));
}

QTEST_GUILESS_MAIN(TestPublishService)
#include "tst_publishservice.moc"
