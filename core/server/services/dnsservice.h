#pragma once

#include "core/api/operations/dns.h"
#include "core/api/operationtable.h"
#include "core/checks/blocklistcheck.h"
#include "core/dns/mtasts.h"
#include "core/dns/parentlook.h"
#include "core/dns/plan.h"
#include "core/dns/recordlook.h"
#include "core/host/webfetch.h"
#include "core/model/instance.h"
#include "core/server/certificates.h"
#include "core/server/dkimkeeper.h"
#include "core/server/findingbook.h"
#include "core/server/practicezones.h"
#include "core/server/registrations.h"
#include "core/server/targetvisits.h"
#include "core/server/world.h"

#include <QTimer>

namespace postroom {

// The verbs of `dns`.
class DnsService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;
    using Fetch = std::function<QFuture<Result<WebAnswer>>(const WebTarget &target)>;

    // Without `fetch` it fetches for real.
    DnsService(Stores &stores, DkimKeeper &dkim, World &world, FindingBook &book, const PracticeZones &zones, const Certificates &certificates, Resolver &resolver, Fetch fetch, Changed changed, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_dkim(dkim), m_world(world), m_book(book), m_zones(zones), m_certificates(certificates), m_resolver(resolver), m_targets(stores, world, resolver), m_registrations(registryFetch(fetch)), m_fetch(std::move(fetch)), m_changed(std::move(changed))
    {
    }

    // Looks by itself at the admin's domain, soon and then from time to time; what was seen is a step of the set-up.
    void watch();
    // Looks that are under way end without an answer.
    void end();

    QFuture<Result<DnsPlan>> plan(const api::PlanDns &wanted);
    QFuture<Result<api::ExportDns::Reply>> exportZone(const api::ExportDns &wanted);
    QFuture<Result<ProviderRecords>> form(const api::FormOfDns &wanted, const api::Caller &caller);
    QFuture<Result<DnsAnswer>> lookup(const api::LookupDns &wanted);
    // Ends with the session that asked.
    QFuture<Result<DnsCheck>> check(const api::CheckDns &wanted, const api::Caller &caller);
    QFuture<Result<Propagation>> propagation(const api::PropagationOfDns &wanted, const api::Caller &caller);

    // Who answers for the domain: in practice the instance's own server, else the first that DNS names. DnsNoAnswer: nobody is known.
    QFuture<Result<DnsServer>> authority(const DomainName &domain, QObject *session);

    // At once, with the keys that there are.
    Result<DnsPlan> planOf(const DomainName &domain) const;

private:
    QList<CertificateBytes> chainOf(const Settings &settings) const;
    Result<void> addAliasedKeys(DnsPlanInput &input) const;
    AliasedTexts aliasedTexts(const DnsPlan &plan, const Settings &settings) const;
    // Whom somebody named, or in practice the instance's own server; unset: whom DNS names.
    std::optional<QList<LookAt>> owners(const std::optional<QList<DnsServer>> &wanted) const;
    QFuture<Result<DnsCheck>> look(const DnsPlan &plan, const api::CheckDns &wanted, QObject *session);
    QFuture<Result<DnsCheck>> look(const DnsPlan &plan, const QList<LookAt> &whom, const Delegation &delegation, std::chrono::milliseconds deadline, QObject *session);
    // What the zone above says of it, and the look with what that comes to.
    QFuture<ParentSeen> lookAbove(const DomainName &domain, const Delegation &delegation, QObject *session);
    QFuture<Result<DnsCheck>> withParent(QFuture<Result<DnsCheck>> looked, const QFuture<ParentSeen> &parent);
    // The look with what comes of a message signed with the domain's own keys.
    QFuture<Result<DnsCheck>> withSignatures(QFuture<Result<DnsCheck>> looked, const DomainName &domain);
    // The look with what the chosen public servers say of what the domain's own have, within what is left of the time.
    QFuture<Result<DnsCheck>> withOthers(QFuture<Result<DnsCheck>> looked, const DnsPlan &plan, QObject *session);
    QFuture<Result<Propagation>> follow(const DnsPlan &plan, const api::PropagationOfDns &wanted, QObject *session);
    QFuture<Result<Propagation>> follow(const DnsPlan &plan, const QList<LookAt> &owners, const QList<LookAt> &others, QObject *session);
    QFuture<Result<Delegation>> walk(const DomainName &domain, QObject *session);
    LookInput lookInput(const DnsPlan &plan, const QList<LookAt> &whom) const;
    // Of the policy that the plan tells of; unset: none, or one of the admin's own.
    Result<std::optional<MtaStsPolicy>> policyOf(const DomainName &domain, const DnsPlan &plan) const;
    // As others get it; and the look with what it comes to.
    QFuture<Result<WebAnswer>> fetchPolicy(const DomainName &domain, QObject *session);
    QFuture<Result<DnsCheck>> withPolicy(QFuture<Result<DnsCheck>> looked, const QFuture<Result<WebAnswer>> &fetching, const DomainName &domain, const MtaStsPolicy &expected);
    // What lists of senders of spam say of this server, as the machine's own DNS server hears it; and the look with it.
    QFuture<QList<Finding>> askBlocklists();
    QFuture<Result<DnsCheck>> withFindings(QFuture<Result<DnsCheck>> looked, const QFuture<QList<Finding>> &found);
    // Until when the domain is registered; and how that is fetched where `fetch` fetches instead.
    QFuture<QList<Finding>> askRegistry(const DomainName &domain);
    static Registrations::Fetch registryFetch(const Fetch &fetch);
    void note(const DnsCheck &check);
    void lookAtOwn();

    Stores &m_stores;
    DkimKeeper &m_dkim;
    World &m_world;
    FindingBook &m_book;
    const PracticeZones &m_zones;
    const Certificates &m_certificates;
    Resolver &m_resolver;
    TargetVisits m_targets;
    Registrations m_registrations;
    Fetch m_fetch;
    Changed m_changed;
    QTimer m_again;
};

} // namespace postroom
