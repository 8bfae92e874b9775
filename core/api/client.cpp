#include "core/api/client.h"

#include "core/api/sshdevice.h"

#include <QLocalSocket>
#include <QPointer>

namespace postroom::api {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostUnsent = 8 * 1024 * 1024; // to an ssh that takes nothing any more
}

Client::Client(qsizetype lineLimit, QObject *parent) : QObject(parent), m_longestLine(lineLimit) {}

Client::~Client()
{
    // Whoever waits is answered; their contexts decide whether anybody still listens.
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &answered : waiting)
        answered(Error{ErrorCode::ServiceUnreachable, {}, {}, {}});
}

void Client::connectToServer(const ServerAddress &address)
{
    if (address.isLocal())
        return connectToSocket(address.socketPath());
    auto device = std::make_unique<SshDevice>(address);
    SshDevice *raw = device.get();
    connect(raw, &SshDevice::started, this, &Client::connected);
    connect(raw, &SshDevice::ended, this, [this, raw, address] { drop(Error{ErrorCode::RemoteUnreachable, address.toString(), {}, raw->said()}); });
    setDevice(std::move(device));
    m_connection->setMostUnsent(mostUnsent);
    raw->start();
}

void Client::connectToSocket(const QString &path)
{
    auto socket = std::make_unique<QLocalSocket>();
    QLocalSocket *raw = socket.get();
    connect(raw, &QLocalSocket::errorOccurred, this, [this, raw, path](QLocalSocket::LocalSocketError error) {
        if (error == QLocalSocket::PeerClosedError)
            return; // LineConnection says so
        drop(Error{error == QLocalSocket::SocketAccessError ? ErrorCode::Forbidden : ErrorCode::ServiceUnreachable, path, {}, raw->errorString()});
    });
    connect(raw, &QLocalSocket::connected, this, &Client::connected);
    setDevice(std::move(socket));
    raw->connectToServer(path);
}

void Client::setDevice(std::unique_ptr<QIODevice> device)
{
    drop(Error{ErrorCode::ServiceUnreachable, {}, {}, {}}); // who waits for an earlier server waits no longer
    m_connection = std::make_unique<LineConnection>(std::move(device), m_longestLine);
    connect(m_connection.get(), &LineConnection::lineReceived, this, &Client::receive);
    connect(m_connection.get(), &LineConnection::closed, this, &Client::drop);
}

void Client::disconnectFromServer()
{
    if (m_connection)
        m_connection->finish();
}

void Client::send(const QString &method, const QJsonObject &params, std::function<void(const Result<QJsonValue> &)> answered)
{
    if (!m_connection) {
        answered(Error{ErrorCode::ServiceUnreachable, {}, {}, {}});
        return;
    }
    const qint64 id = ++m_lastId;
    m_waiting.insert(id, std::move(answered));
    m_connection->send(requestLine(id, method, params));
}

void Client::receive(const QByteArray &line)
{
    const Result<ServerMessage> message = readServerMessage(line, m_longestLine);
    if (!message)
        return drop(message.error());
    if (message->notification) {
        emit notified(message->notification->method, message->notification->params);
        return;
    }
    const Response &response = *message->response;
    if (const auto answered = m_waiting.take(response.id))
        answered(response.result);
    else if (!response.result) // an error without an id speaks of the connection as a whole
        drop(response.result.error());
}

void Client::drop(const Error &why)
{
    if (!m_connection)
        return;
    // It may be the sender of the signal that brought us here, so it goes later; until then it is not listened to.
    LineConnection *gone = m_connection.release();
    gone->disconnect(this);
    gone->device().disconnect(this);
    gone->deleteLater();
    const auto waiting = std::exchange(m_waiting, {});
    const QPointer<Client> alive(this);
    for (const auto &answered : waiting)
        answered(why);
    if (alive)
        emit disconnected(why);
}

} // namespace postroom::api
