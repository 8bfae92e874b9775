#include "core/base/json.h"
#include "core/dns/mastertext.h"
#include "core/dns/zonewriters.h"

namespace postroom {

using namespace Qt::StringLiterals;

QByteArray titleOf(const DomainName &domain)
{
    const QString name = domain.toString();
    const QString shown = domain.toUnicode();
    const QString both = shown == name ? name : u"%1 (%2)"_s.arg(shown, name);
    return onOneLine(u"Mail records of %1, written by Postroom."_s.arg(both));
}

const QByteArray &Reasons::of(const ZoneRecord &record)
{
    QByteArray &words = m_words[{static_cast<int>(record.planned->necessity), record.planned->reason}];
    if (words.isEmpty())
        words = wordOf(record.planned->necessity).toLatin1() + ": " + onOneLine(record.planned->reason);
    return words;
}

bool Reasons::isNew(const ZoneRecord &record)
{
    const DnsRecord *former = std::exchange(m_former, record.planned);
    return !former || record.planned->necessity != former->necessity || record.planned->reason != former->reason;
}

QByteArray leftOut(const ZoneRecords &records, QByteArrayView commentSign)
{
    QByteArray text;
    const auto comment = [&text, commentSign](const QByteArray &words) { text += commentSign.toByteArray() + ' ' + words + '\n'; };
    if (!records.elsewhere.isEmpty()) {
        text += '\n';
        comment("These belong into other zones:");
    }
    Reasons reasons;
    for (const ZoneRecord &record : records.elsewhere) {
        comment(reasons.of(record));
        comment(record.name + ' ' + QByteArray::number(record.ttl) + " IN " + record.typeWord + ' ' + masterData(record));
    }
    if (!records.unfit.isEmpty()) {
        text += '\n';
        comment("No name server would take these:");
    }
    for (const DnsRecord *record : records.unfit)
        comment(asPlanned(*record));
    return text;
}

} // namespace postroom
