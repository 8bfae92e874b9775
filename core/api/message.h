#pragma once

#include "core/base/json.h"

namespace postroom::api {

// JSON-RPC 2.0, one message per line (UTF-8, LF). Batches are not offered.
constexpr qsizetype longestLine = 1024 * 1024; // octets, LF included: consoles and postroomctl
constexpr qsizetype longestHelperLine = 64 * 1024 * 1024; // helper.sock

struct Request
{
    QJsonValue id; // undefined: a notification
    QString method;
    QJsonObject params;
};

struct Response
{
    qint64 id = 0;
    Result<QJsonValue> result;
};

QByteArray requestLine(qint64 id, const QString &method, const QJsonObject &params);
QByteArray notificationLine(const QString &method, const QJsonObject &params);
QByteArray resultLine(const QJsonValue &id, const QJsonValue &result);
QByteArray errorLine(const QJsonValue &id, const Error &error); // `id` null where it could not be read

// What a peer sent. `longestString` as parseJson() has it.
Result<Request> readRequest(QByteArrayView line, qsizetype longestString);

// What a server sent: an answer, or a notification.
struct ServerMessage
{
    std::optional<Response> response;
    std::optional<Request> notification;
};
Result<ServerMessage> readServerMessage(QByteArrayView line, qsizetype longestString);

// The number of JSON-RPC that a code travels as (security.md §5).
int rpcNumber(ErrorCode code);

} // namespace postroom::api
