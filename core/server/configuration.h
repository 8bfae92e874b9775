#pragma once

#include "core/api/operations/settings.h"
#include "core/server/certificates.h"
#include "core/server/helperlink.h"
#include "core/server/stores.h"

namespace postroom {

// The admin's own domain is always served: kept with the settings that name it (inside their transaction), and published
// after it.
Result<void> keepDomain(Stores &stores, const Settings &settings);
void publishDomain(Stores &stores, const Settings &settings);

// The configuration plane of postroomd: proposed settings are applied first and kept only when the machine runs with
// them. One change at a time; a second is Busy. What was cut off between machine and store is made up for when the
// helper is met again: the store follows the machine.
class Configuration : public QObject
{
    Q_OBJECT

public:
    Configuration(Stores &stores, Certificates &certificates, HelperLink &helper, QObject *parent = nullptr);

    // Applies the settings and then runs `keep` in one transaction with the audit entry. What is refused leaves store
    // and machine as they were.
    QFuture<Result<api::ConfigReply>> apply(const Settings &proposed, const AuditEntry &entry, std::function<Result<void>()> keep);
    // The configurations that are kept, newest first.
    QFuture<Result<QList<KnownGeneration>>> history();
    // Only keeps; the next apply() of anything takes it along.
    Result<api::ConfigReply> record(const AuditEntry &entry, const std::function<Result<void>()> &keep);

signals:
    void followed(); // the store took over what was in use already

private:
    void follow(const api::helper::Status::Reply &inUse);
    void followSoon();
    Result<api::ConfigReply> finish(const Result<api::ConfigReply> &reply, const CertifiedKey &certificate, const AuditEntry &entry,
                                    const std::function<Result<void>()> &keep);

    Stores &m_stores;
    Certificates &m_certificates;
    HelperLink &m_helper;
    bool m_busy = false;
};

} // namespace postroom
