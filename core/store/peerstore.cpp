#include "core/store/peerstore.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<QList<InstancePaths>> PeerStore::all() const
{
    const Result<QList<Row>> rows = m_database.rows(u"SELECT directory FROM peer ORDER BY directory"_s, {});
    if (!rows)
        return rows.error();
    QList<InstancePaths> peers;
    for (const Row &row : *rows) {
        const Result<InstancePaths> peer = InstancePaths::parse(row.at(0).toString());
        if (!peer)
            return peer.error();
        peers.append(*peer);
    }
    return peers;
}

Result<void> PeerStore::add(const InstancePaths &peer)
{
    const Result<qint64> added = m_database.run(u"INSERT INTO peer (directory) VALUES (?) ON CONFLICT DO NOTHING"_s, {peer.directory()});
    return added ? success() : Result<void>(added.error());
}

Result<void> PeerStore::remove(const InstancePaths &peer)
{
    const Result<qint64> removed = m_database.run(u"DELETE FROM peer WHERE directory = ?"_s, {peer.directory()});
    if (!removed)
        return removed.error();
    return *removed > 0 ? success() : Result<void>(Error{ErrorCode::NotFound, peer.directory(), u"directory"_s, {}});
}

} // namespace postroom
