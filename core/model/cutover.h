#pragma once

#include "core/model/publication.h"

namespace postroom {

// In their order.
enum class CutoverPhase { Lower, // what is to change is remembered for minutes only
                          Parallel, // what harms nobody while mail still goes elsewhere
                          Switch, // mail and mail programs come here
                          Settle }; // what changed is remembered for long again

template<>
struct EnumWords<CutoverPhase>
{
    static constexpr std::pair<CutoverPhase, const char *> words[] = {{CutoverPhase::Lower, "lower"}, {CutoverPhase::Parallel, "parallel"}, {CutoverPhase::Switch, "switch"}, {CutoverPhase::Settle, "settle"}};
};

struct CutoverStep
{
    CutoverPhase phase = CutoverPhase::Lower;
    bool done = false; // nothing is left of it
    std::optional<QDateTime> earliest; // unset: at once. While an earlier step is not done: if that were done now
    QList<RecordChange> changes; // removals first

    static void fields(auto &self, auto &&visit)
    {
        visit("phase", self.phase);
        visit("done", self.done);
        visit("earliest", self.earliest);
        visit("changes", self.changes);
    }
};

// How a domain's mail moves here from where it lives, without a moment in which some of it goes nowhere.
struct Cutover
{
    QString domain;
    QString zone; // absolute
    QDateTime at; // when it was looked
    QStringList elsewhere; // the mail exchangers of today, the first ones first; empty: mail comes here
    QList<CutoverStep> steps; // empty: nothing of the domain has to move
    std::optional<QDateTime> keepUntil; // the former service takes mail until then at least

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain);
        visit("zone", self.zone);
        visit("at", self.at);
        visit("elsewhere", self.elsewhere);
        visit("steps", self.steps);
        visit("keepUntil", self.keepUntil);
    }
};

// What has to be remembered between two looks, since DNS does not tell since when it says something.
struct CutoverMemory
{
    qint64 formerTtl = 0; // seconds; that what is to change had before it was lowered. 0: it was low when first seen
    std::optional<QDateTime> loweredAt; // first seen so
    std::optional<QDateTime> switchedAt; // first seen so

    friend bool operator==(const CutoverMemory &, const CutoverMemory &) = default;
};

} // namespace postroom
