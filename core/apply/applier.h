#pragma once

#include "core/apply/enginecontrol.h"
#include "core/apply/generations.h"
#include "core/apply/journal.h"
#include "core/apply/probemailbox.h"
#include "core/apply/wantedstates.h"
#include "core/host/reach.h"
#include "core/plan/preview.h"

#include <functional>

namespace postroom {

struct Applied
{
    bool changed = false;
    qint64 generation = 0; // in use now
};

// Makes the machine match a snapshot, or leaves it as it was: plan, stage, check, swap, reload, probe — and back to
// the former generation when anything fails. Runs top to bottom in one worker thread. After a kill at any point the
// next recover() brings the machine to the former generation or to the new one, whole.
class Applier
{
public:
    // Connects to a port and answers the fingerprint of the certificate served (probeGreeting).
    using Probe = std::function<Result<QString>(const ProbeTarget &target, std::chrono::milliseconds limit)>;
    // Logs in, and sends a message through (ProbeMailbox::tryMail).
    using MailProbe = std::function<Result<void>(const MailTrial &trial, std::chrono::milliseconds limit)>;
    // Told before each step. False stops the change with Cancelled, while nothing was put in place; later nobody asks.
    using Progress = std::function<bool(const QString &step, const QString &subject)>;

    Applier(Host &host, const InstancePaths &paths, const Instance &instance, WantedStates &wanted, Probe probe, MailProbe mailProbe);

    // OutcomeUnknown: it failed, and so did the way back; detail has both reasons. ChangedByHand: it would overwrite
    // what somebody changed in a file, and may not. A change that was kept on purpose stays, as long as the file would
    // be generated as it was.
    Result<Applied> apply(const RenderInput &input, HandMadeFiles handMade, const Progress &progress);
    Result<ConfigPreview> preview(const RenderInput &input) const; // what apply() would do
    // Every file as it was generated, in the place of what was made of it by hand.
    Result<Applied> restore(const Progress &progress);
    // What was changed by hand becomes the configuration, if the engines take it. What is only missing, or has other
    // permissions, is put right.
    Result<Applied> adopt(const Progress &progress);
    // Finishes what a killed helper began. Call before anything else.
    Result<void> recover();

private:
    Result<Generation> former() const; // the one in use, as far as it can be read
    Result<Generation> planned(const RenderInput &input, const Generation &former) const;
    QStringList lostBy(const Generation &former, const Generation &target) const; // what is hand-made there and not here
    // Stage, check, swap, probe; or as it was.
    Result<Applied> change(const Generation &former, const Generation &target, const Progress &progress);
    Result<void> checkMachine(const Generation &before, const Generation &after) const;
    Result<void> activate(const Generation &before, const Generation &after, const Progress &progress);
    Result<void> probe(const Generation &generation, const Progress &progress);
    Result<void> probePorts(const Generation &generation, const Progress &progress);
    Result<void> probeMail(const Generation &generation, const Progress &progress);
    Result<void> goBack(const Generation &former, const Generation &failed);

    Host &m_host;
    InstancePaths m_paths;
    Instance m_instance;
    WantedStates &m_wanted;
    Probe m_probe;
    MailProbe m_mailProbe;
    Generations m_generations;
    Journal m_journal;
    EngineControl m_control;
};

} // namespace postroom
