#include "core/model/blocklist.h"

#include "core/model/dnstables.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

const QList<BlocklistFacts> &table()
{
    static const QList<BlocklistFacts> lists = rowsOf<BlocklistFacts>(u"blocklists.json"_s);
    return lists;
}

} // namespace

QList<Blocklist> Blocklist::all()
{
    QList<Blocklist> lists;
    for (const BlocklistFacts &facts : table()) {
        lists.append(Blocklist());
        lists.last().m_facts = &facts;
    }
    return lists;
}

Result<Blocklist> Blocklist::parse(QStringView zone)
{
    QStringList known;
    for (const Blocklist &list : all()) {
        if (list.toString() == zone)
            return list;
        known.append(list.toString());
    }
    return Error{ErrorCode::ChoiceUnknown, zone.toString().left(100), {}, known.join(u", "_s)};
}

} // namespace postroom
