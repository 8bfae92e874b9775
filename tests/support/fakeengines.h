#pragma once

#include "core/engines/engine.h"
#include "core/host/mailprobe.h"
#include "tests/support/fakehost.h"

namespace postroom::test {

// Postfix, Dovecot and Rspamd on a FakeHost: a start command leaves a process in /proc with the configuration that DIR/current
// shows at that moment, a reload takes the configuration anew, SIGTERM ends the process. Checkers are content.
class FakeEngines
{
public:
    FakeEngines(FakeHost &host, const InstancePaths &paths);

    using Files = QMap<QString, QByteArray>; // below the generation

    bool runs(Engine engine) const { return m_running.contains(engine); }
    Files configurationOf(Engine engine) const { return m_running.value(engine).files; } // that it read last
    qint64 pidOf(Engine engine) const { return m_running.value(engine).pid; }
    void crash(Engine engine);
    // What DIR/current shows of an engine now.
    Files currentFiles(Engine engine) const;

    // What will go wrong.
    QSet<Engine> doNotStart; // the start command says why and leaves nothing behind
    QSet<Engine> ignoreTerm;
    QHash<QString, Finished> checkers; // by the program's path: what it answers instead of nothing

    // A connection to a port: the fingerprint of the chain that the running engine read.
    Result<QString> probe(const ProbeTarget &target, const Instance &instance) const;
    static QString fingerprintOf(const QByteArray &chain);

private:
    struct Process
    {
        qint64 pid = 0;
        Files files;
    };

    Result<Finished> start(Engine engine);
    Result<Finished> reload(Engine engine);
    void end(Engine engine);
    Finished checked(const QString &program) const { return checkers.value(program); }

    FakeHost &m_host;
    InstancePaths m_paths;
    QHash<Engine, Process> m_running;
    qint64 m_lastPid = 1000;
};

} // namespace postroom::test
