#include "core/server/configuration.h"

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

} // namespace

Result<void> keepDomain(Stores &stores, const Settings &settings)
{
    if (!settings.adminAddress)
        return success();
    const DomainName domain = settings.adminAddress->domain();
    if (const Result<Domain> known = stores.domains.byName(domain); known || known.error().code != ErrorCode::NotFound)
        return known ? success() : Result<void>(known.error());
    const Result<Domain> added = stores.domains.add(domain, QDateTime::currentDateTimeUtc());
    return added ? success() : Result<void>(added.error());
}

void publishDomain(Stores &stores, const Settings &settings)
{
    if (!settings.adminAddress)
        return;
    if (const Result<Domain> kept = stores.domains.byName(settings.adminAddress->domain()))
        stores.published(stores.lookup.publishDomain(kept->name, kept->revision));
}

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
    return m_helper.call(verb).then(this, [this, certificate = *certificate, entry, keep = std::move(keep)](const Result<api::ConfigReply> &reply) {
        m_busy = false;
        return finish(reply, certificate, entry, keep);
    });
}

QFuture<Result<QList<KnownGeneration>>> Configuration::history()
{
    using Known = Result<QList<KnownGeneration>>;
    return m_helper.call(api::helper::History{}).then([](const Result<api::helper::History::Reply> &reply) -> Known {
        if (!reply) // nothing was changed by asking
            return reply.error().code == ErrorCode::OutcomeUnknown ? Error{ErrorCode::HelperUnreachable, {}, {}, {}} : reply.error();
        return reply->generations;
    });
}

Result<api::ConfigReply> Configuration::record(const AuditEntry &entry, const std::function<Result<void>()> &keep)
{
    if (m_busy)
        return Error{ErrorCode::Busy, {}, {}, {}};
    const Result<None> kept = m_stores.change<None>(entry, [&keep]() -> Result<None> {
        const auto done = keep();
        return done ? Result<None>(None{}) : Result<None>(done.error());
    });
    if (!kept)
        return kept.error();
    return api::ConfigReply{api::Outcome::Recorded, 0};
}

// A generation that the store never heard of is in use: postroomd or the helper was killed during a change, and it was
// carried out all the same. Nobody was told that it was refused, so it holds.
void Configuration::follow(const api::helper::Status::Reply &inUse)
{
    const Result<qint64> known = m_stores.settings.appliedGeneration();
    if (!known || !inUse.settings || *known == inUse.generation)
        return;
    const Result<Settings> current = m_stores.settings.load();
    if (!current)
        return;
    const QJsonObject before = toJson(*current).toObject();
    const QJsonObject after = toJson(*inUse.settings).toObject();
    AuditEntry entry = auditOf(api::Caller{qint64(::geteuid()), 0, api::Access::Admin}, "config.follow", {}, before, after);
    entry.generation = inUse.generation;
    const Result<api::ConfigReply> taken = record(entry, [this, &inUse, isSame = before == after]() -> Result<void> {
        if (!isSame) {
            if (const auto restored = m_stores.settings.restore(*inUse.settings); !restored)
                return restored;
        }
        if (const auto kept = keepDomain(m_stores, *inUse.settings); !kept)
            return kept;
        return m_stores.settings.setAppliedGeneration(inUse.generation);
    });
    if (!taken) {
        qCCritical(log) << "the store cannot follow generation" << inUse.generation << taken.error().detail;
        return followSoon();
    }
    if (before != after)
        qCWarning(log) << "generation" << inUse.generation << "is in use and was not in the store; its settings were taken over";
    publishDomain(m_stores, *inUse.settings);
    emit followed();
}

void Configuration::followSoon()
{
    QTimer::singleShot(std::chrono::seconds(5), &m_helper, &HelperLink::meetAgain);
}

Result<api::ConfigReply> Configuration::finish(const Result<api::ConfigReply> &reply, const CertifiedKey &certificate, const AuditEntry &entry,
                                               const std::function<Result<void>()> &keep)
{
    if (!reply)
        return reply; // OutcomeUnknown: follow() settles it
    if (const auto kept = m_certificates.keep(certificate); !kept)
        qCCritical(log) << "the certificate in use could not be kept:" << kept.error().detail;
    AuditEntry complete = entry;
    complete.generation = reply->generation;
    const Result<api::ConfigReply> recorded = record(complete, [this, &keep, generation = reply->generation]() -> Result<void> {
        if (const auto kept = keep(); !kept)
            return kept;
        return m_stores.settings.setAppliedGeneration(generation);
    });
    if (!recorded) {
        qCCritical(log) << "generation" << reply->generation << "is in use and could not be kept in the store:" << recorded.error().detail;
        followSoon();
        return Error{ErrorCode::OutcomeUnknown, {}, {}, {}};
    }
    return reply;
}

} // namespace postroom
