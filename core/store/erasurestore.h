#pragma once

#include "core/model/address.h"
#include "core/store/database.h"

namespace postroom {

// Mail of removed mailboxes that is still to be erased. It outlives a kill of whoever was about to erase it.
class ErasureStore
{
public:
    explicit ErasureStore(Database &database) : m_database(database) {}

    Result<void> note(const Address &address); // in the transaction that removes the mailbox
    Result<void> done(const Address &address);
    Result<bool> isOpen(const Address &address) const;
    // The next one in the order of addresses; unset: the first.
    Result<std::optional<Address>> next(const std::optional<Address> &after) const;

private:
    Database &m_database;
};

} // namespace postroom
