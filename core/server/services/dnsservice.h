#pragma once

#include "core/api/operations/dns.h"
#include "core/api/operationtable.h"
#include "core/checks/blocklistcheck.h"
#include "core/dns/mtasts.h"
#include "core/host/webfetch.h"
#include "core/server/dkimkeeper.h"
#include "core/server/dnslooks.h"
#include "core/server/findingbook.h"
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

    // Without `fetch` it fetches for real.
    DnsService(Stores &stores, DkimKeeper &dkim, World &world, FindingBook &book, const DnsPlans &plans, DnsLooks &looks, const PracticeZones &zones, Resolver &resolver, Fetch fetch, Changed changed, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_dkim(dkim), m_world(world), m_book(book), m_plans(plans), m_looks(looks), m_zones(zones), m_resolver(resolver), m_targets(stores, world, resolver), m_registrations(fetch), m_fetch(std::move(fetch)), m_changed(std::move(changed))
    {
    }

    // Looks by itself at the admin's domain, soon and then from time to time; what was seen is a step of the set-up.
    void watch();
    // What is under way ends without an answer.
    void end();

    QFuture<Result<DnsPlan>> plan(const api::PlanDns &wanted);
    QFuture<Result<api::ExportDns::Reply>> exportZone(const api::ExportDns &wanted);
    QFuture<Result<ProviderRecords>> form(const api::FormOfDns &wanted, const api::Caller &caller);
    QFuture<Result<DnsAnswer>> lookup(const api::LookupDns &wanted);
    // Ends with the session that asked, and within fifteen seconds, whoever is silent.
    QFuture<Result<DnsCheck>> check(const api::CheckDns &wanted, const api::Caller &caller);
    QFuture<Result<Propagation>> propagation(const api::PropagationOfDns &wanted, const api::Caller &caller);

private:
    QFuture<Result<DnsCheck>> look(const DnsPlan &plan, const api::CheckDns &wanted, QObject *session);
    // The look with what comes of a message signed with the domain's own keys.
    QFuture<Result<DnsCheck>> withSignatures(QFuture<Result<DnsCheck>> looked, const DomainName &domain);
    // Of the policy that the plan tells of; unset: none, or one of the admin's own.
    Result<std::optional<MtaStsPolicy>> policyOf(const DomainName &domain, const DnsPlan &plan) const;
    // As others get it, once they are told of it, and what it comes to.
    QFuture<Result<WebAnswer>> fetchPolicy(const DomainName &domain, const QDeadlineTimer &end, QObject *session);
    QFuture<QList<Finding>> lookAtPolicy(const DnsCheck &check, const MtaStsPolicy &expected, const QDeadlineTimer &end, QObject *session);
    // The look with what is met where it leads, and with the policy.
    QFuture<Result<DnsCheck>> withVisits(QFuture<Result<DnsCheck>> looked, const DnsPlan &plan, const std::optional<MtaStsPolicy> &policy, const QDeadlineTimer &end, QObject *session);
    // What lists of senders of spam say of this server, as the machine's own DNS server hears it.
    QFuture<QList<Finding>> askBlocklists(const QDeadlineTimer &end, QObject *session);
    // Until when the domain is registered.
    QFuture<Finding> askRegistry(const DomainName &domain, QObject *session);
    std::optional<DomainName> serverName() const;
    void note(const DnsCheck &check);
    void lookAtOwn();

    Stores &m_stores;
    DkimKeeper &m_dkim;
    World &m_world;
    FindingBook &m_book;
    const DnsPlans &m_plans;
    DnsLooks &m_looks;
    const PracticeZones &m_zones;
    Resolver &m_resolver;
    TargetVisits m_targets;
    Registrations m_registrations;
    Fetch m_fetch;
    Changed m_changed;
    QTimer m_again;
};

} // namespace postroom
