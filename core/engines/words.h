#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/model/engine.h"

namespace postroom {

// One word of an engine's file that is the same in every syntax: ASCII letters, digits and "/._:[]-", at least one.
Result<QString> plainWord(const QString &value);

// What engines write, made into what a person reads:

// The lines without blank ones and repetitions, in order.
QStringList distinctLines(const QByteArray &text);

// EngineRefused with those words, or with the exit status where the engine said nothing.
Error refusedBy(Engine engine, const QStringList &words, int exitCode);

// A program's answer; a missing one is EngineNotInstalled with the package that has it.
Result<Finished> ask(Host &host, const Command &command, Engine engine, const char *package);

} // namespace postroom
