#include "core/api/message.h"

#include "core/api/describe.h"

namespace postroom::api {

using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QJsonObject &message)
{
    return jsonText(message) + '\n';
}

Error malformed(const QString &why)
{
    return Error{ErrorCode::ProtocolMalformed, {}, {}, why};
}

bool isId(const QJsonValue &id)
{
    if (id.isString())
        return id.toString().size() <= 64;
    // A whole number that is exact in every JSON library; toInteger() answers the default for any other.
    constexpr qint64 exact = Q_INT64_C(1) << 53;
    const qint64 number = id.toInteger(exact + 1);
    return id.isDouble() && number >= -exact && number <= exact;
}

Result<Request> requestFrom(const QJsonObject &object)
{
    static const QSet<QString> known{u"jsonrpc"_s, u"id"_s, u"method"_s, u"params"_s};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return Error{ErrorCode::ProtocolUnknownMember, it.key(), {}, {}};
    }
    if (object.value(u"jsonrpc") != u"2.0"_s)
        return malformed(u"jsonrpc"_s);
    const QJsonValue method = object.value(u"method");
    const QJsonValue params = object.value(u"params");
    const QJsonValue id = object.value(u"id");
    if (!method.isString())
        return malformed(u"method"_s);
    if (!params.isUndefined() && !params.isObject())
        return malformed(u"params"_s);
    if (!id.isUndefined() && !isId(id))
        return malformed(u"id"_s);
    return Request{id, method.toString(), params.toObject()};
}

Error errorFrom(const QJsonObject &object)
{
    const QJsonObject data = object.value(u"data").toObject();
    return Error{errorCodeFromName(data.value(u"code").toString()), data.value(u"subject").toString(), data.value(u"field").toString(),
                 data.value(u"detail").toString()};
}

} // namespace

QByteArray requestLine(qint64 id, const QString &method, const QJsonObject &params)
{
    return line({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}});
}

QByteArray notificationLine(const QString &method, const QJsonObject &params)
{
    return line({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}});
}

QByteArray resultLine(const QJsonValue &id, const QJsonValue &result)
{
    return line({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}});
}

QByteArray errorLine(const QJsonValue &id, const Error &error)
{
    const QJsonObject data{{u"code"_s, errorCodeName(error.code)},
                           {u"subject"_s, error.subject},
                           {u"field"_s, error.field},
                           {u"detail"_s, error.detail}};
    const QJsonObject body{{u"code"_s, rpcNumber(error.code)}, {u"message"_s, describe(error)}, {u"data"_s, data}};
    return line({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"error"_s, body}});
}

Result<Request> readRequest(QByteArrayView text, qsizetype longestString)
{
    const Result<QJsonValue> json = parseJson(text, longestString);
    if (!json)
        return json.error();
    if (!json->isObject())
        return malformed(u"object expected"_s);
    return requestFrom(json->toObject());
}

Result<ServerMessage> readServerMessage(QByteArrayView text, qsizetype longestString)
{
    const Result<QJsonValue> json = parseJson(text, longestString);
    if (!json)
        return json.error();
    const QJsonObject object = json->toObject();
    if (object.contains(u"method")) {
        const Result<Request> notification = requestFrom(object);
        if (!notification)
            return notification.error();
        return ServerMessage{std::nullopt, *notification};
    }
    const qint64 id = object.value(u"id").toInteger(-1);
    if (object.contains(u"error"))
        return ServerMessage{Response{id, errorFrom(object.value(u"error").toObject())}, std::nullopt};
    if (!object.contains(u"result"))
        return malformed(u"result"_s);
    return ServerMessage{Response{id, object.value(u"result")}, std::nullopt};
}

int rpcNumber(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ProtocolMalformed: return -32700;
    case ErrorCode::ProtocolVersion: return -32600;
    case ErrorCode::ProtocolUnknownMethod: return -32601;
    case ErrorCode::ProtocolUnknownMember:
    case ErrorCode::ProtocolMissingMember: return -32602;
    case ErrorCode::Forbidden: return -32001;
    case ErrorCode::Conflict: return -32002;
    case ErrorCode::Busy: return -32003;
    case ErrorCode::NotFound: return -32004;
    case ErrorCode::LimitReached:
    case ErrorCode::ProtocolTooLarge: return -32005;
    default: return -32000;
    }
}

} // namespace postroom::api
