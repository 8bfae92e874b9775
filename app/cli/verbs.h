#pragma once

#include "app/cli/context.h"

#include <functional>

namespace postroom::cli {

// One verb of the command line.
struct Verb
{
    QString group;
    QString word; // empty: the group is the verb; two: "dkim list"
    QString summary;
    const char *operation = nullptr; // that it calls, for the tests' list; none for what root does with an instance
    std::function<void(QCommandLineParser &)> addOptions;
    std::function<Exit(Context &, const QCommandLineParser &)> run;
    bool isOnlyHere = false; // not over --host

    QString words() const { return word.isEmpty() ? group : group + u' ' + word; }
    qsizetype wordCount() const { return words().count(u' ') + 1; }
};

// All verbs, in the order of the reference.
const QList<Verb> &allVerbs();

// Those that others contribute to it.
QList<Verb> instanceVerbs();
Verb bridgeVerb();
QList<Verb> setupVerbs();
QList<Verb> checkVerbs();
QList<Verb> trafficVerbs();
QList<Verb> certificateVerbs();
Verb addDomainVerb();
QList<Verb> configVerbs();
QList<Verb> domainVerbs();
QList<Verb> aliasVerbs();
QList<Verb> dnsAccountVerbs();
QList<Verb> recordVerbs();
QList<Verb> mailboxVerbs();
QList<Verb> testMailVerbs();
Verb publishVerb();
Verb exportMailboxesVerb();
Verb importMailboxesVerb();

} // namespace postroom::cli
