#include "core/dns/parentcheck.h"

#include "core/dns/dnssec.h"
#include "core/model/ipaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

using Words = std::set<QString>; // whatever the order was, and once each

Words namesIn(const QStringList &data)
{
    Words names;
    for (const QString &one : data)
        names.insert(one.toLower());
    return names;
}

QString lineOf(const Words &words)
{
    return QStringList(words.begin(), words.end()).join(u", "_s);
}

// In the form in which all addresses are compared; empty: none.
QString addressIn(const QString &data)
{
    const Result<IpAddress> address = IpAddress::parse(data);
    return address ? address->toString() : QString();
}

// What the zone above says with authority of the keys by which this one is signed; null: nothing.
const DnsAnswer *securityIn(const ParentSeen &seen)
{
    const auto found = std::find_if(seen.parent.begin(), seen.parent.end(), [](const DnsAnswer &answer) {
        const bool says = answer.outcome == DnsOutcome::Records || answer.outcome == DnsOutcome::NoData;
        return answer.type == DnsType::Ds && answer.isAuthoritative && says;
    });
    return found == seen.parent.end() ? nullptr : &*found;
}

class ParentJudge
{
public:
    explicit ParentJudge(const ParentSeen &seen) : m_seen(seen) {}

    QList<Finding> judge()
    {
        const auto referral = std::find_if(m_seen.parent.begin(), m_seen.parent.end(), [this](const DnsAnswer &answer) { return !serversIn(answer).empty(); });
        if (referral != m_seen.parent.end()) {
            judgeServers(serversIn(*referral));
            judgeAddresses(*referral);
        }
        judgeSecurity();
        return m_findings;
    }

private:
    Finding &add(const QString &id, Verdict verdict, const QString &subject, const QString &owner, const QString &what, const QString &fix = {})
    {
        Finding finding;
        finding.id = id;
        finding.verdict = verdict;
        finding.subject = subject;
        finding.owner = owner;
        finding.what = what;
        finding.fix = fix;
        return m_findings.emplace_back(finding);
    }

    bool isInZone(const QString &name) const { return name == m_seen.zone || name.endsWith(u'.' + m_seen.zone); }

    // Empty where the answer refers to nobody.
    Words serversIn(const DnsAnswer &answer) const
    {
        Words servers;
        for (const DnsEntry &entry : answer.authority) {
            if (!answer.isAuthoritative && entry.type == DnsType::Ns && entry.name.toLower() == m_seen.zone)
                servers.insert(entry.data.toLower());
        }
        return servers;
    }

    QList<DnsAnswer> ownAnswers(const QString &name, DnsType type) const
    {
        QList<DnsAnswer> answers;
        std::copy_if(m_seen.own.begin(), m_seen.own.end(), std::back_inserter(answers), [&](const DnsAnswer &answer) {
            return answer.name == name && answer.type == type && answer.isAuthoritative && isAnswer(answer.outcome);
        });
        return answers;
    }

    // The zone's own servers may not agree among themselves; one that agrees with the zone above is enough.
    void judgeServers(const Words &above)
    {
        QList<DnsAnswer> own = ownAnswers(m_seen.zone, DnsType::Ns);
        own.removeIf([](const DnsAnswer &answer) { return answer.data.isEmpty(); });
        if (own.isEmpty() || std::any_of(own.begin(), own.end(), [&above](const DnsAnswer &answer) { return namesIn(answer.data) == above; }))
            return;
        Finding &finding = add(u"dns.parent-servers"_s, Verdict::Warning, m_seen.zone, u"registrar"_s,
                               Tr::tr("The zone above names other name servers for this domain than the domain's own servers do, so some may ask a wrong one."),
                               Tr::tr("Enter at the registrar the name servers that your DNS provider gave you. If they stand there, ask the provider to correct the NS records of the domain."));
        finding.expected = lineOf(namesIn(own.first().data));
        finding.seen = lineOf(above);
    }

    // An address that the zone above leaves out is no fault: it needs only some.
    void judgeAddresses(const DnsAnswer &referral)
    {
        std::map<QString, Words> above;
        std::map<QString, Words> own;
        for (const DnsEntry &glue : referral.additional) {
            const QString name = glue.name.toLower();
            const QList<DnsAnswer> answers = ownAnswers(name, glue.type);
            const QString address = addressIn(glue.data);
            if (!isInZone(name) || address.isEmpty() || answers.isEmpty())
                continue;
            above[name].insert(address);
            for (const DnsAnswer &answer : answers) {
                for (const QString &data : answer.data)
                    own[name].insert(addressIn(data));
            }
        }
        for (const auto &[name, addresses] : above) {
            if (std::includes(own[name].begin(), own[name].end(), addresses.begin(), addresses.end()))
                continue;
            Finding &finding = add(u"dns.parent-address"_s, Verdict::Warning, name, u"registrar"_s,
                                   Tr::tr("The zone above gives another address of this name server than the domain's own servers do, so some may not reach it."),
                                   Tr::tr("Correct the address of this name server at the registrar, where it is often called glue record or host."));
            finding.expected = lineOf(own[name]);
            finding.seen = lineOf(addresses);
        }
    }

    void judgeSecurity()
    {
        const DnsAnswer *ds = securityIn(m_seen);
        if (!ds)
            return;
        if (ds->data.isEmpty()) {
            add(u"dnssec.none"_s, Verdict::NotApplicable, m_seen.zone, u"dns-provider"_s, Tr::tr("The domain is not signed with DNSSEC. Mail works without it."));
            return;
        }
        ZoneProof worst;
        QString server;
        for (const DnsAnswer &keys : ownAnswers(m_seen.zone, DnsType::Dnskey)) {
            QList<DnsAnswer> records = m_seen.own;
            records.removeIf([&keys](const DnsAnswer &answer) { return answer.server != keys.server || (answer.type != DnsType::Soa && answer.type != DnsType::Mx); });
            const ZoneProof proof = proveZone(ds->data, keys, records, m_seen.at);
            if (isWorse(proof, worst)) {
                worst = proof;
                server = keys.server;
            }
        }
        noteProof(worst, server);
        m_findings.last().expected = ds->data.join(u", "_s);
    }

    // Resolvers ask any of the servers, so the worst counts; one of which nothing is known, least.
    static bool isWorse(const ZoneProof &proof, const ZoneProof &than)
    {
        if (proof.trust != ZoneTrust::Secure || than.trust != ZoneTrust::Secure)
            return proof.trust == ZoneTrust::Bogus ? than.trust != ZoneTrust::Bogus : than.trust == ZoneTrust::Unknown;
        return std::pair(!proof.isLate, *proof.until) < std::pair(!than.isLate, *than.until);
    }

    void noteProof(const ZoneProof &proof, const QString &server)
    {
        const QString owner = u"dns-provider"_s;
        switch (proof.trust) {
        case ZoneTrust::Bogus:
            add(u"dnssec.broken"_s, Verdict::Fail, m_seen.zone, owner,
                Tr::tr("The domain is signed with DNSSEC, and its signatures do not fit. For servers that look at them the domain is not there, so they bring no mail."),
                Tr::tr("Ask your DNS provider to put the signatures right, or which DS record the registrar should have. If the domain shall not be signed, remove the DS record at the registrar."))
                .seen = u"%1: %2"_s.arg(server, proof.why);
            return;
        case ZoneTrust::Unknown:
            add(u"dnssec.unknown"_s, Verdict::Unknown, m_seen.zone, u"you"_s, Tr::tr("The domain is signed with DNSSEC; whether its signatures are good is not known."),
                Tr::tr("Look again in a minute. If it stays so, look whether this machine reaches the name servers of the domain."));
            return;
        case ZoneTrust::Secure: break;
        }
        Finding &finding = proof.isLate
                               ? add(u"dnssec.expiring"_s, Verdict::Warning, m_seen.zone, owner,
                                     Tr::tr("The DNSSEC signatures of the domain end soon and were not renewed in time. When they have ended, many servers bring no mail."),
                                     Tr::tr("Ask your DNS provider to renew the signatures before that day."))
                               : add(u"dnssec.valid"_s, Verdict::Pass, m_seen.zone, owner, Tr::tr("The domain is signed with DNSSEC, and its signatures fit what the zone above says."));
        finding.seen = u"%1: %2"_s.arg(server, proof.until->toString(Qt::ISODate));
    }

    const ParentSeen &m_seen;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> judgeParent(const ParentSeen &seen)
{
    return seen.zone.isEmpty() ? QList<Finding>() : ParentJudge(seen).judge();
}

bool isUnsigned(const ParentSeen &seen)
{
    const DnsAnswer *ds = securityIn(seen);
    return ds && ds->data.isEmpty();
}

} // namespace postroom
