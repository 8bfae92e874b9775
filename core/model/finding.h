#pragma once

#include "core/base/json.h"
#include "core/model/acceptance.h"

namespace postroom {

// Worst first, as lists are ordered.
enum class Verdict { Fail, Warning, Unknown, Pass, NotApplicable };

template<>
struct EnumWords<Verdict>
{
    static constexpr std::pair<Verdict, const char *> words[] = {{Verdict::Fail, "fail"},
                                                                 {Verdict::Warning, "warning"},
                                                                 {Verdict::Unknown, "unknown"},
                                                                 {Verdict::Pass, "pass"},
                                                                 {Verdict::NotApplicable, "not-applicable"}};
};

// The operation that answers a finding of the set-up, with good guesses for its values.
struct FindingForm
{
    QString operation; // "setup.identity"
    QJsonObject values;

    static void fields(auto &self, auto &&visit)
    {
        visit("operation", self.operation);
        visit("values", self.values);
    }
};

// One thing that is as it should be, or is not, with its evidence and how to put it right.
struct Finding
{
    QString id; // stable: "spf.two-records"
    Verdict verdict = Verdict::Unknown;
    QString subject; // the domain, engine or port it is about
    QString what; // one sentence: what is true, and what it means for the mail
    QString expected;
    QString seen;
    QString owner; // who can change it: "you", "postroom", "dns-provider", "ip-provider", "registrar"
    QString fix; // what to do, one sentence; empty for a pass
    std::optional<FindingForm> form; // findings of the set-up
    std::optional<qint64> step; // their order in the wizard, from 1
    std::optional<QString> said = {}; // the mail server program's own words, where it said why
    std::optional<QString> command = {}; // by which an admin sees the same on the server
    std::optional<QDateTime> since = {}; // seen since then, as far as this service knows; UTC
    std::optional<Acceptance> accepted = {}; // it counts as nothing while it is

    static void fields(auto &self, auto &&visit)
    {
        visit("id", self.id);
        visit("verdict", self.verdict);
        visit("subject", self.subject);
        visit("what", self.what);
        visit("expected", self.expected);
        visit("seen", self.seen);
        visit("owner", self.owner);
        visit("fix", self.fix);
        visit("form", self.form);
        visit("step", self.step);
        visit("said", self.said);
        visit("command", self.command);
        visit("since", self.since);
        visit("accepted", self.accepted);
    }
};

// Fails, warns or is not known, accepted or not.
inline bool wantsAttention(const Finding &finding)
{
    return finding.verdict != Verdict::Pass && finding.verdict != Verdict::NotApplicable;
}

} // namespace postroom
