#include "tests/support/quietlog.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

class TestSettingService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listed();
    void applied();
    void appliedFirstKeptThen();
    void refused_data();
    void refused();
    void refusedByTheHelper_data();
    void refusedByTheHelper();
    void withoutTheHelper();
    void theStoreFollowsTheMachine();
    void nothingIsNotedWhileTheOutcomeIsUnknown();
    void rollback();
    void rollbackThatCannotBe();
    void nameThatKeysStandBelow();
    void whoMadeIt();
    void changeIsStopped();
    void preview();
    void previewThatCannotBe();
    void drift();
    void filesAreChanged_data();
    void filesAreChanged();
    void handMadeIsNotLostUnasked();
    void staleRevision();
    void later();
    void laterIsAppliedWithTheNext();
    void severalAreOneChange();
    void severalOrNone_data();
    void severalOrNone();
    void beforeTheSetUp();
    void oneChangeAtATime();
    void settingWithoutFilesIsApplied();
    void newNameBringsACertificate();
    void applyBeforeTheSetUp();

private:
    Settings stored() { return m_daemon->stores().settings.load().value(); }
    Result<api::ConfigReply> set(const QString &key, const QString &value) { return m_daemon->call(api::SetSetting{key, value, {}, {}}); }
    std::optional<Verdict> verdictOf(const QString &id)
    {
        const auto check = m_daemon->call(api::Check{});
        for (const Finding &finding : check ? check->findings : QList<Finding>()) {
            if (finding.id == id)
                return finding.verdict;
        }
        return std::nullopt;
    }

    std::unique_ptr<QuietLog> m_quiet;
    std::unique_ptr<TestDaemon> m_daemon;
};

void TestSettingService::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_daemon = std::make_unique<TestDaemon>();
    QVERIFY(m_daemon->setUp());
    QTRY_VERIFY(m_daemon->changes.contains(u"domain example.test"_s));
    m_daemon->changes.clear();
}

void TestSettingService::cleanup()
{
    m_daemon.reset();
    m_quiet.reset();
}

void TestSettingService::listed()
{
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"30MiB"_s));
    const auto list = m_daemon->call(api::ListSettings{});
    QVERIFY(list);
    QCOMPARE(std::size_t(list->settings.size()), settingRules().size());
    for (const api::Setting &setting : list->settings) {
        QVERIFY(!setting.help.isEmpty() && !setting.type.isEmpty());
        const bool answered = setting.key == u"server.name" || setting.key == u"admin.address" || setting.key == u"server.publicAddresses" || setting.key == u"mail.messageSizeLimit";
        QCOMPARE(setting.isSet, answered);
        if (!answered)
            QCOMPARE(setting.value, setting.defaultValue);
    }
}

void TestSettingService::applied()
{
    const auto reply = set(u"mail.messageSizeLimit"_s, u"30MiB"_s);
    QVERIFY(reply);
    QCOMPARE(reply->outcome, api::Outcome::Applied);
    QCOMPARE(reply->generation, 2);
    QCOMPARE(stored().messageSizeLimit.bytes(), 30 * 1024 * 1024);
    QCOMPARE(toJson(m_daemon->helper().applied->snapshot.settings), toJson(stored()));
    QTRY_COMPARE(m_daemon->changes, QStringList{u"setting mail.messageSizeLimit"_s});
    const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
    QCOMPARE(entry.generation, std::optional<qint64>(2));
    QCOMPARE(entry.changed, QStringList{u"mail.messageSizeLimit"_s});
    QVERIFY(entry.before != entry.after);
    // The same once more changes nothing.
    QCOMPARE(set(u"mail.messageSizeLimit"_s, u"30 MiB"_s)->outcome, api::Outcome::Unchanged);
}

void TestSettingService::appliedFirstKeptThen()
{
    m_daemon->helper().holdsApply = true;
    api::Client client;
    client.connectToSocket(m_daemon->socketPath());
    QVERIFY(TestDaemon::waitFor(client.call(api::Hello{api::protocolVersion, u"test"_s})));
    const auto reply = client.call(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, {}, {}});
    QVERIFY(m_daemon->call(api::ServiceStatus{})); // the apply has reached the helper before this
    QCOMPARE(stored().messageSizeLimit.bytes(), Settings().messageSizeLimit.bytes());
    m_daemon->helper().release();
    QVERIFY(TestDaemon::waitFor(reply));
    QCOMPARE(stored().messageSizeLimit.bytes(), 30 * 1024 * 1024);
}

void TestSettingService::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown key") << u"mail.colour"_s << u"blue"_s << ErrorCode::NotFound << u"key"_s;
    QTest::newRow("empty key") << QString() << u"blue"_s << ErrorCode::NotFound << u"key"_s;
    QTest::newRow("no size") << u"mail.messageSizeLimit"_s << u"much"_s << ErrorCode::SizeMalformed << u"value"_s;
    QTest::newRow("too small") << u"mail.messageSizeLimit"_s << u"1KiB"_s << ErrorCode::NumberOutOfRange << u"value"_s;
    QTest::newRow("no account type left") << u"mail.accountTypes"_s << QString() << ErrorCode::TextEmpty << u"value"_s;
    QTest::newRow("unknown account type") << u"mail.accountTypes"_s << u"imap,fax"_s << ErrorCode::ChoiceUnknown << u"value"_s;
    QTest::newRow("no number") << u"password.minimumLength"_s << u"twelve"_s << ErrorCode::NumberMalformed << u"value"_s;
    QTest::newRow("the name is taken away") << u"server.name"_s << QString() << ErrorCode::TextEmpty << u"value"_s;
    QTest::newRow("a name with a line end") << u"server.name"_s << u"mail.example.test\nrelayhost=x"_s << ErrorCode::CharacterNotAllowed << u"value"_s;
    QTest::newRow("the admin's address is taken away") << u"admin.address"_s << QString() << ErrorCode::TextEmpty << u"value"_s;
    QTest::newRow("the admin moves to a domain that is not served") << u"admin.address"_s << u"anna@example.org"_s << ErrorCode::DomainNotServed << u"value"_s;
    QStringList many;
    for (int i = 1; i <= 33; ++i)
        many.append(u"192.0.2.%1"_s.arg(i));
    QTest::newRow("too many addresses") << u"server.publicAddresses"_s << many.join(u',') << ErrorCode::NumberOutOfRange << u"value"_s;
    QTest::newRow("no address") << u"server.publicAddresses"_s << u"8.8.8.8,here"_s << ErrorCode::IpMalformed << u"value"_s;
}

void TestSettingService::refused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    const QJsonValue before = toJson(stored());
    const qint64 records = m_daemon->auditRecords();
    const auto applies = m_daemon->helper().calls.count(u"helper.apply"_s);
    for (const bool later : {false, true}) {
        const auto reply = m_daemon->call(api::SetSetting{key, value, later, {}});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, code);
        QCOMPARE(reply.error().field, field);
    }
    QCOMPARE(toJson(stored()), before);
    QCOMPARE(m_daemon->auditRecords(), records);
    QCOMPARE(m_daemon->helper().calls.count(u"helper.apply"_s), applies);
    QCOMPARE(m_daemon->changes, QStringList());
}

void TestSettingService::refusedByTheHelper_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the checker refuses") << ErrorCode::EngineRefused;
    QTest::newRow("a port is taken") << ErrorCode::PortTaken;
    QTest::newRow("the probe fails") << ErrorCode::ProbeFailed;
    QTest::newRow("the disk is full") << ErrorCode::DiskFull;
}

void TestSettingService::refusedByTheHelper()
{
    QFETCH(ErrorCode, code);
    const QJsonValue before = toJson(stored());
    const qint64 records = m_daemon->auditRecords();
    const QByteArray certificate = m_daemon->helper().applied->certificate.chain.toUtf8();
    const Error why{code, u"postfix"_s, {}, u"main.cf, line 3"_s};
    m_daemon->helper().refusals.insert(u"helper.apply"_s, why);
    for (const auto &[key, value] : {std::pair{u"mail.messageSizeLimit"_s, u"30MiB"_s}, std::pair{u"server.name"_s, u"mx.example.test"_s}}) {
        const auto reply = set(key, value);
        QVERIFY(!reply);
        QCOMPARE(reply.error(), why); // in the engine's own words
    }
    QCOMPARE(toJson(stored()), before);
    QCOMPARE(m_daemon->auditRecords(), records);
    QCOMPARE(m_daemon->changes, QStringList());
    // The next try is not in anybody's way, and the certificate is still the former one.
    m_daemon->helper().refusals.clear();
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"31MiB"_s));
    QCOMPARE(m_daemon->helper().applied->certificate.chain.toUtf8(), certificate);
}

void TestSettingService::withoutTheHelper()
{
    m_quiet = std::make_unique<QuietLog>();
    m_daemon->helper().goAway();
    QTRY_VERIFY(!m_daemon->helperIsConnected());
    const auto reply = set(u"mail.messageSizeLimit"_s, u"30MiB"_s);
    QCOMPARE(reply.error().code, ErrorCode::HelperUnreachable);
    QCOMPARE(stored().messageSizeLimit.bytes(), Settings().messageSizeLimit.bytes());
    QCOMPARE(m_daemon->call(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, true, {}})->outcome, api::Outcome::Recorded);
}

// postroomd or the helper was killed during a change, and the helper carried it out all the same.
void TestSettingService::theStoreFollowsTheMachine()
{
    m_quiet = std::make_unique<QuietLog>();
    const qint64 records = m_daemon->auditRecords();
    m_daemon->helper().goAway();
    QTRY_VERIFY(!m_daemon->helperIsConnected());
    api::helper::Status::Reply &inUse = m_daemon->helper().status;
    ++inUse.generation;
    inUse.settings->messageSizeLimit = ByteSize(40 * 1024 * 1024);
    inUse.settings->adminAddress = Address::parse(u"olga@other.test").value();
    m_daemon->helper().listen();
    QTRY_VERIFY(m_daemon->helperIsConnected());
    QCOMPARE(toJson(stored()), toJson(*inUse.settings));
    QCOMPARE(m_daemon->stores().settings.appliedGeneration().value(), std::optional(inUse.generation));
    QVERIFY(m_daemon->stores().domains.byName(DomainName::parse(u"other.test").value())); // the admin's domain is served
    QCOMPARE(m_daemon->auditRecords(), records + 1);
    QTRY_VERIFY(m_daemon->changes.contains(u"setting"_s));

    // Met once more, nothing is new: what was only noted meanwhile stays noted.
    QVERIFY(m_daemon->call(api::SetSetting{u"mail.messageSizeLimit"_s, u"50MiB"_s, true, {}}));
    m_daemon->helper().goAway();
    QTRY_VERIFY(!m_daemon->helperIsConnected());
    m_daemon->helper().listen();
    QTRY_VERIFY(m_daemon->helperIsConnected());
    QCOMPARE(stored().messageSizeLimit.bytes(), 50 * 1024 * 1024);
    QCOMPARE(m_daemon->auditRecords(), records + 2);
}

// The helper was killed at its work, and nobody knows what came of it: what would be noted now could be lost to what the
// machine turns out to run with.
void TestSettingService::nothingIsNotedWhileTheOutcomeIsUnknown()
{
    m_quiet = std::make_unique<QuietLog>();
    m_daemon->helper().refusals.insert(u"helper.apply"_s, Error{ErrorCode::OutcomeUnknown, {}, {}, {}});
    QCOMPARE(set(u"mail.messageSizeLimit"_s, u"30MiB"_s).error().code, ErrorCode::OutcomeUnknown);
    const api::SetSetting later{u"mail.messageSizeLimit"_s, u"50MiB"_s, true, {}};
    QCOMPARE(m_daemon->call(later).error().code, ErrorCode::HelperUnreachable);
    m_daemon->helper().goAway();
    QTRY_VERIFY(!m_daemon->helperIsConnected());
    m_daemon->helper().listen();
    QTRY_VERIFY(m_daemon->helperIsConnected());
    QTRY_VERIFY(m_daemon->call(later).has_value());
}

void TestSettingService::rollback()
{
    const Settings first = stored();
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"30MiB"_s));
    QVERIFY(set(u"mail.accountTypes"_s, u"imap,pop3"_s));
    const auto history = m_daemon->call(api::ConfigHistory{});
    QCOMPARE(history->generations.size(), 3);
    QVERIFY(history->generations[0].current);
    const auto reply = m_daemon->call(api::RollbackConfig{1});
    QCOMPARE(reply->outcome, api::Outcome::Applied);
    QCOMPARE(reply->generation, 4); // a new one, so that 3 can be gone back to
    QCOMPARE(toJson(stored()), toJson(first));
    QCOMPARE(toJson(m_daemon->helper().applied->snapshot.settings), toJson(first));
    const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
    QCOMPARE(entry.method, u"config.rollback"_s);
    QCOMPARE(entry.object, u"1"_s);
    QCOMPARE(entry.generation, std::optional<qint64>(4));
    QVERIFY(entry.changed.contains(u"messageSizeLimit"_s));
    QTRY_VERIFY(m_daemon->changes.contains(u"setting"_s));
    QCOMPARE(m_daemon->call(api::RollbackConfig{3})->outcome, api::Outcome::Applied);
    QCOMPARE(stored().messageSizeLimit.bytes(), 30 * 1024 * 1024);
}

void TestSettingService::rollbackThatCannotBe()
{
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"30MiB"_s));
    const Settings before = stored();
    const qint64 records = m_daemon->auditRecords();
    QCOMPARE(m_daemon->call(api::RollbackConfig{99}).error().code, ErrorCode::NotFound);
    m_daemon->helper().generations.last().settings.reset(); // its manifest is damaged
    QCOMPARE(m_daemon->call(api::RollbackConfig{1}).error().code, ErrorCode::NotFound);
    m_daemon->helper().generations.last().settings = before;
    m_daemon->helper().generations.last().settings->adminAddress = Address::parse(u"olga@gone.test").value();
    QCOMPARE(m_daemon->call(api::RollbackConfig{1}).error().code, ErrorCode::DomainNotServed);
    m_daemon->helper().refusals.insert(u"helper.history"_s, Error{ErrorCode::FileFailed, {}, {}, {}});
    QCOMPARE(m_daemon->call(api::RollbackConfig{1}).error().code, ErrorCode::FileFailed);
    QCOMPARE(toJson(stored()), toJson(before));
    QCOMPARE(m_daemon->auditRecords(), records);
}

// Aliases in the DNS of other domains lead below it.
void TestSettingService::nameThatKeysStandBelow()
{
    const Settings first = stored();
    const DomainName other = DomainName::parse(u"customer.test").value();
    QVERIFY(set(u"server.name"_s, u"mx."_s + first.adminAddress->domain().toString()));
    QVERIFY(m_daemon->call(api::AddDomain{other, {}, {}, {}, {}, {}, {}, DkimRecords::Alias}));
    QVERIFY(m_daemon->call(api::PlanDns{other})); // with its keys
    const Settings before = stored();
    const auto refused = set(u"server.name"_s, first.serverName->toString());
    const auto hasKeys = [&](const QString &field) { return Error{ErrorCode::ServerNameHasKeys, before.serverName->toString(), field, other.toString()}; };
    QCOMPARE(refused.error(), hasKeys(u"value"_s));
    const QList<api::SettingValue> also{{u"mail.messageSizeLimit"_s, u"30MiB"_s}, {u"server.name"_s, first.serverName->toString()}};
    QCOMPARE(m_daemon->call(api::SetSetting{u"password.minimumLength"_s, u"14"_s, {}, {}, also}).error(), hasKeys(u"also[1].value"_s));
    QCOMPARE(m_daemon->call(api::RollbackConfig{1}).error(), hasKeys(u"generation"_s));
    QCOMPARE(m_daemon->call(api::SetupIdentity{*first.adminAddress, *first.serverName, {}}).error(), hasKeys(u"serverName"_s));
    QCOMPARE(toJson(stored()), toJson(before));
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"30MiB"_s)); // of the rest it holds nothing
}

void TestSettingService::whoMadeIt()
{
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"30MiB"_s));
    const auto history = m_daemon->call(api::ConfigHistory{});
    QCOMPARE(history->generations.size(), 2);
    for (const KnownGeneration &one : history->generations)
        QVERIFY2(one.madeBy && one.madeBy->contains(u"uid "_s), qPrintable(QString::number(one.number)));
    m_daemon->helper().generations.last().number = 99; // of no record
    QVERIFY(!m_daemon->call(api::ConfigHistory{})->generations.last().madeBy);
}

void TestSettingService::changeIsStopped()
{
    QCOMPARE(m_daemon->call(api::CancelJob{})->underWay, false);
    QVERIFY(!m_daemon->helper().calls.contains(u"helper.cancel"_s)); // nobody was bothered
    const Settings before = stored();
    m_daemon->helper().holdsApply = true;
    api::Client other;
    other.connectToSocket(m_daemon->socketPath());
    QVERIFY(TestDaemon::waitFor(other.call(api::Hello{api::protocolVersion, u"test"_s})));
    const auto change = other.call(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, {}, {}});
    QTRY_COMPARE(m_daemon->helper().held(), 1);
    QCOMPARE(set(u"mail.messageSizeLimit"_s, u"40MiB"_s).error().code, ErrorCode::Busy);
    m_daemon->helper().refusals.insert(u"helper.cancel"_s, Error{ErrorCode::FileFailed, {}, {}, {}});
    QCOMPARE(m_daemon->call(api::CancelJob{}).error().code, ErrorCode::FileFailed);
    m_daemon->helper().refusals.clear();
    QCOMPARE(m_daemon->call(api::CancelJob{})->underWay, true);
    QCOMPARE(TestDaemon::waitFor(change).error().code, ErrorCode::Cancelled);
    QCOMPARE(toJson(stored()), toJson(before));
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"30MiB"_s)); // and the next one is free to go
}

void TestSettingService::preview()
{
    const QJsonValue before = toJson(stored());
    const qint64 records = m_daemon->auditRecords();
    QVERIFY(m_daemon->call(api::PreviewConfig{}));
    QCOMPARE(toJson(m_daemon->helper().previewed->snapshot.settings), before);
    const auto preview = m_daemon->call(api::PreviewConfig{u"mail.messageSizeLimit"_s, u"30MiB"_s});
    QCOMPARE(preview->engines.first().action, EngineAction::Reload);
    QCOMPARE(m_daemon->helper().previewed->snapshot.settings.messageSizeLimit.bytes(), 30 * 1024 * 1024);
    // With the settings of a former one.
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"40MiB"_s));
    QVERIFY(m_daemon->call(api::PreviewConfig{{}, {}, 1}));
    QCOMPARE(toJson(m_daemon->helper().previewed->snapshot.settings), before);
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"25MiB"_s));
    // What was only noted is applied with the next change, so it is shown.
    QVERIFY(m_daemon->call(api::SetSetting{u"mail.accountTypes"_s, u"pop3"_s, true, {}}));
    QVERIFY(m_daemon->call(api::PreviewConfig{}));
    QCOMPARE(m_daemon->helper().previewed->snapshot.settings.accountTypes, QList<AccountType>{AccountType::Pop3});
    QCOMPARE(m_daemon->auditRecords(), records + 3); // of the two changes and the note
    QCOMPARE(m_daemon->helper().calls.count(u"helper.apply"_s), 3); // of the set-up and the two changes
}

void TestSettingService::previewThatCannotBe()
{
    QCOMPARE(m_daemon->call(api::PreviewConfig{u"mail.colour"_s, u"blue"_s}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_daemon->call(api::PreviewConfig{u"mail.messageSizeLimit"_s, u"much"_s}).error().code, ErrorCode::SizeMalformed);
    QCOMPARE(m_daemon->call(api::PreviewConfig{u"mail.messageSizeLimit"_s, {}}).error().field, u"value"_s);
    QCOMPARE(m_daemon->call(api::PreviewConfig{{}, u"30MiB"_s}).error().field, u"key"_s);
    QCOMPARE(m_daemon->call(api::PreviewConfig{{}, {}, 99}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_daemon->call(api::PreviewConfig{u"mail.messageSizeLimit"_s, u"30MiB"_s, 1}).error().field, u"generation"_s);
    m_daemon->helper().refusals.insert(u"helper.preview"_s, Error{ErrorCode::FileFailed, {}, {}, {}});
    QCOMPARE(m_daemon->call(api::PreviewConfig{}).error().code, ErrorCode::FileFailed);
}

void TestSettingService::drift()
{
    QCOMPARE(verdictOf(u"config.drift"_s), Verdict::Pass);
    m_daemon->helper().status.handMade = {HandMade{u"postfix/main.cf"_s, Engine::Postfix, HandMade::State::Changed, false, u"+biff"_s}};
    QCOMPARE(m_daemon->call(api::ConfigDrift{})->files.first().diff, u"+biff"_s);
    QCOMPARE(verdictOf(u"config.drift"_s), Verdict::Warning);
    // The helper tells by itself, and whoever looks is told.
    m_daemon->helper().tellDrift();
    QTRY_VERIFY(m_daemon->changes.contains(u"engine"_s));
}

void TestSettingService::filesAreChanged_data()
{
    QTest::addColumn<bool>("restores");
    QTest::newRow("restore") << true;
    QTest::newRow("adopt") << false;
}

void TestSettingService::filesAreChanged()
{
    QFETCH(bool, restores);
    const auto change = [&] { return restores ? m_daemon->call(api::RestoreConfig{}) : m_daemon->call(api::AdoptConfig{}); };
    QCOMPARE(change()->outcome, api::Outcome::Unchanged);
    const QJsonValue before = toJson(stored());
    m_daemon->helper().status.handMade = {HandMade{u"postfix/main.cf"_s, Engine::Postfix, HandMade::State::Changed, false, {}}};
    const auto reply = change();
    QCOMPARE(reply->outcome, api::Outcome::Applied);
    QCOMPARE(toJson(stored()), before);
    QCOMPARE(m_daemon->stores().settings.appliedGeneration().value(), std::optional(reply->generation)); // or it would be followed at the next meeting
    const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
    QCOMPARE(entry.method, restores ? u"config.restore"_s : u"config.adopt"_s);
    QCOMPARE(entry.generation, std::optional(reply->generation));
    QTRY_VERIFY(m_daemon->changes.contains(u"engine"_s));
    const qint64 records = m_daemon->auditRecords();
    m_daemon->helper().refusals.insert(restores ? u"helper.restore"_s : u"helper.adopt"_s, Error{ErrorCode::EngineRefused, {}, {}, u"line 1"_s});
    QCOMPARE(change().error().detail, u"line 1"_s);
    QCOMPARE(m_daemon->auditRecords(), records);
}

void TestSettingService::handMadeIsNotLostUnasked()
{
    QVERIFY(set(u"mail.messageSizeLimit"_s, u"30MiB"_s));
    QCOMPARE(m_daemon->helper().applied->loseHandMade, std::optional(false));
    QVERIFY(m_daemon->call(api::SetSetting{u"mail.messageSizeLimit"_s, u"31MiB"_s, true, {}}));
    QVERIFY(m_daemon->call(api::ApplyConfig{true}));
    QCOMPARE(m_daemon->helper().applied->loseHandMade, std::optional(true));
}

void TestSettingService::staleRevision()
{
    const qint64 revision = m_daemon->call(api::ListSettings{})->revision;
    QVERIFY(m_daemon->call(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, {}, revision}));
    const auto stale = m_daemon->call(api::SetSetting{u"mail.messageSizeLimit"_s, u"40MiB"_s, {}, revision});
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QCOMPARE(stale.error().field, u"revision"_s);
    QCOMPARE(stale.error().detail, QString::number(30 * 1024 * 1024));
    QCOMPARE(stored().messageSizeLimit.bytes(), 30 * 1024 * 1024);
}

void TestSettingService::later()
{
    const auto applies = m_daemon->helper().calls.count(u"helper.apply"_s);
    const auto reply = m_daemon->call(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, true, {}});
    QVERIFY(reply);
    QCOMPARE(reply->outcome, api::Outcome::Recorded);
    QCOMPARE(m_daemon->helper().calls.count(u"helper.apply"_s), applies);
    QCOMPARE(stored().messageSizeLimit.bytes(), 30 * 1024 * 1024);
    QCOMPARE(verdictOf(u"config.applied"_s), std::optional(Verdict::Warning));
    const auto applied = m_daemon->call(api::ApplyConfig{});
    QVERIFY(applied);
    QCOMPARE(applied->outcome, api::Outcome::Applied);
    QCOMPARE(verdictOf(u"config.applied"_s), std::optional(Verdict::Pass));
    QCOMPARE(m_daemon->call(api::ApplyConfig{})->outcome, api::Outcome::Unchanged);
}

void TestSettingService::laterIsAppliedWithTheNext()
{
    QVERIFY(m_daemon->call(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, true, {}}));
    QVERIFY(set(u"mail.accountTypes"_s, u"pop3"_s));
    QCOMPARE(m_daemon->helper().applied->snapshot.settings.messageSizeLimit.bytes(), 30 * 1024 * 1024);
}

void TestSettingService::severalAreOneChange()
{
    const QList<api::SettingValue> also{{u"mail.accountTypes"_s, u"pop3"_s}, {u"password.minimumLength"_s, u"14"_s}};
    const auto preview = m_daemon->call(api::PreviewConfig{u"mail.messageSizeLimit"_s, u"30MiB"_s, {}, also});
    QVERIFY(preview);
    QCOMPARE(m_daemon->helper().previewed->snapshot.settings.accountTypes, QList<AccountType>{AccountType::Pop3});
    QCOMPARE(m_daemon->helper().previewed->snapshot.settings.messageSizeLimit.bytes(), 30 * 1024 * 1024);
    const auto applies = m_daemon->helper().calls.count(u"helper.apply"_s);
    const auto reply = m_daemon->call(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, {}, {}, also});
    QVERIFY(reply);
    QCOMPARE(reply->outcome, api::Outcome::Applied);
    QCOMPARE(m_daemon->helper().calls.count(u"helper.apply"_s), applies + 1);
    QCOMPARE(toJson(m_daemon->helper().applied->snapshot.settings), toJson(stored()));
    QCOMPARE(stored().passwordMinimumLength, 14);
    const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
    QCOMPARE(entry.changed, (QStringList{u"mail.accountTypes"_s, u"mail.messageSizeLimit"_s, u"password.minimumLength"_s}));
    QTRY_COMPARE(m_daemon->changes, QStringList{u"setting"_s}); // more than one
}

void TestSettingService::severalOrNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown key") << u"mail.colour"_s << u"blue"_s << u"also[1].key"_s;
    QTest::newRow("bad value") << u"password.minimumLength"_s << u"7"_s << u"also[1].value"_s;
    QTest::newRow("a domain that is not served") << u"admin.address"_s << u"anna@elsewhere.test"_s << u"also[1].value"_s;
}

void TestSettingService::severalOrNone()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, field);
    const QJsonValue before = toJson(stored());
    const QList<api::SettingValue> also{{u"mail.accountTypes"_s, u"pop3"_s}, {key, value}};
    for (const std::optional<bool> later : {std::optional<bool>(), std::optional(true)}) {
        const auto reply = m_daemon->call(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, later, {}, also});
        QVERIFY(!reply);
        QCOMPARE(reply.error().field, field);
    }
    QCOMPARE(m_daemon->call(api::PreviewConfig{u"mail.messageSizeLimit"_s, u"30MiB"_s, {}, also}).error().field, field);
    QCOMPARE(m_daemon->call(api::PreviewConfig{{}, {}, {}, also}).error().field, u"key"_s);
    QCOMPARE(toJson(stored()), before);
}

void TestSettingService::beforeTheSetUp()
{
    TestDaemon fresh;
    const auto reply = fresh.call(api::SetSetting{u"mail.accountTypes"_s, u"pop3"_s, {}, {}});
    QVERIFY(reply);
    QCOMPARE(reply->outcome, api::Outcome::Recorded);
    QVERIFY(!fresh.helper().applied);
    QVERIFY(fresh.setUp());
    QCOMPARE(fresh.helper().applied->snapshot.settings.accountTypes, QList<AccountType>{AccountType::Pop3});
}

void TestSettingService::oneChangeAtATime()
{
    m_daemon->helper().holdsApply = true;
    api::Client client;
    client.connectToSocket(m_daemon->socketPath());
    QVERIFY(TestDaemon::waitFor(client.call(api::Hello{api::protocolVersion, u"test"_s})));
    const auto first = client.call(api::SetSetting{u"mail.messageSizeLimit"_s, u"30MiB"_s, {}, {}});
    const auto second = TestDaemon::waitFor(client.call(api::SetSetting{u"mail.accountTypes"_s, u"pop3"_s, {}, {}}));
    QCOMPARE(second.error().code, ErrorCode::Busy);
    // Nor is anything noted under its feet: it would be kept without having been applied.
    const auto noted = TestDaemon::waitFor(client.call(api::SetSetting{u"mail.accountTypes"_s, u"pop3"_s, true, {}}));
    QCOMPARE(noted.error().code, ErrorCode::Busy);
    m_daemon->helper().release();
    QVERIFY(TestDaemon::waitFor(first));
    QCOMPARE(stored().accountTypes, QList<AccountType>{AccountType::Imap});
    QVERIFY(set(u"mail.accountTypes"_s, u"pop3"_s));
}

void TestSettingService::settingWithoutFilesIsApplied()
{
    QVERIFY(set(u"password.minimumLength"_s, u"20"_s));
    QCOMPARE(verdictOf(u"config.applied"_s), std::optional(Verdict::Pass));
}

void TestSettingService::newNameBringsACertificate()
{
    QVERIFY(set(u"server.name"_s, u"mx.example.test"_s));
    const auto &applied = m_daemon->helper().applied;
    QVERIFY(applied->snapshot.certificate->names.contains(u"mx.example.test"_s));
    QVERIFY(checkPair(applied->certificate.chain.toUtf8(), applied->certificate.key, QDateTime::currentDateTimeUtc()));
    const auto status = m_daemon->call(api::Status{});
    QVERIFY(status);
    QCOMPARE(status->serverName, u"mx.example.test"_s);
    QVERIFY(status->certificates.first().names.contains(u"mx.example.test"_s));
}

void TestSettingService::applyBeforeTheSetUp()
{
    TestDaemon fresh;
    QCOMPARE(fresh.call(api::ApplyConfig{}).error().code, ErrorCode::NotSetUp);
    QCOMPARE(fresh.auditRecords(), 0);
}

QTEST_GUILESS_MAIN(TestSettingService)
#include "tst_settingservice.moc"
