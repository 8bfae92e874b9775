#pragma once

#include "core/api/operations/publish.h"
#include "core/api/operationtable.h"
#include "core/dns/publish.h"
#include "core/dns/resolver.h"
#include "core/host/host.h"
#include "core/server/configuration.h"
#include "core/server/dnsaccounts.h"
#include "core/server/providerlink.h"
#include "core/server/services/dnsservice.h"

#include <QThreadPool>
#include <QTimer>

#include <stop_token>

namespace postroom {

// The verb `dns.publish`: looks at what the server has, plans what comes and goes, has nsupdate(1) do it in one message (in
// several where one does not hold it) that only holds while the zone is as it was seen, looks again, and notes what is ours. What
// is on its way is noted before it is sent, so that a service that was cut off in between knows its own records again.
// At a DNS provider the same is done through lexicon, record by record and without conditions: what was cut off in the middle is
// completed by publishing again.
class PublishService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;
    static constexpr auto program = "/usr/bin/nsupdate";

    // `host` runs the program, in a thread of this service.
    PublishService(Stores &stores, DnsService &dns, World &world, PracticeZones &zones, Resolver &resolver, Host &host, const DnsAccounts &accounts, Changed changed,
                   QObject *parent = nullptr);

    // What is under way ends, looks without an answer.
    void end();

    QFuture<Result<Publication>> publish(const api::PublishDns &wanted, const api::Caller &caller);

    // From now on followKeys() is called whenever keys or the server's name may have changed, and once soon.
    void watch(const DkimKeeper &keys, const Configuration &configuration);
    // Keys of domains may have changed: in practice the zone that aliases lead into is published again where it says others, and was
    // published at all. What hinders that, the next change tries again.
    void followKeys();

private:
    struct Run;
    using Held = std::shared_ptr<Run>;
    using Reply = QFuture<Result<Publication>>;

    // The domain in whose zone the keys that aliases lead to are not those of the store; unset: there is none.
    Result<std::optional<DomainName>> zoneBehind() const;
    Result<void> fillIn(const Held &run) const; // where and by what: server and key, a provider's credentials, or in practice the instance's own
    Reply beginAtOwn(const Held &run);
    Reply begin(const Held &run);
    QFuture<Result<ZoneSeen>> look(const Held &run, const QList<RecordSetKey> &wanted, const std::stop_token &stop);
    Reply decide(const Held &run);
    Reply send(const Held &run);
    Reply sendByUpdate(const Held &run);
    Reply sendToProvider(const Held &run);
    Reply take(const Held &run, const Result<void> &outcome);
    Reply lookAgain(const Held &run);
    Reply judge(const Held &run, const Result<ZoneSeen> &seen);
    Result<Publication> finish(const Held &run);
    void noteWhatIsThere(const Held &run, const ZoneSeen &seen);
    Result<void> intend(const Held &run);
    void forget(const Held &run);
    Result<void> note(const Held &run);

    Stores &m_stores;
    DnsService &m_dns;
    World &m_world;
    PracticeZones &m_zones;
    Resolver &m_resolver;
    Host &m_host;
    const DnsAccounts &m_accounts;
    Changed m_changed;
    QStringList m_busy; // domains that are being published
    std::stop_source m_stop;
    QThreadPool m_pool;
    ProviderLink m_provider;
    QTimer m_follow; // until followKeys() is called again
};

} // namespace postroom
