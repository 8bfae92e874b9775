#include "core/store/lookuprow.h"

namespace postroom {

using namespace Qt::StringLiterals;

LookupRow lookupRowOf(const Mailbox &mailbox, const QByteArray &hash)
{
    LookupRow row{mailbox.address.toString(), mailbox.address.localPart(), mailbox.address.domain().toString(),
                  lookupPassword(QString::fromLatin1(hash)), {}, !mailbox.suspended};
    if (mailbox.quota)
        row.quotaBytes = mailbox.quota->bytes();
    return row;
}

QString lookupPassword(const QString &hash)
{
    return u"{ARGON2ID}"_s + hash;
}

} // namespace postroom
