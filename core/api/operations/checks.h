#pragma once

#include "core/api/access.h"
#include "core/model/finding.h"

namespace postroom::api {

// The findings that were meant, as they are now.
struct AcceptReply
{
    QList<Finding> findings;
    static void fields(auto &self, auto &&visit) { visit("findings", self.findings); }
};

// From now until the end of that day, a finding that somebody knows of counts as nothing, as long as the same is seen. Also one of
// the last look at a domain's DNS. NotFound: nothing of that name wants attention. Unsupported: it is a step of the set-up.
struct AcceptFinding
{
    using Reply = AcceptReply;
    static constexpr auto name = "check.accept";
    static constexpr auto access = Access::Admin;

    QString id;
    std::optional<QString> subject;
    Reason reason;
    Day until;
    std::optional<QString> seen = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("id", self.id, QT_TRANSLATE_NOOP("Api", "The finding's name, like disk.space"));
        visit("subject", self.subject, QT_TRANSLATE_NOOP("Api", "Only about this; unset: all of that name"));
        visit("reason", self.reason, QT_TRANSLATE_NOOP("Api", "Why it can stay as it is"));
        visit("until", self.until, QT_TRANSLATE_NOOP("Api", "The last day, like 2027-03-01; at most a year ahead"));
        visit("seen", self.seen, QT_TRANSLATE_NOOP("Api", "Only if this is what is seen"));
    }
};

// It wants attention again.
struct UnacceptFinding
{
    using Reply = AcceptReply;
    static constexpr auto name = "check.unaccept";
    static constexpr auto access = Access::Admin;

    QString id;
    std::optional<QString> subject;

    static void fields(auto &self, auto &&visit)
    {
        visit("id", self.id, QT_TRANSLATE_NOOP("Api", "The finding's name, like disk.space"));
        visit("subject", self.subject, QT_TRANSLATE_NOOP("Api", "Only about this; unset: all of that name"));
    }
};

} // namespace postroom::api
