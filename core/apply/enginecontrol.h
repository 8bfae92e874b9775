#pragma once

#include "core/engines/engine.h"

#include <QHash>

#include <functional>

namespace postroom {

// Starts, stops and reloads engines and tells their state. An engine is known again by its pid file and by what
// /proc shows of that process, so one that an earlier helper started is as good as our own.
class EngineControl
{
public:
    EngineControl(Host &host, const InstancePaths &paths) : m_host(host), m_paths(paths) {}

    bool isInstalled(const EngineRules &rules) const { return m_host.exists(QString::fromLatin1(rules.program)); }
    // DIR/current has its files: one from before this engine was ours has none.
    bool isConfigured(const EngineRules &rules) const { return m_host.exists(m_paths.current() + u'/' + wordOf(rules.engine)); }
    std::optional<qint64> pid(const EngineRules &rules) const; // of the running master
    EngineStatus status(const EngineRules &rules);

    // The configuration in DIR/current. Each ends when the engine has done it, or with EngineStartFailed and the
    // engine's own words from its log.
    Result<bool> start(const EngineRules &rules); // false: it ran already, with what it has read
    Result<void> stop(const EngineRules &rules);
    Result<void> reload(const EngineRules &rules);

    // What it wrote last about why it does not run, from the end of its log; at most ten lines. Empty: nothing of the kind.
    QString lastWords(const EngineRules &rules) const;

private:
    bool runsIn(const EngineRules &rules, qint64 pid) const; // it is the master's program in the master's folder
    // What a killed master left of itself: Rspamd's workers go on, and would hold on to an old configuration.
    Result<void> endOrphans(const EngineRules &rules);
    Result<void> waitForEnd(const EngineRules &rules, const std::function<bool()> &hasEnded);
    qint64 logSize(const EngineRules &rules) const;
    QByteArray newInLog(const EngineRules &rules, qint64 from) const;
    Result<void> runAndJudge(const EngineRules &rules, const Command &command);

    Host &m_host;
    InstancePaths m_paths;
    QHash<Engine, QString> m_versions;
};

} // namespace postroom
