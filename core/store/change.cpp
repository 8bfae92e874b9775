#include "core/store/change.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<ChangeMark> changeMark(const Database &database)
{
    const Result<std::optional<Row>> row = database.row(u"SELECT store_id, change FROM meta"_s);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::StoreDamaged, database.file(), {}, u"meta"_s};
    return ChangeMark{(**row).at(0).toString(), (**row).at(1).toLongLong()};
}

} // namespace postroom
