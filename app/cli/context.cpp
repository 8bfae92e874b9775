#include "app/cli/context.h"

#include "app/cli/output.h"

#include <QFile>

namespace postroom::cli {

using namespace Qt::StringLiterals;

Result<void> Context::open()
{
    if (m_client && m_client->isConnected())
        return success();
    Result<ServerAddress> where = m_remote ? Result<ServerAddress>(*m_remote) : paths().and_then([](const InstancePaths &here) {
        return Result<ServerAddress>(ServerAddress::ofInstance(here));
    });
    if (!where)
        return where.error();
    m_client = std::make_unique<api::Client>();
    std::optional<Error> refused;
    QObject::connect(m_client.get(), &api::Client::disconnected, m_client.get(), [&refused](const Error &why) { refused = why; });
    QObject::connect(m_client.get(), &api::Client::notified, m_client.get(), [](const QString &method, const QJsonObject &params) {
        if (method != QLatin1StringView(api::JobProgress::name))
            return;
        if (const auto progress = fromJson<api::JobProgress>(params))
            showProgress(*progress);
    });
    m_client->connectToServer(*where);
    const auto hello = waitFor(m_client->call(api::Hello{api::protocolVersion, u"postroomctl "_s + QStringLiteral(POSTROOM_VERSION)}));
    if (!hello) {
        const bool isMissing = where->isLocal() && !QFile::exists(paths()->instanceFile());
        return isMissing ? Error{ErrorCode::NoInstance, where->directory(), {}, {}} : hello.error();
    }
    m_isPractice = hello->practice;
    if (showsProgress()) {
        if (const auto subscribed = waitFor(m_client->call(api::Subscribe{})); !subscribed)
            return subscribed.error();
    }
    QObject::disconnect(m_client.get(), &api::Client::disconnected, m_client.get(), nullptr);
    return success();
}

} // namespace postroom::cli
