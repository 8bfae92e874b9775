#pragma once

#include "core/model/mailservice.h"

#include <QStringList>

#include <optional>

namespace postroom {

// What leads to the keys by which a service's mail is signed, or says that there are none.
struct ServiceKey
{
    QString name; // below the domain
    QString type;
    QString data;

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("type", self.type);
        visit("data", self.data);
    }
};

// What a service wants in the DNS of its customers' domains, as it writes itself; in resources/dns/services.json. In the
// data {dashed} stands for the domain's name with hyphens instead of dots, {tenant} and {senders} for what the customer is
// asked for.
struct ServiceRecords
{
    MailService service = MailService::None;
    QStringList exchangers; // data of MX records; empty: the customer's own
    QStringList exchangersWithin; // names of which those are, or below which they lie, that it has for some customers
    QString spf;
    QString dmarc; // the policy
    std::optional<QString> autodiscover; // where Outlook is led
    QList<ServiceKey> keys;
    QStringList keysWithin; // as exchangersWithin
    QStringList sources;
    QString read; // when they were

    static void fields(auto &self, auto &&visit)
    {
        visit("service", self.service);
        visit("exchangers", self.exchangers);
        visit("exchangersWithin", self.exchangersWithin);
        visit("spf", self.spf);
        visit("dmarc", self.dmarc);
        visit("autodiscover", self.autodiscover);
        visit("keys", self.keys);
        visit("keysWithin", self.keysWithin);
        visit("sources", self.sources);
        visit("read", self.read);
    }
};

// One for each service.
const ServiceRecords &recordsOf(MailService service);
// Whether that host takes mail for customers of the service, by its name alone. In any case.
bool isExchangerOf(MailService service, const QString &host);
// Whether an alias leads to the same key as the planned one, as the service names its keys for some customers: by the first
// label, which is the key's and the domain's.
bool leadsToSameKey(MailService service, const QString &there, const QString &planned);

} // namespace postroom
