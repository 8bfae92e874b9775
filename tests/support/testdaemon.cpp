#include "tests/support/testdaemon.h"

#include "core/server/peers.h"
#include "tests/support/instancefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <unistd.h>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

// A promise of a test's own world: without it nothing that follows means anything.
template<typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().subject), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

} // namespace

ScriptedHelper::ScriptedHelper(const InstancePaths &paths) : m_socket(paths.helperSocket())
{
    using namespace api::helper;
    for (const Engine engine : {Engine::Dovecot, Engine::Rspamd, Engine::Postfix, Engine::Nginx})
        status.engines.append(EngineStatus{engine, EngineState::NotConfigured, {}, u"1"_s, {}});
    m_operations.serve<api::Hello>([](const api::Hello &) -> Result<api::Hello::Reply> { return api::Hello::Reply{api::protocolVersion, u"1"_s, {}, true}; });
    m_operations.serve<api::Subscribe>([](const api::Subscribe &) -> Result<api::Subscribe::Reply> { return api::Subscribe::Reply{}; });
    m_operations.serve<Traffic>([this](const Traffic &) -> Result<Traffic::Reply> { return Traffic::Reply{traffic}; });
    m_operations.serve<LookupReady>([this](const LookupReady &) -> Result<Nothing> {
        const auto refused = refusal(QString::fromLatin1(LookupReady::name));
        return refused ? Result<Nothing>(*refused) : Nothing{};
    });
    m_operations.serve<Apply>([this](const Apply &wanted) {
        auto promise = std::make_shared<QPromise<Result<api::ConfigReply>>>();
        promise->start();
        if (holdsApply) {
            m_held.emplace_back(wanted, promise);
        } else {
            promise->addResult(apply(wanted));
            promise->finish();
        }
        return promise->future();
    });
    m_operations.serve<Control>([this](const Control &wanted) -> Result<api::ServiceReply> {
        if (const auto refused = refusal(QString::fromLatin1(Control::name), wordOf(wanted.action)))
            return *refused;
        for (EngineStatus &engine : status.engines) {
            if (!wanted.engine || *wanted.engine == engine.name)
                engine.state = wanted.action == api::ServiceAction::Stop ? EngineState::Stopped : EngineState::Running;
        }
        return api::ServiceReply{status.engines};
    });
    m_operations.serve<api::helper::Status>([this](const api::helper::Status &) -> Result<api::helper::Status::Reply> {
        const auto refused = refusal(QString::fromLatin1(api::helper::Status::name));
        return refused ? Result<api::helper::Status::Reply>(*refused) : status;
    });
    m_operations.serve<History>([this](const History &) -> Result<History::Reply> {
        const auto refused = refusal(QString::fromLatin1(History::name));
        return refused ? Result<History::Reply>(*refused) : History::Reply{generations};
    });
    m_operations.serve<Preview>([this](const Preview &wanted) -> Result<ConfigPreview> {
        if (const auto refused = refusal(QString::fromLatin1(Preview::name)))
            return *refused;
        previewed = wanted;
        return ConfigPreview{{}, {}, {EngineChange{Engine::Postfix, EngineAction::Reload}}, {}};
    });
    m_operations.serve<Drift>([this](const Drift &) -> Result<Drift::Reply> {
        const auto refused = refusal(QString::fromLatin1(Drift::name));
        return refused ? Result<Drift::Reply>(*refused) : Drift::Reply{status.handMade};
    });
    m_operations.serve<Restore>([this](const Restore &) { return changeFiles(Restore::name); });
    m_operations.serve<Adopt>([this](const Adopt &) { return changeFiles(Adopt::name); });
    m_operations.serve<Cancel>([this](const Cancel &) -> Result<Nothing> {
        if (const auto refused = refusal(QString::fromLatin1(Cancel::name)))
            return *refused;
        stopHeld();
        return Nothing{};
    });
    m_operations.serve<LastWords>([this](const LastWords &wanted) -> Result<LastWords::Reply> {
        const auto refused = refusal(QString::fromLatin1(LastWords::name), wordOf(wanted.engine));
        return refused ? Result<LastWords::Reply>(*refused) : LastWords::Reply{words};
    });
    m_operations.serve<EndSessions>([this](const EndSessions &wanted) -> Result<Nothing> {
        const auto refused = refusal(QString::fromLatin1(EndSessions::name), wanted.address.toString());
        return refused ? Result<Nothing>(*refused) : Nothing{};
    });
    m_operations.serve<MeasureMail>([this](const MeasureMail &wanted) -> Result<MeasureMail::Reply> {
        const auto refused = refusal(QString::fromLatin1(MeasureMail::name), wanted.address.toString());
        return refused ? Result<MeasureMail::Reply>(*refused) : measured;
    });
    m_operations.serve<ListZones>([this](const ListZones &) -> Result<ListZones::Reply> {
        const auto refused = refusal(QString::fromLatin1(ListZones::name));
        return refused ? Result<ListZones::Reply>(*refused) : ListZones::Reply{zones};
    });
    m_operations.serve<CarryZone>([this](const CarryZone &wanted) -> Result<Nothing> {
        if (const auto refused = refusal(QString::fromLatin1(CarryZone::name), wanted.zone.toString()))
            return *refused;
        if (!zones.contains(wanted.zone))
            zones.append(wanted.zone);
        return Nothing{};
    });
    m_operations.serve<DropZone>([this](const DropZone &wanted) -> Result<Nothing> {
        if (const auto refused = refusal(QString::fromLatin1(DropZone::name), wanted.zone.toString()))
            return *refused;
        zones.removeAll(wanted.zone);
        return Nothing{};
    });
    m_operations.serve<SendTest>([this](const SendTest &wanted) -> Result<Nothing> {
        if (const auto refused = refusal(QString::fromLatin1(SendTest::name), wanted.to.toString()))
            return *refused;
        sentTest = wanted;
        return Nothing{};
    });
    m_operations.serve<FollowTest>([this](const FollowTest &wanted) -> Result<FollowTest::Reply> {
        const auto refused = refusal(QString::fromLatin1(FollowTest::name), wanted.inbox ? wanted.inbox->toString() : QString());
        return refused ? Result<FollowTest::Reply>(*refused) : followed;
    });
    m_operations.serve<EraseMail>([this](const EraseMail &wanted) -> Result<Nothing> {
        const auto refused = refusal(QString::fromLatin1(EraseMail::name), wanted.address.toString());
        return refused ? Result<Nothing>(*refused) : Nothing{};
    });
}

void ScriptedHelper::listen()
{
    api::ServerLimits limits;
    limits.longestLine = api::longestHelperLine;
    m_server = std::make_unique<api::SocketServer>(
        m_operations, [](qint64 uid, qint64 pid) { return std::optional(api::Caller{uid, pid, api::Access::Admin}); }, limits);
    must(m_server->listen(m_socket, QLocalServer::UserAccessOption), "the scripted helper cannot listen");
}

void ScriptedHelper::release()
{
    holdsApply = false;
    for (const auto &[wanted, promise] : std::exchange(m_held, {})) {
        promise->addResult(apply(wanted));
        promise->finish();
    }
}

void ScriptedHelper::stopHeld()
{
    holdsApply = false;
    for (const auto &[wanted, promise] : std::exchange(m_held, {})) {
        promise->addResult(Result<api::ConfigReply>(Error{ErrorCode::Cancelled, {}, {}, {}}));
        promise->finish();
    }
}

std::optional<Error> ScriptedHelper::refusal(const QString &verb, const QString &about)
{
    calls.append(about.isEmpty() ? verb : verb + u' ' + about);
    return refusals.contains(verb) ? std::optional(refusals.value(verb)) : std::nullopt;
}

Result<api::ConfigReply> ScriptedHelper::apply(const api::helper::Apply &wanted)
{
    if (const auto refused = refusal(QString::fromLatin1(api::helper::Apply::name)))
        return *refused;
    // Described as read here, as the real one does.
    api::helper::Apply described = wanted;
    described.snapshot.certificate = must(readCertificate(wanted.certificate.chain.toUtf8()), "certificate");
    QList<CertificateInfo> more;
    for (const api::helper::KeyedCertificate &one : wanted.more)
        more.append(must(readCertificate(one.chain.toUtf8()), "certificate"));
    described.snapshot.more = more.isEmpty() ? std::nullopt : std::optional(more);
    if (applied && toJson(applied->snapshot) == toJson(described.snapshot))
        return api::ConfigReply{api::Outcome::Unchanged, status.generation};
    applied = described;
    status.certificate = described.snapshot.certificate;
    status.more = described.snapshot.more;
    ++status.generation;
    status.settings = wanted.snapshot.settings;
    for (KnownGeneration &former : generations)
        former.current = false;
    generations.prepend(KnownGeneration{status.generation, QDateTime::currentDateTimeUtc(), true, wanted.snapshot.settings});
    for (EngineStatus &engine : status.engines)
        engine.state = EngineState::Running;
    return api::ConfigReply{api::Outcome::Applied, status.generation};
}

Result<api::ConfigReply> ScriptedHelper::changeFiles(const char *verb)
{
    if (const auto refused = refusal(QString::fromLatin1(verb)))
        return *refused;
    if (status.handMade.isEmpty())
        return api::ConfigReply{api::Outcome::Unchanged, status.generation};
    status.handMade.clear();
    return api::ConfigReply{api::Outcome::Applied, ++status.generation};
}

void TestDaemon::layZoneKey() const
{
    QDir().mkpath(m_paths.engine(Engine::Named));
    QFile key(m_paths.zoneKey());
    if (!key.open(QIODevice::WriteOnly) || key.write("key \"practice\" {\n  algorithm hmac-sha256;\n  secret \"c2VjcmV0IG9mIGEgdGVzdA==\";\n};\n") < 0)
        qFatal("no key of the practice zones");
}

TestDaemon::TestDaemon(For whom) : m_folder(test::instanceFolder()), m_paths(must(InstancePaths::parse(m_folder.path()), "no folder"))
{
    // Ports that nobody listens on: what is tried there fails at once.
    m_instance = Instance{u"00112233445566778899aabbccddeeff"_s, whom == For::Practice, 57000, IpAddress::parse(u"127.0.0.1").value(), {}};
    for (const QString &folder : {m_paths.store(), m_paths.lookup(), m_paths.dkim(), m_paths.www(), m_paths.run() + u"/admin"_s, m_paths.run() + u"/helper"_s})
        QDir().mkpath(folder);
    m_helper = std::make_unique<ScriptedHelper>(m_paths);
    m_helper->listen();
    m_lookup = std::make_unique<Lookup>(must(Lookup::open(m_paths.lookupFile()), "lookup.db"));
    m_database = must(Database::open(m_paths.storeFile(), storeKind), "postroom.db");
    must(m_database->migrate(), "schema");
    (void)must(m_lookup->reconcile(*m_database), "lookup.db");
    m_certificates = std::make_unique<Certificates>(m_paths);
    must(m_certificates->prepare(m_instance, QDateTime::currentDateTimeUtc()), "certificate authority");
    m_stores = std::make_unique<Stores>(*m_database, *m_lookup);
    m_link = std::make_unique<HelperLink>(m_paths);
    m_dispatcher = std::make_unique<Dispatcher>(m_instance, m_paths, *m_stores, *m_certificates, *m_link, &m_dns, &m_host,
                                                [this](const WebTarget &target, qsizetype, std::chrono::milliseconds) { return QtFuture::makeReadyFuture(web.value_or(served(target))); });
    m_server = std::make_unique<api::SocketServer>(m_dispatcher->operations(), [this](qint64 uid, qint64 pid) { return admitPeer(m_instance, uid, pid); });
    must(m_server->listen(socketPath(), QLocalServer::UserAccessOption), "admin.sock");
    QObject::connect(m_dispatcher.get(), &Dispatcher::changed, m_server.get(), [this](const api::Changed &change) {
        m_server->notify(QString::fromLatin1(api::Changed::name), toJson(change).toObject());
    });
    m_client = std::make_unique<api::Client>();
    QObject::connect(m_client.get(), &api::Client::notified, m_client.get(), [this](const QString &method, const QJsonObject &params) {
        const auto change = fromJson<api::Changed>(params);
        if (method == QLatin1StringView(api::Changed::name) && change)
            changes.append(change->subject.isEmpty() ? change->kind : change->kind + u' ' + change->subject);
    });
    m_client->connectToSocket(socketPath());
    (void)must(call(api::Hello{api::protocolVersion, u"test"_s}), "hello");
    (void)must(call(api::Subscribe{}), "subscribe");
    QEventLoop loop;
    if (!m_link->isConnected()) {
        QObject::connect(m_link.get(), &HelperLink::met, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(10), &loop, &QEventLoop::quit);
        loop.exec();
    }
}

TestDaemon::~TestDaemon() = default;

Result<QJsonValue> TestDaemon::callAs(api::Access access, const QString &method, const QJsonObject &params)
{
    std::optional<Result<QJsonValue>> answered;
    QObject context;
    QEventLoop loop;
    m_dispatcher->operations().call(method, params, api::Caller{qint64(::getuid()), qint64(::getpid()), access}, &context,
                                    [&answered, &loop](const Result<QJsonValue> &answer) {
                                        answered = answer;
                                        loop.quit();
                                    });
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    if (!answered)
        loop.exec();
    return answered ? *answered : Result<QJsonValue>(Error{ErrorCode::TimedOut, method, {}, {}});
}

Result<api::ConfigReply> TestDaemon::setUp()
{
    return call(api::SetupIdentity{Address::parse(u"anna@example.test").value(), DomainName::parse(u"mail.example.test").value(), {}});
}

Result<api::MailboxAndLogin> TestDaemon::addMailbox(const QString &address, const QString &password)
{
    return call(api::AddMailbox{Address::parse(address).value(), Secret::fromUtf8(password.toUtf8()), {}, {}});
}

// https://mta-sts.DOMAIN/.well-known/mta-sts.txt, of all that there is.
Result<WebAnswer> TestDaemon::served(const WebTarget &target) const
{
    QFile file(m_paths.www() + u'/' + target.host.section(u'.', 1) + u'/' + target.path.section(u'/', -1));
    return file.open(QIODevice::ReadOnly) ? WebAnswer{200, u"text/plain"_s, {}, file.readAll()} : WebAnswer{404, u"text/html"_s, {}, {}};
}

QString TestDaemon::auditText()
{
    return QString::fromUtf8(jsonText(toJson(m_stores->audit.list(1000).value_or(QList<AuditRecord>()))));
}

qint64 TestDaemon::auditRecords()
{
    return m_stores->audit.list(1000).value_or(QList<AuditRecord>()).size();
}

QByteArray TestDaemon::allFiles() const
{
    QByteArray all;
    QDirIterator files(m_paths.directory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace postroom::test
