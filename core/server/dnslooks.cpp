#include "core/server/dnslooks.h"

#include "core/dns/propagationlook.h"
#include "core/dns/tlsa.h"

#include <QDeadlineTimer>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QFuture<Result<T>> ready(const Result<T> &result)
{
    return QtFuture::makeReadyFuture(result);
}

QList<LookAt> named(const QList<DnsServer> &servers)
{
    QList<LookAt> whom;
    for (const DnsServer &server : servers)
        whom.append(LookAt{server});
    return whom;
}

std::chrono::milliseconds leftOf(const QDeadlineTimer &end)
{
    return std::chrono::milliseconds(end.remainingTime());
}

} // namespace

QFuture<Result<DnsCheck>> DnsLooks::check(const DnsPlan &plan, const Servers &servers, QObject *session)
{
    if (const std::optional<QList<LookAt>> whom = owners(servers))
        return look(input(plan, *whom), RecordLook::usualDeadline, session);
    if (isInNoDns()) {
        DnsCheck check = withoutDns(plan);
        check.at = QDateTime::currentDateTimeUtc();
        return ready<DnsCheck>(check);
    }
    const Result<DomainName> domain = DomainName::parse(plan.domain);
    if (!domain)
        return ready<DnsCheck>(domain.error());
    return walk(*domain, session)
        .then(this, [this, plan, domain = *domain, end = QDeadlineTimer(RecordLook::usualDeadline), there = QPointer<QObject>(session)](const Result<Delegation> &delegation) {
            if (!delegation)
                return ready<DnsCheck>(delegation.error());
            QList<LookAt> whoRemember = others(there != nullptr);
            for (LookAt &one : whoRemember)
                one.remembers = true;
            LookInput asked = input(plan, whoRemember.first(1) + ownersOf(*delegation) + whoRemember.mid(1));
            asked.delegation = *delegation;
            const QFuture<ParentSeen> above = lookAbove(domain, *delegation, leftOf(end), there);
            return with(this, look(asked, leftOf(end), there), above, [](DnsCheck &check, const ParentSeen &seen) {
                if (isUnsigned(seen))
                    easeTlsa(check);
                check.findings += judgeParent(seen);
            });
        })
        .unwrap();
}

QFuture<Result<Propagation>> DnsLooks::propagation(const DnsPlan &plan, const Servers &servers, const Servers &resolvers, QObject *session)
{
    // Public servers know nothing of servers that somebody had to name.
    const std::optional<QList<LookAt>> whom = owners(servers);
    const QList<LookAt> whoRemember = resolvers ? named(*resolvers) : whom ? QList<LookAt>() : others(true);
    if (whom)
        return follow(plan, *whom, whoRemember, session);
    const Result<DomainName> domain = DomainName::parse(plan.domain);
    if (!domain || isInNoDns())
        return ready<Propagation>(domain ? Result<Propagation>(Propagation{plan.domain, QDateTime::currentDateTimeUtc(), {}, false, {}}) : domain.error());
    return walk(*domain, session)
        .then(this, [this, plan, whoRemember, there = QPointer<QObject>(session)](const Result<Delegation> &delegation) {
            return delegation ? follow(plan, ownersOf(*delegation), whoRemember, there) : ready<Propagation>(delegation.error());
        })
        .unwrap();
}

// One that is gone by then wants nothing more.
QFuture<Result<Delegation>> DnsLooks::walk(const DomainName &domain, QObject *session)
{
    auto *walk = new DelegationWalk(m_resolver, domain, DelegationWalk::usualDeadline, this);
    if (session)
        connect(session, &QObject::destroyed, walk, &DelegationWalk::cancel);
    return walk->begin().then(this, [there = QPointer<QObject>(session), isAsked = session != nullptr](const Delegation &delegation) -> Result<Delegation> {
        if (isAsked && !there)
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        return delegation;
    });
}

QFuture<Result<DnsServer>> DnsLooks::authority(const DomainName &domain, QObject *session)
{
    if (const std::optional<DnsServer> own = m_zones.server())
        return ready<DnsServer>(*own);
    return walk(domain, session).then(this, [domain](const Result<Delegation> &delegation) -> Result<DnsServer> {
        if (!delegation)
            return delegation.error();
        return delegation->servers.isEmpty() ? Result<DnsServer>(Error{ErrorCode::DnsNoAnswer, domain.toString(), {}, {}}) : delegation->servers.first().address;
    });
}

std::optional<QList<LookAt>> DnsLooks::owners(const Servers &servers) const
{
    if (servers)
        return named(*servers);
    const std::optional<DnsServer> own = m_zones.server();
    return own ? std::optional(QList{LookAt{*own}}) : std::nullopt;
}

QList<LookAt> DnsLooks::others(bool withPublic) const
{
    QList<LookAt> all{LookAt{}};
    if (withPublic)
        all += named(m_stores.settings.load().value_or(Settings()).resolvers.value_or(QList<DnsServer>()));
    return all;
}

LookInput DnsLooks::input(const DnsPlan &plan, const QList<LookAt> &whom) const
{
    const Settings settings = m_stores.settings.load().value_or(Settings());
    LookInput input{plan, settings.serverName ? settings.serverName->toString() : QString(), settings.publicAddresses, whom, {}, !m_instance.practice, m_plans.chain(settings)};
    input.home = m_zones.server();
    return input;
}

QFuture<Result<DnsCheck>> DnsLooks::look(const LookInput &input, std::chrono::milliseconds deadline, QObject *session)
{
    auto *look = new RecordLook(m_resolver, input, deadline, this);
    if (session)
        connect(session, &QObject::destroyed, look, &RecordLook::cancel);
    return look->begin().then(this, [](const DnsCheck &check) { return Result<DnsCheck>(check); });
}

QFuture<ParentSeen> DnsLooks::lookAbove(const DomainName &domain, const Delegation &delegation, std::chrono::milliseconds deadline, QObject *session)
{
    auto *look = new ParentLook(m_resolver, domain, delegation, deadline, this);
    if (session)
        connect(session, &QObject::destroyed, look, &ParentLook::cancel);
    return look->begin();
}

QFuture<Result<Propagation>> DnsLooks::follow(const DnsPlan &plan, const QList<LookAt> &owners, const QList<LookAt> &others, QObject *session)
{
    auto *look = new PropagationLook(m_resolver, PropagationInput{input(plan, owners), others}, PropagationLook::usualDeadline, this);
    if (session)
        connect(session, &QObject::destroyed, look, &PropagationLook::cancel);
    return look->begin().then(this, [](const Propagation &spread) { return Result<Propagation>(spread); });
}

void DnsLooks::end()
{
    qDeleteAll(findChildren<ParentLook *>());
    qDeleteAll(findChildren<DelegationWalk *>());
    qDeleteAll(findChildren<PropagationLook *>());
    qDeleteAll(findChildren<RecordLook *>());
}

} // namespace postroom
