#include "core/dns/mastertext.h"
#include "core/dns/zonewriters.h"

namespace postroom {

namespace {

constexpr qsizetype mostOctets = 32000; // of a message's 65535, as text, which is longer than what it stands for

// Of which a name may have one only, while the script cannot see whether there is another.
bool mayBeOneOnly(const ZoneRecord &record)
{
    if (record.type != DnsType::Txt)
        return false;
    const QByteArray text = record.fields.first().first(qMin<qsizetype>(record.fields.first().size(), 8)).toLower();
    return text.startsWith("v=spf1") || text.startsWith("v=dmarc1");
}

} // namespace

QByteArray nsupdateScript(const ZoneRecords &records)
{
    QByteArray text = "; " + titleOf(records.domain) + "\n;\n";
    text += "; For nsupdate, with the key that your name server knows: nsupdate -k KEYFILE FILE\n";
    text += "; It only adds, and removes nothing. Where the zone has an SPF (v=spf1) or DMARC record already, remove one of the two.\n";
    text += "\nzone " + records.zone + '\n';
    qsizetype begun = text.size();
    Reasons reasons;
    for (const ZoneRecord &record : records.inside) {
        if (text.size() - begun > mostOctets) {
            text += "send\n\nzone " + records.zone + '\n';
            begun = text.size();
        }
        if (reasons.isNew(record))
            text += "\n; " + reasons.of(record) + '\n';
        if (mayBeOneOnly(record))
            text += "; If there is another of its kind: update delete " + record.name + " TXT \"…\"\n";
        text += "update add " + record.name + ' ' + QByteArray::number(record.ttl) + " IN " + record.typeWord + ' ';
        appendData(text, record);
        text += '\n';
    }
    return text + "\nsend\n" + leftOut(records, ";");
}

} // namespace postroom
