#include "core/dns/rdata.h"

#include "core/base/json.h"
#include "core/dns/txtdata.h"

#include <ldns/ldns.h>

#include <memory>

namespace postroom {

QString canonicalName(const QString &name)
{
    return name.endsWith(u'.') ? name.toLower() : name.toLower() + u'.';
}

QByteArray rdataKey(DnsType type, const QString &data)
{
    if (type == DnsType::Txt)
        return txtOctets(data);
    const QByteArray line = ". 0 IN " + wordOf(type).toLatin1() + ' ' + data.toLatin1();
    ldns_rr *parsed = nullptr;
    if (ldns_rr_new_frm_str(&parsed, line.constData(), 0, nullptr, nullptr) != LDNS_STATUS_OK)
        return data.simplified().toLower().toLatin1();
    const std::unique_ptr<ldns_rr, decltype(&ldns_rr_free)> record(parsed, &ldns_rr_free);
    ldns_rr2canonical(record.get()); // names in lower case
    QByteArray key;
    for (size_t i = 0; i < ldns_rr_rd_count(record.get()); ++i) {
        const ldns_rdf *field = ldns_rr_rdf(record.get(), i);
        key += '.' + QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(field)), static_cast<qsizetype>(ldns_rdf_size(field))).toHex();
    }
    return key;
}

bool saysTheSame(DnsType type, const QString &left, const QString &right)
{
    return left == right || rdataKey(type, left) == rdataKey(type, right);
}

bool contains(DnsType type, const QStringList &all, const QString &one)
{
    return std::any_of(all.begin(), all.end(), [type, &one](const QString &other) { return saysTheSame(type, other, one); });
}

} // namespace postroom
