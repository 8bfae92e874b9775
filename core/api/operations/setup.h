#pragma once

#include "core/api/operations/settings.h"
#include "core/model/finding.h"
#include "core/model/settings.h"

namespace postroom::api {

// Step 1 of the set-up: your address and this server's name. Adds the address's domain, gets the certificate
// (a practice instance signs it itself), applies, and starts the engines.
struct SetupIdentity
{
    using Reply = ConfigReply;
    static constexpr auto name = "setup.identity";
    static constexpr auto access = Access::Admin;

    Address adminAddress;
    DomainName serverName;
    std::optional<QList<IpAddress>> publicAddresses; // unset: guessed from the interfaces

    static void fields(auto &self, auto &&visit)
    {
        visit("adminAddress", self.adminAddress, QT_TRANSLATE_NOOP("Api", "Your own e-mail address, like anna@example.org"));
        visit("serverName", self.serverName, QT_TRANSLATE_NOOP("Api", "This server's name, like mail.example.org"));
        visit("publicAddresses", self.publicAddresses, QT_TRANSLATE_NOOP("Api", "The addresses under which the Internet reaches this server"));
    }
};

// Step 2: how mail programs fetch mail.
struct SetupAccountTypes
{
    using Reply = ConfigReply;
    static constexpr auto name = "setup.accountTypes";
    static constexpr auto access = Access::Admin;

    QList<AccountType> accountTypes;

    static void fields(auto &self, auto &&visit)
    {
        visit("accountTypes", self.accountTypes, QT_TRANSLATE_NOOP("Api", "imap, pop3 or both"));
    }
};

// Step 3 is mailbox.add, step 4 dns.check. Step 5: everything on this machine is tried; the set-up ends when no finding of
// that fails. Step 6 is mail.test.
struct SetupFinish
{
    struct Reply
    {
        bool finished = false;
        QList<Finding> findings; // those that still stand in the way, or all passes

        static void fields(auto &self, auto &&visit)
        {
            visit("finished", self.finished);
            visit("findings", self.findings);
        }
    };
    static constexpr auto name = "setup.finish";
    static constexpr auto access = Access::Admin;

    static void fields(auto &, auto &&) {}
};

// Where the set-up stands: its findings in the wizard's order, met and unmet.
struct SetupState
{
    struct Reply
    {
        bool finished = false;
        QList<Finding> findings;

        static void fields(auto &self, auto &&visit)
        {
            visit("finished", self.finished);
            visit("findings", self.findings);
        }
    };
    static constexpr auto name = "setup.state";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

} // namespace postroom::api
