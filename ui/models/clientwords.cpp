#include "ui/models/clientwords.h"

#include <QCoreApplication>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Clients)
};

QString line(const QString &name, const QString &value)
{
    return u"    "_s + name + u' ' + value + u'\n';
}

QString serverText(const ClientServer &server)
{
    return serverTitle(server.type) + u'\n' + line(Tr::tr("Server:"), server.host) + line(Tr::tr("Port:"), QString::number(server.port)) + line(Tr::tr("Encryption:"), socketWords(server.socket)) + line(Tr::tr("User name:"), server.username) + line(Tr::tr("Authentication:"), Tr::tr("normal password"));
}

} // namespace

QString serverTitle(ServerType type)
{
    switch (type) {
    case ServerType::Imap: return Tr::tr("Incoming (IMAP)");
    case ServerType::Pop3: return Tr::tr("Incoming (POP3)");
    case ServerType::Smtp: return Tr::tr("Outgoing (SMTP)");
    }
    return {};
}

QString socketWords(Socket socket)
{
    switch (socket) {
    case Socket::Ssl: return u"SSL/TLS"_s;
    case Socket::StartTls: return u"STARTTLS"_s;
    }
    return {};
}

QString clientText(const ClientSettings &settings)
{
    QStringList parts{Tr::tr("Settings for a mail program") + u'\n' + line(Tr::tr("E-mail address:"), settings.address.toUnicode()) + line(Tr::tr("Password:"), Tr::tr("the one you were given for this address"))};
    for (const ClientServer &server : settings.incoming)
        parts.append(serverText(server));
    parts.append(serverText(settings.outgoing));
    if (settings.incoming.size() > 1)
        parts.append(Tr::tr("For incoming mail choose one of the two; IMAP, unless you have a reason.") + u'\n');
    return parts.join(u'\n');
}

} // namespace postroom::ui
