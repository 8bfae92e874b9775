#include "ui/shell/knownserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostServers = 100;
constexpr qsizetype longestName = 60;

} // namespace

QString nameOf(const KnownServer &server)
{
    if (!server.name.isEmpty())
        return server.name;
    return server.address.isLocal() ? server.address.toString() : server.address.login();
}

QByteArray toText(const QList<KnownServer> &servers)
{
    QJsonArray list;
    for (const KnownServer &server : servers)
        list.append(QJsonObject{{u"address"_s, server.address.toString()}, {u"name"_s, server.name}, {u"accent"_s, accentWord(server.accent)}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<KnownServer> knownServersFrom(const QByteArray &text)
{
    QList<KnownServer> servers;
    const QJsonArray list = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &value : list) {
        const Result<ServerAddress> address = ServerAddress::parse(value[u"address"].toString());
        const auto isKnown = [&address](const KnownServer &known) { return known.address == *address; };
        if (address && servers.size() < mostServers && std::none_of(servers.begin(), servers.end(), isKnown))
            servers.append({*address, value[u"name"].toString().left(longestName).simplified(), accentFromWord(value[u"accent"].toString())});
    }
    return servers;
}

Accent freeAccent(const QList<KnownServer> &servers)
{
    for (int i = 0; i < accentCount; ++i) {
        const auto accent = static_cast<Accent>(i);
        if (std::none_of(servers.begin(), servers.end(), [accent](const KnownServer &server) { return server.accent == accent; }))
            return accent;
    }
    return static_cast<Accent>(servers.size() % accentCount);
}

QList<InstancePaths> instancesHere(const QString &root)
{
    QList<InstancePaths> found;
    const QStringList folders = QDir(root).entryList({u"postroom*"_s}, QDir::Dirs | QDir::NoSymLinks, QDir::Name);
    for (const QString &folder : folders) {
        const Result<InstancePaths> paths = InstancePaths::parse(root + u'/' + folder);
        if (paths && QFile::exists(paths->instanceFile()))
            found.append(*paths);
    }
    return found;
}

} // namespace postroom::ui
