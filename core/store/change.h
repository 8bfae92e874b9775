#pragma once

#include "core/store/database.h"

namespace postroom {

// Which store this is, and how far its data plane has come. Every change of a domain or mailbox counts one, in the
// transaction that makes it; the object's revision is the number of the change that made it what it is, so a
// revision is never used twice, not even by a mailbox that was removed and added again.
struct ChangeMark
{
    QString storeId;
    qint64 change = 0;

    friend bool operator==(const ChangeMark &, const ChangeMark &) = default;
};

Result<ChangeMark> changeMark(const Database &database); // of a store or a lookup database

} // namespace postroom
