#pragma once

#include "core/api/lineconnection.h"
#include "core/api/operationtable.h"

#include <QElapsedTimer>
#include <QLocalServer>

#include <map>

namespace postroom::api {

// The bounds of security.md §5.
struct ServerLimits
{
    qsizetype longestLine = 1024 * 1024; // octets
    int connections = 64;
    int connectionsPerProcess = 8;
    int callsInFlight = 16; // per connection
    int callsPerSecond = 200; // per connection, with a burst of twice that
    qint64 mostUnsent = 8 * 1024 * 1024; // octets
    std::chrono::milliseconds idle = std::chrono::minutes(15);
};

// Serves an OperationTable on a Unix socket. The peer is judged by its uid before a byte of it is read.
class SocketServer : public QObject
{
    Q_OBJECT

public:
    // The caller for a peer, or nothing: it is refused.
    using Admit = std::function<std::optional<Caller>(qint64 uid, qint64 pid)>;

    SocketServer(const OperationTable &operations, Admit admit, ServerLimits limits = {}, QObject *parent = nullptr);
    ~SocketServer() override;

    // Takes the place of a socket file that a killed process left; the caller holds the lock that says nobody lives.
    Result<void> listen(const QString &path, QLocalServer::SocketOptions access);
    // To every session that subscribed.
    void notify(const QString &method, const QJsonObject &params);

signals:
    void peerConnected(qint64 uid, qint64 pid);
    void peerGone(qint64 uid, qint64 pid);

private:
    class Session;

    void accept();
    void remove(Session *session);

    const OperationTable &m_operations;
    Admit m_admit;
    ServerLimits m_limits;
    QLocalServer m_server;
    std::vector<std::unique_ptr<Session>> m_sessions;
    QElapsedTimer m_sinceRefusal;
    qint64 m_refused = 0; // since the last line about it
};

} // namespace postroom::api
