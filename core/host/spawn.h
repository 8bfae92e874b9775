#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace postroom {

struct Daemon
{
    QString program; // absolute path
    QStringList arguments;
    QString user; // whose identity and groups it takes; empty: stays as we are
    QString logFile; // its standard error is appended there; made 0640 root:adm where it is missing
    QStringList environment; // "NAME=value", beside PATH and LANG
};

// Starts a program that outlives us: in a session of its own, adopted by init, with no descriptor of ours. Answers
// when it has been executed, or why it could not be.
Result<void> startDaemon(const Daemon &daemon);

// What a child must not inherit: our blocked and ignored signals. An engine that never hears SIGTERM never stops.
// Between fork and exec only.
void resetSignals();

// Whether the process is there and is this program (by /proc/PID/exe).
bool isRunning(qint64 pid, const QString &program);

} // namespace postroom
