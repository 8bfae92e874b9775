#pragma once

#include "core/model/mailbox.h"

namespace postroom {

// What engines may know of a mailbox: a row of lookup.db.
struct LookupRow
{
    QString address;
    QString localPart;
    QString domain;
    QString password; // with its scheme, as Dovecot reads it: "{ARGON2ID}$argon2id$…"
    std::optional<qint64> quotaBytes; // unset: no limit
    bool active = false;

    friend bool operator==(const LookupRow &, const LookupRow &) = default;
};

LookupRow lookupRowOf(const Mailbox &mailbox, const QByteArray &hash);
QString lookupPassword(const QString &hash);

} // namespace postroom
