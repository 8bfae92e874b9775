#include "core/clientconfig/pacc.h"

#include "core/base/json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Up to its draft -02 the outgoing one was called "smtp".
QString keyOf(ServerType type)
{
    return type == ServerType::Smtp ? u"submit"_s : wordOf(type);
}

} // namespace

QByteArray paccFile(const DomainName &domain, const OfferedServers &offered)
{
    QJsonObject protocols;
    bool hasPassword = false;
    for (const ClientServer &server : offered.incoming + QList{offered.outgoing}) {
        if (server.socket != Socket::Ssl)
            continue; // it has no word for another way
        protocols.insert(keyOf(server.type), QJsonObject{{u"host"_s, server.host}});
        hasPassword = hasPassword || server.auth == u"password-cleartext";
    }
    QJsonObject file{{u"info"_s, QJsonObject{{u"provider"_s, QJsonObject{{u"name"_s, shownName(domain, longestShownName)}}}}}, {u"protocols"_s, protocols}};
    if (hasPassword)
        file.insert(u"authentication"_s, QJsonObject{{u"password"_s, true}});
    return QJsonDocument(file).toJson(QJsonDocument::Compact); // members in the order of their names
}

QByteArray paccDigest(const QByteArray &file)
{
    return QCryptographicHash::hash(file, QCryptographicHash::Sha256).toBase64();
}

QByteArray plannedPaccDigest(const DomainName &domain, const Settings &settings, const Instance &instance)
{
    if (!settings.serverName || (instance.portOffset != 0 && !instance.practice))
        return {};
    return paccDigest(paccFile(domain, offeredServers(settings, instance)));
}

} // namespace postroom
