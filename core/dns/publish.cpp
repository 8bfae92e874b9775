#include "core/dns/publish.h"

#include "core/base/json.h"
#include "core/dns/dkimalias.h"
#include "core/dns/dmarc.h"
#include "core/dns/exchanger.h"
#include "core/dns/mailservices.h"
#include "core/dns/rdata.h"
#include "core/dns/spf.h"
#include "core/dns/spfmerge.h"
#include "core/dns/textkind.h"
#include "core/dns/txtdata.h"

#include <functional>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Nobody may send.
bool isForNobody(const QByteArray &spf)
{
    return spf == "v=spf1 -all";
}

bool namesAReceiver(const QString &data)
{
    return txtOctets(data).toLower().replace(" ", "").contains(";rua=");
}

class Planner
{
public:
    explicit Planner(const PublishInput &input) : m_input(input), m_seen(input.seen) {}

    PublishSteps plan()
    {
        QList<RecordSetKey> keys;
        for (const DnsRecord &record : m_input.plan.records) {
            const Result<DnsType> type = fromWord<DnsType>(record.type);
            // Who is led elsewhere by NS is asked no more here, so whether it was taken could not be seen.
            if (!type || *type == DnsType::Ns || !m_seen.contains(record.name) || m_seen.notHere.contains(record.name)) {
                m_steps.elsewhere.append(record);
                continue;
            }
            const RecordSetKey key{record.name, *type};
            if (!keys.contains(key))
                keys.append(key);
            m_planned[key].append(record);
        }
        takeLeftovers();
        m_bringsMailHere = bringsMailHere();
        for (const RecordSetKey &key : std::as_const(keys))
            consider(key);
        m_steps.changes = m_removed + m_added;
        require();
        return m_steps;
    }

private:
    bool isPublished(const RecordSetKey &key, const QString &data) const
    {
        return std::any_of(m_input.published.begin(), m_input.published.end(), [&](const PublishedRecord &record) {
            return record.name == key.first && record.type == key.second && saysTheSame(key.second, record.data, data);
        });
    }

    bool isPlanned(const RecordSetKey &key, const QString &data) const
    {
        const QList<DnsRecord> records = m_planned.value(key);
        return std::any_of(records.begin(), records.end(), [&](const DnsRecord &record) { return saysTheSame(key.second, record.data, data); });
    }

    // What stands at a name by itself, and not by a wildcard.
    QStringList standing(const RecordSetKey &key) const
    {
        const RecordSet set = m_seen.sets.value(key);
        const bool isOurs = std::any_of(set.data.begin(), set.data.end(), [&](const QString &one) { return isPublished(key, one); });
        return set.isWild && !isOurs ? QStringList() : set.data;
    }

    // What will still stand when the removals so far are done.
    QStringList remaining(const RecordSetKey &key) const
    {
        QStringList rest = standing(key);
        rest.removeIf([&](const QString &one) { return isRemoved(key, one); });
        return rest;
    }

    bool isRemoved(const RecordSetKey &key, const QString &data) const
    {
        return std::any_of(m_removed.begin(), m_removed.end(), [&](const RecordChange &change) {
            return change.name == key.first && change.type == key.second && change.data == data;
        });
    }

    void remove(const RecordSetKey &key, const QString &data)
    {
        if (!isRemoved(key, data))
            m_removed.append(RecordChange{RecordAction::Remove, key.first, key.second, m_seen.sets.value(key).ttl, data});
    }

    // Beside records of others the set keeps its time to live: a set has one (RFC 2181 §5.2).
    void add(const RecordSetKey &key, const QString &data, qint64 ttl)
    {
        const QStringList beside = remaining(key);
        const bool hasOthers = std::any_of(beside.begin(), beside.end(), [&](const QString &one) { return !isPlanned(key, one); });
        const qint64 theirs = m_seen.sets.value(key).ttl;
        m_added.append(RecordChange{RecordAction::Add, key.first, key.second, hasOthers && theirs > 0 ? theirs : ttl, data});
    }

    void addOurs(const RecordSetKey &key, const DnsRecord &record)
    {
        add(key, record.data, record.ttl);
        m_steps.ours.append(m_added.last());
    }

    void addMissing(const RecordSetKey &key, const QList<DnsRecord> &wanted)
    {
        const QStringList there = remaining(key);
        for (const DnsRecord &record : wanted) {
            const std::optional<qint64> former = publishedWithTtl(key, record);
            const bool isLate = former && *former != record.ttl && notPlanned(key).isEmpty();
            if (!contains(key.second, there, record.data) || isLate)
                addOurs(key, record);
        }
    }

    std::optional<qint64> publishedWithTtl(const RecordSetKey &key, const DnsRecord &record) const
    {
        for (const PublishedRecord &former : m_input.published) {
            if (former.name == key.first && former.type == key.second && saysTheSame(key.second, former.data, record.data))
                return former.ttl;
        }
        return std::nullopt;
    }

    // Reported, or got over: true. `seen` are sets with what of them is in the way.
    bool overcomes(ConflictKind kind, ConflictWay way, const RecordSetKey &key, const QList<std::pair<DnsType, QString>> &inTheWay,
                   const RecordConflict &facts = {})
    {
        RecordConflict conflict = facts;
        conflict.kind = kind;
        conflict.name = key.first;
        conflict.type = key.second;
        conflict.way = way;
        for (const DnsRecord &record : m_planned.value(key))
            conflict.planned.append(record.data);
        for (const auto &[type, data] : inTheWay)
            conflict.seen.append(wordOf(type) + u' ' + data);
        const bool isPermitted = way == ConflictWay::MergeSpf ? m_input.choice.mergesSpf : m_input.choice.replaces;
        if (isPermitted) {
            for (const auto &[type, data] : inTheWay)
                remove({key.first, type}, data);
            if (conflict.merged)
                m_steps.merged.append(conflict);
            return true;
        }
        // One for all that is planned beside an alias.
        const bool isTold = kind == ConflictKind::AliasThere && std::any_of(m_steps.conflicts.begin(), m_steps.conflicts.end(), [&](const RecordConflict &other) {
                                return other.kind == kind && other.name == key.first;
                            });
        if (!isTold)
            m_steps.conflicts.append(conflict);
        return false;
    }

    static QList<std::pair<DnsType, QString>> ofType(DnsType type, const QStringList &all)
    {
        QList<std::pair<DnsType, QString>> list;
        for (const QString &one : all)
            list.append({type, one});
        return list;
    }

    // We put it there, it is there still, and nobody plans it any more.
    void takeLeftovers()
    {
        for (const PublishedRecord &record : m_input.published) {
            const RecordSetKey key{record.name, record.type};
            if (!m_seen.contains(record.name) || m_seen.notHere.contains(record.name) || isPlanned(key, record.data))
                continue;
            for (const QString &one : standing(key)) {
                if (saysTheSame(record.type, one, record.data))
                    remove(key, one);
            }
        }
    }

    void consider(const RecordSetKey &key)
    {
        if (key.second == DnsType::Cname)
            return considerAlias(key);
        const RecordSetKey alias{key.first, DnsType::Cname};
        if (const QStringList aliases = remaining(alias); !aliases.isEmpty()) {
            if (!overcomes(ConflictKind::AliasThere, ConflictWay::Replace, key, ofType(DnsType::Cname, aliases)))
                return;
        }
        switch (key.second) {
        case DnsType::A:
        case DnsType::Aaaa: return considerExclusive(key, ConflictKind::Addresses);
        case DnsType::Srv: return considerExclusive(key, ConflictKind::Service);
        case DnsType::Mx: return considerExchanger(key);
        case DnsType::Txt: return considerTexts(key);
        default: return addMissing(key, m_planned.value(key));
        }
    }

    QStringList notPlanned(const RecordSetKey &key) const
    {
        QStringList others = remaining(key);
        others.removeIf([&](const QString &one) { return isPlanned(key, one); });
        return others;
    }

    void considerExclusive(const RecordSetKey &key, ConflictKind kind)
    {
        const QStringList others = notPlanned(key);
        if (others.isEmpty() || overcomes(kind, ConflictWay::Replace, key, ofType(key.second, others)))
            addMissing(key, m_planned.value(key));
    }

    // RFC 1034 §3.6.2: beside an alias there is nothing else.
    void considerAlias(const RecordSetKey &key)
    {
        const QStringList others = notPlanned(key);
        if (others.size() == 1 && isOfServiceToo(others.first(), m_planned.value(key).first().data))
            return;
        QList<std::pair<DnsType, QString>> inTheWay = ofType(DnsType::Cname, others);
        bool isOnlyOurAddress = true;
        bool hasData = false;
        for (auto it = m_seen.sets.begin(); it != m_seen.sets.end(); ++it) {
            if (it.key().first != key.first || it.key().second == DnsType::Cname)
                continue;
            for (const QString &one : remaining(it.key())) {
                inTheWay.append({it.key().second, one});
                isOnlyOurAddress = isOnlyOurAddress && isOurAddress(one);
                hasData = true;
            }
        }
        // A name that has our addresses does the same, and so does a wildcard, for nothing else is planned at the name. What leads to a
        // key leads to no address.
        const bool leadsToKey = isKeyName(key.first) && !m_input.plan.service;
        if (!leadsToKey && ((hasData && isOnlyOurAddress && others.isEmpty()) || (inTheWay.isEmpty() && isServedByWildcard(key))))
            return;
        const ConflictKind kind = hasData ? ConflictKind::OtherData : ConflictKind::AliasThere;
        if (inTheWay.isEmpty() || overcomes(kind, ConflictWay::Replace, key, inTheWay))
            addMissing(key, m_planned.value(key));
    }

    // Leads to the same keys, as the service gives them to some of its customers.
    bool isOfServiceToo(const QString &there, const QString &planned) const
    {
        const std::optional<MailService> &service = m_input.plan.service;
        return service && leadsToSameKey(*service, there, planned);
    }

    bool isServedByWildcard(const RecordSetKey &key) const
    {
        const RecordSet alias = m_seen.sets.value(key);
        if (alias.isWild && !alias.data.isEmpty())
            return isPlanned(key, alias.data.first());
        QStringList addresses;
        for (const DnsType type : {DnsType::A, DnsType::Aaaa}) {
            if (const RecordSet set = m_seen.sets.value({key.first, type}); set.isWild)
                addresses += set.data;
        }
        return !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), [this](const QString &one) { return isOurAddress(one); });
    }

    // Whose mail lives elsewhere, no name is to lead here.
    bool isOurAddress(const QString &data) const
    {
        if (m_input.plan.service)
            return false;
        const Result<IpAddress> address = IpAddress::parse(data);
        return address && m_input.addresses.contains(*address);
    }

    // Where mail for a name goes, beside the planned exchanger.
    struct Exchangers
    {
        bool isThere = false; // ours, perhaps with another number
        bool hasTheirs = false; // of the service, as it gives it to some of its customers
        QStringList others = {}; // in the way
    };

    // One that comes after ours takes mail only while ours does not; others would take it first, or half of it.
    Exchangers exchangersAt(const RecordSetKey &key, const DnsRecord &ours) const
    {
        Exchangers there;
        int best = preferenceOf(ours.data);
        for (const QString &one : remaining(key)) {
            if (hostOf(one) == hostOf(ours.data)) {
                best = there.isThere ? qMin(best, preferenceOf(one)) : preferenceOf(one);
                there.isThere = true;
            } else if (m_input.plan.service && isExchangerOf(*m_input.plan.service, hostOf(one))) {
                there.hasTheirs = true;
            } else if (!isPlanned(key, one)) {
                there.others.append(one);
            }
        }
        // RFC 7505 §3: beside one that takes no mail there is nothing else, whatever the numbers.
        const bool isNull = hostOf(ours.data) == u".";
        there.others.removeIf([&](const QString &one) { return preferenceOf(one) > best && !isNull && hostOf(one) != u"."; });
        return there;
    }

    // This server gets the domain's mail as soon as ours is there, with nothing of others' gone for it; so "mx" means it.
    bool bringsMailHere() const
    {
        const RecordSetKey key{m_input.plan.domain + u'.', DnsType::Mx};
        const auto namesUs = [this](const QString &data) { return hostOf(data) == m_input.server + u'.'; };
        const QStringList there = remaining(key);
        const QList<DnsRecord> wanted = m_planned.value(key);
        const bool comes = std::any_of(wanted.begin(), wanted.end(), [&namesUs](const DnsRecord &record) { return namesUs(record.data); });
        return std::any_of(there.begin(), there.end(), namesUs) || (comes && exchangersAt(key, wanted.first()).others.isEmpty());
    }

    void considerExchanger(const RecordSetKey &key)
    {
        const QList<DnsRecord> wanted = m_planned.value(key);
        const DnsRecord ours = wanted.first();
        const Exchangers there = exchangersAt(key, ours);
        if (there.hasTheirs && !there.isThere && there.others.isEmpty())
            return;
        if (!there.others.isEmpty() && !overcomes(ConflictKind::MailExchanger, ConflictWay::Replace, key, ofType(DnsType::Mx, there.others)))
            return;
        addMissing(key, there.isThere && !contains(DnsType::Mx, remaining(key), ours.data) ? wanted.mid(1) : wanted);
    }

    void considerTexts(const RecordSetKey &key)
    {
        for (const DnsRecord &record : m_planned.value(key)) {
            switch (textKindOf(key.first, record.data)) {
            case TextKind::Spf: considerSpf(key, record); break;
            case TextKind::Dmarc: considerDmarc(key, record); break;
            case TextKind::TlsReports: considerOneOf(key, record, ConflictKind::TlsReports, "v=TLSRPTv1", &namesAReceiver); break;
            case TextKind::MtaSts: considerOneOf(key, record, ConflictKind::MtaSts, "v=STSv1;", [](const QString &) { return false; }); break; // another id tells of another policy
            case TextKind::SigningKey: considerSigningKey(key, record); break;
            case TextKind::Logo: considerLogo(key, record); break;
            case TextKind::Other: addMissing(key, {record}); break;
            }
        }
    }

    QStringList textsBeginning(const RecordSetKey &key, QByteArrayView beginning) const
    {
        QStringList texts = remaining(key);
        texts.removeIf([beginning](const QString &one) { return !beginsWith(txtOctets(one), beginning); });
        return texts;
    }

    void considerSpf(const RecordSetKey &key, const DnsRecord &record)
    {
        QStringList theirs = textsBeginning(key, "v=spf1");
        theirs.removeIf([](const QString &one) { return !isSpf(txtOctets(one)); });
        const QStringList all = theirs;
        theirs.removeIf([&](const QString &one) { return saysTheSame(DnsType::Txt, one, record.data); });
        if (theirs.isEmpty())
            return addMissing(key, {record});
        QByteArray ours = txtOctets(record.data);
        if (isForNobody(ours)) {
            if (overcomes(ConflictKind::SpfOfNobody, ConflictWay::Replace, key, ofType(DnsType::Txt, theirs)))
                addMissing(key, {record});
            return;
        }
        const QString name = key.first.chopped(1);
        const SpfSubject us{name, m_input.server, m_input.addresses, name == m_input.plan.domain && m_bringsMailHere};
        const SpfVerdict verdict = judgeSpf(txtOctets(theirs.first()), us, m_seen.answers);
        const bool letsSend = isOfService(key) ? spfReach(txtOctets(theirs.first()), ours, m_seen.spf) == SpfReach::Whole : verdict == SpfVerdict::Allows || verdict == SpfVerdict::AllowsEverybody;
        if (all.size() == 1 && letsSend)
            return; // those who are planned, too
        if (name == m_input.plan.domain && !m_bringsMailHere && !isOfService(key))
            ours = spfNaming(ours, m_input.server);
        std::optional<QByteArray> merged = mergedSpf(txtOctets(theirs.first()), ours);
        for (qsizetype i = 1; i < theirs.size() && merged; ++i)
            merged = mergedSpf(txtOctets(theirs[i]), {}) ? mergedSpf(*merged, txtOctets(theirs[i])) : std::nullopt;
        RecordConflict facts;
        if (merged)
            facts.lookups = spfLookups(*merged, m_seen.spf);
        QList<std::pair<DnsType, QString>> inTheWay = ofType(DnsType::Txt, all);
        if (!merged || *facts.lookups > mostSpfLookups) {
            if (overcomes(ConflictKind::SpfBroken, ConflictWay::Replace, key, inTheWay, facts))
                addOurs(key, record);
            return;
        }
        // What is merged belongs to both, so it is not noted as ours.
        const QString data = txtData(*merged);
        const bool isThere = contains(DnsType::Txt, all, data);
        inTheWay.removeIf([&data](const auto &one) { return saysTheSame(DnsType::Txt, one.second, data); });
        facts.merged = data;
        facts.voids = spfVoidLookups(*merged, us, m_seen.answers);
        facts.octets = octetsBeside(key, all, *merged);
        if (!inTheWay.isEmpty() && overcomes(ConflictKind::Spf, ConflictWay::MergeSpf, key, inTheWay, facts) && !isThere)
            add(key, data, record.ttl);
    }

    // Of a name and its texts, with `merged` in the place of those SPF records (RFC 7208 §3.4).
    qint64 octetsBeside(const RecordSetKey &key, const QStringList &spf, const QByteArray &merged) const
    {
        qint64 octets = key.first.size() + merged.size();
        const QStringList texts = remaining(key);
        for (const QString &one : texts)
            octets += spf.contains(one) ? 0 : txtOctets(one).size();
        return octets;
    }

    // Of a domain whose mail lives elsewhere; this server's own name may lie in it.
    bool isOfService(const RecordSetKey &key) const { return m_input.plan.service && (key.first != m_input.server + u'.' || m_input.server == m_input.plan.domain); }

    // A stricter policy is the admin's affair, where there is mail. The consent to others' reports names none.
    void considerDmarc(const RecordSetKey &key, const DnsRecord &record)
    {
        const bool isConsent = key.first.contains(u"._report._dmarc."_s);
        const std::optional<DmarcPolicy> wanted = dmarcPolicy(txtOctets(record.data));
        const QStringList there = textsBeginning(key, "v=DMARC1");
        const bool isOneWeak = there.size() == 1 && dmarcPolicy(txtOctets(there.first())) < wanted && dmarcPolicy(txtOctets(there.first()));
        considerOneOf(key, record, isOneWeak ? ConflictKind::DmarcWeak : ConflictKind::Dmarc, "v=DMARC1", [isConsent, wanted](const QString &data) {
            const std::optional<DmarcPolicy> policy = dmarcPolicy(txtOctets(data));
            return isConsent || (policy && policy >= wanted);
        });
    }

    // Two are none to mail programs, and one that somebody made says what he wants.
    void considerLogo(const RecordSetKey &key, const DnsRecord &record)
    {
        if (textsBeginning(key, "v=BIMI1").isEmpty())
            addMissing(key, {record});
    }

    // One good record of the kind is enough, whoever wrote it.
    void considerOneOf(const RecordSetKey &key, const DnsRecord &record, ConflictKind kind, QByteArrayView beginning, const std::function<bool(const QString &)> &isGood)
    {
        const QStringList there = textsBeginning(key, beginning);
        if (there.size() == 1 && isGood(there.first()))
            return;
        QStringList others = there;
        others.removeIf([&](const QString &one) { return saysTheSame(DnsType::Txt, one, record.data); });
        if (others.isEmpty() || overcomes(kind, ConflictWay::Replace, key, ofType(DnsType::Txt, others)))
            addMissing(key, {record});
    }

    // Its name is made of the key, or belongs to the keys of one domain, so nobody else has business there.
    void considerSigningKey(const RecordSetKey &key, const DnsRecord &record)
    {
        const QStringList others = notPlanned(key);
        if (others.isEmpty() || overcomes(ConflictKind::SigningKey, ConflictWay::Replace, key, ofType(DnsType::Txt, others)))
            addMissing(key, {record});
    }

    // All that was seen at each name that is changed.
    void require()
    {
        QStringList names;
        for (const RecordChange &change : std::as_const(m_steps.changes)) {
            if (!names.contains(change.name))
                names.append(change.name);
        }
        for (const QString &name : std::as_const(names)) {
            QList<Prerequisite> sets;
            bool isEmpty = true;
            bool getsAlias = false;
            for (const RecordChange &change : std::as_const(m_steps.changes))
                getsAlias = getsAlias || (change.name == name && change.type == DnsType::Cname && change.action == RecordAction::Add);
            for (auto it = m_seen.sets.begin(); it != m_seen.sets.end(); ++it) {
                if (it.key().first != name)
                    continue;
                const QStringList data = standing(it.key());
                if (data.isEmpty() && it->isWild && !it->data.isEmpty())
                    continue; // whether the name has them too cannot be told; to add them again changes nothing
                isEmpty = isEmpty && data.isEmpty();
                sets.append(data.isEmpty() ? Prerequisite{Prerequisite::Kind::NoSet, name, it.key().second, {}}
                                           : Prerequisite{Prerequisite::Kind::SetIsThis, name, it.key().second, data});
            }
            // Types that nobody asked for count too where an alias is to stand.
            if (isEmpty && getsAlias)
                sets = {Prerequisite{Prerequisite::Kind::NoName, name, DnsType::A, {}}};
            m_steps.prerequisites += sets;
        }
    }

    const PublishInput &m_input;
    const ZoneSeen &m_seen;
    QMap<RecordSetKey, QList<DnsRecord>> m_planned;
    bool m_bringsMailHere = false;
    QList<RecordChange> m_removed;
    QList<RecordChange> m_added;
    PublishSteps m_steps;
};

} // namespace

bool isSame(const RecordChange &one, const RecordChange &other)
{
    return one.action == other.action && one.name == other.name && one.type == other.type && one.data == other.data;
}

QList<RecordSetKey> keysOf(const DnsPlan &plan, const QList<PublishedRecord> &published)
{
    QList<RecordSetKey> keys;
    for (const DnsRecord &record : plan.records) {
        if (const Result<DnsType> type = fromWord<DnsType>(record.type))
            keys.append({record.name, *type});
    }
    for (const PublishedRecord &record : published)
        keys.append({record.name, record.type});
    return keys;
}

PublishSteps planPublication(const PublishInput &input)
{
    return Planner(input).plan();
}

} // namespace postroom
