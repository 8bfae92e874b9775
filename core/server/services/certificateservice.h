#pragma once

#include "core/api/operations/certificates.h"
#include "core/server/configuration.h"
#include "core/server/world.h"

#include <QTimer>

namespace postroom {

// The verbs of `certificate`.
class CertificateService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    CertificateService(Stores &stores, Certificates &certificates, Configuration &configuration, World &world, Changed changed, QObject *parent = nullptr);

    QFuture<Result<api::ListCertificates::Reply>> list();
    QFuture<Result<api::ProbeCertificates::Reply>> probe(const api::ProbeCertificates &wanted);
    QFuture<Result<api::ConfigReply>> import(const api::ImportCertificate &wanted, const api::Caller &caller);
    QFuture<Result<api::ConfigReply>> remove(const api::RemoveCertificate &wanted, const api::Caller &caller);
    QFuture<Result<api::ConfigReply>> request(const api::RequestCertificate &wanted, const api::Caller &caller);

private:
    void renew(); // what the own authority issued and what ends soon
    QFuture<Result<api::ConfigReply>> announced(QFuture<Result<api::ConfigReply>> reply);
    Result<CertifiedKey> readImport(const api::ImportCertificate &wanted) const;
    Result<void> checkUse(const CertificateInfo &certificate) const;

    Stores &m_stores;
    Certificates &m_certificates;
    Configuration &m_configuration;
    World &m_world;
    Changed m_changed;
    QTimer m_renewal;
};

} // namespace postroom
