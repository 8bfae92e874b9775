#include "core/server/helperlink.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "postroom.server")
}

HelperLink::HelperLink(const InstancePaths &paths, QObject *parent)
    : QObject(parent), m_socket(paths.helperSocket()), m_client(api::longestHelperLine)
{
    m_again.setSingleShot(true);
    m_again.setInterval(200);
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(30000);
    connect(&m_askAgain, &QTimer::timeout, this, &HelperLink::askWhatIsInUse);
    connect(&m_again, &QTimer::timeout, this, &HelperLink::connectNow);
    connect(&m_client, &api::Client::connected, this, &HelperLink::greet);
    connect(&m_client, &api::Client::disconnected, this, [this] {
        m_askAgain.stop();
        if (std::exchange(m_greeted, false))
            qCWarning(log) << "the connection to the helper is lost";
        m_again.start();
    });
    connect(&m_client, &api::Client::notified, this, [this](const QString &method, const QJsonObject &params) {
        if (method == QLatin1StringView(api::helper::DriftChanged::name))
            emit driftChanged();
        if (method == QLatin1StringView(api::helper::TrafficChanged::name))
            emit trafficChanged();
        if (method == QLatin1StringView(api::helper::StatusChanged::name)) {
            if (const auto change = fromJson<api::helper::StatusChanged>(params))
                emit statusChanged(*change);
        }
        if (method != QLatin1StringView(api::JobProgress::name))
            return;
        if (const auto progress = fromJson<api::JobProgress>(params))
            emit progressed(*progress);
    });
    connectNow();
}

void HelperLink::meetAgain()
{
    if (m_greeted)
        askWhatIsInUse();
}

void HelperLink::end()
{
    m_greeted = false; // not lost, but let go
    m_client.disconnectFromServer();
    m_again.disconnect(this);
    m_again.stop();
    m_askAgain.stop();
}

void HelperLink::connectNow()
{
    m_client.connectToSocket(m_socket);
}

void HelperLink::greet()
{
    m_client.call(api::Hello{api::protocolVersion, u"postroomd "_s + QStringLiteral(POSTROOM_VERSION)}).then(this, [this](const Result<api::Hello::Reply> &reply) {
        if (!reply) {
            qCCritical(log) << "the helper refuses:" << errorCodeName(reply.error().code) << reply.error().detail;
            return;
        }
        // Without it progress is not shown, and nothing else.
        m_client.call(api::Subscribe{}).then(this, [](const Result<api::Subscribe::Reply> &) {});
        sayLookupReady();
    });
}

void HelperLink::sayLookupReady()
{
    m_client.call(api::helper::LookupReady{}).then(this, [this](const Result<api::helper::Nothing> &ready) {
        if (ready)
            return askWhatIsInUse();
        qCWarning(log) << "the helper did not take notice of lookup.db:" << errorCodeName(ready.error().code) << ready.error().detail;
    });
}

void HelperLink::askWhatIsInUse()
{
    m_client.call(api::helper::Status{}).then(this, [this](const Result<api::helper::Status::Reply> &inUse) {
        if (!inUse && !m_client.isConnected())
            return; // begins anew with the next connection
        if (!inUse) {
            qCWarning(log) << "the helper does not say what is in use:" << errorCodeName(inUse.error().code) << inUse.error().detail;
            m_askAgain.start();
            return;
        }
        emit met(*inUse);
        m_greeted = true;
    });
}

} // namespace postroom
