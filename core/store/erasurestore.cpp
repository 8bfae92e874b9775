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

Result<std::optional<Address>> ErasureStore::next(const QList<Address> &except) const
{
    // As many rows as could be passed over, and one.
    const Result<QList<Row>> rows = m_database.rows(u"SELECT address FROM erasure ORDER BY address LIMIT ?"_s, {except.size() + 1});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        const Result<Address> address = Address::parse(row.at(0).toString());
        if (!address)
            return address.error();
        if (!except.contains(*address))
            return std::optional(*address);
    }
    return std::optional<Address>();
}

} // namespace postroom
