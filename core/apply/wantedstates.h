#pragma once

#include "core/host/host.h"
#include "core/model/instance.h"

#include <QSet>

namespace postroom {

// Which engines somebody stopped on purpose. It outlives restarts of the helper and of the machine.
class WantedStates
{
public:
    WantedStates(Host &host, const InstancePaths &paths);

    bool isStopped(Engine engine) const { return m_stopped.contains(engine); }
    Result<void> setStopped(Engine engine, bool stopped);

private:
    Host &m_host;
    QString m_file;
    QSet<Engine> m_stopped;
};

} // namespace postroom
