#include "core/server/services/certificateservice.h"

#include "core/certs/coverage.h"
#include "core/host/reach.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

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

QList<Expected> expectedNames(const api::helper::Status::Reply &inUse, const std::optional<DomainName> &domain)
{
    const CertificateInfo main = inUse.certificate.value_or(CertificateInfo());
    const QList<CertificateInfo> more = inUse.more.value_or(QList<CertificateInfo>());
    const QList<ShownNames> shared = shareNames(main, more);
    const auto isAsked = [&domain](const QString &name) {
        const Result<DomainName> parsed = DomainName::parse(name);
        return parsed && (!domain || parsed->isWithin(*domain)); // no wildcard: nobody asks for one
    };
    QList<Expected> all;
    for (const QString &name : main.names) {
        if (isAsked(name))
            all.append({name, main.fingerprint});
    }
    for (qsizetype i = 0; i < shared.size(); ++i) {
        for (const QString &name : shared[i].names) {
            if (!isAsked(name))
                continue;
            all.append({name, more[i].fingerprint});
            if (!domain)
                break; // one says enough of each
        }
    }
    return all;
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
                  const QList<Listener> listeners = openListeners(inUse->settings->accountTypes);
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
            if (m_stores.domains.byName(*domain))
                return success();
        }
    }
    return Error{ErrorCode::CertificateInvalid, {}, {}, u"none of its names is one of this server: "_s + certificate.names.join(u", "_s).left(500)};
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
    if (const Result<Domain> domain = m_stores.domains.byName(wanted.domain); !domain)
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
