#pragma once

#include "core/api/lineconnection.h"
#include "core/api/message.h"
#include "core/model/serveraddress.h"

#include <QFuture>
#include <QHash>
#include <QPromise>

namespace postroom::api {

// One session with a server of operations: postroomd for consoles and postroomctl, the helper for postroomd.
//
//     client.call(op).then(this, [this](const Result<Mailbox> &reply) { … });
//
// A call ends with its reply, its error, or ServiceUnreachable when the connection is gone; it never hangs without one.
class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(qsizetype lineLimit = longestLine, QObject *parent = nullptr);
    ~Client() override;

    // Connects to a service of this computer or of another. As below.
    void connectToServer(const ServerAddress &address);
    // Connects to a Unix socket. connected() or disconnected(why) follows; Hello is the caller's to send.
    void connectToSocket(const QString &path);
    // Speaks over a device that is open already (a bridge through ssh).
    void setDevice(std::unique_ptr<QIODevice> device);
    void disconnectFromServer();
    bool isConnected() const { return m_connection != nullptr; }

    template<typename Operation>
    QFuture<Result<typename Operation::Reply>> call(const Operation &operation)
    {
        using Reply = typename Operation::Reply;
        auto promise = std::make_shared<QPromise<Result<Reply>>>();
        promise->start();
        send(QString::fromLatin1(Operation::name), toJson(operation).toObject(), [promise](const Result<QJsonValue> &answer) {
            promise->addResult(answer.and_then([](const QJsonValue &json) { return fromJson<Reply>(json); }));
            promise->finish();
        });
        return promise->future();
    }

    // The same without types, for generic verbs and tests.
    void send(const QString &method, const QJsonObject &params, std::function<void(const Result<QJsonValue> &)> answered);

signals:
    void connected();
    void disconnected(const postroom::Error &why);
    void notified(const QString &method, const QJsonObject &params);

private:
    void receive(const QByteArray &line);
    void drop(const Error &why);

    qsizetype m_longestLine;
    std::unique_ptr<LineConnection> m_connection;
    QHash<qint64, std::function<void(const Result<QJsonValue> &)>> m_waiting;
    qint64 m_lastId = 0;
};

} // namespace postroom::api
