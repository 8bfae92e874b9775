#include "core/server/configuration.h"

#include <QLoggingCategory>

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

Configuration::Configuration(Stores &stores, Certificates &certificates, HelperLink &helper, QObject *parent)
    : QObject(parent), m_stores(stores), m_certificates(certificates), m_helper(helper)
{
}

QFuture<Result<api::ConfigReply>> Configuration::apply(const Settings &proposed, const AuditEntry &entry, std::function<Result<void>()> keep)
{
    if (m_busy)
        return ready(Error{ErrorCode::Busy, {}, {}, {}});
    if (!proposed.serverName || !proposed.adminAddress)
        return ready(Error{ErrorCode::NotSetUp, {}, {}, {}});
    if (!m_helper.isConnected())
        return ready(Error{ErrorCode::ServiceUnreachable, u"postroom-helper"_s, {}, {}});
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

Result<api::ConfigReply> Configuration::finish(const Result<api::ConfigReply> &reply, const CertifiedKey &certificate, const AuditEntry &entry,
                                               const std::function<Result<void>()> &keep)
{
    if (!reply)
        return reply;
    if (const auto kept = m_certificates.keep(certificate); !kept)
        qCCritical(log) << "the certificate in use could not be kept:" << kept.error().detail;
    AuditEntry complete = entry;
    complete.generation = reply->generation;
    const Result<api::ConfigReply> recorded = record(complete, keep);
    if (!recorded)
        return recorded.error();
    emit applied();
    return reply;
}

} // namespace postroom
