#pragma once

#include "core/model/dnsanswer.h"
#include "core/model/dnsname.h"
#include "core/model/dnsserver.h"

#include <QFuture>

#include <optional>

namespace postroom {

struct DnsQuestion
{
    DnsName name;
    DnsType type = DnsType::A;
    std::optional<DnsServer> server = {}; // unset: whom this machine asks
};

// Asks DNS. An answer always comes, and says itself when nobody knows; the future is cancelled only when the resolver goes.
class Resolver
{
public:
    virtual ~Resolver() = default;
    virtual QFuture<DnsAnswer> ask(const DnsQuestion &question) = 0;
};

} // namespace postroom
