#pragma once

#include "core/api/operations/settings.h"
#include "core/server/certificates.h"
#include "core/server/helperlink.h"
#include "core/server/stores.h"

namespace postroom {

// The configuration plane of postroomd: proposed settings are applied first and kept only when the machine runs with
// them. One change at a time; a second is Busy.
class Configuration : public QObject
{
    Q_OBJECT

public:
    Configuration(Stores &stores, Certificates &certificates, HelperLink &helper, QObject *parent = nullptr);

    // Applies the settings and then runs `keep` in one transaction with the audit entry. What is refused leaves store
    // and machine as they were.
    QFuture<Result<api::ConfigReply>> apply(const Settings &proposed, const AuditEntry &entry, std::function<Result<void>()> keep);
    // Only keeps; the next apply() of anything takes it along.
    Result<api::ConfigReply> record(const AuditEntry &entry, const std::function<Result<void>()> &keep);

signals:
    void applied();

private:
    Result<api::ConfigReply> finish(const Result<api::ConfigReply> &reply, const CertifiedKey &certificate, const AuditEntry &entry,
                                    const std::function<Result<void>()> &keep);

    Stores &m_stores;
    Certificates &m_certificates;
    HelperLink &m_helper;
    bool m_busy = false;
};

} // namespace postroom
