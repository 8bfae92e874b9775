#pragma once

#include "core/model/alias.h"
#include "core/model/domain.h"
#include "core/model/mailbox.h"

#include <QStringList>

namespace postroom {

// Values as records of a table in a file: what each column is called, and what stands in it. Columns are added at the
// end; programs read them by name.
QStringList mailboxColumns();
QStringList recordOf(const Mailbox &mailbox);
QStringList domainColumns();
QStringList recordOf(const Domain &domain);
QStringList aliasColumns();
QStringList recordOf(const Alias &alias);

} // namespace postroom
