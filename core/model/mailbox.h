#pragma once

#include "core/model/address.h"
#include "core/model/bytesize.h"
#include "core/model/displayname.h"

#include <QDateTime>

#include <optional>

namespace postroom {

// A person's mailbox. Its password is not part of it: only the hash is kept, and that in the store alone.
struct Mailbox
{
    Address address;
    DisplayName name;
    std::optional<ByteSize> quota; // unset: no limit
    bool suspended = false; // may not log in or send; mail still arrives
    QDateTime createdAt; // UTC
    qint64 revision = 0;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address);
        visit("name", self.name);
        visit("quota", self.quota);
        visit("suspended", self.suspended);
        visit("createdAt", self.createdAt);
        visit("revision", self.revision);
    }
};

// What happens to a mailbox's mail when the mailbox goes.
enum class Mail { Keep, Erase };

template<>
struct EnumWords<Mail>
{
    static constexpr std::pair<Mail, const char *> words[] = {{Mail::Keep, "keep"}, {Mail::Erase, "erase"}};
};

} // namespace postroom
