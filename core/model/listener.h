#pragma once

#include "core/base/fields.h"
#include "core/model/accounttype.h"
#include "core/model/engine.h"

#include <QList>

#include <span>

namespace postroom {

// What a mail server listens for; a practice server also for questions to DNS.
enum class Protocol { Smtp, Submission, Submissions, Imap, Imaps, Pop3, Pop3s, Http, Https, Dns };

template<>
struct EnumWords<Protocol>
{
    static constexpr std::pair<Protocol, const char *> words[] = {
        {Protocol::Smtp, "smtp"},   {Protocol::Submission, "submission"}, {Protocol::Submissions, "submissions"},
        {Protocol::Imap, "imap"},   {Protocol::Imaps, "imaps"},           {Protocol::Pop3, "pop3"},
        {Protocol::Pop3s, "pop3s"},   {Protocol::Http, "http"},             {Protocol::Https, "https"},
        {Protocol::Dns, "dns"}};
};

// TLS from the first byte (RFC 8314 §3), after STARTTLS, or never.
enum class Encryption { Implicit, StartTls, None };

struct Listener
{
    Protocol protocol;
    quint16 standardPort;
    Engine engine;
    Encryption encryption;
    std::optional<AccountType> accountType; // offered only with this type of account; unset: always
    bool onlyInPractice = false;
};

// All listeners there are, in the order a page shows them.
std::span<const Listener> allListeners();
// Those that are open with these types of account.
QList<Listener> openListeners(const QList<AccountType> &accountTypes, bool practice);
const Listener &listenerOf(Protocol protocol);

struct PortStatus
{
    quint16 port = 0;
    Protocol protocol = Protocol::Smtp;
    bool listening = false;

    static void fields(auto &self, auto &&visit)
    {
        visit("port", self.port);
        visit("protocol", self.protocol);
        visit("listening", self.listening);
    }
};

} // namespace postroom
