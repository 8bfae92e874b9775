#pragma once

#include "core/api/operations/checks.h"
#include "core/api/operations/server.h"
#include "core/server/findingbook.h"
#include "core/server/world.h"

namespace postroom {

// The verbs of `check`.
class CheckService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    CheckService(Stores &stores, World &world, FindingBook &book, Changed changed, QObject *parent = nullptr);

    QFuture<Result<api::Check::Reply>> check(const api::Check &wanted);
    QFuture<Result<api::AcceptReply>> accept(const api::AcceptFinding &wanted, const api::Caller &caller);
    QFuture<Result<api::AcceptReply>> unaccept(const api::UnacceptFinding &wanted, const api::Caller &caller);

private:
    Result<api::AcceptReply> acceptNow(const api::AcceptFinding &wanted, const api::Caller &caller, const Facts &facts);

    Stores &m_stores;
    World &m_world;
    FindingBook &m_book;
    Changed m_changed;
};

} // namespace postroom
