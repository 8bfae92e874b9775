#pragma once

#include "app/cli/context.h"

#include <functional>

namespace postroom::cli {

// One verb of the command line.
struct Verb
{
    QString group;
    QString word; // empty: the group is the verb
    QString summary;
    const char *operation = nullptr; // that it calls, for the tests' list; none for what root does with an instance
    std::function<void(QCommandLineParser &)> addOptions;
    std::function<Exit(Context &, const QCommandLineParser &)> run;

    QString words() const { return word.isEmpty() ? group : group + u' ' + word; }
    qsizetype wordCount() const { return word.isEmpty() ? 1 : 2; }
};

// All verbs, in the order of the reference.
const QList<Verb> &allVerbs();

// Those that others contribute to it.
QList<Verb> instanceVerbs();
QList<Verb> setupVerbs();
QList<Verb> domainVerbs();
QList<Verb> aliasVerbs();
QList<Verb> mailboxVerbs();

} // namespace postroom::cli
