#include "tests/ui/support/fakeserver.h"

#include <QCryptographicHash>

namespace postroom::test {

using namespace Qt::StringLiterals;

void FakeServer::addCertificate(const QString &name, const QString &issuer, qint64 daysLeft, bool own)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray digest = QCryptographicHash::hash((name + issuer).toUtf8(), QCryptographicHash::Sha256).toHex();
    certificates.append({{{name}, issuer, QString::fromLatin1(digest), now.addDays(-10), now.addDays(daysLeft), u"EC prime256v1"_s}, daysLeft, true, true, own, true});
}

std::optional<Result<QJsonValue>> FakeServer::answerCertificates(const QString &method, const QJsonValue &params)
{
    const auto is = [&method](const char *name) { return method == QLatin1StringView(name); };
    const auto applied = [this]() -> Result<QJsonValue> {
        notify(QString::fromLatin1(api::JobProgress::name), toJson(api::JobProgress{u"probe"_s, u"imaps"_s}).toObject());
        announce(u"certificate"_s, {});
        return toJson(api::ConfigReply{api::Outcome::Applied, ++status.generation});
    };
    if (is(api::ListCertificates::name))
        return toJson(api::ListCertificates::Reply{certificates});
    if (is(api::ProbeCertificates::name))
        return toJson(api::ProbeCertificates::Reply{served});
    if (is(api::ImportCertificate::name)) {
        addCertificate(u"imported.example.test"_s, u"Some CA"_s, 90, false);
        return applied();
    }
    if (is(api::RemoveCertificate::name)) {
        const QString fingerprint = fromJson<api::RemoveCertificate>(params)->fingerprint;
        certificates.removeIf([&fingerprint](const api::KeptCertificate &kept) { return kept.certificate.fingerprint == fingerprint; });
        return applied();
    }
    if (is(api::RequestCertificate::name)) {
        addCertificate(u"mail."_s + fromJson<api::RequestCertificate>(params)->domain.toString(), u"Postroom practice CA"_s, 397, true);
        return applied();
    }
    return std::nullopt;
}

} // namespace postroom::test
