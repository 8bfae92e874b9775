#pragma once

#include "core/api/operations/dkim.h"
#include "core/server/dkimkeeper.h"

namespace postroom {

// The verbs of `domain dkim`.
class DkimService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    DkimService(Stores &stores, DkimKeeper &keeper, Changed changed, QObject *parent = nullptr);

    QFuture<Result<api::DkimReply>> list(const api::ListDkim &wanted);
    QFuture<Result<api::DkimReply>> rotate(const api::RotateDkim &wanted, const api::Caller &caller);
    Result<api::DkimReply> retire(const api::RetireDkim &wanted, const api::Caller &caller);

private:
    Result<api::DkimReply> replyOf(const DomainName &domain) const;
    // Makes a change of the domain's keys, with its audit entry, and has what signs follow.
    Result<api::DkimReply> change(const DomainName &domain, std::optional<qint64> revision, const char *method, const api::Caller &caller,
                                  const std::function<Result<void>()> &work);

    Stores &m_stores;
    DkimKeeper &m_keeper;
    Changed m_changed;
};

} // namespace postroom
