#pragma once

#include "core/api/operations/peers.h"
#include "core/server/peerroutes.h"

namespace postroom {

// The verbs of `instance peer`.
class PeerService : public QObject
{
    Q_OBJECT

public:
    PeerService(const Instance &instance, const InstancePaths &paths, Stores &stores, QObject *parent = nullptr);

    Result<api::ListPeers::Reply> list() const;
    QFuture<Result<api::Peer>> add(const api::AddPeer &wanted, const api::Caller &caller);
    Result<api::Peer> remove(const api::RemovePeer &wanted, const api::Caller &caller);

private:
    Result<api::Peer> described(const PeerRoutes &routes) const;
    std::vector<std::unique_ptr<PeerRoutes>>::iterator find(const QString &directory);

    Instance m_instance;
    InstancePaths m_paths;
    Stores &m_stores;
    std::vector<std::unique_ptr<PeerRoutes>> m_peers;
};

} // namespace postroom
