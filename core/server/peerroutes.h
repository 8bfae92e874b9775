#pragma once

#include "core/api/client.h"
#include "core/server/stores.h"

#include <QTimer>

namespace postroom {

// Follows one other practice instance: a session with its postroomd, as any console has one, by which the routes to its
// domains in lookup.db are those that it serves. While it does not answer, the last ones hold and its mail waits.
class PeerRoutes : public QObject
{
    Q_OBJECT

public:
    PeerRoutes(InstancePaths peer, Lookup &lookup, QObject *parent = nullptr);

    // Connects, and again whenever the session ends.
    void follow();
    // The same, with the end of the first reading: ServiceUnreachable, NoInstance, or Unsupported for one that is not practice.
    QFuture<Result<void>> read();

    const InstancePaths &peer() const { return m_peer; }
    bool isConnected() const { return m_client != nullptr; }

private:
    void end(const Result<void> &outcome);
    void answer(const Result<void> &outcome);
    void readPage(const std::optional<DomainName> &after);
    void look(const QString &domain);

    InstancePaths m_peer;
    Lookup &m_lookup;
    QString m_nextHop;
    QList<DomainName> m_read; // so far
    std::unique_ptr<api::Client> m_client;
    QTimer m_again;
    QTimer m_ping;
    std::optional<QPromise<Result<void>>> m_first;
};

} // namespace postroom
