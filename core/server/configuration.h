#pragma once

#include "core/api/operations/settings.h"
#include "core/server/certificates.h"
#include "core/server/helperlink.h"
#include "core/server/stores.h"

namespace postroom {

// The configuration plane of postroomd: proposed settings are applied first and kept only when the machine runs with
// them. One change at a time; a second is Busy. What was cut off between machine and store is made up for when the
// helper is met again: the store follows the machine.
class Configuration : public QObject
{
    Q_OBJECT

public:
    Configuration(Stores &stores, Certificates &certificates, HelperLink &helper, QObject *parent = nullptr);

    // Applies the settings and then runs `keep` in one transaction with the audit entry; the admin's domain is served
    // with them. What is refused leaves store and machine as they were. ChangeNotNoted: the machine changed all the same.
    QFuture<Result<api::ConfigReply>> apply(const Settings &proposed, const AuditEntry &entry, std::function<Result<void>()> keep,
                                            HandMadeFiles handMade = HandMadeFiles::Refuse, const Certificates::Change &change = {});
    // The settings as they are, with other certificates. Waits for a change that is under way; NotSetUp before the set-up.
    QFuture<Result<api::ConfigReply>> applyCertificates(const AuditEntry &entry, const Certificates::Change &change);
    QFuture<Result<ConfigPreview>> preview(const Settings &proposed); // what apply() would do
    QFuture<Result<api::ConfigDrift::Reply>> drift();
    // The generated files in the place of what was changed by hand; and what was changed by hand, kept. The settings stay.
    QFuture<Result<api::ConfigReply>> restore(const AuditEntry &entry);
    QFuture<Result<api::ConfigReply>> adopt(const AuditEntry &entry);
    // The configurations that are kept, newest first.
    QFuture<Result<QList<KnownGeneration>>> history();
    // Stops the change that is under way, if that can still be; answers whether there is one.
    QFuture<Result<bool>> cancel();
    // Only keeps; the next apply() of anything takes it along. HelperUnreachable while it is not certain what is in
    // use: settling that could undo it.
    Result<api::ConfigReply> record(const AuditEntry &entry, const std::function<Result<void>()> &keep);

signals:
    void noted(); // other settings, or another certificate, are in use
    void domainKept(const DomainName &domain); // the admin's, with settings that are in use now
    void followed(const Settings &settings); // the store took over what was in use already

private:
    struct Prepared
    {
        Certificates::Serving serving;
        api::helper::Apply verb;
    };
    Result<Prepared> prepare(const Settings &proposed, const Certificates::Change &change) const; // with the certificates for them
    template<typename Verb>
    QFuture<Result<api::ConfigReply>> changeFiles(const Verb &verb, const AuditEntry &entry);
    void follow(const api::helper::Status::Reply &inUse);
    Result<void> takeOver(const api::helper::Status::Reply &inUse);
    void followSoon();
    void serveNext();
    void bringUpToDate(const api::helper::Status::Reply &inUse);
    // `keep` notes what is in use now; without it the change holds all the same.
    Result<api::ConfigReply> finish(const Result<api::ConfigReply> &reply, const AuditEntry &entry,
                                    const std::function<Result<void>(const AuditEntry &entry, qint64 generation)> &keep);
    // `generation` is in use: noted, with what `keep` does, in one transaction with the entry.
    Result<void> note(const AuditEntry &entry, qint64 generation, const std::function<Result<void>()> &keep);
    // The same of settings, with their domain.
    Result<void> noteSettings(const AuditEntry &entry, const Settings &settings, qint64 generation, const std::function<Result<void>()> &keep);

    Stores &m_stores;
    Certificates &m_certificates;
    HelperLink &m_helper;
    bool m_busy = false;
    QList<std::function<void()>> m_waiting; // for the end of the change that is under way
    bool m_settled = false; // store and machine are known to agree
};

} // namespace postroom
