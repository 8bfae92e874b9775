#pragma once

#include "core/host/host.h"

namespace postroom {

// Dovecot's own checker on the files below `generation`, and what that one leaves out: whether the users and groups
// named there exist (Dovecot would not start).
Result<void> checkDovecot(Host &host, const QString &generation);

// The judgement alone: warnings are refusals too, although the exit status is 0.
Result<void> judgeDovecot(int exitCode, const QByteArray &said);

// The lines of standard error or of a log that say why Dovecot did not start or reload, without their date.
QString dovecotReason(const QByteArray &written);

} // namespace postroom
