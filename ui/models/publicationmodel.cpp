#include "ui/models/publicationmodel.h"

#include "core/base/json.h"

namespace postroom::ui {

void PublicationModel::setPublication(const Publication &publication)
{
    QList<QStringList> rows;
    for (const RecordChange &change : publication.changes)
        rows.append({change.action == RecordAction::Add ? tr("comes") : tr("goes"), change.name, wordOf(change.type), change.data});
    for (const RecordConflict &conflict : publication.conflicts) {
        for (const QString &seen : conflict.seen)
            rows.append({tr("in the way"), conflict.name, seen.section(u' ', 0, 0), seen.section(u' ', 1)});
        if (conflict.merged)
            rows.append({tr("would do for both"), conflict.name, wordOf(conflict.type), *conflict.merged});
    }
    for (const DnsRecord &record : publication.elsewhere)
        rows.append({tr("belongs elsewhere"), record.name, record.type, record.data});
    for (const DnsRecord &record : publication.byHand)
        rows.append({tr("by hand"), record.name, record.type, record.data});
    setRows(rows);
}

} // namespace postroom::ui
