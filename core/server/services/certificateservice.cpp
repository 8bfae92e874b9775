#include "core/server/services/certificateservice.h"

#include "core/certs/coverage.h"
#include "core/host/reach.h"

#include <QLoggingCategory>

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.server")

constexpr qsizetype mostProbed = 400; // ports times names

QFuture<Result<api::ConfigReply>> ready(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<api::ConfigReply>(error));
}

// What is to be served for a name.
struct Expected
{
    QString name;
    QString fingerprint;
};

// The names that somebody asks for: those that mail programs try in the domain, or in the admin's with the server's own, and
// one more of each further certificate, which says enough of it. Nobody asks for a wildcard.
QStringList askedNames(const api::helper::Status::Reply &inUse, const std::optional<DomainName> &domain)
{
    if (domain)
        return Certificates::namesOf(*domain, *inUse.settings);
    QStringList names = Certificates::namesFor(*inUse.settings);
    const QList<CertificateInfo> more = inUse.more.value_or(QList<CertificateInfo>());
    for (const CertificateInfo &one : more) {
        const auto concrete = std::find_if(one.names.begin(), one.names.end(), [&names](const QString &name) { return DomainName::parse(name) && !names.contains(name); });
        if (concrete != one.names.end())
            names.append(*concrete);
    }
    return names;
}

QList<Expected> expectedNames(const api::helper::Status::Reply &inUse, const std::optional<DomainName> &domain)
{
    const QList<CertificateInfo> more = inUse.more.value_or(QList<CertificateInfo>());
    QList<Expected> expected;
    for (const QString &name : askedNames(inUse, domain)) {
        if (const CertificateInfo *shown = shownFor(name, *inUse.certificate, more))
            expected.append({name, shown->fingerprint});
    }
    return expected;
}

Verdict judge(const Result<QString> &served, const QString &expected)
{
    if (!served)
        return served.error().code == ErrorCode::ServiceUnreachable || served.error().code == ErrorCode::TimedOut ? Verdict::Unknown : Verdict::Fail;
    return *served == expected ? Verdict::Pass : Verdict::Fail;
}

} // namespace

CertificateService::CertificateService(Stores &stores, Certificates &certificates, Configuration &configuration, World &world, Changed changed, QObject *parent)
    : QObject(parent), m_stores(stores), m_certificates(certificates), m_configuration(configuration), m_world(world), m_changed(std::move(changed))
{
    connect(&m_renewal, &QTimer::timeout, this, &CertificateService::renew);
    m_renewal.start(std::chrono::hours(6));
}

void CertificateService::renew()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<QList<Certificates::Kept>> kept = m_certificates.kept(now);
    if (!kept || std::none_of(kept->begin(), kept->end(), [&now](const Certificates::Kept &one) { return one.isOwn && Certificates::endsSoon(one, now); }))
        return;
    const AuditEntry entry = auditOf(api::Caller{qint64(::geteuid()), 0, api::Access::Admin}, "certificate.renew", {});
    announced(m_configuration.applyCertificates(entry, {})).then(this, [](const Result<api::ConfigReply> &renewed) {
        if (!renewed)
            qCWarning(log) << "certificates could not be renewed:" << errorCodeName(renewed.error().code) << renewed.error().subject << renewed.error().detail;
    });
}

QFuture<Result<api::ListCertificates::Reply>> CertificateService::list()
{
    return m_world.status().then(this, [this](const Result<api::helper::Status::Reply> &inUse) -> Result<api::ListCertificates::Reply> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Result<QList<Certificates::Kept>> kept = m_certificates.kept(now);
        if (!kept)
            return kept.error();
        QStringList shown;
        if (inUse && inUse->certificate)
            shown.append(inUse->certificate->fingerprint);
        if (inUse && inUse->more) {
            for (const CertificateInfo &one : *inUse->more)
                shown.append(one.fingerprint);
        }
        api::ListCertificates::Reply reply;
        for (const Certificates::Kept &one : *kept) {
            const qint64 seconds = now.secsTo(one.info.notAfter);
            reply.certificates.append({one.info, seconds >= 0 ? seconds / 86400 : -1 - (-seconds / 86400),
                                       checkComplete(one.pair.chainPem, m_certificates.authority(), now).has_value(), !one.problem, one.isOwn,
                                       shown.contains(one.info.fingerprint)});
        }
        return reply;
    });
}

QFuture<Result<api::ProbeCertificates::Reply>> CertificateService::probe(const api::ProbeCertificates &wanted)
{
    using Reply = api::ProbeCertificates::Reply;
    return m_world.status()
        .then(this,
              [this, wanted](const Result<api::helper::Status::Reply> &inUse) -> QFuture<Result<Reply>> {
                  if (!inUse)
                      return QtFuture::makeReadyFuture(Result<Reply>(inUse.error()));
                  if (!inUse->settings || !inUse->certificate)
                      return QtFuture::makeReadyFuture(Result<Reply>(Error{ErrorCode::NotSetUp, {}, {}, {}}));
                  Reply reply;
                  QList<ProbeTarget> targets;
                  const QList<Listener> listeners = openListeners(inUse->settings->accountTypes, m_world.instance().practice);
                  const QList<Expected> names = expectedNames(*inUse, wanted.domain);
                  for (const Expected &one : names) {
                      const Reach reach(m_world.instance(), one.name, {});
                      for (const Listener &listener : listeners) {
                          if (listener.encryption == Encryption::None || targets.size() >= mostProbed)
                              continue;
                          targets.append(reach.target(listener.protocol));
                          targets.last().verification = Verification::FingerprintOnly;
                          reply.ports.append({listener.protocol, targets.last().port, one.name, one.fingerprint, {}, Verdict::Unknown, {}});
                      }
                  }
                  return m_world.probe(targets).then(this, [reply](const QList<Result<QString>> &served) mutable -> Result<Reply> {
                      for (qsizetype i = 0; i < served.size(); ++i) {
                          reply.ports[i].verdict = judge(served[i], reply.ports[i].expected);
                          reply.ports[i].served = served[i].value_or(QString());
                          reply.ports[i].detail = served[i] ? QString() : served[i].error().detail;
                      }
                      return reply;
                  });
              })
        .unwrap();
}

Result<CertifiedKey> CertificateService::readImport(const api::ImportCertificate &wanted) const
{
    if (wanted.pkcs12) {
        if (wanted.chain || wanted.key)
            return Error{ErrorCode::ChoiceUnknown, {}, u"pkcs12"_s, u"pkcs12 | chain, key"_s};
        auto bytes = QByteArray::fromBase64Encoding(wanted.pkcs12->reveal().toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            return Error{ErrorCode::TextMalformed, {}, u"pkcs12"_s, u"Base64"_s};
        const Secret file = Secret::fromUtf8(bytes.decoded);
        wipe(bytes.decoded);
        return readPkcs12(file, wanted.password.value_or(Secret()));
    }
    if (!wanted.chain || !wanted.key)
        return Error{ErrorCode::TextEmpty, {}, wanted.chain ? u"key"_s : u"chain"_s, {}};
    return normalisedPem(wanted.chain->toUtf8(), *wanted.key);
}

// At least one name that somebody would ask this server for.
Result<void> CertificateService::checkUse(const CertificateInfo &certificate) const
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    const QStringList ours = Certificates::namesFor(*settings);
    for (const QString &name : ours) {
        if (covers(certificate.names, name))
            return success();
    }
    for (const QString &name : certificate.names) {
        const Result<DomainName> host = DomainName::parse(name.startsWith(u"*."_s) ? name.sliced(2) : name);
        for (std::optional<DomainName> domain = host ? std::optional(*host) : std::nullopt; domain; domain = domain->parent()) {
            if (m_stores.domains.servedByName(*domain))
                return success();
        }
    }
    return Error{ErrorCode::CertificateForNobody, certificate.names.join(u", "_s).left(500), {}, {}};
}

QFuture<Result<api::ConfigReply>> CertificateService::import(const api::ImportCertificate &wanted, const api::Caller &caller)
{
    const Result<CertifiedKey> pair = readImport(wanted);
    if (!pair)
        return ready(pair.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<CertificateInfo> info = checkPair(pair->chainPem, pair->keyPem, now);
    if (!info)
        return ready(info.error());
    for (const Result<void> &good : {checkComplete(pair->chainPem, m_certificates.authority(), now), checkUse(*info)}) {
        if (!good)
            return ready(good.error());
    }
    const AuditEntry entry = auditOf(caller, api::ImportCertificate::name, info->fingerprint, {}, {{u"names"_s, toJson(info->names)}});
    return announced(m_configuration.applyCertificates(entry, {*pair, {}, {}}));
}

QFuture<Result<api::ConfigReply>> CertificateService::remove(const api::RemoveCertificate &wanted, const api::Caller &caller)
{
    const Result<QList<Certificates::Kept>> kept = m_certificates.kept(QDateTime::currentDateTimeUtc());
    if (!kept)
        return ready(kept.error());
    QList<CertificateInfo> found;
    for (const Certificates::Kept &one : *kept) {
        if (!one.isOwn && !wanted.fingerprint.isEmpty() && one.info.fingerprint.startsWith(wanted.fingerprint.toLower()))
            found.append(one.info);
    }
    if (found.size() != 1)
        return ready(Error{ErrorCode::NotFound, wanted.fingerprint.left(200), u"fingerprint"_s, {}});
    const AuditEntry entry = auditOf(caller, api::RemoveCertificate::name, found.first().fingerprint, {{u"names"_s, toJson(found.first().names)}}, {});
    return announced(m_configuration.applyCertificates(entry, {{}, found.first().fingerprint, {}}));
}

QFuture<Result<api::ConfigReply>> CertificateService::request(const api::RequestCertificate &wanted, const api::Caller &caller)
{
    if (const Result<Domain> domain = m_stores.domains.servedByName(wanted.domain); !domain)
        return ready(withField(domain.error(), u"domain"_s));
    const AuditEntry entry = auditOf(caller, api::RequestCertificate::name, wanted.domain.toString());
    return announced(m_configuration.applyCertificates(entry, {{}, {}, wanted.domain}));
}

QFuture<Result<api::ConfigReply>> CertificateService::announced(QFuture<Result<api::ConfigReply>> reply)
{
    return reply.then(this, [this](const Result<api::ConfigReply> &done) {
        if (done)
            m_changed(u"certificate"_s, {});
        return done;
    });
}

} // namespace postroom
