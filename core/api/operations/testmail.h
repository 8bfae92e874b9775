#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/testmail.h"

namespace postroom::api {

// Sends one real message of a fixed text from a mailbox of this server, to see whether mail gets out and back.
struct SendTestMail
{
    using Reply = postroom::TestMail;
    static constexpr auto name = "mail.test";
    static constexpr auto access = Access::Admin;

    Destination to;
    std::optional<Address> from;

    static void fields(auto &self, auto &&visit)
    {
        visit("to", self.to, QT_TRANSLATE_NOOP("Api", "Who gets the test message: one address, anywhere"));
        visit("from", self.from, QT_TRANSLATE_NOOP("Api", "From which mailbox; unset: the admin's"));
    }
};

// What became of the last test message: with Postfix, in the inbox where that is here, and whether it was answered.
struct FollowTestMail
{
    using Reply = postroom::TestMail;
    static constexpr auto name = "mail.follow";
    static constexpr auto access = Access::Viewer;

    TestMailId id;

    static void fields(auto &self, auto &&visit)
    {
        visit("id", self.id, QT_TRANSLATE_NOOP("Api", "The id that mail.test said"));
    }
};

} // namespace postroom::api
