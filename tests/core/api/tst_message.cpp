#include "core/api/message.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::api;

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void written_data();
    void written();
    void requests_data();
    void requests();
    void serverMessages_data();
    void serverMessages();
    void requestRoundTrips();
    void answerRoundTrips();
    void everyErrorCodeRoundTrips();
    void numbers_data();
    void numbers();
    void lineIsOneLine();
};

static Error anError()
{
    return Error{ErrorCode::NotFound, u"ann@example.org"_s, u"address"_s, {}};
}

void TestMessage::written_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("request") << requestLine(7, u"domain.add"_s, {{u"domain"_s, u"example.org"_s}})
                             << QByteArray(R"({"id":7,"jsonrpc":"2.0","method":"domain.add","params":{"domain":"example.org"}})"
                                           "\n");
    QTest::newRow("request without parameters") << requestLine(1, u"status"_s, {})
                                                << QByteArray(R"({"id":1,"jsonrpc":"2.0","method":"status","params":{}})"
                                                              "\n");
    QTest::newRow("notification") << notificationLine(u"changed"_s, {{u"kind"_s, u"domain"_s}})
                                  << QByteArray(R"({"jsonrpc":"2.0","method":"changed","params":{"kind":"domain"}})"
                                                "\n");
    QTest::newRow("result") << resultLine(7, QJsonObject{{u"a"_s, 1}})
                            << QByteArray(R"({"id":7,"jsonrpc":"2.0","result":{"a":1}})"
                                          "\n");
    QTest::newRow("result for an id of text") << resultLine(u"x"_s, true)
                                              << QByteArray(R"({"id":"x","jsonrpc":"2.0","result":true})"
                                                            "\n");
    QTest::newRow("error") << errorLine(7, anError())
                           << QByteArray(R"({"error":{"code":-32004,"data":{"code":"not-found","detail":"","field":"address",)"
                                         R"("subject":"ann@example.org"},"message":"“ann@example.org” does not exist here."},)"
                                         R"("id":7,"jsonrpc":"2.0"})"
                                         "\n");
    QTest::newRow("error of no call") << errorLine(QJsonValue(), Error{ErrorCode::Busy, {}, {}, {}})
                                      << QByteArray(R"({"error":{"code":-32003,"data":{"code":"busy","detail":"","field":"","subject":""},)"
                                                    R"("message":"Another change is being carried out. Repeat this when it has ended."},)"
                                                    R"("id":null,"jsonrpc":"2.0"})"
                                                    "\n");
}

void TestMessage::written()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(line, expected);
}

void TestMessage::requests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected"); // "method id params", or "!code detail"
    QTest::newRow("whole") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"status","params":{"a":1}})") << uR"(status 1 {"a":1})"_s;
    QTest::newRow("without parameters") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"status"})") << u"status 1 {}"_s;
    QTest::newRow("notification") << QByteArray(R"({"jsonrpc":"2.0","method":"x"})") << u"x undefined {}"_s;
    QTest::newRow("id of text") << QByteArray(R"({"jsonrpc":"2.0","id":"a-1","method":"x"})") << u"x \"a-1\" {}"_s;
    QTest::newRow("id of 64 characters") << R"({"jsonrpc":"2.0","method":"x","id":")" + QByteArray(64, 'i') + "\"}"
                                         << u"x \""_s + QString(64, u'i') + u"\" {}"_s;
    QTest::newRow("id of 65 characters") << R"({"jsonrpc":"2.0","method":"x","id":")" + QByteArray(65, 'i') + "\"}"
                                         << u"!protocol-malformed id"_s;
    QTest::newRow("id zero") << QByteArray(R"({"jsonrpc":"2.0","id":0,"method":"x"})") << u"x 0 {}"_s;
    QTest::newRow("id 2^53") << QByteArray(R"({"jsonrpc":"2.0","id":9007199254740992,"method":"x"})") << u"x 9007199254740992 {}"_s;
    QTest::newRow("id 2^53+1") << QByteArray(R"({"jsonrpc":"2.0","id":9007199254740993,"method":"x"})") << u"!protocol-malformed id"_s;
    QTest::newRow("id -2^53-1") << QByteArray(R"({"jsonrpc":"2.0","id":-9007199254740993,"method":"x"})") << u"!protocol-malformed id"_s;
    QTest::newRow("id that is not whole") << QByteArray(R"({"jsonrpc":"2.0","id":1.5,"method":"x"})") << u"!protocol-malformed id"_s;
    QTest::newRow("id null") << QByteArray(R"({"jsonrpc":"2.0","id":null,"method":"x"})") << u"!protocol-malformed id"_s;
    QTest::newRow("id that is a list") << QByteArray(R"({"jsonrpc":"2.0","id":[],"method":"x"})") << u"!protocol-malformed id"_s;
    QTest::newRow("no version") << QByteArray(R"({"id":1,"method":"x"})") << u"!protocol-malformed jsonrpc"_s;
    QTest::newRow("version 1.0") << QByteArray(R"({"jsonrpc":"1.0","id":1,"method":"x"})") << u"!protocol-malformed jsonrpc"_s;
    QTest::newRow("version as a number") << QByteArray(R"({"jsonrpc":2.0,"id":1,"method":"x"})") << u"!protocol-malformed jsonrpc"_s;
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << u"!protocol-malformed method"_s;
    QTest::newRow("method as a number") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":5})") << u"!protocol-malformed method"_s;
    QTest::newRow("positional parameters") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","params":[1]})") << u"!protocol-malformed params"_s;
    QTest::newRow("parameters null") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","params":null})") << u"!protocol-malformed params"_s;
    QTest::newRow("unknown member") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","auth":"y"})") << u"!protocol-unknown-member"_s;
    QTest::newRow("method twice") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","method":"y"})")
                                  << u"!protocol-malformed member given twice: method"_s;
    QTest::newRow("method twice, once escaped") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","metho\u0064":"y"})")
                                                << u"!protocol-malformed member given twice: method"_s;
    QTest::newRow("batch") << QByteArray(R"([{"jsonrpc":"2.0","id":1,"method":"x"}])") << u"!protocol-malformed object expected"_s;
    QTest::newRow("empty line") << QByteArray() << u"!protocol-malformed one value expected"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\"}")
                                     << u"!protocol-malformed byte order mark"_s;
    QTest::newRow("HTTP") << QByteArray("GET /. HTTP/1.1") << u"!protocol-malformed number"_s;
}

void TestMessage::requests()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    const Result<Request> request = readRequest(line, longestLine);
    QString seen;
    if (request) {
        const QString id = request->id.isUndefined() ? u"undefined"_s : QString::fromUtf8(jsonText(request->id));
        seen = request->method + u' ' + id + u' ' + QString::fromUtf8(jsonText(request->params));
    } else {
        seen = u'!' + errorCodeName(request.error().code) + (request.error().detail.isEmpty() ? QString() : u' ' + request.error().detail);
    }
    QCOMPARE(seen, expected);
}

void TestMessage::serverMessages_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("result") << QByteArray(R"({"jsonrpc":"2.0","id":7,"result":[1]})") << u"7 [1]"_s;
    QTest::newRow("result null") << QByteArray(R"({"jsonrpc":"2.0","id":7,"result":null})") << u"7 null"_s;
    QTest::newRow("error") << QByteArray(R"({"jsonrpc":"2.0","id":7,"error":{"code":-32004,"message":"m","data":{"code":"not-found","subject":"s","field":"f","detail":"d"}}})")
                           << u"7 !not-found s f d"_s;
    QTest::newRow("error of no call") << QByteArray(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32003,"message":"m","data":{"code":"busy"}}})")
                                      << u"-1 !busy   "_s;
    QTest::newRow("error of a later version") << QByteArray(R"({"jsonrpc":"2.0","id":7,"error":{"code":-32000,"message":"m","data":{"code":"moon"}}})")
                                              << u"7 !protocol-malformed   "_s;
    QTest::newRow("error without facts") << QByteArray(R"({"jsonrpc":"2.0","id":7,"error":{}})") << u"7 !protocol-malformed   "_s;
    QTest::newRow("notification") << QByteArray(R"({"jsonrpc":"2.0","method":"changed","params":{"kind":"domain"}})")
                                  << uR"(changed {"kind":"domain"})"_s;
    QTest::newRow("neither") << QByteArray(R"({"jsonrpc":"2.0","id":7})") << u"!protocol-malformed"_s;
    QTest::newRow("notification with positional parameters") << QByteArray(R"({"jsonrpc":"2.0","method":"x","params":[]})") << u"!protocol-malformed"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"!protocol-malformed"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u"!protocol-malformed"_s;
}

void TestMessage::serverMessages()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    const Result<ServerMessage> message = readServerMessage(line, longestLine);
    QString seen;
    if (!message)
        seen = u'!' + errorCodeName(message.error().code);
    else if (message->notification)
        seen = message->notification->method + u' ' + QString::fromUtf8(jsonText(message->notification->params));
    else if (const Result<QJsonValue> &result = message->response->result; result)
        seen = QString::number(message->response->id) + u' ' + QString::fromUtf8(jsonText(*result));
    else
        seen = QString::number(message->response->id) + u" !"_s + errorCodeName(result.error().code) + u' ' + result.error().subject + u' ' + result.error().field + u' ' + result.error().detail;
    QCOMPARE(seen, expected);
}

void TestMessage::requestRoundTrips()
{
    const QJsonObject params{{u"text"_s, u"ü\n\u2028\"\\"_s}, {u"number"_s, -1}};
    const Result<Request> request = readRequest(requestLine(42, u"a.b"_s, params).chopped(1), longestLine);
    QVERIFY(request);
    QCOMPARE(request->id.toInteger(), 42);
    QCOMPARE(request->method, u"a.b"_s);
    QCOMPARE(request->params, params);
}

void TestMessage::answerRoundTrips()
{
    const Result<ServerMessage> good = readServerMessage(resultLine(5, u"x"_s).chopped(1), longestLine);
    QVERIFY(good);
    QCOMPARE(good->response->id, 5);
    QCOMPARE(*good->response->result, QJsonValue(u"x"_s));
    const Result<ServerMessage> bad = readServerMessage(errorLine(6, anError()).chopped(1), longestLine);
    QVERIFY(bad);
    QCOMPARE(bad->response->id, 6);
    QCOMPARE(bad->response->result.error(), anError());
}

void TestMessage::everyErrorCodeRoundTrips()
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::NoZoneForKeys); ++i) {
        const Error error{static_cast<ErrorCode>(i), u"s %1"_s, u"f"_s, u"d\nd"_s};
        const Result<ServerMessage> message = readServerMessage(errorLine(1, error).chopped(1), longestLine);
        QVERIFY(message);
        QCOMPARE(message->response->result.error(), error);
    }
}

void TestMessage::numbers_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("number");
    QTest::newRow("parse error") << ErrorCode::ProtocolMalformed << -32700;
    QTest::newRow("invalid request") << ErrorCode::ProtocolVersion << -32600;
    QTest::newRow("unknown method") << ErrorCode::ProtocolUnknownMethod << -32601;
    QTest::newRow("unknown member") << ErrorCode::ProtocolUnknownMember << -32602;
    QTest::newRow("missing member") << ErrorCode::ProtocolMissingMember << -32602;
    QTest::newRow("forbidden") << ErrorCode::Forbidden << -32001;
    QTest::newRow("conflict") << ErrorCode::Conflict << -32002;
    QTest::newRow("busy") << ErrorCode::Busy << -32003;
    QTest::newRow("not found") << ErrorCode::NotFound << -32004;
    QTest::newRow("over a limit") << ErrorCode::LimitReached << -32005;
    QTest::newRow("too large") << ErrorCode::ProtocolTooLarge << -32005;
    QTest::newRow("any other") << ErrorCode::DiskFull << -32000;
}

void TestMessage::numbers()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, number);
    QCOMPARE(rpcNumber(code), number);
}

void TestMessage::lineIsOneLine()
{
    const QByteArray line = requestLine(1, u"x"_s, {{u"text"_s, u"a\r\nb\u0085c\u2028d"_s}});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(!line.contains('\r'));
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
