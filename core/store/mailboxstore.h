#pragma once

#include "core/model/mailbox.h"
#include "core/model/listing.h"
#include "core/store/database.h"
#include "core/store/lookuprow.h"

namespace postroom {

struct MailboxPage
{
    QList<Mailbox> mailboxes; // by address
    std::optional<Address> next; // list further after this one; unset: that was all
    qint64 total = 0; // how many the filter finds: exact without a filter, else up to mostCounted (textfilter.h)
};

// What an edit switches; unset: stays as it is.
struct MailboxSwitches
{
    std::optional<Switch> imap;
    std::optional<Switch> pop3;
    std::optional<Switch> sending;
};

// The mailboxes of the store and their passwords' hashes. Changes are made inside a Transaction of the caller, where
// their audit entry belongs too; each returns the mailbox as it then is.
class MailboxStore
{
public:
    explicit MailboxStore(Database &database) : m_database(database) {}

    // `hash`: libsodium's "$argon2id$…". DomainNotServed, DomainIsAlias, AlreadyExists (also as an alias). Revision and creation time: createdAt is the
    // mailbox's, the revision the store's.
    Result<Mailbox> add(const Mailbox &mailbox, const QByteArray &hash);
    Result<Mailbox> byAddress(const Address &address) const; // NotFound
    // `filter` as textfilter.h says, in address and name; `limit` at most 1,000; NotFound for a domain that is not there.
    Result<MailboxPage> list(const QString &filter = {}, const std::optional<DomainName> &domain = {}, qint64 limit = 200,
                             const std::optional<Address> &after = {}, const Listing<MailboxSort> &listing = {}) const;
    // Changes what is given; a quota of 0 takes the limit away. Conflict, with the mailbox as it is (compact JSON in
    // `detail`), when `revision` is not its revision.
    Result<Mailbox> set(const Address &address, qint64 revision, const std::optional<DisplayName> &name,
                        const std::optional<ByteSize> &quota, const MailboxSwitches &switches = {});
    Result<Mailbox> setPasswordHash(const Address &address, const QByteArray &hash);
    Result<QByteArray> passwordHash(const Address &address) const; // NotFound
    Result<Mailbox> setSuspended(const Address &address, bool suspended); // unchanged where it is so already
    Result<void> remove(const Address &address);
    Result<bool> anyExists() const;
    Result<qint64> count() const;
    // In the order of addresses, for lookup.db; from the beginning with an empty `after`.
    Result<QList<LookupRow>> lookupRowsAfter(const QString &after, qint64 limit) const;

private:
    Result<Mailbox> change(const Address &address, const QString &assignments, const QVariantList &values);

    Database &m_database;
};

} // namespace postroom
