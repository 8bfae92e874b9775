#include "core/api/socketserver.h"

#include "core/api/message.h"
#include "core/api/operations/session.h"

#include <QFile>
#include <QLocalSocket>
#include <QLoggingCategory>

#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>

namespace postroom::api {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.api")

std::optional<ucred> peerOf(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer;
}

} // namespace

// One connection: hello first, then calls within the limits.
class SocketServer::Session : public QObject
{
public:
    Session(SocketServer &server, std::unique_ptr<QLocalSocket> socket, const Caller &caller)
        : m_server(server), m_caller(caller), m_connection(std::move(socket), server.m_limits.longestLine)
    {
        m_connection.setMostUnsent(server.m_limits.mostUnsent);
        m_budget = 2.0 * server.m_limits.callsPerSecond;
        m_sinceRefill.start();
        m_idle.setSingleShot(true);
        m_idle.setInterval(server.m_limits.idle);
        connect(&m_idle, &QTimer::timeout, this, [this] { m_connection.finish(); });
        m_idle.start();
        connect(&m_connection, &LineConnection::lineReceived, this, [this](const QByteArray &line) { receive(line); });
        connect(&m_connection, &LineConnection::closed, this, [this](const Error &why) {
            if (why.code != ErrorCode::ServiceUnreachable)
                qCInfo(log) << "session of pid" << m_caller.pid << "closed:" << errorCodeName(why.code) << why.detail;
            m_server.remove(this);
        });
    }

    const Caller &caller() const { return m_caller; }
    bool isSubscribed() const { return m_subscribed; }
    void send(const QByteArray &line) { m_connection.send(line); }

private:
    void receive(const QByteArray &line)
    {
        m_idle.start();
        const Result<Request> request = readRequest(line, m_server.m_limits.longestLine);
        if (!request)
            return send(errorLine(QJsonValue(), request.error()));
        if (!takeFromBudget() || m_inFlight >= m_server.m_limits.callsInFlight)
            return send(errorLine(request->id, Error{ErrorCode::LimitReached, {}, {}, u"calls"_s}));
        if (request->id.isUndefined())
            return; // notifications of clients mean nothing to us
        const bool isHello = request->method == QLatin1StringView(Hello::name);
        const bool isSubscribe = request->method == QLatin1StringView(Subscribe::name);
        if (!m_greeted && !isHello)
            return send(errorLine(request->id, Error{ErrorCode::ProtocolVersion, {}, {}, u"hello first"_s}));
        ++m_inFlight;
        m_server.m_operations.call(request->method, request->params, m_caller, this, [this, isHello, isSubscribe, id = request->id](const Result<QJsonValue> &answer) {
            --m_inFlight;
            m_greeted = m_greeted || (isHello && answer);
            m_subscribed = m_subscribed || (isSubscribe && answer);
            send(answer ? resultLine(id, *answer) : errorLine(id, answer.error()));
        });
    }

    bool takeFromBudget()
    {
        const double perSecond = m_server.m_limits.callsPerSecond;
        m_budget = qMin(2.0 * perSecond, m_budget + static_cast<double>(m_sinceRefill.restart()) * perSecond / 1000.0);
        if (m_budget < 1.0)
            return false;
        m_budget -= 1.0;
        return true;
    }

    SocketServer &m_server;
    Caller m_caller;
    LineConnection m_connection;
    QTimer m_idle;
    QElapsedTimer m_sinceRefill;
    double m_budget = 0;
    int m_inFlight = 0;
    bool m_greeted = false;
    bool m_subscribed = false;
};

SocketServer::SocketServer(const OperationTable &operations, Admit admit, ServerLimits limits, QObject *parent)
    : QObject(parent), m_operations(operations), m_admit(std::move(admit)), m_limits(limits)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SocketServer::accept);
}

SocketServer::~SocketServer() = default;

Result<void> SocketServer::listen(const QString &path, QLocalServer::SocketOptions access)
{
    QLocalServer::removeServer(path);
    m_server.setSocketOptions(access);
    if (!m_server.listen(path))
        return Error{ErrorCode::FileFailed, path, {}, m_server.errorString()};
    // Qt gives execute permission too, which means nothing on a socket and looks like a mistake.
    if (access.testFlag(QLocalServer::WorldAccessOption) && ::chmod(QFile::encodeName(path).constData(), 0666) != 0)
        return Error{ErrorCode::FileFailed, path, {}, QString::fromLocal8Bit(std::strerror(errno))};
    return success();
}

void SocketServer::notify(const QString &method, const QJsonObject &params)
{
    const QByteArray line = notificationLine(method, params);
    QList<Session *> subscribed; // a copy: sending ends a session that takes too little, which changes the list
    for (const auto &session : m_sessions) {
        if (session->isSubscribed())
            subscribed.append(session.get());
    }
    for (Session *session : subscribed)
        session->send(line);
}

void SocketServer::accept()
{
    while (QLocalSocket *raw = m_server.nextPendingConnection()) {
        std::unique_ptr<QLocalSocket> socket(raw);
        raw->setParent(nullptr);
        const std::optional<ucred> peer = peerOf(*socket);
        const std::optional<Caller> caller = peer ? m_admit(peer->uid, peer->pid) : std::nullopt;
        const auto ofProcess = std::count_if(m_sessions.begin(), m_sessions.end(),
                                             [&caller](const auto &session) { return caller && session->caller().pid == caller->pid; });
        const bool tooMany = m_sessions.size() >= static_cast<std::size_t>(m_limits.connections) || ofProcess >= m_limits.connectionsPerProcess;
        if (!caller || tooMany) {
            const ErrorCode code = caller ? ErrorCode::LimitReached : ErrorCode::Forbidden;
            // A line a minute: who tries for ever does not fill the log.
            ++m_refused;
            if (!m_sinceRefusal.isValid() || m_sinceRefusal.hasExpired(60000)) {
                qCInfo(log) << "refused a connection of uid" << (peer ? qint64(peer->uid) : -1) << errorCodeName(code) << "and since the last such line"
                            << m_refused - 1 << "more";
                m_sinceRefusal.start();
                m_refused = 0;
            }
            socket->write(errorLine(QJsonValue(), Error{code, {}, {}, {}}));
            // The line is small and the socket new, so it goes out at once; what cannot go is lost with the refusal.
            socket->flush();
            socket.release()->deleteLater();
            continue;
        }
        m_sessions.push_back(std::make_unique<Session>(*this, std::move(socket), *caller));
        emit peerConnected(caller->uid, caller->pid);
    }
}

void SocketServer::remove(Session *session)
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(), [session](const auto &held) { return held.get() == session; });
    if (it == m_sessions.end())
        return;
    const Caller caller = session->caller();
    it->release()->deleteLater(); // it is the sender of what brought us here
    m_sessions.erase(it);
    emit peerGone(caller.uid, caller.pid);
}

} // namespace postroom::api
