#pragma once

#include "core/model/domainname.h"
#include "core/store/change.h"
#include "core/store/lookuprow.h"

namespace postroom {

// lookup.db: the domains, mailboxes and aliases as mail engines read them, changed in place row by row, so that the next login
// or RCPT sees a change and its cost does not depend on how many there are.
//
// Engines open the file read-only, as users who may not write it. That works only while its -wal and -shm exist, so
// they are made before open() returns, belong to the file's group like it (0640), and stay when the last connection
// closes. There is one connection for this object's life, and the file is never replaced: long-lived engine processes
// hold it open.
class Lookup
{
public:
    // Whether reconcile() trusts equal change numbers, or looks at every row (after a restore).
    enum class Compare { WhenBehind, Always };

    static Result<Lookup> open(const QString &file);
    // For when nobody serves the instance: makes sure that engines can read the file again. It must exist; an empty
    // one would make them refuse mail for good instead of for now.
    static Result<void> recover(const QString &file);

    // Each is one short transaction. `change` is the store's change number after the change that is published. When one
    // fails, the number stays behind, so that the next reconcile() compares.
    // With the addresses that it must have (Alias::requiredNames), as far as they are aliases now.
    Result<void> publishDomain(const Domain &domain, const QList<Alias> &required, qint64 change);
    Result<void> passOver(qint64 change); // one that engines read nothing of here
    Result<void> removeDomain(const DomainName &domain, qint64 change);
    // An alias of the same address gives way to the mailbox, and comes back with its removal where it is `required`.
    Result<void> publishMailbox(const Mailbox &mailbox, const QByteArray &hash, qint64 change);
    Result<void> removeMailbox(const Address &address, const QList<Alias> &required, qint64 change);
    Result<void> publishAlias(const Alias &alias, qint64 change);
    Result<void> removeAlias(const AliasAddress &address, qint64 change);

    // Where mail for the domains of another practice instance goes (`nextHop` as in transport(5)). Not the store's, so no
    // change of it and nothing that reconcile() looks at.
    Result<void> setRoutes(const QString &peer, const QString &nextHop, const QList<DomainName> &domains); // these and no others
    Result<void> putRoute(const QString &peer, const QString &nextHop, const DomainName &domain);
    Result<void> dropRoute(const QString &peer, const DomainName &domain);
    Result<qint64> countRoutes(const QString &peer) const;

    // Makes both equal where this is another store's or another change's: walks both sides in order, a page at a time,
    // and repairs in transactions of bounded size. Returns how many rows differed.
    Result<qint64> reconcile(Database &store, Compare compare = Compare::WhenBehind);
    // Its own file, and not the store's, is what the error of a reconcile() speaks of.
    bool isDamagedBy(const Error &error) const { return error.code == ErrorCode::StoreDamaged && error.subject == m_database->file(); }
    bool isBehind() const { return m_behind; } // something could not be published since the last reconcile()
    void setBehind() { m_behind = true; } // for a change of many rows: the next reconcile() brings them all

    struct Repair;

private:
    explicit Lookup(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    Result<void> publish(const QList<Repair> &rows, qint64 change);

    std::unique_ptr<Database> m_database;
    bool m_behind = false;
};

} // namespace postroom
