#include "ui/shell/session.h"

#include <QCoreApplication>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds firstWait{500};
constexpr std::chrono::milliseconds longestWait{5000};
constexpr std::chrono::minutes pingInterval{5};
constexpr std::chrono::seconds helloDeadline{5};
constexpr std::chrono::seconds helloDeadlineOverSsh{30}; // it finds, greets and checks the other computer first

} // namespace

Session::Session(const ServerAddress &address, QObject *parent) : QObject(parent), m_address(address), m_wait(firstWait)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Session::connectNow);
    m_ping.setInterval(pingInterval);
    connect(&m_ping, &QTimer::timeout, this, [this] {
        call(api::Ping{}, &m_own, [](const Result<api::Ping::Reply> &) {}); // a loss is told by disconnected()
    });
    connect(&m_client, &api::Client::connected, this, &Session::greet);
    connect(&m_client, &api::Client::disconnected, this, &Session::lose);
    connect(&m_client, &api::Client::notified, this, &Session::receive);
}

void Session::start()
{
    connectNow();
}

void Session::retryNow()
{
    if (m_state == State::Connected)
        return;
    m_wait = firstWait;
    connectNow();
}

void Session::connectNow()
{
    m_retry.stop();
    if (!m_client.isConnected())
        m_client.connectToServer(m_address);
}

void Session::greet()
{
    call(
        api::Hello{api::protocolVersion, u"postroom "_s + QCoreApplication::applicationVersion()}, &m_own,
        [this](const Result<api::Hello::Reply> &reply) { greeted(reply); }, m_address.isLocal() ? helloDeadline : helloDeadlineOverSsh);
}

void Session::greeted(const Result<api::Hello::Reply> &reply)
{
    if (!reply) {
        lose(reply.error());
        m_client.disconnectFromServer();
        return;
    }
    if (reply->protocol != api::protocolVersion) {
        lose(Error{ErrorCode::ProtocolVersion, {}, {}, reply->version});
        m_client.disconnectFromServer();
        return;
    }
    m_server = *reply;
    call(api::Subscribe{}, &m_own, [this](const Result<api::Subscribe::Reply> &) {
        if (!m_client.isConnected())
            return; // lost meanwhile; refused would only mean that the pages are as true as their last refresh
        m_wait = firstWait;
        m_ping.start();
        setState(State::Connected);
    });
}

void Session::lose(const Error &why)
{
    m_ping.stop();
    if (m_retry.isActive())
        return; // the end of a connection that was given up already
    m_lastError = why;
    m_retry.start(m_wait);
    m_wait = qMin(m_wait * 2, longestWait);
    setState(State::Unreachable);
}

void Session::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void Session::receive(const QString &method, const QJsonObject &params)
{
    if (method == QLatin1StringView(api::Changed::name)) {
        if (const auto change = fromJson<api::Changed>(params))
            emit changed(change->kind, change->subject);
    } else if (method == QLatin1StringView(api::JobProgress::name)) {
        if (const auto progress = fromJson<api::JobProgress>(params))
            emit progressed(*progress);
    }
}

} // namespace postroom::ui
