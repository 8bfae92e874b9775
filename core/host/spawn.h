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

// What the next program is run under no rules of AppArmor with: Debian's for named know only its packaged folders. Without
// AppArmor nothing happens. Between fork and exec only.
void execUnconfined();

// Whether the process is there, is not this one, is this program (by /proc/PID/exe) and was started with all these words
// among its arguments: another instance's is the same program.
bool isRunning(qint64 pid, const QString &program, const QStringList &words);

// A lock on a file, made where it is missing, that goes with the process that took it, however that ends. The process
// must not open the file again: closing that would let the lock go.
bool takeLock(const QString &path);
// The pid of the process that holds it, by the kernel's word; 0: nobody does. Where others may write in the folder, any
// process of theirs can hold it: ask isRunning() then.
qint64 lockHolder(const QString &path);

} // namespace postroom
