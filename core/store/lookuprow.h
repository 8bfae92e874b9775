#pragma once

#include "core/model/alias.h"
#include "core/model/domain.h"
#include "core/model/mailbox.h"

namespace postroom {

// What engines may know: rows of lookup.db.
struct LookupDomain
{
    QString name;
    QString aliasOf; // empty: a domain of its own
    QString catchAll; // empty: none
    QString catchAllTarget; // without its tag

    friend bool operator==(const LookupDomain &, const LookupDomain &) = default;
};

struct LookupRow
{
    QString address;
    QString localPart;
    QString domain;
    QString password; // with its scheme, as Dovecot reads it: "{ARGON2ID}$argon2id$…"
    std::optional<qint64> quotaBytes; // unset: no limit
    bool active = false;
    bool imap = false;
    bool pop3 = false;
    bool sending = false;

    friend bool operator==(const LookupRow &, const LookupRow &) = default;
};

// One target of an alias.
struct LookupAlias
{
    QString address;
    QString destination;
    QString target; // without its tag

    friend bool operator==(const LookupAlias &, const LookupAlias &) = default;
};

LookupDomain lookupRowOf(const Domain &domain);
LookupRow lookupRowOf(const Mailbox &mailbox, const QByteArray &hash);
LookupAlias lookupRowOf(const QString &alias, const Destination &destination);
QString lookupPassword(const QString &hash);

} // namespace postroom
