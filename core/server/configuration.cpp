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

QFuture<Result<api::ConfigReply>> Configuration::apply(const Settings &proposed, const AuditEntry &entry, std::function<Result<void>()> keep)
{
    if (m_busy)
        return ready(Error{ErrorCode::Busy, {}, {}, {}});
    if (!proposed.serverName || !proposed.adminAddress)
        return ready(Error{ErrorCode::NotSetUp, {}, {}, {}});
    if (!m_helper.isConnected())
        return ready(Error{ErrorCode::HelperUnreachable, {}, {}, {}});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<CertifiedKey> certificate = m_certificates.certificateFor(Certificates::namesFor(proposed), now);
    if (!certificate)
        return ready(certificate.error());
    const Result<CertificateInfo> info = readCertificate(certificate->chainPem);
    if (!info)
        return ready(info.error());

    m_busy = true;
    const api::helper::Apply verb{Snapshot{proposed, *info}, QString::fromUtf8(certificate->chainPem), certificate->keyPem};
    return m_helper.call(verb).then(this, [this, certificate = *certificate, proposed, entry, keep = std::move(keep)](const Result<api::ConfigReply> &reply) {
        m_busy = false;
        return finish(reply, certificate, proposed, entry, keep);
    });
}

QFuture<Result<QList<KnownGeneration>>> Configuration::history()
{
    return m_helper.ask(api::helper::History{}).then([](const Result<api::helper::History::Reply> &reply) {
        return reply ? Result<QList<KnownGeneration>>(reply->generations) : Result<QList<KnownGeneration>>(reply.error());
    });
}

Result<api::ConfigReply> Configuration::record(const AuditEntry &entry, const std::function<Result<void>()> &keep)
{
    if (m_busy)
        return Error{ErrorCode::Busy, {}, {}, {}};
    if (!m_settled)
        return Error{ErrorCode::HelperUnreachable, {}, {}, {}};
    const Result<None> kept = m_stores.change<None>(entry, [&keep]() -> Result<None> {
        const auto done = keep();
        return done ? Result<None>(None{}) : Result<None>(done.error());
    });
    if (!kept)
        return kept.error();
    return api::ConfigReply{api::Outcome::Recorded, 0};
}

Result<void> Configuration::note(const AuditEntry &entry, const Settings &settings, qint64 generation, const std::function<Result<void>()> &keep)
{
    const Result<Settings> former = m_stores.settings.load();
    if (!former)
        return former.error();
    const Result<ChangeMark> before = changeMark(m_stores.database);
    const Result<None> noted = m_stores.change<None>(entry, [&]() -> Result<None> {
        for (const auto &step : {keep, std::function([&] { return keepDomain(m_stores, settings, former->adminAddress); }),
                                 std::function([&] { return m_stores.settings.setAppliedGeneration(generation); })}) {
            if (const auto done = step(); !done)
                return done.error();
        }
        return None{};
    });
    m_settled = noted.has_value();
    if (!noted)
        return noted.error();
    // What engines read is written only where something of it changed.
    if (const Result<ChangeMark> after = changeMark(m_stores.database); !before || !after || *before != *after)
        m_stores.lookup.setBehind();
    (void)m_stores.repairLookup(); // one that cannot be written is no failure of this change; it is tried again now and then
    return success();
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
    }
}

Result<void> Configuration::takeOver(const api::helper::Status::Reply &inUse)
{
    const Result<std::optional<qint64>> known = m_stores.settings.appliedGeneration();
    const Result<Settings> current = m_stores.settings.load();
    if (!known || !current)
        return known ? current.error() : known.error();
    // Of a generation whose manifest is not readable any more nothing can be taken over; the next change heals it.
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
    const Result<void> noted = note(entry, *inUse.settings, inUse.generation, [&]() -> Result<void> {
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

Result<api::ConfigReply> Configuration::finish(const Result<api::ConfigReply> &reply, const CertifiedKey &certificate, const Settings &settings,
                                               const AuditEntry &entry, const std::function<Result<void>()> &keep)
{
    if (!reply) {
        if (reply.error().code == ErrorCode::OutcomeUnknown) {
            m_settled = false;
            followSoon();
        }
        return reply;
    }
    if (const auto kept = m_certificates.keep(certificate); !kept)
        qCCritical(log) << "the certificate in use could not be kept:" << kept.error().detail;
    AuditEntry complete = entry;
    complete.generation = reply->generation;
    if (const auto noted = note(complete, settings, reply->generation, keep); !noted) {
        qCCritical(log) << "generation" << reply->generation << "is in use and could not be noted:" << noted.error().detail;
        followSoon();
        return Error{ErrorCode::ChangeNotNoted, {}, {}, noted.error().detail};
    }
    return reply;
}

} // namespace postroom
