#pragma once

#include "core/dns/plan.h"
#include "core/server/certificates.h"
#include "core/server/stores.h"

namespace postroom {

// The DNS plans of domains, out of what the stores and the certificates say.
class DnsPlans
{
public:
    DnsPlans(const Stores &stores, const Instance &instance, const Certificates &certificates) : m_stores(stores), m_instance(instance), m_certificates(certificates) {}

    // With the keys that there are now. NotFound: the domain. NotSetUp: its mail is to live here, and the server has no name.
    Result<DnsPlan> of(const DomainName &domain) const;
    // What is shown for the server's name, its certificate first; empty: nothing yet.
    QList<CertificateBytes> chain(const Settings &settings) const;

private:
    Result<void> addAliasedKeys(DnsPlanInput &input) const;

    const Stores &m_stores;
    const Instance &m_instance;
    const Certificates &m_certificates;
};

} // namespace postroom
