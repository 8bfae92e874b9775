#pragma once

#include "core/host/host.h"

namespace postroom {

// Rspamd's own checker on the files below `generation`.
Result<void> checkRspamd(Host &host, const QString &generation);

// The judgement alone: whatever is said beside "syntax OK" is a refusal too, although the exit status may be 0.
Result<void> judgeRspamd(int exitCode, const QByteArray &out, const QByteArray &err);

// The lines of standard error or of a log that say why Rspamd did not start, without their date.
QString rspamdReason(const QByteArray &written);

} // namespace postroom
