#pragma once

#include "core/apply/enginecontrol.h"
#include "core/apply/generations.h"
#include "core/apply/journal.h"
#include "core/apply/wantedstates.h"
#include "core/host/reach.h"

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
    using Progress = std::function<void(const QString &step, const QString &subject)>;

    Applier(Host &host, const InstancePaths &paths, const Instance &instance, WantedStates &wanted, Probe probe);

    // OutcomeUnknown: it failed, and so did the way back; detail has both reasons.
    Result<Applied> apply(const RenderInput &input, const Progress &progress);
    // Finishes what a killed helper began. Call before anything else.
    Result<void> recover();

private:
    Result<void> checkMachine(const Generation &before, const Generation &after) const;
    Result<void> activate(const Generation &before, const Generation &after, const Progress &progress);
    Result<void> probe(const Generation &generation, const Progress &progress);
    Result<void> goBack(const Generation &former, const Generation &failed);

    Host &m_host;
    InstancePaths m_paths;
    Instance m_instance;
    WantedStates &m_wanted;
    Probe m_probe;
    Generations m_generations;
    Journal m_journal;
    EngineControl m_control;
};

} // namespace postroom
