#pragma once

#include "core/model/testmail.h"

#include <QByteArray>

namespace postroom {

// The story of the message whose Message-ID begins with `id`, out of a piece of Postfix's log: where it stands now, and
// what was last said of it. Others' words in the log are never taken for Postfix's own. Pure.
MailTrace traceMessage(const QByteArray &log, const QByteArray &id);

} // namespace postroom
