#include "core/store/erasurestore.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<void> ErasureStore::note(const Address &address)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<qint64> written = m_database.run(u"INSERT INTO erasure (address) VALUES (?) ON CONFLICT DO NOTHING"_s, {address.toString()});
    return written ? success() : Result<void>(written.error());
}

Result<void> ErasureStore::done(const Address &address)
{
    const Result<qint64> written = m_database.run(u"DELETE FROM erasure WHERE address = ?"_s, {address.toString()});
    return written ? success() : Result<void>(written.error());
}

Result<bool> ErasureStore::isOpen(const Address &address) const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT 1 FROM erasure WHERE address = ?"_s, {address.toString()});
    return row ? Result<bool>(row->has_value()) : Result<bool>(row.error());
}

Result<std::optional<Address>> ErasureStore::next(const std::optional<Address> &after) const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT address FROM erasure WHERE address > ? ORDER BY address LIMIT 1"_s,
                                                          {after ? after->toString() : u""_s});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Address>();
    return Address::parse((**row).at(0).toString()).and_then([](const Address &address) { return Result<std::optional<Address>>(address); });
}

} // namespace postroom
