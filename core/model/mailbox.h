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
    // What it may be used for while it is not suspended; the server must offer it, too.
    bool imap = true;
    bool pop3 = true;
    bool sending = true;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address);
        visit("name", self.name);
        visit("quota", self.quota);
        visit("suspended", self.suspended);
        visit("imap", self.imap);
        visit("pop3", self.pop3);
        visit("sending", self.sending);
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

// One of its uses, in an edit.
enum class Switch { Off, On };

template<>
struct EnumWords<Switch>
{
    static constexpr std::pair<Switch, const char *> words[] = {{Switch::Off, "off"}, {Switch::On, "on"}};
};

} // namespace postroom
