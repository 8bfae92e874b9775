#pragma once

#include "core/host/host.h"
#include "core/model/instance.h"

namespace postroom {

// nginx's own test of the files below `generation`; it opens certificates and keys too.
Result<void> checkNginx(Host &host, const QString &generation);

// The judgement alone: warnings are refusals too, although the exit status is 0.
Result<void> judgeNginx(int exitCode, const QByteArray &said);

// The lines of standard error or of a log that say why nginx did not start or reload, without date and process.
QString nginxReason(const QByteArray &written);

} // namespace postroom
