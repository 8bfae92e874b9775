#include "core/server/services/peerservice.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.peers")

} // namespace

PeerService::PeerService(const Instance &instance, const InstancePaths &paths, Stores &stores, QObject *parent)
    : QObject(parent), m_instance(instance), m_paths(paths), m_stores(stores)
{
    const Result<QList<InstancePaths>> peers = m_stores.peers.all();
    if (!peers)
        qCCritical(log) << "peers cannot be read:" << errorCodeName(peers.error().code) << peers.error().detail;
    for (const InstancePaths &peer : peers.value_or(QList<InstancePaths>())) {
        m_peers.push_back(std::make_unique<PeerRoutes>(peer, m_stores.lookup));
        m_peers.back()->follow();
    }
}

Result<api::ListPeers::Reply> PeerService::list() const
{
    api::ListPeers::Reply reply;
    for (const auto &routes : m_peers) {
        const Result<api::Peer> peer = described(*routes);
        if (!peer)
            return peer.error();
        reply.peers.append(*peer);
    }
    return reply;
}

QFuture<Result<api::Peer>> PeerService::add(const api::AddPeer &wanted, const api::Caller &caller)
{
    const auto refused = [](const Error &why) { return QtFuture::makeReadyFuture(Result<api::Peer>(why)); };
    const Result<InstancePaths> peer = InstancePaths::parse(wanted.directory);
    if (!peer)
        return refused(peer.error());
    if (!m_instance.practice)
        return refused(Error{ErrorCode::Unsupported, m_paths.directory(), {}, u"practice"_s});
    if (peer->directory() == m_paths.directory())
        return refused(Error{ErrorCode::AlreadyExists, peer->directory(), u"directory"_s, {}});
    if (const auto there = find(peer->directory()); there != m_peers.end())
        return QtFuture::makeReadyFuture(described(**there));
    // Not before it answered is it noted.
    auto routes = std::make_shared<std::unique_ptr<PeerRoutes>>(std::make_unique<PeerRoutes>(*peer, m_stores.lookup));
    return (*routes)->read().then(this, [this, routes, caller](const Result<void> &read) -> Result<api::Peer> {
        const InstancePaths joined = (*routes)->peer();
        if (!read)
            return read.error();
        const auto noted = m_stores.change<api::Peer>(auditOf(caller, api::AddPeer::name, joined.directory()), [&]() -> Result<api::Peer> {
            const auto added = m_stores.peers.add(joined);
            return added ? described(**routes) : Result<api::Peer>(added.error());
        });
        if (!noted)
            return noted;
        if (find(joined.directory()) == m_peers.end())
            m_peers.push_back(std::move(*routes));
        return noted;
    });
}

Result<api::Peer> PeerService::remove(const api::RemovePeer &wanted, const api::Caller &caller)
{
    const Result<InstancePaths> peer = InstancePaths::parse(wanted.directory);
    if (!peer)
        return peer.error();
    const auto removed = m_stores.change<api::Peer>(auditOf(caller, api::RemovePeer::name, peer->directory()), [&]() -> Result<api::Peer> {
        const auto gone = m_stores.peers.remove(*peer);
        return gone ? Result<api::Peer>(api::Peer{peer->directory(), 0, false}) : Result<api::Peer>(gone.error());
    });
    if (!removed)
        return removed;
    if (const auto there = find(peer->directory()); there != m_peers.end())
        m_peers.erase(there);
    const auto dropped = m_stores.lookup.setRoutes(peer->directory(), {}, {});
    return dropped ? removed : Result<api::Peer>(dropped.error());
}

Result<api::Peer> PeerService::described(const PeerRoutes &routes) const
{
    const Result<qint64> domains = m_stores.lookup.countRoutes(routes.peer().directory());
    return domains ? Result<api::Peer>(api::Peer{routes.peer().directory(), *domains, routes.isConnected()}) : Result<api::Peer>(domains.error());
}

std::vector<std::unique_ptr<PeerRoutes>>::iterator PeerService::find(const QString &directory)
{
    return std::find_if(m_peers.begin(), m_peers.end(), [&directory](const auto &routes) { return routes->peer().directory() == directory; });
}

} // namespace postroom
