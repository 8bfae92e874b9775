#pragma once

#include "core/dns/resolver.h"

#include <QObject>

#include <chrono>

namespace postroom {

// Asks over the network: UDP, twice where nothing comes, and TCP where an answer does not fit. Each question has an id and
// a port of its own by chance, and only the answer to it, from the server that was asked, is taken.
class NetResolver : public QObject, public Resolver
{
    Q_OBJECT

public:
    // Whom this machine asks, by what stands in the file at the moment of a question.
    explicit NetResolver(const QString &resolvConf = QStringLiteral("/etc/resolv.conf"), QObject *parent = nullptr);

    QFuture<DnsAnswer> ask(const DnsQuestion &question) override;

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; } // with one try

private:
    QString m_resolvConf;
    std::chrono::milliseconds m_patience{2000};
};

// The servers of a resolv.conf(5), three at the most as its readers take them; this machine where there is none.
QList<DnsServer> serversOf(const QByteArray &resolvConf);

} // namespace postroom
