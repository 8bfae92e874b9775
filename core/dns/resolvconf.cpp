#include "core/dns/resolvconf.h"

#include <QFile>

#include <sys/stat.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFile = 64 * 1024;

} // namespace

ResolvConf::ResolvConf(const QString &path) : m_path(path), m_nativePath(QFile::encodeName(path)) {}

const QList<DnsServer> &ResolvConf::servers()
{
    struct stat now
    {};
    Mark mark;
    if (::stat(m_nativePath.constData(), &now) == 0)
        mark = Mark{now.st_ino, now.st_size, now.st_mtim.tv_sec, now.st_mtim.tv_nsec};
    if (m_servers.isEmpty() || mark != m_mark) {
        QFile file(m_path);
        m_servers = serversOf(file.open(QIODevice::ReadOnly) ? file.read(longestFile) : QByteArray());
        m_mark = mark;
    }
    return m_servers;
}

QList<DnsServer> serversOf(const QByteArray &resolvConf)
{
    constexpr qsizetype most = 3; // MAXNS
    QList<DnsServer> servers;
    for (const QByteArray &line : resolvConf.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || words[0] != "nameserver" || servers.size() >= most)
            continue;
        if (const Result<IpAddress> address = IpAddress::parse(QString::fromLatin1(words[1])))
            servers.append(DnsServer::parse(address->toString()).value_or(DnsServer()));
    }
    if (servers.isEmpty())
        servers.append(DnsServer::parse(u"127.0.0.1").value_or(DnsServer()));
    return servers;
}

} // namespace postroom
