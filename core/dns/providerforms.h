#pragma once

#include "core/model/dnsrecord.h"
#include "core/model/providerform.h"

namespace postroom {

// Every provider whose form is known (resources/dns/providers.json), by name.
const QList<ProviderForm> &providerForms();
// In any case; null: not known.
const ProviderForm *providerForm(const QString &name);
// Whose name servers these are, absolute names; null: nobody's who is known. One that is known is enough: many zones have a
// second provider beside.
const ProviderForm *providerBehind(const QStringList &nameServers);

// What is typed into which field for a record of the zone, an absolute name. Pure; a reader of the form gets the same record.
FormRecord fillIn(const ProviderForm &form, const QString &zone, const DnsRecord &record);

} // namespace postroom
