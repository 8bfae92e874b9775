#include "core/dns/cutover.h"

#include "core/dns/dkimalias.h"
#include "core/dns/exchanger.h"
#include "core/dns/rdata.h"
#include "core/dns/spf.h"
#include "core/dns/txtdata.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// It says to others or to mail programs where to go; or, of a policy, that they must not go elsewhere.
bool leads(const RecordChange &change)
{
    switch (change.type) {
    case DnsType::Mx:
    case DnsType::Srv: return true;
    case DnsType::Cname: return !isKeyName(change.name);
    default: return change.name.startsWith(u"_mta-sts."_s);
    }
}

// What a move to another server is about. The rest is somebody's policy, and stays until its owner says otherwise.
bool isOfTheMove(const RecordConflict &conflict)
{
    switch (conflict.kind) {
    case ConflictKind::AliasThere:
    case ConflictKind::OtherData:
    case ConflictKind::Addresses:
    case ConflictKind::MailExchanger:
    case ConflictKind::Service: return true;
    default: return false;
    }
}

bool contains(const QList<RecordChange> &changes, const RecordChange &change)
{
    return std::any_of(changes.begin(), changes.end(), [&change](const RecordChange &one) { return isSame(one, change); });
}

// Those changes alone, with what must be so for them.
PublishSteps onlyThese(const PublishSteps &whole, const QList<RecordChange> &changes)
{
    PublishSteps part;
    part.changes = changes;
    part.elsewhere = whole.elsewhere;
    for (const RecordConflict &one : whole.merged) {
        if (std::any_of(changes.begin(), changes.end(), [&one](const RecordChange &change) { return change.name == one.name && change.type == one.type; }))
            part.merged.append(one);
    }
    for (const Prerequisite &one : whole.prerequisites) {
        if (std::any_of(changes.begin(), changes.end(), [&one](const RecordChange &change) { return change.name == one.name; }))
            part.prerequisites.append(one);
    }
    for (const RecordChange &change : changes) {
        if (std::any_of(whole.ours.begin(), whole.ours.end(), [&change](const RecordChange &one) { return isSame(one, change); }))
            part.ours.append(change);
    }
    return part;
}

PublishSteps planWith(PublishInput zone, bool replaces)
{
    zone.choice = PublishChoice{true, replaces};
    return planPublication(zone);
}

// The zone's plan in its parts.
class Parts
{
public:
    explicit Parts(const PublishInput &zone) : m_zone(zone), m_whole(planWith(zone, true)), m_gentle(planWith(zone, false))
    {
        if (!isMoving())
            return;
        for (const RecordChange &change : m_gentle.changes) {
            if (!leads(change) && !namesSenders(change))
                m_parallel.append(change);
        }
        for (const RecordChange &change : m_whole.changes) {
            if (!contains(m_parallel, change) && !isHeldBack(change))
                m_switch.append(change);
        }
        removeFormerExchangers();
    }

    // Mail goes elsewhere first.
    bool isMoving() const
    {
        return std::any_of(m_gentle.conflicts.begin(), m_gentle.conflicts.end(), [](const RecordConflict &one) { return one.kind == ConflictKind::MailExchanger; });
    }

    QList<RecordChange> changes(CutoverPhase phase) const
    {
        switch (phase) {
        case CutoverPhase::Lower: return lowered();
        case CutoverPhase::Parallel: return m_parallel;
        case CutoverPhase::Switch: return switched();
        case CutoverPhase::Settle: return isMoving() ? settled() : m_gentle.changes;
        }
        return {};
    }

    PublishSteps steps(CutoverPhase phase) const { return onlyThese(isMoving() ? m_whole : m_gentle, changes(phase)); }

    // Of what goes, the longest that others remember it.
    qint64 longest() const
    {
        qint64 ttl = 0;
        for (const RecordChange &change : m_switch) {
            if (change.action == RecordAction::Remove)
                ttl = qMax(ttl, change.ttl);
        }
        return ttl;
    }

private:
    // After ours or before: mail that goes to the former service as a last resort would not be found there.
    void removeFormerExchangers()
    {
        const RecordSetKey key{m_zone.plan.domain + u'.', DnsType::Mx};
        const RecordSet set = m_zone.seen.sets.value(key);
        for (const QString &mx : set.data) {
            const bool isPlanned = std::any_of(m_zone.plan.records.begin(), m_zone.plan.records.end(), [&](const DnsRecord &record) {
                return record.name == key.first && record.type == u"MX" && saysTheSame(DnsType::Mx, record.data, mx);
            });
            const RecordChange gone{RecordAction::Remove, key.first, key.second, set.ttl, mx};
            if (!isPlanned && !contains(m_switch, gone))
                m_switch.prepend(gone);
        }
    }

    // The domain's first SPF record: whoever sends for it today is not in it.
    bool namesSenders(const RecordChange &change) const
    {
        return change.name == m_zone.plan.domain + u'.' && change.type == DnsType::Txt && isSpf(txtOctets(change.data)) && contains(m_gentle.ours, change);
    }

    bool isHeldBack(const RecordChange &change) const
    {
        return std::any_of(m_gentle.conflicts.begin(), m_gentle.conflicts.end(), [&change](const RecordConflict &one) { return !isOfTheMove(one) && one.name == change.name && one.type == change.type; });
    }

    QList<RecordChange> lowered() const
    {
        QList<RecordChange> changes;
        for (const RecordChange &change : m_switch) {
            if (change.action != RecordAction::Remove || change.ttl <= cutoverTtl)
                continue;
            // A set has one time to live (RFC 2181 §5.2).
            const QStringList set = m_zone.seen.sets.value({change.name, change.type}).data;
            for (const QString &data : set) {
                const RecordChange lower{RecordAction::Add, change.name, change.type, cutoverTtl, data};
                if (!contains(changes, lower))
                    changes.append(lower);
            }
        }
        return changes;
    }

    // First so that it can be taken back within minutes.
    QList<RecordChange> switched() const
    {
        QList<RecordChange> changes = m_switch;
        for (RecordChange &change : changes) {
            if (change.action == RecordAction::Add)
                change.ttl = qMin(change.ttl, cutoverTtl);
        }
        return changes;
    }

    QList<RecordChange> settled() const
    {
        QList<RecordChange> changes = m_switch;
        changes.removeIf([](const RecordChange &change) { return change.action == RecordAction::Remove || change.ttl <= cutoverTtl; });
        return changes;
    }

    const PublishInput &m_zone;
    PublishSteps m_whole;
    PublishSteps m_gentle;
    QList<RecordChange> m_parallel;
    QList<RecordChange> m_switch;
};

// Whatever a server says, others ask again within a week (RFC 8767 §4).
constexpr qint64 longestRemembered = 604800;

// Those that take mail before ours does.
QStringList exchangersElsewhere(const PublishInput &zone)
{
    QStringList all = zone.seen.sets.value({zone.plan.domain + u'.', DnsType::Mx}).data;
    std::stable_sort(all.begin(), all.end(), [](const QString &l, const QString &r) { return preferenceOf(l) < preferenceOf(r); });
    QStringList hosts;
    for (const QString &mx : std::as_const(all)) {
        const bool isPlanned = std::any_of(zone.plan.records.begin(), zone.plan.records.end(), [&mx](const DnsRecord &record) {
            return record.type == u"MX" && hostOf(record.data) == hostOf(mx);
        });
        const QString host = hostOf(mx);
        if (!isPlanned && host != u".") // a null MX is nobody's
            hosts.append(host);
    }
    return hosts;
}

} // namespace

PublishSteps cutoverSteps(const PublishInput &zone, CutoverPhase phase) { return Parts(zone).steps(phase); }

CutoverMemory remembered(const CutoverInput &input)
{
    const Parts parts(input.zone);
    CutoverMemory next = input.memory;
    if (parts.isMoving()) {
        next.switchedAt.reset();
        if (parts.longest() > cutoverTtl)
            return CutoverMemory{qMin(parts.longest(), longestRemembered), {}, {}};
        if (!next.loweredAt)
            next.loweredAt = input.now;
    } else if ((next.formerTtl > 0 || next.loweredAt) && !next.switchedAt) {
        next.switchedAt = input.now;
    } else if (next.switchedAt && next.switchedAt->addDays(cutoverKeepDays) < input.now) {
        return {}; // it is over
    }
    return next;
}

Cutover planCutover(const CutoverInput &input)
{
    const Parts parts(input.zone);
    const CutoverMemory memory = remembered(input);
    Cutover cutover{input.zone.plan.domain, input.zone.seen.zone, input.now, parts.isMoving() ? exchangersElsewhere(input.zone) : QStringList(), {}, {}};
    if (!parts.isMoving() && !memory.switchedAt)
        return cutover;

    // Whoever asked a moment before it was lowered remembers for as long as it was before.
    const QDateTime lowered = memory.loweredAt.value_or(input.now);
    const QDateTime switchFrom = qMax(input.now, lowered.addSecs(memory.formerTtl));
    const QDateTime switched = memory.switchedAt.value_or(switchFrom);
    const QDateTime settleFrom = switched.addSecs(cutoverTtl);
    for (const CutoverPhase phase : {CutoverPhase::Lower, CutoverPhase::Parallel, CutoverPhase::Switch, CutoverPhase::Settle}) {
        CutoverStep step{phase, false, {}, parts.changes(phase)};
        const bool isOver = !parts.isMoving() && phase != CutoverPhase::Settle;
        step.done = isOver || (step.changes.isEmpty() && (phase != CutoverPhase::Settle || !parts.isMoving()));
        if (!step.done && phase == CutoverPhase::Switch && switchFrom > input.now)
            step.earliest = switchFrom;
        if (!step.done && phase == CutoverPhase::Settle && settleFrom > input.now)
            step.earliest = settleFrom;
        cutover.steps.append(step);
    }
    cutover.keepUntil = switched.addDays(cutoverKeepDays);
    return cutover;
}

} // namespace postroom
