#include "core/store/lookuprow.h"

namespace postroom {

using namespace Qt::StringLiterals;

LookupDomain lookupRowOf(const Domain &domain)
{
    return LookupDomain{domain.name.toString(), domain.aliasOf ? domain.aliasOf->toString() : QString(),
                        domain.catchAll ? domain.catchAll->toString() : QString(),
                        domain.catchAll ? domain.catchAll->withoutTag().toString() : QString()};
}

LookupRow lookupRowOf(const Mailbox &mailbox, const QByteArray &hash)
{
    LookupRow row{mailbox.address.toString(), mailbox.address.localPart(), mailbox.address.domain().toString(),
                  lookupPassword(QString::fromLatin1(hash)), {}, !mailbox.suspended, mailbox.imap, mailbox.pop3, mailbox.sending};
    if (mailbox.quota)
        row.quotaBytes = mailbox.quota->bytes();
    return row;
}

LookupAlias lookupRowOf(const QString &alias, const Destination &destination)
{
    return LookupAlias{alias, destination.toString(), destination.withoutTag().toString()};
}

QString lookupPassword(const QString &hash)
{
    return u"{ARGON2ID}"_s + hash;
}

} // namespace postroom
