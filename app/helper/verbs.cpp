#include "app/helper/verbs.h"

#include "app/helper/mailfolders.h"
#include "app/helper/namedzones.h"
#include "app/helper/queuecounts.h"
#include "core/certs/certificate.h"
#include "core/certs/coverage.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.helper")

// Blocks of this kind and nothing beside them: readers of PEM pass over other text, engines' configuration does not.
bool isPemAlone(QByteArrayView text, const char *kind)
{
    const QByteArray begin = QByteArray("-----BEGIN ") + kind + "-----";
    const QByteArray end = QByteArray("-----END ") + kind + "-----";
    bool inside = false;
    const QList<QByteArray> lines = QByteArray::fromRawData(text.data(), text.size()).split('\n');
    for (const QByteArray &line : lines) {
        if (!inside && line == begin)
            inside = true;
        else if (inside && line == end)
            inside = false;
        else if (!(inside ? std::all_of(line.begin(), line.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '/' || c == '='; }) : line.isEmpty()))
            return false;
    }
    return !inside;
}

Result<CertificateInfo> checked(const api::helper::KeyedCertificate &certificate)
{
    const QByteArray chain = certificate.chain.toUtf8();
    if (!isPemAlone(chain, "CERTIFICATE") || !isPemAlone(certificate.key.reveal(), "PRIVATE KEY"))
        return Error{ErrorCode::CertificateInvalid, u"text beside PEM"_s, {}, {}};
    return checkPair(chain, certificate.key, QDateTime::currentDateTimeUtc());
}

// Certificates are described as read here, not as told.
template<typename Verb> // Apply or Preview
Result<RenderInput> inputFrom(const Verb &wanted, const Instance &instance, const InstancePaths &paths)
{
    if (!wanted.snapshot.settings.serverName)
        return Error{ErrorCode::NotSetUp, {}, u"serverName"_s, {}};
    RenderInput input{wanted.snapshot, instance, paths, wanted.certificate.chain.toUtf8(), wanted.certificate.key, {}};
    const Result<CertificateInfo> main = checked(wanted.certificate);
    if (!main)
        return main.error();
    QList<CertificateInfo> more;
    for (const api::helper::KeyedCertificate &one : wanted.more) {
        const Result<CertificateInfo> info = checked(one);
        if (!info)
            return info.error();
        more.append(*info);
    }
    input.snapshot.certificate = *main;
    input.snapshot.more = more.isEmpty() ? std::nullopt : std::optional(more);
    const QList<ShownNames> shown = shareNames(*main, more);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!shown[i].names.isEmpty())
            input.named.append(NamedCertificate{shown[i].file, shown[i].names, wanted.more[i].chain.toUtf8(), wanted.more[i].key});
    }
    return input;
}

Error notInPractice()
{
    return Error{ErrorCode::Unsupported, {}, {}, u"practice"_s};
}

Result<api::helper::Nothing> nothing(const Result<void> &done)
{
    return done ? Result<api::helper::Nothing>(api::helper::Nothing{}) : Result<api::helper::Nothing>(done.error());
}

template<typename Reply>
QFuture<Result<Reply>> inPool(QThreadPool &pool, std::function<Result<Reply>()> work, std::function<void()> afterwards = {})
{
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    pool.start([promise, work = std::move(work), afterwards = std::move(afterwards)] {
        promise->addResult(work());
        releaseThread();
        promise->finish();
        if (afterwards)
            afterwards();
    });
    return promise->future();
}

} // namespace

Verbs::Verbs(Host &host, const InstancePaths &paths, const Instance &instance, QObject *parent)
    : QObject(parent),
      m_host(host),
      m_paths(paths),
      m_instance(instance),
      m_wanted(host, paths),
      m_supervisor(host, paths, m_wanted,
                   [this](std::function<Result<void>()> work, std::function<void(const Result<void> &)> done) {
                       m_pool.start([this, work = std::move(work), done = std::move(done)] {
                           const Result<void> result = work();
                           releaseThread();
                           QMetaObject::invokeMethod(this, [done, result] { done(result); }, Qt::QueuedConnection);
                       });
                   }),
      m_probeMailbox(host, paths, instance),
      m_applier(host, paths, instance, m_wanted, probeGreeting,
                [this](const MailTrial &trial, std::chrono::milliseconds limit) { return m_probeMailbox.tryMail(trial, limit); }),
      m_control(host, paths),
      m_testMailer(host, paths),
      m_traffic(host, paths)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_driftTimer, &QTimer::timeout, this, &Verbs::lookForDrift);
    m_driftTimer.start(std::chrono::seconds(20));
    connect(&m_traffic, &TrafficCounter::changed, this, &Verbs::trafficChanged);
    m_traffic.start();
    connect(&m_lookTimer, &QTimer::timeout, this, &Verbs::lookForChanges);
    m_lookTimer.start(std::chrono::seconds(5));
    m_mailPool.setMaxThreadCount(2); // a large mailbox that is being erased keeps nobody from looking at another
}

Verbs::~Verbs()
{
    m_mailWork.request_stop();
    m_pool.waitForDone();
    m_mailPool.waitForDone();
}

template<typename Reply>
QFuture<Result<Reply>> Verbs::inWorker(std::function<Result<Reply>()> work)
{
    m_supervisor.pause();
    return inPool<Reply>(m_pool, std::move(work), [this] {
        QMetaObject::invokeMethod(this, [this] { m_supervisor.resume(); }, Qt::QueuedConnection);
    });
}

void Verbs::forgive(const std::optional<Engine> &engine)
{
    for (const EngineRules &rules : allEngines()) {
        if (!engine || *engine == rules.engine)
            m_supervisor.forgive(rules.engine);
    }
}

void Verbs::serveOn(api::OperationTable &operations)
{
    using namespace api::helper;
    operations.serve<api::Hello>([this](const api::Hello &hello) -> Result<api::Hello::Reply> {
        if (hello.protocol != api::protocolVersion)
            return Error{ErrorCode::ProtocolVersion, {}, u"protocol"_s, u"%1, %2"_s.arg(hello.protocol).arg(api::protocolVersion)};
        return api::Hello::Reply{api::protocolVersion, QStringLiteral(POSTROOM_VERSION), {}, m_instance.practice};
    });
    operations.serve<api::Subscribe>([](const api::Subscribe &) -> Result<api::Subscribe::Reply> { return api::Subscribe::Reply{}; });
    operations.serve<LookupReady>([this](const LookupReady &) { return lookupIsReady(); });
    operations.serve<Apply>([this](const Apply &wanted) { return apply(wanted); });
    operations.serve<Preview>([this](const Preview &wanted) {
        return inWorker<ConfigPreview>([this, wanted]() -> Result<ConfigPreview> {
            const Result<RenderInput> input = inputFrom(wanted, m_instance, m_paths);
            return input ? m_applier.preview(*input) : Result<ConfigPreview>(input.error());
        });
    });
    operations.serve<Drift>([this](const Drift &) {
        return inWorker<Drift::Reply>([this]() -> Result<Drift::Reply> {
            const Generations generations(m_host, m_paths);
            const Result<qint64> current = generations.current();
            if (!current || *current == 0)
                return current ? Result<Drift::Reply>(Drift::Reply{}) : Result<Drift::Reply>(current.error());
            const Result<QList<HandMade>> found = generations.handMade(*current);
            return found ? Result<Drift::Reply>(Drift::Reply{*found}) : Result<Drift::Reply>(found.error());
        });
    });
    operations.serve<Restore>([this](const Restore &) { return change([this](const Applier::Progress &progress) { return m_applier.restore(progress); }); });
    operations.serve<Adopt>([this](const Adopt &) { return change([this](const Applier::Progress &progress) { return m_applier.adopt(progress); }); });
    operations.serve<Cancel>([this](const Cancel &) -> Result<Nothing> {
        m_change.request_stop();
        return Nothing{};
    });
    operations.serve<LastWords>([this](const LastWords &wanted) -> Result<LastWords::Reply> { return LastWords::Reply{m_control.lastWords(rulesOf(wanted.engine))}; });
    operations.serve<Control>([this](const Control &wanted) { return control(wanted); });
    operations.serve<api::helper::Status>([this](const api::helper::Status &) { return statusNow(); });
    operations.serve<Traffic>([this](const Traffic &) -> Result<Traffic::Reply> { return Traffic::Reply{m_traffic.hours()}; });
    // In the worker: not while a generation is being made.
    operations.serve<History>([this](const History &) {
        return inWorker<History::Reply>([this]() -> Result<History::Reply> {
            const Result<QList<KnownGeneration>> known = Generations(m_host, m_paths).known();
            return known ? Result<History::Reply>(History::Reply{*known}) : Result<History::Reply>(known.error());
        });
    });
    operations.serve<EndSessions>([this](const EndSessions &wanted) {
        return inWorker<Nothing>([this, wanted]() -> Result<Nothing> {
            const auto ended = endSessions(m_host, m_paths, wanted.address);
            return ended ? Result<Nothing>(Nothing{}) : Result<Nothing>(ended.error());
        });
    });
    operations.serve<MeasureMail>([this](const MeasureMail &wanted) {
        return inPool<MeasureMail::Reply>(m_mailPool, [this, wanted] { return measureMail(m_host, m_paths, wanted.address, m_mailWork.get_token()); });
    });
    // In the worker: the server is not being changed, started or stopped meanwhile.
    operations.serve<ListZones>([this](const ListZones &) {
        return inWorker<ListZones::Reply>([this] { return m_instance.practice ? listZones(m_host, m_paths) : Result<ListZones::Reply>(notInPractice()); });
    });
    operations.serve<CarryZone>([this](const CarryZone &wanted) {
        return inWorker<Nothing>([this, wanted] { return nothing(m_instance.practice ? carryZone(m_host, m_paths, wanted.zone) : notInPractice()); });
    });
    operations.serve<DropZone>([this](const DropZone &wanted) {
        return inWorker<Nothing>([this, wanted] { return nothing(m_instance.practice ? dropZone(m_host, m_paths, wanted.zone) : notInPractice()); });
    });
    operations.serve<SendTest>([this](const SendTest &wanted) { return sendTest(wanted); });
    operations.serve<FollowTest>([this](const FollowTest &wanted) {
        return inPool<FollowTest::Reply>(m_mailPool, [this, wanted] { return m_testMailer.follow(wanted, m_mailWork.get_token()); });
    });
    operations.serve<EraseMail>([this](const EraseMail &wanted) {
        return inPool<Nothing>(m_mailPool, [this, wanted]() -> Result<Nothing> {
            const auto erased = eraseMail(m_host, m_paths, wanted.address, m_mailWork.get_token());
            return erased ? Result<Nothing>(Nothing{}) : Result<Nothing>(erased.error());
        });
    });
}

QFuture<Result<api::helper::Nothing>> Verbs::lookupIsReady()
{
    const bool isFirst = !std::exchange(m_ready, true);
    return inWorker<api::helper::Nothing>([this, isFirst]() -> Result<api::helper::Nothing> {
        if (isFirst)
            startAll();
        return api::helper::Nothing{};
    });
}

void Verbs::startAll()
{
    if (const Result<void> recovered = m_applier.recover(); !recovered)
        qCCritical(log) << "could not finish the interrupted change:" << errorCodeName(recovered.error().code) << recovered.error().subject
                        << recovered.error().detail;
    // All engines at once, in order, without the supervisor's delays: this is a start, not a crash.
    for (const EngineRules &rules : allEngines()) {
        if (!m_control.isConfigured(rules) || m_wanted.isStopped(rules.engine))
            continue;
        if (const auto started = m_control.start(rules); !started)
            qCCritical(log) << "could not start" << wordOf(rules.engine) << started.error().detail;
    }
}

QFuture<Result<api::ConfigReply>> Verbs::apply(const api::helper::Apply &wanted)
{
    return change([this, wanted](const Applier::Progress &progress) -> Result<Applied> {
        const Result<RenderInput> input = inputFrom(wanted, m_instance, m_paths);
        if (!input)
            return input.error();
        return m_applier.apply(*input, wanted.loseHandMade.value_or(false) ? HandMadeFiles::Lose : HandMadeFiles::Refuse, progress);
    });
}

QFuture<Result<api::ConfigReply>> Verbs::change(std::function<Result<Applied>(const Applier::Progress &progress)> work)
{
    m_change = {}; // postroomd asks for one at a time
    return inWorker<api::ConfigReply>([this, work = std::move(work), asked = m_change.get_token()]() -> Result<api::ConfigReply> {
        // What cannot be made will be missed when the change is tried.
        if (const auto prepared = m_probeMailbox.prepare(); !prepared)
            qCWarning(log) << "no probe mailbox:" << errorCodeName(prepared.error().code) << prepared.error().subject << prepared.error().detail;
        const Result<Applied> applied = work([this, asked](const QString &step, const QString &subject) {
            QMetaObject::invokeMethod(this, [this, step, subject] { emit progressed(api::JobProgress{step, subject}); }, Qt::QueuedConnection);
            return !asked.stop_requested();
        });
        if (!applied)
            return applied.error();
        return api::ConfigReply{applied->changed ? api::Outcome::Applied : api::Outcome::Unchanged, applied->generation};
    }).then(this, [this](const Result<api::ConfigReply> &done) {
        if (done && done->outcome == api::Outcome::Applied)
            forgive({}); // every engine runs, or is stopped on purpose
        lookForDrift();
        return done;
    });
}

// While the worker changes generations, what is seen here would be half of it; it is looked again afterwards.
void Verbs::lookForDrift()
{
    if (m_pool.activeThreadCount() > 0) {
        QTimer::singleShot(std::chrono::milliseconds(500), this, &Verbs::lookForDrift);
        return;
    }
    const Generations generations(m_host, m_paths);
    const qint64 current = generations.current().value_or(0);
    QList<HandMade> found = current > 0 ? generations.handMade(current).value_or(QList<HandMade>()) : QList<HandMade>();
    for (HandMade &one : found)
        one.diff.clear();
    if (toJson(found) == toJson(m_handMade))
        return;
    m_handMade = found;
    for (const HandMade &one : std::as_const(m_handMade))
        qCWarning(log) << "not as it was generated:" << one.path << wordOf(one.state);
    emit driftChanged();
}

void Verbs::lookForChanges()
{
    if (m_pool.activeThreadCount() > 0)
        return; // what is under way is told when it ends
    QJsonArray engines;
    for (const EngineStatus &engine : this->engines())
        engines.append(QJsonObject{{u"state"_s, wordOf(engine.state)}, {u"pid"_s, engine.pid.value_or(0)}});
    api::QueueCounts counts = countQueue(m_paths, m_host.now());
    counts.oldestSeconds.reset(); // it grows by itself
    const QJsonValue queue = toJson(counts);
    const bool isFirst = m_seenQueue.isNull();
    const bool areOthers = m_seenEngines != QJsonValue(engines);
    if (!isFirst && (areOthers || m_seenQueue != queue))
        emit statusChanged({areOthers});
    m_seenEngines = engines;
    m_seenQueue = queue;
}

QFuture<Result<api::helper::Nothing>> Verbs::sendTest(const api::helper::SendTest &wanted)
{
    using Reply = Result<api::helper::Nothing>;
    const Generations generations(m_host, m_paths);
    const qint64 current = generations.current().value_or(0);
    const Result<Snapshot> snapshot = current > 0 ? generations.snapshotOf(current) : Result<Snapshot>(Error{ErrorCode::NotSetUp, {}, {}, {}});
    if (!snapshot || !snapshot->settings.serverName)
        return QtFuture::makeReadyFuture(Reply(snapshot ? Error{ErrorCode::NotSetUp, {}, {}, {}} : snapshot.error()));
    if (const auto admitted = m_testMailer.admit(); !admitted)
        return QtFuture::makeReadyFuture(Reply(admitted.error()));
    return inPool<api::helper::Nothing>(m_mailPool, [this, wanted, server = *snapshot->settings.serverName] { return m_testMailer.send(wanted, server); });
}

QFuture<Result<api::ServiceReply>> Verbs::control(const api::helper::Control &wanted)
{
    return inWorker<api::helper::Nothing>([this, wanted] { return controlNow(wanted); })
        .then(this, [this, wanted](const Result<api::helper::Nothing> &done) -> Result<api::ServiceReply> {
            if (wanted.action == api::ServiceAction::Start || wanted.action == api::ServiceAction::Restart)
                forgive(wanted.engine);
            return done ? Result<api::ServiceReply>(api::ServiceReply{engines()}) : Result<api::ServiceReply>(done.error());
        });
}

Result<api::helper::Nothing> Verbs::controlNow(const api::helper::Control &wanted)
{
    if (!m_host.exists(m_paths.current()))
        return Error{ErrorCode::NotSetUp, {}, {}, {}};
    QList<const EngineRules *> chosen;
    for (const EngineRules &rules : allEngines()) {
        // One that the configuration has no files for would start with whatever its packagers thought of.
        if (m_control.isConfigured(rules) && (!wanted.engine || *wanted.engine == rules.engine))
            chosen.append(&rules);
    }
    if (chosen.isEmpty())
        return Error{ErrorCode::NotSetUp, wanted.engine ? wordOf(*wanted.engine) : QString(), {}, {}};
    const bool stops = wanted.action == api::ServiceAction::Stop || wanted.action == api::ServiceAction::Restart;
    if (stops) {
        for (auto it = chosen.rbegin(); it != chosen.rend(); ++it) {
            if (wanted.action == api::ServiceAction::Stop) {
                if (const auto noted = m_wanted.setStopped((*it)->engine, true); !noted)
                    return noted.error();
            }
            if (const auto stopped = m_control.stop(**it); !stopped)
                return stopped.error();
        }
    }
    if (wanted.action == api::ServiceAction::Start || wanted.action == api::ServiceAction::Restart) {
        for (const EngineRules *rules : chosen) {
            if (const auto noted = m_wanted.setStopped(rules->engine, false); !noted)
                return noted.error();
            if (const auto started = m_control.start(*rules); !started)
                return started.error();
        }
    }
    if (wanted.action == api::ServiceAction::Reload) {
        for (const EngineRules *rules : chosen) {
            if (!m_control.pid(*rules))
                continue; // a stopped engine reads its configuration when it starts
            if (const auto reloaded = m_control.reload(*rules); !reloaded)
                return reloaded.error();
        }
    }
    return api::helper::Nothing{};
}

Result<api::helper::Status::Reply> Verbs::statusNow()
{
    const Generations generations(m_host, m_paths);
    const Result<qint64> generation = generations.current();
    if (!generation)
        return generation.error();
    lookForDrift();
    api::helper::Status::Reply reply{*generation, {}, {}, {}, engines(), countQueue(m_paths, m_host.now()), m_handMade, m_supervisor.problems()};
    if (*generation == 0)
        return reply;
    const Result<Snapshot> snapshot = generations.snapshotOf(*generation);
    if (!snapshot) {
        // The next change is made without it.
        reply.problems.append(u"What configuration %1 was made from cannot be read (%2 %3)"_s.arg(
            QString::number(*generation), errorCodeName(snapshot.error().code), snapshot.error().subject));
        return reply;
    }
    reply.settings = snapshot->settings;
    reply.certificate = snapshot->certificate;
    reply.more = snapshot->more;
    return reply;
}

QList<EngineStatus> Verbs::engines()
{
    QList<EngineStatus> all;
    for (const EngineRules &rules : allEngines()) {
        if (rules.onlyInPractice && !m_instance.practice)
            continue;
        EngineStatus status = m_control.status(rules);
        if (status.state == EngineState::Stopped && m_supervisor.hasGivenUp(rules.engine))
            status.state = EngineState::Failed;
        all.append(status);
    }
    return all;
}

} // namespace postroom
