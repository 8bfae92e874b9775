#pragma once

#include "core/api/operationtable.h"
#include "core/store/acceptancestore.h"
#include "core/store/aliasstore.h"
#include "core/store/auditstore.h"
#include "core/store/cutoverstore.h"
#include "core/store/dkimstore.h"
#include "core/store/domainstore.h"
#include "core/store/erasurestore.h"
#include "core/store/lookup.h"
#include "core/store/mailboxstore.h"
#include "core/store/peerstore.h"
#include "core/store/publishedstore.h"
#include "core/store/recordstore.h"
#include "core/store/settingstore.h"
#include "core/store/trafficstore.h"

#include <functional>

namespace postroom {

// postroomd's two databases and what is kept in them. Used by the main thread alone.
class Stores
{
public:
    Stores(Database &storeDatabase, Lookup &lookupDatabase)
        : database(storeDatabase),
          lookup(lookupDatabase),
          domains(storeDatabase),
          dkim(storeDatabase),
          mailboxes(storeDatabase),
          aliases(storeDatabase),
          settings(storeDatabase),
          erasures(storeDatabase),
          peers(storeDatabase),
          publications(storeDatabase),
          records(storeDatabase),
          acceptances(storeDatabase),
          traffic(storeDatabase),
          cutovers(storeDatabase),
          audit(storeDatabase)
    {
    }

    // Makes a change and its audit entry in one transaction; nothing is kept when either fails.
    template<typename T>
    Result<T> change(const AuditEntry &entry, const std::function<Result<T>()> &work)
    {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        Result<T> done = work();
        if (!done)
            return done;
        if (const auto noted = audit.append(entry); !noted)
            return noted.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        return done;
    }

    // After a committed change of the data plane: what engines read follows at once. A failure is not the caller's:
    // the change holds, and repairLookup() makes up for it.
    void published(const Result<void> &outcome);
    // Tries again what could not be published. Called now and then; nothing to do: costs nothing.
    Result<void> repairLookup();

    Database &database;
    Lookup &lookup;
    DomainStore domains;
    DkimStore dkim;
    MailboxStore mailboxes;
    AliasStore aliases;
    SettingStore settings;
    ErasureStore erasures;
    PeerStore peers;
    PublishedStore publications;
    RecordStore records;
    AcceptanceStore acceptances;
    TrafficStore traffic;
    CutoverStore cutovers;
    AuditStore audit;
};

// How many rows a page has at most: 200 unless told, 1–1000.
Result<qint64> pageLimit(const std::optional<qint64> &wanted);

// How much of a list is left out: nothing unless told.
Result<qint64> pageSkip(const std::optional<qint64> &wanted);

// Which part of a list an operation wants.
template<typename Sort, typename Operation>
Result<Listing<Sort>> listingOf(const Operation &wanted)
{
    const Result<qint64> skip = pageSkip(wanted.skip);
    if (!skip)
        return skip.error();
    return Listing<Sort>{wanted.sort.value_or(Sort{}), wanted.order.value_or(Order::Ascending), *skip};
}

// An audit entry about `object`, by the caller, now.
AuditEntry auditOf(const api::Caller &caller, const char *method, const QString &object, const QJsonObject &before = {},
                   const QJsonObject &after = {});

} // namespace postroom
