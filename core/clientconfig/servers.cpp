#include "core/clientconfig/servers.h"

namespace postroom {

using namespace Qt::StringLiterals;

OfferedServers offeredServers(const Settings &settings, const Instance &instance)
{
    Q_ASSERT(settings.serverName);
    const auto server = [&](ServerType type, Protocol protocol) {
        return ClientServer{type, settings.serverName->toString(), instance.portOf(protocol), Socket::Ssl, u"password-cleartext"_s, {}};
    };
    OfferedServers offered{{}, server(ServerType::Smtp, Protocol::Submissions)};
    if (settings.accountTypes.contains(AccountType::Imap))
        offered.incoming.append(server(ServerType::Imap, Protocol::Imaps));
    if (settings.accountTypes.contains(AccountType::Pop3))
        offered.incoming.append(server(ServerType::Pop3, Protocol::Pop3s));
    return offered;
}

ClientSettings clientSettings(const Address &address, const OfferedServers &offered)
{
    ClientSettings settings{address, offered.incoming, offered.outgoing};
    for (ClientServer &server : settings.incoming)
        server.username = address.toString();
    settings.outgoing.username = address.toString();
    return settings;
}

// Cut only where every character is one.
QString shownName(const DomainName &domain, qsizetype most)
{
    return domain.toUnicode().size() <= most ? domain.toUnicode() : domain.toString().left(most);
}

} // namespace postroom
