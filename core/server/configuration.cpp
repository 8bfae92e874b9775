#include "core/server/configuration.h"

#include "core/server/rolealiases.h"

#include <QLoggingCategory>
#include <QTimer>

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.server")

QFuture<Result<api::ConfigReply>> ready(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<api::ConfigReply>(error));
}

struct None
{
};

Result<void> requireAliases(Stores &stores, const std::optional<Address> &former, const Address &admin)
{
    const Result<qint64> kept = keepRequiredAliases(stores, former, admin);
    return kept ? success() : Result<void>(kept.error());
}

// The admin's own domain is always served, and every domain has its required addresses, led to the admin: kept with the
// settings (inside their transaction).
Result<void> keepDomain(Stores &stores, const Settings &settings, const std::optional<Address> &former)
{
    if (!settings.adminAddress)
        return success();
    const DomainName domain = settings.adminAddress->domain();
    if (const Result<Domain> known = stores.domains.byName(domain); known || known.error().code != ErrorCode::NotFound)
        return known ? requireAliases(stores, former, *settings.adminAddress) : Result<void>(known.error());
    const Result<Domain> added = stores.domains.add(domain, QDateTime::currentDateTimeUtc());
    return added ? requireAliases(stores, former, *settings.adminAddress) : Result<void>(added.error());
}

} // namespace

Configuration::Configuration(Stores &stores, Certificates &certificates, HelperLink &helper, QObject *parent)
    : QObject(parent), m_stores(stores), m_certificates(certificates), m_helper(helper)
{
    connect(&m_helper, &HelperLink::met, this, &Configuration::follow);
}

Result<Configuration::Prepared> Configuration::prepare(const Settings &proposed, const Certificates::Change &change) const
{
    if (!proposed.serverName || !proposed.adminAddress)
        return Error{ErrorCode::NotSetUp, {}, {}, {}};
    if (!m_helper.isConnected())
        return Error{ErrorCode::HelperUnreachable, {}, {}, {}};
    const auto isServed = [this](const DomainName &domain) {
        const Result<Domain> found = m_stores.domains.servedByName(domain);
        return found || (found.error().code != ErrorCode::NotFound && found.error().code != ErrorCode::DomainNotServed);
    };
    const Result<Certificates::Serving> serving = m_certificates.serving(proposed, change, isServed, QDateTime::currentDateTimeUtc());
    if (!serving)
        return serving.error();
    const auto keyed = [](const CertifiedKey &pair) { return api::helper::KeyedCertificate{QString::fromUtf8(pair.chainPem), pair.keyPem}; };
    Prepared prepared{*serving, {Snapshot{proposed, {}, {}}, keyed(serving->main), {}, {}}};
    for (const CertifiedKey &one : serving->more)
        prepared.verb.more.append(keyed(one));
    return prepared;
}

QFuture<Result<api::ConfigReply>> Configuration::apply(const Settings &proposed, const AuditEntry &entry, std::function<Result<void>()> keep,
                                                       HandMadeFiles handMade, const Certificates::Change &change)
{
    if (m_busy)
        return ready(Error{ErrorCode::Busy, {}, {}, {}});
    Result<Prepared> prepared = prepare(proposed, change);
    if (!prepared)
        return ready(prepared.error());
    prepared->verb.loseHandMade = handMade == HandMadeFiles::Lose;
    if (const auto laid = m_certificates.lay(prepared->serving); !laid)
        return ready(laid.error());
    m_busy = true;
    return m_helper.call(prepared->verb)
        .then(this, [this, serving = prepared->serving, proposed, entry, keep = std::move(keep)](const Result<api::ConfigReply> &reply) {
            m_busy = false;
            const Result<api::ConfigReply> done = finish(reply, entry, [&](const AuditEntry &complete, qint64 generation) {
                if (const auto kept = m_certificates.keep(serving); !kept)
                    return kept;
                return noteSettings(complete, proposed, generation, keep);
            });
            // What was refused is forgotten; what is in use all the same is kept at the next meeting.
            if (!done && m_settled) {
                if (const auto forgotten = m_certificates.settle({}); !forgotten)
                    qCWarning(log) << "a refused certificate could not be removed:" << forgotten.error().detail;
            }
            QMetaObject::invokeMethod(this, &Configuration::serveNext, Qt::QueuedConnection);
            return done;
        });
}

QFuture<Result<api::ConfigReply>> Configuration::applyCertificates(const AuditEntry &entry, const Certificates::Change &change)
{
    if (!m_busy) {
        const Result<Settings> settings = m_stores.settings.load();
        return settings ? apply(*settings, entry, [] { return success(); }, HandMadeFiles::Refuse, change) : ready(settings.error());
    }
    auto promise = std::make_shared<QPromise<Result<api::ConfigReply>>>();
    promise->start();
    m_waiting.append([this, promise, entry, change] {
        applyCertificates(entry, change).then(this, [promise](const Result<api::ConfigReply> &reply) {
            promise->addResult(reply);
            promise->finish();
        });
    });
    return promise->future();
}

void Configuration::serveNext()
{
    while (!m_busy && !m_waiting.isEmpty())
        m_waiting.takeFirst()(); // one that is refused at once makes room for the next
}

QFuture<Result<ConfigPreview>> Configuration::preview(const Settings &proposed)
{
    const Result<Prepared> prepared = prepare(proposed, {});
    if (!prepared)
        return QtFuture::makeReadyFuture(Result<ConfigPreview>(prepared.error()));
    return m_helper.ask(api::helper::Preview{prepared->verb.snapshot, prepared->verb.certificate, prepared->verb.more});
}

QFuture<Result<api::ConfigDrift::Reply>> Configuration::drift()
{
    return m_helper.ask(api::helper::Drift{});
}

template<typename Verb>
QFuture<Result<api::ConfigReply>> Configuration::changeFiles(const Verb &verb, const AuditEntry &entry)
{
    if (m_busy)
        return ready(Error{ErrorCode::Busy, {}, {}, {}});
    m_busy = true;
    return m_helper.call(verb).then(this, [this, entry](const Result<api::ConfigReply> &reply) {
        m_busy = false;
        QMetaObject::invokeMethod(this, &Configuration::serveNext, Qt::QueuedConnection);
        return finish(reply, entry, [this](const AuditEntry &complete, qint64 generation) { return note(complete, generation, success); });
    });
}

QFuture<Result<api::ConfigReply>> Configuration::restore(const AuditEntry &entry)
{
    return changeFiles(api::helper::Restore{}, entry);
}

QFuture<Result<api::ConfigReply>> Configuration::adopt(const AuditEntry &entry)
{
    return changeFiles(api::helper::Adopt{}, entry);
}

QFuture<Result<QList<KnownGeneration>>> Configuration::history()
{
    return m_helper.ask(api::helper::History{}).then([](const Result<api::helper::History::Reply> &reply) {
        return reply ? Result<QList<KnownGeneration>>(reply->generations) : Result<QList<KnownGeneration>>(reply.error());
    });
}

QFuture<Result<bool>> Configuration::cancel()
{
    if (!m_busy)
        return QtFuture::makeReadyFuture(Result<bool>(false));
    return m_helper.ask(api::helper::Cancel{}).then([](const Result<api::helper::Nothing> &told) {
        return told ? Result<bool>(true) : Result<bool>(told.error());
    });
}

Result<api::ConfigReply> Configuration::record(const AuditEntry &entry, const std::function<Result<void>()> &keep)
{
    if (m_busy)
        return Error{ErrorCode::Busy, {}, {}, {}};
    if (!m_settled)
        return Error{ErrorCode::HelperUnreachable, {}, {}, {}};
    const Result<Settings> former = m_stores.settings.load();
    if (!former)
        return former.error();
    bool redirects = false;
    const Result<None> kept = m_stores.change<None>(entry, [&]() -> Result<None> {
        if (const auto done = keep(); !done)
            return done.error();
        const Result<Settings> now = m_stores.settings.load();
        if (!now)
            return now.error();
        // Who gets the mail for abuse@ and postmaster@ is no engine's configuration: it follows at once.
        redirects = former->serverName && now->adminAddress && former->adminAddress != now->adminAddress;
        const Result<qint64> redirected = redirects ? keepRequiredAliases(m_stores, former->adminAddress, *now->adminAddress) : Result<qint64>(0);
        return redirected ? Result<None>(None{}) : Result<None>(redirected.error());
    });
    if (!kept)
        return kept.error();
    if (redirects) {
        m_stores.lookup.setBehind();
        (void)m_stores.repairLookup(); // one that cannot be written is tried again now and then
    }
    const Result<std::optional<qint64>> inUse = m_stores.settings.appliedGeneration();
    return api::ConfigReply{api::Outcome::Recorded, inUse.value_or(std::nullopt).value_or(0)};
}

Result<void> Configuration::note(const AuditEntry &entry, qint64 generation, const std::function<Result<void>()> &keep)
{
    const Result<None> noted = m_stores.change<None>(entry, [&]() -> Result<None> {
        for (const auto &step : {keep, std::function([&] { return m_stores.settings.setAppliedGeneration(generation); })}) {
            if (const auto done = step(); !done)
                return done.error();
        }
        return None{};
    });
    m_settled = noted.has_value();
    return noted ? success() : Result<void>(noted.error());
}

Result<void> Configuration::noteSettings(const AuditEntry &entry, const Settings &settings, qint64 generation, const std::function<Result<void>()> &keep)
{
    const Result<Settings> former = m_stores.settings.load();
    if (!former)
        return former.error();
    const Result<ChangeMark> before = changeMark(m_stores.database);
    const Result<void> noted = note(entry, generation, [&]() -> Result<void> {
        const Result<void> kept = keep();
        return kept ? keepDomain(m_stores, settings, former->adminAddress) : kept;
    });
    if (!noted)
        return noted;
    // What engines read is written only where something of it changed.
    if (const Result<ChangeMark> after = changeMark(m_stores.database); !before || !after || *before != *after)
        m_stores.lookup.setBehind();
    (void)m_stores.repairLookup(); // one that cannot be written is no failure of this change; it is tried again now and then
    emit this->noted();
    if (settings.adminAddress)
        emit domainKept(settings.adminAddress->domain());
    return noted;
}

// A generation that the store never heard of is in use: postroomd or the helper was killed during a change, and it was
// carried out all the same. Nobody was told that it was refused, so it holds.
void Configuration::follow(const api::helper::Status::Reply &inUse)
{
    if (m_busy) {
        followSoon(); // what is being applied decides
        return;
    }
    if (const Result<void> followed = takeOver(inUse); !followed) {
        qCCritical(log) << "the store cannot follow generation" << inUse.generation << errorCodeName(followed.error().code) << followed.error().detail;
        followSoon();
        return;
    }
    // When everybody has met the helper: until then nothing is asked of it.
    QMetaObject::invokeMethod(this, [this, inUse] { bringUpToDate(inUse); }, Qt::QueuedConnection);
}

// An engine that the configuration in use has no files for came with a newer version of Postroom.
void Configuration::bringUpToDate(const api::helper::Status::Reply &inUse)
{
    const bool lacksOne = inUse.generation > 0 && std::any_of(inUse.engines.begin(), inUse.engines.end(), [](const EngineStatus &engine) {
        return engine.state == EngineState::NotConfigured;
    });
    const Result<Settings> settings = m_stores.settings.load();
    if (!lacksOne || !settings)
        return;
    apply(*settings, auditOf(api::Caller{qint64(::geteuid()), 0, api::Access::Admin}, "config.upgrade", {}), [] { return success(); })
        .then(this, [](const Result<api::ConfigReply> &reply) {
            if (!reply)
                qCWarning(log) << "the configuration could not be brought up to date:" << errorCodeName(reply.error().code) << reply.error().subject << reply.error().detail;
        });
}

Result<void> Configuration::takeOver(const api::helper::Status::Reply &inUse)
{
    const Result<std::optional<qint64>> known = m_stores.settings.appliedGeneration();
    const Result<Settings> current = m_stores.settings.load();
    if (!known || !current)
        return known ? current.error() : known.error();
    // Of a generation whose manifest is not readable any more nothing can be taken over; the next change heals it.
    QStringList shown;
    for (const CertificateInfo &one : inUse.more.value_or(QList<CertificateInfo>()) + (inUse.certificate ? QList{*inUse.certificate} : QList<CertificateInfo>()))
        shown.append(one.fingerprint);
    if (const auto settled = m_certificates.settle(shown); !settled)
        return settled;
    if (*known == inUse.generation || !inUse.settings) {
        m_settled = true;
        return success();
    }
    // A store from before such numbers were kept agreed with the machine, but for what was only noted.
    const bool isOld = !*known;
    const QJsonObject before = toJson(*current).toObject();
    const QJsonObject after = isOld ? before : toJson(*inUse.settings).toObject();
    AuditEntry entry = auditOf(api::Caller{qint64(::geteuid()), 0, api::Access::Admin}, "config.follow", {}, before, after);
    entry.generation = inUse.generation;
    const Result<void> noted = noteSettings(entry, *inUse.settings, inUse.generation, [&]() -> Result<void> {
        return before == after ? success() : m_stores.settings.restore(*inUse.settings);
    });
    if (!noted)
        return noted;
    if (before != after)
        qCWarning(log) << "generation" << inUse.generation << "is in use and was not in the store; its settings were taken over";
    emit followed(*inUse.settings);
    return success();
}

void Configuration::followSoon()
{
    QTimer::singleShot(std::chrono::seconds(5), &m_helper, &HelperLink::meetAgain);
}

Result<api::ConfigReply> Configuration::finish(const Result<api::ConfigReply> &reply, const AuditEntry &entry,
                                               const std::function<Result<void>(const AuditEntry &entry, qint64 generation)> &keep)
{
    if (!reply) {
        if (reply.error().code == ErrorCode::OutcomeUnknown) {
            m_settled = false;
            followSoon();
        }
        return reply;
    }
    AuditEntry complete = entry;
    complete.generation = reply->generation;
    if (const auto noted = keep(complete, reply->generation); !noted) {
        qCCritical(log) << "generation" << reply->generation << "is in use and could not be noted:" << noted.error().detail;
        m_settled = false;
        followSoon();
        return Error{ErrorCode::ChangeNotNoted, {}, {}, noted.error().detail};
    }
    return reply;
}

} // namespace postroom
