#include "core/dns/propagationlook.h"

#include <algorithm>

namespace postroom {

namespace {

const DnsRecordCheck *find(const DnsCheck &check, const QString &name, const QString &type)
{
    const auto found = std::find_if(check.records.begin(), check.records.end(), [&](const DnsRecordCheck &one) { return one.name == name && one.type == type; });
    return found == check.records.end() ? nullptr : &*found;
}

} // namespace

Propagation judgeSpread(const DnsCheck &owners, const DnsCheck &others)
{
    Propagation spread{owners.domain, others.at, {}, true, {}};
    for (const DnsRecordCheck &record : owners.records) {
        const QString domain = owners.domain + u'.';
        const bool isElsewhere = record.name != domain && !record.name.endsWith(u'.' + domain);
        if (isElsewhere)
            continue; // in another zone, whose servers are not asked
        RecordSpread one{record.name, record.type, record.seen, isEverywhere(record.seen), false, {}};
        if (const DnsRecordCheck *elsewhere = find(others, record.name, record.type)) {
            for (const DnsSeen &seen : elsewhere->seen) {
                const bool isLate = seen.state == DnsState::Former || seen.state == DnsState::Nothing;
                if (isLate)
                    one.by = qMax(one.by.value_or(others.at), others.at.addSecs(seen.ttl));
            }
            one.seen += elsewhere->seen;
        }
        one.done = one.published && isEverywhere(one.seen);
        spread.done = spread.done && one.done;
        if (one.by)
            spread.by = qMax(spread.by.value_or(*one.by), *one.by);
        spread.records.append(one);
    }
    spread.done = spread.done && !spread.records.isEmpty();
    return spread;
}

PropagationLook::PropagationLook(Resolver &resolver, const PropagationInput &input, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_input(input), m_deadline(deadline)
{
    m_input.owners.plan.aliasedKeys.clear(); // they spread from another zone
    m_promise.start();
}

QFuture<Propagation> PropagationLook::begin()
{
    const QFuture<Propagation> future = m_promise.future();
    (new RecordLook(m_resolver, m_input.owners, m_deadline, this))->begin().then(this, [this](const DnsCheck &owners) { takeOwners(owners); });
    return future;
}

void PropagationLook::takeOwners(const DnsCheck &owners)
{
    m_owners = owners;
    LookInput next = m_input.owners;
    next.plan = publishedPart(next.plan, owners);
    next.whom = m_input.others;
    next.delegation = {};
    if (next.plan.records.isEmpty() || next.whom.isEmpty())
        return takeOthers(DnsCheck{owners.domain, owners.at, {}, {}});
    (new RecordLook(m_resolver, next, m_deadline, this))->begin().then(this, [this](const DnsCheck &others) { takeOthers(others); });
}

void PropagationLook::takeOthers(const DnsCheck &others)
{
    m_promise.addResult(judgeSpread(m_owners, others));
    m_promise.finish();
    deleteLater();
}

void PropagationLook::cancel()
{
    qDeleteAll(findChildren<RecordLook *>());
    deleteLater();
}

} // namespace postroom
