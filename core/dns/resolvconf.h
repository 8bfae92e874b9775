#pragma once

#include "core/model/dnsserver.h"

#include <QByteArray>
#include <QList>

namespace postroom {

// The servers of a resolv.conf(5), three at the most as its readers take them; this machine where there is none.
QList<DnsServer> serversOf(const QByteArray &resolvConf);

// Whom this machine asks, by what stands in the file at the moment; read again only when the file is another.
class ResolvConf
{
public:
    explicit ResolvConf(const QString &path);

    const QList<DnsServer> &servers();

private:
    struct Mark // of the file that was read
    {
        quint64 inode = 0;
        qint64 size = -1;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    QString m_path;
    QByteArray m_nativePath;
    Mark m_mark;
    QList<DnsServer> m_servers;
};

} // namespace postroom
