#pragma once

#include "core/model/instance.h"

namespace postroom {

// Where a mail service is operated: an instance of this computer, or one of another computer, reached over ssh.
class ServerAddress
{
public:
    ServerAddress() = default;
    // An instance's folder here ("/var/lib/postroom"), the socket of one ("unix:/run/forwarded.sock"), or, of another
    // computer, [USER@]HOST[:PORT][/INSTANCE]. HOST may be a name of ssh's own configuration, or [2001:db8::1].
    static Result<ServerAddress> parse(QStringView text);
    static ServerAddress ofInstance(const InstancePaths &paths);
    static ServerAddress ofSocket(const QString &path);

    bool isNull() const { return m_socket.isEmpty() && m_host.isEmpty(); }
    bool isLocal() const { return m_host.isEmpty(); }
    QString socketPath() const { return m_socket; } // of this computer
    QString directory() const { return m_directory; } // the instance; empty: that computer's usual one, or only the socket is known
    QString login() const { return m_user.isEmpty() ? m_host : m_user + u'@' + m_host; } // as ssh takes it
    quint16 port() const { return m_port; } // 0: ssh's own
    QString toString() const; // parses to the same again
    ServerAddress withDirectory(const InstancePaths &paths) const; // another instance of the same computer

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

private:
    QString m_socket;
    QString m_user;
    QString m_host;
    quint16 m_port = 0;
    QString m_directory;
};

} // namespace postroom
