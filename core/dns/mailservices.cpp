#include "core/dns/mailservices.h"

#include "core/base/json.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

static void loadServices() { Q_INIT_RESOURCE(dns); } // which must stand outside of any namespace

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QList<ServiceRecords> readServices()
{
    loadServices();
    QFile file(u":/dns/services.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const Result<QList<ServiceRecords>> services = fromJson<QList<ServiceRecords>>(QJsonDocument::fromJson(file.readAll()).array());
    Q_ASSERT(services); // it is part of the program
    return *services;
}

bool isWithin(const QStringList &names, const QString &host)
{
    const QString name = (host.endsWith(u'.') ? host.chopped(1) : host).toLower();
    return std::any_of(names.begin(), names.end(), [&name](const QString &one) { return name == one || name.endsWith(u'.' + one); });
}

} // namespace

const ServiceRecords &recordsOf(MailService service)
{
    static const QList<ServiceRecords> services = readServices();
    const auto found = std::find_if(services.begin(), services.end(), [service](const ServiceRecords &one) { return one.service == service; });
    Q_ASSERT(found != services.end());
    return *found;
}

bool isExchangerOf(MailService service, const QString &host)
{
    return isWithin(recordsOf(service).exchangersWithin, host);
}

bool isKeyHostOf(MailService service, const QString &host)
{
    return isWithin(recordsOf(service).keysWithin, host);
}

} // namespace postroom
