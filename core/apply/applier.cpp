#include "core/apply/applier.h"

#include "core/apply/handmade.h"
#include "core/plan/fileset.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.apply")

constexpr std::chrono::milliseconds probeLimit{10000}; // of all ports together, security.md §10

bool silent(const QString &, const QString &)
{
    return true;
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, {}, {}, {}};
}

QString facts(const Error &error)
{
    return QStringList{errorCodeName(error.code), error.subject, error.detail}.join(u' ').simplified();
}

bool isUnknown(const Generation &generation)
{
    return generation.number > 0 && !generation.snapshot;
}

// Of the engines that it has: one from before an engine was ours does without.
bool has(Engine engine, const Generation &generation)
{
    return generation.engines.contains(engine) || !filesOf(engine, generation.files).isEmpty();
}

QList<Listener> listenersOf(const Generation &generation)
{
    if (!generation.snapshot)
        return {};
    QList<Listener> open = openListeners(generation.snapshot->settings.accountTypes, true); // an engine only of practice is in no other generation
    open.removeIf([&generation](const Listener &listener) { return !has(listener.engine, generation); });
    return open;
}

bool mayListen(const Generation &generation, Protocol protocol)
{
    const QList<Listener> open = listenersOf(generation);
    return isUnknown(generation) || std::any_of(open.begin(), open.end(), [protocol](const Listener &listener) { return listener.protocol == protocol; });
}

Reach reachOf(const Generation &generation, const Instance &instance)
{
    const Settings &settings = generation.snapshot->settings;
    return Reach(instance, settings.serverName ? settings.serverName->toString() : QString(), {});
}

ProbeTarget targetOf(const Reach &reach, Protocol protocol)
{
    ProbeTarget target = reach.target(protocol);
    target.verification = Verification::FingerprintOnly;
    return target;
}

// An engine whose former or new files are not known may have changed.
bool hasChanged(Engine engine, const Generation &before, const Generation &after)
{
    return isUnknown(before) || isUnknown(after) || changedEngines(before.files, after.files).contains(engine);
}

// What an engine has read of files that were changed by hand since is not known: what was generated, or what lies there.
Activation activationOf(const EngineRules &rules, const Generation &before, const Generation &after)
{
    const QList<QList<ConfigFile>> read = before.asGenerated.isEmpty() ? QList<QList<ConfigFile>>{before.files}
                                                                           : QList<QList<ConfigFile>>{before.asGenerated, before.asItLies};
    const QList<ConfigFile> next = filesOf(rules.engine, after.files);
    const bool restarts =
        std::any_of(read.begin(), read.end(), [&](const QList<ConfigFile> &files) { return rules.activation(filesOf(rules.engine, files), next) == Activation::Restart; });
    return restarts ? Activation::Restart : Activation::Reload;
}

} // namespace

Applier::Applier(Host &host, const InstancePaths &paths, const Instance &instance, WantedStates &wanted, Probe probe, MailProbe mailProbe)
    : m_host(host),
      m_paths(paths),
      m_instance(instance),
      m_wanted(wanted),
      m_probe(std::move(probe)),
      m_mailProbe(std::move(mailProbe)),
      m_generations(host, paths),
      m_journal(host, paths),
      m_control(host, paths)
{
}

Result<Applied> Applier::apply(const RenderInput &input, HandMadeFiles handMade, const Progress &progress)
{
    const Result<Generation> before = former();
    if (!before)
        return before.error();
    if (!progress(u"plan"_s, {}))
        return cancelled();
    const Result<Generation> target = planned(input, *before);
    if (!target)
        return target.error();
    // The snapshot counts too: a setting that is in no engine's file is in use only when the manifest has it.
    if (target->files == before->files && toJson(target->snapshot) == toJson(before->snapshot))
        return Applied{false, before->number};
    if (const QStringList lost = lostBy(*before, *target); handMade == HandMadeFiles::Refuse && !lost.isEmpty())
        return Error{ErrorCode::ChangedByHand, lost.first(), {}, lost.join(u'\n')};
    return change(*before, *target, progress);
}

Result<ConfigPreview> Applier::preview(const RenderInput &input) const
{
    const Result<Generation> before = former();
    if (!before)
        return before.error();
    const Result<Generation> target = planned(input, *before);
    if (!target)
        return target.error();
    ConfigPreview preview = previewOf({before->snapshot, before->asItLies}, {target->snapshot, target->files}, lostBy(*before, *target));
    for (EngineChange &change : preview.engines) {
        if (!m_control.pid(rulesOf(change.engine)))
            change.action = m_wanted.isStopped(change.engine) ? EngineAction::Nothing : EngineAction::Start;
    }
    return preview;
}

Result<Applied> Applier::restore(const Progress &progress)
{
    const Result<Generation> before = former();
    if (!before)
        return before.error();
    const Result<QList<HandMade>> made = m_generations.handMade(before->number);
    if (!made || !before->snapshot)
        return made ? Error{ErrorCode::NotSetUp, {}, {}, {}} : made.error();
    if (made->isEmpty())
        return Applied{false, before->number};
    const Result<qint64> next = m_generations.nextNumber();
    const Result<QList<ConfigFile>> generated = m_generations.generatedFiles(before->number);
    if (!next || !generated)
        return next ? generated.error() : next.error();
    return change(*before, Generation{*next, before->snapshot, *generated, {}}, progress);
}

Result<Applied> Applier::adopt(const Progress &progress)
{
    const Result<Generation> before = former();
    if (!before)
        return before.error();
    const Result<QList<HandMade>> made = m_generations.handMade(before->number);
    if (!made || !before->snapshot)
        return made ? Error{ErrorCode::NotSetUp, {}, {}, {}} : made.error();
    if (std::all_of(made->begin(), made->end(), [](const HandMade &one) { return one.state == HandMade::State::Adopted; }))
        return Applied{false, before->number};
    const Result<qint64> next = m_generations.nextNumber();
    const Result<QList<ConfigFile>> generated = m_generations.generatedFiles(before->number);
    if (!next || !generated)
        return next ? generated.error() : next.error();
    // A link in place of a file, say: what cannot be read cannot be kept.
    for (const HandMade &one : *made) {
        const auto is = [&one](const ConfigFile &file) { return file.path == one.path; };
        if (one.state == HandMade::State::Changed && std::none_of(before->asItLies.begin(), before->asItLies.end(), is))
            return Error{ErrorCode::FileFailed, one.path, {}, {}};
    }
    Generation target{*next, before->snapshot, withKept(*generated, before->asItLies)};
    return change(*before, withReplaced(target, *generated), progress);
}

Result<Generation> Applier::former() const
{
    const Result<qint64> current = m_generations.current();
    return current ? Result<Generation>(m_generations.readWhatIsLeft(*current)) : Result<Generation>(current.error());
}

Result<Generation> Applier::planned(const RenderInput &input, const Generation &former) const
{
    const Result<qint64> next = m_generations.nextNumber();
    const Result<QList<ConfigFile>> files = planFiles(input);
    if (!next || !files)
        return next ? files.error() : next.error();
    return keepReplaced(Generation{*next, input.snapshot, *files, {}}, former);
}

QStringList Applier::lostBy(const Generation &former, const Generation &target) const
{
    QStringList lost;
    // Where the manifest cannot be read, nothing is known of its files, and nothing is asked.
    const QList<HandMade> made = m_generations.handMade(former.number).value_or(QList<HandMade>());
    for (const HandMade &one : made) {
        const auto isIt = [&one](const ConfigFile &file) { return file.path == one.path; };
        const bool isKept = std::any_of(target.replaced.begin(), target.replaced.end(), isIt);
        if (one.state == HandMade::State::Changed || (one.state == HandMade::State::Adopted && !isKept))
            lost.append(one.path);
    }
    return lost;
}

Result<Applied> Applier::change(const Generation &former, const Generation &target, const Progress &progress)
{
    if (const auto ready = checkMachine(former, target); !ready)
        return ready.error();

    if (!progress(u"stage"_s, {}))
        return cancelled();
    if (const auto noted = m_journal.write({ApplyStep::Staging, former.number, target.number}); !noted)
        return noted.error();
    const auto refuse = [this, &target](const Error &why) -> Error {
        // Nothing but the new folder was touched. Should it stay, nextNumber() passes over it.
        if (const auto gone = m_generations.discard(target.number); !gone)
            qCWarning(log) << "cannot remove the refused generation" << target.number << gone.error().detail;
        if (const auto cleared = m_journal.clear(); !cleared)
            qCWarning(log) << "cannot clear the journal" << cleared.error().detail;
        return why;
    };
    if (const auto staged = m_generations.stage(target); !staged)
        return refuse(staged.error());
    for (const EngineRules &rules : allEngines()) {
        if (!hasChanged(rules.engine, former, target))
            continue;
        if (!progress(u"check"_s, wordOf(rules.engine)))
            return refuse(cancelled());
        // Its folders first: a checker looks into them.
        if (const auto prepared = rules.prepare(m_host, m_paths); !prepared)
            return refuse(prepared.error());
        if (const auto accepted = rules.check(m_host, m_paths.generation(target.number)); !accepted)
            return refuse(accepted.error());
    }

    if (!progress(u"swap"_s, {}))
        return refuse(cancelled());
    // From here on it is either the target, whole, or back to the former, and nobody is asked any more.
    if (const auto noted = m_journal.write({ApplyStep::Swapping, former.number, target.number}); !noted)
        return refuse(noted.error());
    Result<void> done = m_generations.makeCurrent(target.number);
    if (done)
        done = activate(former, target, progress);
    if (done)
        done = probe(target, progress);
    if (done)
        done = m_journal.clear();
    if (!done) {
        progress(u"return"_s, {});
        const Error why = done.error();
        if (const auto back = goBack(former, target); !back) {
            qCCritical(log) << "could not return to generation" << former.number << errorCodeName(back.error().code) << back.error().detail;
            return Error{ErrorCode::OutcomeUnknown, why.subject, {}, facts(why) + u"\nThe way back: "_s + facts(back.error())};
        }
        return why;
    }
    if (const auto pruned = m_generations.prune(former.number, target.number); !pruned)
        qCWarning(log) << "cannot remove old generations" << pruned.error().detail;
    qCInfo(log) << "generation" << target.number << "is in use";
    return Applied{true, target.number};
}

Result<void> Applier::recover()
{
    // A piece of an entry that was never made is in nobody's way.
    if (const auto swept = m_journal.sweep(); !swept)
        qCWarning(log) << "cannot sweep the journal" << errorCodeName(swept.error().code) << swept.error().detail;
    const auto entry = m_journal.read();
    if (!entry)
        return entry.error();
    if (!*entry)
        return success();
    const JournalEntry found = **entry;
    const Result<qint64> current = m_generations.current();
    if (!current)
        return current.error();
    qCInfo(log) << "finishing an interrupted change at" << wordOf(found.step) << "from" << found.former << "to" << found.target;

    // Nothing was swapped, so no engine knows of it. At Swapping one cannot tell: the way back may not have been noted.
    if (found.step == ApplyStep::Staging) {
        if (const auto gone = m_generations.discard(found.target); !gone)
            return gone;
        return m_journal.clear();
    }
    const Generation former = m_generations.readWhatIsLeft(found.former);
    const Result<Generation> target = m_generations.read(found.target);
    // The target was checked and swapped in: it is tried once more as a whole.
    if (found.step == ApplyStep::Swapping && *current == found.target && target && activate(former, *target, silent) && probe(*target, silent))
        return m_journal.clear();
    // Half removed, it still says which one to go back from.
    return goBack(former, target ? *target : Generation{found.target, {}, {}, {}});
}

// What would make the start fail although every checker is content.
Result<void> Applier::checkMachine(const Generation &before, const Generation &after) const
{
    for (const EngineRules &rules : allEngines()) {
        if (has(rules.engine, after) && !m_control.isInstalled(rules))
            return Error{ErrorCode::EngineNotInstalled, wordOf(rules.engine), {}, QString::fromLatin1(rules.package)};
    }
    const std::optional<QHostAddress> address = m_instance.listen ? std::optional(m_instance.listen->host()) : std::nullopt;
    const QList<Listener> listeners = listenersOf(after);
    for (const Listener &listener : listeners) {
        if (mayListen(before, listener.protocol) && m_control.pid(rulesOf(listener.engine)))
            continue; // it is the engine itself that listens there
        if (const auto free = m_host.portIsFree(address, m_instance.portOf(listener.protocol)); !free)
            return free;
    }
    return success();
}

Result<void> Applier::activate(const Generation &before, const Generation &after, const Progress &progress)
{
    for (const EngineRules &rules : allEngines()) {
        if (after.number == 0 || (after.snapshot && !has(rules.engine, after))) {
            if (const auto stopped = m_control.stop(rules); !stopped)
                return stopped;
            continue;
        }
        const bool isRunning = m_control.pid(rules).has_value();
        if (!isRunning) {
            if (m_wanted.isStopped(rules.engine))
                continue;
            progress(u"start"_s, wordOf(rules.engine));
            const Result<bool> started = m_control.start(rules);
            if (!started)
                return started.error();
            if (*started)
                continue;
            // It ran all the same, so it has read the former files.
        }
        if (!hasChanged(rules.engine, before, after))
            continue;
        const bool reload = activationOf(rules, before, after) == Activation::Reload;
        progress(reload ? u"reload"_s : u"restart"_s, wordOf(rules.engine));
        if (reload) {
            if (const auto reloaded = m_control.reload(rules); !reloaded)
                return reloaded;
            continue;
        }
        if (const auto stopped = m_control.stop(rules); !stopped)
            return stopped;
        if (const auto started = m_control.start(rules); !started)
            return started.error();
    }
    return success();
}

// None, or one of which nothing is known, is not probed.
Result<void> Applier::probe(const Generation &generation, const Progress &progress)
{
    if (!generation.snapshot)
        return success();
    const auto answered = probePorts(generation, progress);
    return answered ? probeMail(generation, progress) : answered;
}

// Every port answers with its greeting and the generation's certificate. A reload takes a moment to be seen, so a
// port is asked again until the deadline; the last answer is the one reported.
Result<void> Applier::probePorts(const Generation &generation, const Progress &progress)
{
    const Reach reach = reachOf(generation, m_instance);
    const QString expected = generation.snapshot->certificate ? generation.snapshot->certificate->fingerprint : QString();
    const auto deadline = m_host.elapsed() + probeLimit;
    const QList<Listener> listeners = listenersOf(generation);
    for (const Listener &listener : listeners) {
        if (m_wanted.isStopped(listener.engine))
            continue;
        const ProbeTarget target = targetOf(reach, listener.protocol);
        progress(u"probe"_s, wordOf(listener.protocol));
        for (;;) {
            const auto left = deadline - m_host.elapsed();
            Result<QString> served = m_probe(target, qMax(left, std::chrono::milliseconds(200)));
            if (served && *served != expected && listener.encryption != Encryption::None)
                served = Error{ErrorCode::ProbeFailed, wordOf(listener.protocol) + u" port "_s + QString::number(target.port), {},
                               u"certificate: another one is served"_s};
            if (served)
                break;
            if (m_host.elapsed() >= deadline)
                return Error{ErrorCode::ProbeFailed, served.error().subject, {}, served.error().detail};
            m_host.wait(std::chrono::milliseconds(25));
        }
    }
    return success();
}

// A login by each protocol, and a message from submission to inbox; what an engine that is stopped on purpose would do
// is left out.
Result<void> Applier::probeMail(const Generation &generation, const Progress &progress)
{
    const auto runs = [this, &generation](Engine engine) { return has(engine, generation) && !m_wanted.isStopped(engine); };
    if (!runs(Engine::Dovecot))
        return success(); // nobody could log in
    const Reach reach = reachOf(generation, m_instance);
    const bool sends = runs(Engine::Postfix) && runs(Engine::Rspamd);
    MailTrial trial;
    const QList<Listener> listeners = listenersOf(generation);
    for (const Listener &listener : listeners) {
        const bool isSubmission = listener.protocol == Protocol::Submission || listener.protocol == Protocol::Submissions;
        if ((!isSubmission && !listener.accountType) || !runs(listener.engine))
            continue;
        const ProbeTarget target = targetOf(reach, listener.protocol);
        trial.logins.append(target);
        if (sends && isSubmission)
            trial.submission = target;
        if (sends && listener.accountType)
            trial.inbox = target;
    }
    progress(u"probe"_s, u"mail"_s);
    const auto tried = m_mailProbe(trial, probeLimit);
    return tried ? success() : Error{ErrorCode::ProbeFailed, tried.error().subject, {}, tried.error().detail};
}

Result<void> Applier::goBack(const Generation &former, const Generation &failed)
{
    // A disk that is full, say: all the more the failed configuration must not stay in use.
    if (const auto noted = m_journal.write({ApplyStep::Returning, former.number, failed.number}); !noted)
        qCCritical(log) << "cannot note the way back:" << errorCodeName(noted.error().code) << noted.error().detail;
    Result<void> back = former.number == 0 ? activate(failed, former, silent) : success();
    // With no former generation the engines were stopped above, while their configuration could still be read.
    if (const auto swapped = m_generations.makeCurrent(former.number); !swapped)
        return swapped;
    if (former.number > 0)
        back = activate(failed, former, silent);
    // Whether mail went through before the change is not this change's affair: its ports answer as they did.
    if (back && former.snapshot)
        back = probePorts(former, silent);
    // What stays of the failed one is in nobody's way; while it does, the journal has the next start remove it.
    Result<void> cleaned = m_generations.discard(failed.number);
    if (cleaned)
        cleaned = m_journal.clear();
    if (!cleaned)
        qCWarning(log) << "cannot remove the failed generation" << failed.number << cleaned.error().detail;
    return back;
}

} // namespace postroom
