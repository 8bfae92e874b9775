#pragma once

#include "core/model/destination.h"

#include <QDateTime>

#include <optional>

namespace postroom {

// A mail domain served here.
struct Domain
{
    DomainName name;
    qint64 mailboxes = 0; // how many it has
    qint64 aliases = 0; // how many, with the two that every domain must have
    std::optional<DomainName> aliasOf; // every address of it is that of the other domain; it has none of its own
    std::optional<Destination> catchAll; // gets what is for nobody; unset: that is refused
    QDateTime createdAt; // UTC
    qint64 revision = 0; // grows with every change; an edit names the one it saw

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("mailboxes", self.mailboxes);
        visit("aliases", self.aliases);
        visit("aliasOf", self.aliasOf);
        visit("catchAll", self.catchAll);
        visit("createdAt", self.createdAt);
        visit("revision", self.revision);
    }
};

} // namespace postroom
