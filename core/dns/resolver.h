#pragma once

#include "core/model/dnsanswer.h"
#include "core/model/dnsname.h"
#include "core/model/dnsserver.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace postroom {

struct DnsQuestion
{
    DnsName name;
    DnsType type = DnsType::A;
    std::optional<DnsServer> server = {}; // unset: whom this machine asks
    bool wantsRecursion = true; // false: what the server itself has, or a referral (RFC 1035 §4.3.1)
    bool wantsSignatures = false; // DO (RFC 3225)
    bool wantsReferral = false; // authority and additional of the answer are read, too
};

// Names a question that waits; 0 names none.
using DnsTicket = quint64;

// Asks DNS. An answer always comes, and says itself when nobody knows; nothing comes only when the resolver goes (then a
// future is cancelled) or the question was dropped.
class Resolver
{
public:
    using Taker = std::function<void(const DnsAnswer &)>;

    virtual ~Resolver() = default;

    // To whoever asks much: `taker` is called once, never before this returns.
    virtual DnsTicket ask(const DnsQuestion &question, Taker taker) = 0;
    // Nobody waits any longer; what the question held is free at once. One that was answered, or never was, is no fault.
    virtual void drop(DnsTicket ticket) = 0;
    // To whoever asks now and then. Cancelling the future drops the question within a second.
    virtual QFuture<DnsAnswer> ask(const DnsQuestion &question) = 0;
};

} // namespace postroom
