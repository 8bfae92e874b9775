#pragma once

#include "core/model/destination.h"
#include "core/model/externalmail.h"

#include <QDateTime>

#include <optional>

namespace postroom {

// Whether a domain's mail is served here, or lives elsewhere and only its DNS is planned here.
enum class DomainKind { Local,
                        External };

template<>
struct EnumWords<DomainKind>
{
    static constexpr std::pair<DomainKind, const char *> words[] = {{DomainKind::Local, "local"}, {DomainKind::External, "external"}};
};

// What the DNS of a domain has for its signing keys: each key, or aliases that never change and lead to the keys in the zone of the
// server's name.
enum class DkimRecords { Key,
                         Alias };

template<>
struct EnumWords<DkimRecords>
{
    static constexpr std::pair<DkimRecords, const char *> words[] = {{DkimRecords::Key, "key"}, {DkimRecords::Alias, "alias"}};
};

// A mail domain.
struct Domain
{
    DomainName name;
    qint64 mailboxes = 0; // how many it has
    qint64 aliases = 0; // how many, with the two that every domain must have
    std::optional<DomainName> aliasOf; // every address of it is that of the other domain; it has none of its own
    std::optional<Destination> catchAll; // gets what is for nobody; unset: that is refused
    QDateTime createdAt; // UTC
    qint64 revision = 0; // grows with every change; an edit names the one it saw
    std::optional<ExternalMail> external = {}; // where its mail lives; unset: it is served here
    DkimRecords dkim = DkimRecords::Key; // of one that is served here

    DomainKind kind() const { return external ? DomainKind::External : DomainKind::Local; }

    static void fields(auto &self, auto &&visit)
    {
        DomainKind kind = self.kind(); // said for whoever reads it; it follows from `external`
        visit("name", self.name);
        visit("kind", kind);
        visit("external", self.external);
        visit("mailboxes", self.mailboxes);
        visit("aliases", self.aliases);
        visit("aliasOf", self.aliasOf);
        visit("catchAll", self.catchAll);
        visit("dkim", self.dkim);
        visit("createdAt", self.createdAt);
        visit("revision", self.revision);
    }
};

} // namespace postroom
