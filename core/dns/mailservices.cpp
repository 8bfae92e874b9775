#include "core/dns/mailservices.h"

#include "core/dns/rdata.h"
#include "core/model/dnstables.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isWithin(const QStringList &names, const QString &host)
{
    const QString name = canonicalName(host).chopped(1);
    return std::any_of(names.begin(), names.end(), [&name](const QString &one) { return name == one || name.endsWith(u'.' + one); });
}

} // namespace

const ServiceRecords &recordsOf(MailService service)
{
    static const QList<ServiceRecords> services = rowsOf<ServiceRecords>(u"services.json"_s);
    const auto found = std::find_if(services.begin(), services.end(), [service](const ServiceRecords &one) { return one.service == service; });
    Q_ASSERT(found != services.end());
    return *found;
}

bool isExchangerOf(MailService service, const QString &host)
{
    return isWithin(recordsOf(service).exchangersWithin, host);
}

bool leadsToSameKey(MailService service, const QString &there, const QString &planned)
{
    const QStringList &within = recordsOf(service).keysWithin;
    const QString label = planned.section(u'.', 0, 0);
    return isWithin(within, there) && isWithin(within, planned) && there.section(u'.', 0, 0).compare(label, Qt::CaseInsensitive) == 0;
}

} // namespace postroom
