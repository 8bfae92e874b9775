#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/finding.h"
#include "core/model/listing.h"
#include "core/model/mailbox.h"

namespace postroom::api {

// What a real login right after a change of password showed.
enum class Login { Verified, NotVerified, NotOffered };

struct ListMailboxes
{
    struct Reply
    {
        QList<Mailbox> mailboxes; // by address
        std::optional<Address> next; // list further after this one; unset: that was all
        qint64 total = 0; // how many the filter finds

        static void fields(auto &self, auto &&visit)
        {
            visit("mailboxes", self.mailboxes);
            visit("next", self.next);
            visit("total", self.total);
        }
    };
    static constexpr auto name = "mailbox.list";
    static constexpr auto access = Access::Viewer;

    std::optional<QString> filter;
    std::optional<DomainName> domain;
    std::optional<qint64> limit;
    std::optional<Address> after;
    std::optional<MailboxSort> sort = {};
    std::optional<Order> order = {};
    std::optional<qint64> skip = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("filter", self.filter, QT_TRANSLATE_NOOP("Api", "Only mailboxes whose address or name contains this text; @example.org: those of that domain"));
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "Only mailboxes of this domain"));
        visit("limit", self.limit, QT_TRANSLATE_NOOP("Api", "How many at most, 1 to 1000; unset: 200"));
        visit("after", self.after, QT_TRANSLATE_NOOP("Api", "Only what comes after this one"));
        visit("sort", self.sort, QT_TRANSLATE_NOOP("Api", "By what they are sorted: address, name, quota, created or state; unset: address"));
        visit("order", self.order, QT_TRANSLATE_NOOP("Api", "In which direction: ascending or descending"));
        visit("skip", self.skip, QT_TRANSLATE_NOOP("Api", "How many to leave out"));
    }
};

struct ShowMailbox
{
    using Reply = Mailbox;
    static constexpr auto name = "mailbox.show";
    static constexpr auto access = Access::Viewer;

    Address address;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
    }
};

// A mailbox after a change, with what a real login showed. `finding` says why a login was not verified.
struct MailboxAndLogin
{
    Mailbox mailbox;
    Login login = Login::NotVerified;
    std::optional<Finding> finding;

    static void fields(auto &self, auto &&visit)
    {
        Mailbox::fields(self.mailbox, visit); // beside the login, not below it: the reply is the mailbox
        visit("login", self.login);
        visit("finding", self.finding);
    }
};

struct AddMailbox
{
    using Reply = MailboxAndLogin;
    static constexpr auto name = "mailbox.add";
    static constexpr auto access = Access::Admin;

    Address address;
    Secret password;
    std::optional<DisplayName> displayName;
    std::optional<ByteSize> quota;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
        visit("password", self.password, QT_TRANSLATE_NOOP("Api", "First password"));
        visit("name", self.displayName, QT_TRANSLATE_NOOP("Api", "The person's name"));
        visit("quota", self.quota, QT_TRANSLATE_NOOP("Api", "Most space for mail, like 2GiB; unset: no limit"));
    }
};

// Changes what is given and leaves the rest. A quota of 0 takes the limit away.
struct SetMailbox
{
    using Reply = Mailbox;
    static constexpr auto name = "mailbox.set";
    static constexpr auto access = Access::Admin;

    Address address;
    qint64 revision = 0;
    std::optional<DisplayName> displayName;
    std::optional<ByteSize> quota;
    std::optional<Switch> imap = {};
    std::optional<Switch> pop3 = {};
    std::optional<Switch> sending = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
        visit("revision", self.revision, QT_TRANSLATE_NOOP("Api", "The revision this change was made from"));
        visit("name", self.displayName, QT_TRANSLATE_NOOP("Api", "The person's name"));
        visit("quota", self.quota, QT_TRANSLATE_NOOP("Api", "Most space for mail, like 2GiB; 0: no limit"));
        visit("imap", self.imap, QT_TRANSLATE_NOOP("Api", "Reading mail by IMAP: on or off"));
        visit("pop3", self.pop3, QT_TRANSLATE_NOOP("Api", "Fetching mail by POP3: on or off"));
        visit("sending", self.sending, QT_TRANSLATE_NOOP("Api", "Sending mail: on or off"));
    }
};

struct SetPassword
{
    using Reply = MailboxAndLogin;
    static constexpr auto name = "mailbox.password";
    static constexpr auto access = Access::Admin;

    Address address;
    Secret password;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
        visit("password", self.password, QT_TRANSLATE_NOOP("Api", "The new password"));
    }
};

struct SuspendMailbox
{
    using Reply = Mailbox;
    static constexpr auto name = "mailbox.suspend";
    static constexpr auto access = Access::Admin;

    Address address;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
    }
};

struct ResumeMailbox
{
    using Reply = Mailbox;
    static constexpr auto name = "mailbox.resume";
    static constexpr auto access = Access::Admin;

    Address address;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
    }
};

// How much mail a mailbox holds: what a removal would erase.
struct MeasureMailbox
{
    struct Reply
    {
        qint64 messages = 0;
        ByteSize size{0};

        static void fields(auto &self, auto &&visit)
        {
            visit("messages", self.messages);
            visit("size", self.size);
        }
    };
    static constexpr auto name = "mailbox.measure";
    static constexpr auto access = Access::Viewer;

    Address address;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
    }
};

struct RemoveMailbox
{
    struct Reply
    {
        Address address;
        Mail mail = Mail::Keep;

        static void fields(auto &self, auto &&visit)
        {
            visit("address", self.address);
            visit("mail", self.mail);
        }
    };
    static constexpr auto name = "mailbox.remove";
    static constexpr auto access = Access::Admin;

    Address address;
    Mail mail = Mail::Keep;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
        visit("mail", self.mail, QT_TRANSLATE_NOOP("Api", "What becomes of the mail: keep or erase"));
    }
};

// With a password: a real login on every protocol that is offered. Without: that the mailbox exists, its quota, and
// that the server takes mail for it; the findings say that no login was tried.
struct VerifyMailbox
{
    struct Reply
    {
        Address address;
        Verdict verdict = Verdict::Unknown; // the worst of the findings
        QList<Finding> findings;

        static void fields(auto &self, auto &&visit)
        {
            visit("address", self.address);
            visit("verdict", self.verdict);
            visit("findings", self.findings);
        }
    };
    static constexpr auto name = "mailbox.verify";
    static constexpr auto access = Access::Operator;

    Address address;
    std::optional<Secret> password;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "Full address, like ann@example.org"));
        visit("password", self.password, QT_TRANSLATE_NOOP("Api", "The mailbox's password, to try it"));
    }
};

} // namespace postroom::api

namespace postroom {

template<>
struct EnumWords<api::Login>
{
    static constexpr std::pair<api::Login, const char *> words[] = {{api::Login::Verified, "verified"},
                                                                    {api::Login::NotVerified, "not-verified"},
                                                                    {api::Login::NotOffered, "not-offered"}};
};

} // namespace postroom
