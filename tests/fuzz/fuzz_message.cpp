#include "core/api/message.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;
using namespace postroom::api;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView line(data, static_cast<qsizetype>(size));
    if (const Result<Request> request = readRequest(line, longestLine)) {
        const qint64 id = request->id.toInteger();
        const Result<Request> again = readRequest(requestLine(id, request->method, request->params).chopped(1), longestLine);
        fuzz::require(again.has_value());
        fuzz::require(again->id.toInteger() == id && again->method == request->method && again->params == request->params);
        // The server answers with the id as it came.
        const QByteArray answer = resultLine(request->id, request->params);
        fuzz::require(answer.count('\n') == 1 && readServerMessage(answer.chopped(1), longestLine).has_value());
    }
    if (const Result<ServerMessage> message = readServerMessage(line, longestLine)) {
        fuzz::require(message->response.has_value() != message->notification.has_value());
        if (!message->response)
            return 0;
        const Response &response = *message->response;
        const QByteArray written = response.result ? resultLine(response.id, *response.result) : errorLine(response.id, response.result.error());
        const Result<ServerMessage> again = readServerMessage(written.chopped(1), longestLine);
        fuzz::require(again.has_value() && again->response.has_value());
        fuzz::require(again->response->id == response.id);
        if (response.result)
            fuzz::require(again->response->result.has_value() && *again->response->result == *response.result);
        else
            fuzz::require(again->response->result.error() == response.result.error());
    }
    return 0;
}
