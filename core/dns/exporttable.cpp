#include "core/base/csv.h"
#include "core/base/json.h"
#include "core/dns/zonewriters.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QByteArray row(const ZoneRecord &record)
{
    return csvLine({QString::fromLatin1(record.name), QString::fromLatin1(record.typeWord), QString::number(record.ttl),
                    QString::fromLatin1(masterData(record)), wordOf(record.planned->necessity), record.planned->reason.simplified()});
}

} // namespace

QByteArray zoneTable(const ZoneRecords &records)
{
    QByteArray table = csvLine({u"name"_s, u"type"_s, u"ttl"_s, u"data"_s, u"necessity"_s, u"reason"_s});
    for (const ZoneRecord &record : records.inside)
        table += row(record);
    for (const ZoneRecord &record : records.elsewhere)
        table += row(record);
    return table;
}

} // namespace postroom
