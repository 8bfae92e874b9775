#pragma once

#include "core/base/fields.h"
#include "core/model/address.h"

#include <QList>
#include <QString>

#include <optional>

namespace postroom {

// The words are those of the autoconfig file.
enum class ServerType { Imap, Pop3, Smtp };
enum class Socket { Ssl, StartTls }; // TLS from the first byte; after STARTTLS

template<>
struct EnumWords<ServerType>
{
    static constexpr std::pair<ServerType, const char *> words[] = {{ServerType::Imap, "imap"}, {ServerType::Pop3, "pop3"}, {ServerType::Smtp, "smtp"}};
};

template<>
struct EnumWords<Socket>
{
    static constexpr std::pair<Socket, const char *> words[] = {{Socket::Ssl, "SSL"}, {Socket::StartTls, "STARTTLS"}};
};

// One server as a mail program is told of it.
struct ClientServer
{
    ServerType type = ServerType::Imap;
    QString host;
    quint16 port = 0;
    Socket socket = Socket::Ssl;
    QString auth; // "password-cleartext": inside TLS
    QString username;

    static void fields(auto &self, auto &&visit)
    {
        visit("type", self.type);
        visit("host", self.host);
        visit("port", self.port);
        visit("socket", self.socket);
        visit("auth", self.auth);
        visit("username", self.username);
    }
};

// What a mail program needs to know for one address: every set-up file and every page says the same, made of this.
struct ClientSettings
{
    Address address;
    QList<ClientServer> incoming; // in the order of preference
    ClientServer outgoing;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address);
        visit("incoming", self.incoming);
        visit("outgoing", self.outgoing);
    }
};

} // namespace postroom
