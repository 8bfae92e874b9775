#include "core/model/listener.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {

// RFC 5321, 6409, 8314, 9051, 1939, 9110, 1035; in the enum's order, which listenerOf() indexes by.
constexpr std::array listeners{
    Listener{Protocol::Smtp, 25, Engine::Postfix, Encryption::StartTls, std::nullopt},
    Listener{Protocol::Submission, 587, Engine::Postfix, Encryption::StartTls, std::nullopt},
    Listener{Protocol::Submissions, 465, Engine::Postfix, Encryption::Implicit, std::nullopt},
    Listener{Protocol::Imap, 143, Engine::Dovecot, Encryption::StartTls, AccountType::Imap},
    Listener{Protocol::Imaps, 993, Engine::Dovecot, Encryption::Implicit, AccountType::Imap},
    Listener{Protocol::Pop3, 110, Engine::Dovecot, Encryption::StartTls, AccountType::Pop3},
    Listener{Protocol::Pop3s, 995, Engine::Dovecot, Encryption::Implicit, AccountType::Pop3},
    Listener{Protocol::Http, 80, Engine::Nginx, Encryption::None, std::nullopt},
    Listener{Protocol::Https, 443, Engine::Nginx, Encryption::Implicit, std::nullopt},
    Listener{Protocol::Dns, 53, Engine::Named, Encryption::None, std::nullopt, true},
};

} // namespace

std::span<const Listener> allListeners()
{
    return listeners;
}

QList<Listener> openListeners(const QList<AccountType> &accountTypes, bool practice)
{
    QList<Listener> open;
    std::copy_if(listeners.begin(), listeners.end(), std::back_inserter(open), [&accountTypes, practice](const Listener &listener) {
        return (practice || !listener.onlyInPractice) && (!listener.accountType || accountTypes.contains(*listener.accountType));
    });
    return open;
}

const Listener &listenerOf(Protocol protocol)
{
    return listeners[static_cast<std::size_t>(protocol)];
}

} // namespace postroom
