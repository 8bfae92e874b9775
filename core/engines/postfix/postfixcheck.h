#pragma once

#include "core/host/host.h"

namespace postroom {

// Postfix's own checkers on the files below `generation`, whose queue and data folders are prepared, and whose files
// are no longer written: their time is set a little back. Four questions, because each program is silent about something:
// postconf reads names but no values; postmap reads values as a daemon does; `postfix check` looks at owners and modes,
// and writes its warnings to the log, not to us.
Result<void> checkPostfix(Host &host, const QString &generation);

// The judgement alone: any word is a refusal, since the exit status is 0 even for a misspelled name. Two kinds of line
// are not words: that this machine has no IPv6, and repetitions.
Result<void> judgePostfix(int exitCode, const QByteArray &said);

// The lines of a log, or of standard error, that say why Postfix did not start, without their date and process.
QString postfixReason(const QByteArray &written);

// What `postfix check` itself complained of, among what else running daemons wrote to the log meanwhile.
QByteArray complaintsOfCheck(const QByteArray &log);

} // namespace postroom
