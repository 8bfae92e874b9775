#pragma once

#include "core/model/dnsserver.h"
#include "core/model/instance.h"
#include "core/model/tsigkey.h"
#include "core/server/helperlink.h"
#include "core/server/stores.h"

namespace postroom {

// The zones of a practice instance's own DNS server: one for each domain, from when it is added until it is removed, and
// empty until something is published there. Outside practice there are none.
class PracticeZones : public QObject
{
    Q_OBJECT

public:
    PracticeZones(const Instance &instance, const InstancePaths &paths, Stores &stores, HelperLink &helper, QObject *parent = nullptr);

    // Where it answers. Unset: not in practice, or before the instance has a configuration with it.
    std::optional<DnsServer> server() const;
    // By which its zones are changed.
    Result<TsigKey> key() const;

    // Answered when it carries the zone of this domain; what a kill left half-made is made whole.
    QFuture<Result<void>> carry(const DomainName &domain);
    // A domain was added, changed or removed.
    void follow(const DomainName &domain);
    // There is a configuration: from now on it carries the zones of all domains, and no others.
    void complete();

private:
    Result<QList<DomainName>> domains() const; // those whose mail lives elsewhere, too
    QFuture<Result<void>> drop(const DomainName &domain);
    void settle(const DomainName &domain); // what was to be done for it is known better now
    void carryOutNext();

    Instance m_instance;
    InstancePaths m_paths;
    Stores &m_stores;
    HelperLink &m_helper;
    bool m_isComplete = false;
    bool m_isBusy = false; // with one of them
    QList<std::pair<DomainName, bool>> m_work; // domains whose zones are to be carried (true) or dropped, one after the other
};

} // namespace postroom
