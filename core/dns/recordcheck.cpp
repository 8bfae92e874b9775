#include "core/dns/recordcheck.h"

#include "core/base/json.h"
#include "core/dns/bimi.h"
#include "core/dns/caa.h"
#include "core/dns/dkimalias.h"
#include "core/dns/exchanger.h"
#include "core/dns/exchangerflaws.h"
#include "core/dns/mtasts.h"
#include "core/dns/paccrecord.h"
#include "core/dns/rdata.h"
#include "core/dns/serviceflaws.h"
#include "core/dns/setflaws.h"
#include "core/dns/textflaws.h"
#include "core/dns/tlsa.h"
#include "core/dns/txtdata.h"

#include <QCoreApplication>

#include <set>
#include <tuple>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

Flaw spreading(bool isPublic)
{
    return {u"dns.spreading"_s, Verdict::Warning,
            isPublic ? Tr::tr("The name servers of the domain have this record; a DNS server that people elsewhere ask still remembers what was there before.")
                     : Tr::tr("The name servers of the domain have this record; the DNS server that this machine asks still remembers what was there before."),
            Tr::tr("Nothing has to be done; it is seen everywhere when the time to live of the former answer has passed.")};
}

// In seconds. RFC 2308 §5 found more than one day to do harm, and some resolvers keep nothing longer (unbound's cache-max-ttl);
// some keep nothing shorter than a minute, and most providers offer none.
constexpr qint64 shortestUsualTtl = 60;
constexpr qint64 longestUsualTtl = 86400;

// RFC 2181 §10.3
Flaw alias()
{
    return {u"dns.alias"_s, Verdict::Fail, Tr::tr("The name of this server is an alias in DNS. A mail exchanger must not be one, so some servers do not bring mail."),
            Tr::tr("Remove the alias (CNAME) at your DNS provider, and add the addresses as they stand on the page DNS.")};
}

Flaw exchangersElsewhere()
{
    return {u"spf.mx-elsewhere"_s, Verdict::Fail, Tr::tr("The SPF record lets the mail exchangers of the domain send, and DNS names others than this server, so receivers may refuse what this server sends."),
            Tr::tr("Let the mail exchanger (MX) lead to this server at your DNS provider, as it stands on the page DNS; or, if it shall lead elsewhere, add this server to the SPF record by its name, with the word a: before it.")};
}

Flaw leadsElsewhere()
{
    return {u"dns.leads-elsewhere"_s, Verdict::Unknown, Tr::tr("The alias leads to another name than planned; whether that is this server is not known."),
            Tr::tr("Look again in a minute. If it stays so, change it at your DNS provider to what stands on the page DNS.")};
}

Flaw keyNotThere()
{
    return {u"dkim.alias-without-key"_s, Verdict::Fail, Tr::tr("The alias leads where it should, but no key is there, so receivers cannot verify what is signed with it."),
            Tr::tr("Publish the records of the domain that this server's name lies in.")};
}

Flaw keyNotKnown()
{
    return {u"dkim.alias-unknown"_s, Verdict::Unknown, Tr::tr("The alias of this signing key is right; whether the key stands where it leads is not known."), Tr::tr("Look again in a minute.")};
}

// Where something is refused without the record, where it suffers, or where it is a convenience.
Verdict weigh(const Flaw &flaw, Necessity necessity)
{
    return flaw.verdict == Verdict::Fail && necessity != Necessity::Required && !flaw.isHarm ? Verdict::Warning : flaw.verdict;
}

SpfSubject spfSubject(const DnsPlan &plan, const QString &at, const QString &server, const QList<IpAddress> &addresses)
{
    const QString name = at.chopped(1);
    return SpfSubject{name, server, addresses, name == plan.domain};
}

// Of this server's: where those of others lead is theirs.
bool isKeyAlias(const DnsPlan &plan, const DnsRecord &record)
{
    return record.type == u"CNAME" && !record.own && !plan.service && isKeyName(record.name);
}

// What should stand where such an alias leads; null: there is no key yet.
const DnsRecord *aliasedKey(const DnsPlan &plan, const QString &target)
{
    const auto found = std::find_if(plan.aliasedKeys.begin(), plan.aliasedKeys.end(), [&target](const DnsRecord &key) { return key.name == target; });
    return found == plan.aliasedKeys.end() ? nullptr : &*found;
}

bool isSpfRecord(const DnsRecord &record)
{
    return record.type == u"TXT" && record.data.startsWith(u"\"v=spf1"); // as a plan writes it
}

// Where an alias leads; empty: it is none.
QString aliasEnd(const QString &name, const DnsWitness &witness)
{
    const QStringList data = witness.answers.value({name, DnsType::Cname}).data;
    return data.isEmpty() ? QString() : canonicalName(data.first());
}

QList<DnsAnswer> addressesOf(const QString &name, const SpfAnswers &answers)
{
    return {answers.value({name, DnsType::A}), answers.value({name, DnsType::Aaaa})};
}

// Who answers of its own does not follow an alias out of its zone.
bool knowsOneZone(const DnsWitness &witness, const DnsAnswer &answer)
{
    return witness.isOwner() || answer.isAuthoritative;
}

bool hasData(const QList<DnsAnswer> &answers)
{
    return std::any_of(answers.begin(), answers.end(), [](const DnsAnswer &answer) { return !answer.data.isEmpty(); });
}

bool lacksAuthorities(const QString &name, const QList<DnsWitness> &witnesses)
{
    return std::any_of(witnesses.begin(), witnesses.end(), [&name](const DnsWitness &witness) {
        const DnsAnswer *answer = witness.answerTo(name, DnsType::Caa);
        return answer && witness.knows(*answer) && answer->data.isEmpty();
    });
}

class Judge
{
public:
    Judge(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses, const QList<DnsWitness> &witnesses, const Delegation &delegation, const SpfAnswers &pointed,
          const QList<CertificateBytes> &chain)
        : m_plan(plan), m_server(server), m_addresses(addresses), m_witnesses(witnesses), m_delegation(delegation), m_pointed(pointed), m_chain(chain)
    {
        m_check.domain = plan.domain;
    }

    DnsCheck judge()
    {
        noteDelegation();
        for (const DnsWitness &witness : m_witnesses)
            noteWitness(witness);
        notePublic(u"dns.resolver-lies"_s, m_liars, Tr::tr("These public DNS servers answer for names that do not exist, so nothing they say can be trusted."));
        notePublic(u"dns.no-answer"_s, m_silent, Tr::tr("These public DNS servers gave no answer to some questions, so what people see who ask them is not known. The domain may be in order."));
        QList<std::tuple<QString, QString, bool>> done;
        for (const DnsRecord &record : m_plan.records) {
            if (const std::tuple key{record.name, record.type, isOwn(record)}; !done.contains(key)) {
                done.append(key);
                judgeName(record);
            }
        }
        m_check.records += m_aliased;
        noteObsoleteSpf();
        noteTtls();
        if (m_check.findings.size() == m_ofPublic) // the domain has what it should, whatever those still remember
            add({u"dns.records"_s, Verdict::Pass, Tr::tr("DNS has every record that this domain needs."), {}}, m_plan.domain, {}, {});
        std::stable_sort(m_check.findings.begin(), m_check.findings.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; });
        return m_check;
    }

private:
    void add(const Flaw &flaw, const QString &subject, const QString &expected, const QString &seen)
    {
        Finding finding;
        finding.id = flaw.id;
        finding.verdict = flaw.verdict;
        finding.subject = subject;
        finding.what = flaw.what;
        finding.expected = expected;
        finding.seen = seen;
        finding.owner = u"dns-provider"_s;
        finding.fix = flaw.fix;
        if (subject.endsWith(u" PTR")) {
            finding.owner = u"ip-provider"_s;
            finding.fix = Tr::tr("Ask whoever gave you this address, mostly the provider of the server, to enter it; many have a field for it, called reverse DNS.");
        }
        m_check.findings.append(finding);
    }

    void noteDelegation()
    {
        if (m_delegation.isNobodys) {
            add({u"dns.not-delegated"_s, Verdict::Fail, Tr::tr("No name server answers for this domain: it is not registered, or its name servers are not entered yet."),
                 Tr::tr("Register the domain, or enter the name servers of your DNS provider at the registrar.")},
                m_plan.domain, {}, {});
            m_check.findings.last().owner = u"registrar"_s;
        }
        for (const QString &name : m_delegation.withoutAddress) {
            add({u"dns.server-without-address"_s, Verdict::Warning, Tr::tr("This name server is named for the domain, but has no address, so nobody can ask it."),
                 Tr::tr("Ask your DNS provider which name servers the domain should have, and enter these at the registrar.")},
                name, {}, {});
        }
    }

    static bool isByIpv6(const DnsWitness &witness) { return witness.server.count(u':') > 1; }
    static QString titleOf(const DnsWitness &witness) { return witness.isOwner() ? u"%1 (%2)"_s.arg(witness.name, witness.server) : witness.server; }

    // None of the zone's servers is reached by IPv6: so this machine has none, most likely.
    bool isIpv6Dead() const
    {
        return std::all_of(m_witnesses.begin(), m_witnesses.end(), [](const DnsWitness &witness) {
            const auto isOut = [](const DnsAnswer &answer) { return answer.outcome == DnsOutcome::Unreachable; };
            return !witness.isOwner() || !isByIpv6(witness) || std::all_of(witness.answers.begin(), witness.answers.end(), isOut);
        });
    }

    bool areAnsweredElsewhere(const DnsWitness &silent) const
    {
        return std::all_of(silent.answers.begin(), silent.answers.end(), [this](const DnsAnswer &answer) {
            return isAnswer(answer.outcome) || std::any_of(m_witnesses.begin(), m_witnesses.end(), [&answer](const DnsWitness &other) {
                       const DnsAnswer *its = other.answerTo(answer.name, answer.type);
                       return its && other.knows(*its);
                   });
        });
    }

    // Mostly all of them are out of reach, or none.
    void notePublic(const QString &id, const QStringList &servers, const QString &what)
    {
        if (servers.isEmpty())
            return;
        add({id, Verdict::Unknown, what, Tr::tr("Look again in a minute. If it stays so, name other DNS servers in the setting dns.resolvers, or none.")}, servers.join(u", "_s), {}, {});
        m_check.findings.last().owner = u"you"_s;
        ++m_ofPublic;
    }

    // One finding for a server that says nothing, however many records were asked for.
    void noteWitness(const DnsWitness &witness)
    {
        if (witness.isPublic) {
            const bool isSilent = std::any_of(witness.answers.begin(), witness.answers.end(), [](const DnsAnswer &answer) { return !isAnswer(answer.outcome) && answer.type != DnsType::Spf; });
            if (witness.isLying || isSilent)
                (witness.isLying ? m_liars : m_silent).append(witness.server);
            return;
        }
        if (witness.isLying) {
            add({u"dns.resolver-lies"_s, Verdict::Unknown, Tr::tr("This DNS server answers for names that do not exist, so nothing it says can be trusted."),
                 witness.isOwner() ? Tr::tr("Ask your DNS provider which name servers the domain should have, and enter these at the registrar.")
                                   : Tr::tr("Let this machine ask another DNS server (/etc/resolv.conf), then look again.")},
                titleOf(witness), {}, {});
            m_check.findings.last().owner = witness.isOwner() ? u"dns-provider"_s : u"you"_s;
            return;
        }
        const auto isLame = [](const DnsAnswer &answer) { return answer.outcome == DnsOutcome::Refused || (isAnswer(answer.outcome) && !answer.isAuthoritative); };
        if (witness.isOwner() && !witness.answers.isEmpty() && std::all_of(witness.answers.begin(), witness.answers.end(), isLame)) {
            add({u"dns.lame-server"_s, Verdict::Warning, Tr::tr("This name server is named for the domain, but does not know it, so others get no answer from it."),
                 Tr::tr("Ask your DNS provider which name servers the domain should have, and enter these at the registrar.")},
                titleOf(witness), {}, {});
            return;
        }
        for (const DnsAnswer &answer : witness.answers) {
            if (isAnswer(answer.outcome) || answer.type == DnsType::Spf) // some servers know no such type, and nobody needs it
                continue;
            if (witness.isOwner() && isByIpv6(witness) && isIpv6Dead())
                return;
            const QString what = areAnsweredElsewhere(witness) ? Tr::tr("This DNS server gave no answer to some questions. Others answered them, and what they said is what counts here.")
                                                               : Tr::tr("This DNS server gave no answer to some questions, so what DNS says is not known. The domain may be in order.");
            add({u"dns.no-answer"_s, Verdict::Unknown, what, Tr::tr("Look again in a minute. If it stays so, look whether this machine reaches the server.")}, titleOf(witness), {}, wordOf(answer.outcome));
            m_check.findings.last().owner = u"you"_s;
            return;
        }
    }

    // RFC 7208 §3.1: a type of its own was tried for SPF, and given up.
    void noteObsoleteSpf()
    {
        const QString name = m_plan.domain + u'.';
        const bool isKnownByOwner = std::any_of(m_witnesses.begin(), m_witnesses.end(), [&name](const DnsWitness &witness) {
            const DnsAnswer *obsolete = witness.answerTo(name, DnsType::Spf);
            return witness.isOwner() && obsolete && witness.knows(*obsolete);
        });
        for (const DnsWitness &witness : m_witnesses) {
            const DnsAnswer *obsolete = witness.answerTo(name, DnsType::Spf);
            const DnsAnswer *texts = witness.answerTo(name, DnsType::Txt);
            if (!obsolete || !witness.knows(*obsolete) || obsolete->data.isEmpty() || witness.isOwner() != isKnownByOwner)
                continue;
            const QList<QByteArray> current = textsOf(texts ? texts->data : QStringList());
            const QList<QByteArray> old = textsOf(obsolete->data);
            const bool isSame = std::all_of(old.begin(), old.end(), [&current](const QByteArray &one) { return current.contains(one); });
            add(isSame ? Flaw{u"spf.obsolete-type"_s, Verdict::Pass, Tr::tr("DNS also has a record of the type SPF, which receivers do not read any more. It says the same as the one that they read, so it does no harm."), {}}
                       : Flaw{u"spf.obsolete-type"_s, Verdict::Warning, Tr::tr("DNS also has a record of the type SPF, which receivers do not read any more. It says something else than the one that they read (TXT), and misleads whoever looks at it."),
                              Tr::tr("Remove the record of the type SPF at your DNS provider, and leave the one of the type TXT.")},
                name + u" SPF"_s, {}, obsolete->data.join(u'\n'));
            return;
        }
    }

    // One finding for all of them: mostly it is a setting of the whole zone. Only who has a record of his own says how long it may be remembered.
    void noteTtls()
    {
        const auto isPlanned = [this](const auto &key, qint64 ttl) { // what the admin wants is no fault
            bool isThere = false;
            for (const DnsRecord &record : m_plan.records) {
                if (record.name != key.first || typeOf(record.type) != key.second)
                    continue;
                if (record.ttl == ttl)
                    return true;
                isThere = true;
            }
            return !isThere;
        };
        QMap<std::pair<QString, DnsType>, QString> strange;
        for (const DnsWitness &witness : m_witnesses) {
            for (auto it = witness.answers.constBegin(); it != witness.answers.constEnd(); ++it) {
                const bool isUsual = it->ttl >= shortestUsualTtl && it->ttl <= longestUsualTtl;
                if (isUsual || it->data.isEmpty() || !it->isAuthoritative || !witness.knows(*it) || strange.contains(it.key()) || isPlanned(it.key(), it->ttl))
                    continue;
                strange.insert(it.key(), u"%1 %2 %3 (%4)"_s.arg(it.key().first, wordOf(it.key().second)).arg(it->ttl).arg(titleOf(witness)));
            }
        }
        const QStringList seen = strange.values();
        if (!seen.isEmpty()) {
            add({u"dns.ttl"_s, Verdict::Warning, Tr::tr("Records of the domain have a time to live of more than a day, so that others go on for long with what was there before a change, or of less than a minute, so that they ask again for each message."),
                 Tr::tr("Set the time to live (TTL) of these records to an hour, 3600 seconds, at your DNS provider.")},
                m_plan.domain, u"%1 – %2"_s.arg(shortestUsualTtl).arg(longestUsualTtl), seen.join(u'\n'));
        }
    }

    void judgeName(const DnsRecord &first)
    {
        DnsRecordCheck checked{first.name, first.type, {}, {}, Verdict::NotApplicable};
        Necessity necessity = first.necessity;
        QStringList beside; // planned too, and judged by itself
        for (const DnsRecord &record : m_plan.records) {
            if (record.name != first.name || record.type != first.type)
                continue;
            if (isOwn(record) != isOwn(first)) {
                beside.append(record.data);
                continue;
            }
            checked.expected.append(record.data);
            necessity = qMin(necessity, record.necessity);
        }
        const DnsType type = typeOf(first.type);
        bool isKnownByOwner = false;
        bool isKnown = false;
        for (const DnsWitness &witness : m_witnesses) {
            const DnsAnswer *answer = witness.answerTo(first.name, type);
            if (!answer)
                continue;
            const DnsState state = witness.knows(*answer) ? stateOf(*answer, flawOf(first, checked, beside, witness, *answer)) : DnsState::Unknown;
            checked.seen.append(DnsSeen{witness.server, answer->outcome, answer->data, witness.isOwner() ? 0 : answer->ttl, witness.name, state});
            isKnown = isKnown || witness.knows(*answer);
            isKnownByOwner = isKnownByOwner || (witness.isOwner() && witness.knows(*answer));
        }
        if (!checked.seen.isEmpty())
            checked.verdict = isKnown ? Verdict::Pass : Verdict::Unknown;
        for (const DnsWitness &witness : m_witnesses) {
            const DnsAnswer *answer = witness.answerTo(first.name, type);
            if (answer && witness.knows(*answer) && witness.isOwner() == isKnownByOwner)
                weighIn(checked, necessity, witness, flawOf(first, checked, beside, witness, *answer), *answer);
        }
        // Who only remembers says for a while what was; a fault is what the zone's own servers say.
        for (const DnsWitness &witness : m_witnesses) {
            const DnsAnswer *answer = witness.answerTo(first.name, type);
            if (!isKnownByOwner || checked.verdict != Verdict::Pass || !answer || witness.isOwner() || !witness.knows(*answer) || flawOf(first, checked, beside, witness, *answer).id.isEmpty())
                continue;
            const qsizetype before = m_check.findings.size();
            weighIn(checked, necessity, witness, spreading(witness.isPublic), *answer);
            m_ofPublic += witness.isPublic ? m_check.findings.size() - before : 0;
        }
        if (const DnsRecord *key = isKeyAlias(m_plan, first) && checked.verdict == Verdict::Pass ? aliasedKey(m_plan, first.data) : nullptr)
            checked.verdict = judgeAliased(*key);
        if (isSpfRecord(first) && first.name == m_plan.domain + u'.' && !m_plan.service)
            weighExchangersOfSpf(checked, isKnownByOwner);
        if (type == DnsType::Mx)
            weighOthers(checked, isOwn(first), beside, isKnownByOwner);
        m_check.records.append(checked);
    }

    // Who answers for the domain says where the alias leads, and no more; the key is what stands there.
    Verdict judgeAliased(const DnsRecord &key)
    {
        const auto answer = m_pointed.constFind({key.name, DnsType::Txt});
        if (answer == m_pointed.constEnd()) // in practice nobody else is asked
            return Verdict::Pass;
        const bool isKnown = isAnswer(answer->outcome);
        Flaw flaw = isKnown ? judgeDkim(txtOctets(key.data), answer->data) : keyNotKnown();
        if (flaw.id == u"dns.missing")
            flaw = keyNotThere();
        if (isKnown)
            flaw.fix = keyNotThere().fix;
        DnsRecordCheck checked{key.name, key.type, {key.data}, {DnsSeen{answer->server, answer->outcome, answer->data, answer->ttl, {}, isKnown ? stateOf(*answer, flaw) : DnsState::Unknown}}, Verdict::Pass};
        flaw.verdict = weigh(flaw, key.necessity);
        if (!flaw.id.isEmpty())
            add(flaw, key.name + u" TXT"_s, key.data, isKnown ? u"%1 (%2)"_s.arg(answer->data.join(u'\n'), answer->server).trimmed() : wordOf(answer->outcome));
        checked.verdict = flaw.verdict;
        m_aliased.append(checked);
        return checked.verdict;
    }

    // RFC 7208 §5.4: "mx" means those that DNS names. The record may be as planned all the same, so its state stays. That there is no mail
    // exchanger at all is said of that, and heals with it.
    void weighExchangersOfSpf(DnsRecordCheck &checked, bool isKnownByOwner)
    {
        for (const DnsWitness &witness : m_witnesses) {
            const DnsAnswer *texts = witness.answerTo(checked.name, DnsType::Txt);
            const DnsAnswer *exchangers = witness.answerTo(checked.name, DnsType::Mx);
            if (!texts || !exchangers || !witness.knows(*texts) || !witness.knows(*exchangers) || witness.isOwner() != isKnownByOwner || exchangers->data.isEmpty())
                continue;
            if (std::any_of(exchangers->data.begin(), exchangers->data.end(), [&ours = m_server](const QString &one) { return hostOf(one).chopped(1) == ours; }))
                continue; // "mx" means this server
            SpfSubject subject = spfSubject(m_plan, checked.name, m_server, m_addresses);
            const bool isWell = judgeSpfRecord(texts->data, subject, m_pointed).verdict > Verdict::Fail;
            subject.isMailExchanger = false;
            SpfAnswers known = m_pointed;
            known.insert({checked.name, DnsType::Mx}, *exchangers);
            if (!isWell || judgeSpfRecord(texts->data, subject, known).id != u"spf.server-missing")
                continue;
            weighIn(checked, Necessity::Required, witness, exchangersElsewhere(), *texts);
        }
    }

    // Of another's mail exchanger there is no row but the one that leads there. RFC 5321 §5.1: while one of several takes mail,
    // none is lost. `beside`: those that are judged by themselves.
    void weighOthers(DnsRecordCheck &checked, bool isOwn, const QStringList &beside, bool isKnownByOwner)
    {
        const auto leads = [](const QStringList &exchangers, const QString &host) { return std::any_of(exchangers.begin(), exchangers.end(), [&host](const QString &one) { return hostOf(one) == host; }); };
        QMap<QString, Flaw> flaws; // by host, the worst of what the servers say
        for (const DnsWitness &witness : m_witnesses) {
            const DnsAnswer *answer = witness.answerTo(checked.name, DnsType::Mx);
            if (!answer || !witness.knows(*answer) || witness.isOwner() != isKnownByOwner)
                continue;
            const QString ours = m_server + u'.'; // judged by its own records
            const QStringList hosts = othersOf(answer->data, ours);
            const bool takesMail = std::any_of(answer->data.begin(), answer->data.end(), [&](const QString &one) { return hostOf(one) == ours || judgeExchanger(hostOf(one), m_pointed).verdict != Verdict::Fail; });
            for (const QString &host : hosts) {
                Flaw flaw = judgeExchanger(host, m_pointed);
                if (flaw.id.isEmpty() || (isOwn ? !leads(checked.expected, host) : leads(beside, host)))
                    continue;
                if (flaw.verdict == Verdict::Fail && takesMail)
                    flaw.verdict = Verdict::Warning;
                if (const auto before = flaws.constFind(host); before == flaws.constEnd() || flaw.verdict < before->verdict)
                    flaws.insert(host, flaw);
            }
        }
        for (auto it = flaws.constBegin(); it != flaws.constEnd(); ++it) {
            add(*it, it.key(), checked.expected.join(u'\n'), exchangerSeen(it.key(), m_pointed));
            checked.verdict = qMin(checked.verdict, it->verdict);
        }
    }

    // Others beside ours, or another priority, do not make it an old one.
    static DnsState stateOf(const DnsAnswer &answer, const Flaw &flaw)
    {
        if (flaw.id.isEmpty() || (flaw.verdict != Verdict::Fail && !answer.data.isEmpty()))
            return DnsState::Current;
        return answer.data.isEmpty() || flaw.id == u"dns.missing" ? DnsState::Nothing : DnsState::Former;
    }

    // The admin's alone: it stands for nothing that mail needs.
    static bool isOwn(const DnsRecord &record) { return record.own && record.necessity == Necessity::Optional; }

    static QStringList without(const QString &type, QStringList seen, const QStringList &others)
    {
        seen.removeIf([&](const QString &one) { return contains(typeOf(type), others, one); });
        return seen;
    }

    // The worst of what the servers say is the record's.
    void weighIn(DnsRecordCheck &checked, Necessity necessity, const DnsWitness &witness, Flaw flaw, const DnsAnswer &answer)
    {
        flaw.verdict = weigh(flaw, necessity);
        if (!flaw.id.isEmpty() && flaw.verdict < checked.verdict)
            add(flaw, checked.name + u' ' + checked.type, checked.expected.join(u'\n'), u"%1 (%2)"_s.arg(answer.data.join(u'\n'), titleOf(witness)).trimmed());
        checked.verdict = qMin(checked.verdict, flaw.verdict);
    }

    // `beside`: what else is planned at the name with this type, and judged by itself.
    Flaw flawOf(const DnsRecord &planned, const DnsRecordCheck &checked, const QStringList &beside, const DnsWitness &witness, const DnsAnswer &answer) const
    {
        if (isOurAddress(planned) && isAlias(checked.name, witness))
            return alias();
        if (answer.data == checked.expected) // to the letter, so there is nothing to understand
            return checked.type == u"MX" && !isOwn(planned) ? judgeOwnFirst(checked.expected, beside) : Flaw{};
        if (isOwn(planned))
            return judgeOwn(checked.type, checked.expected, answer.data);
        const QStringList seen = without(checked.type, answer.data, beside);
        if (checked.type == u"MX") {
            const Flaw flaw = isOfService(planned) ? judgeService(planned, checked, seen) : judgeMx(checked.expected, seen);
            return flaw.id.isEmpty() ? judgeOwnFirst(checked.expected, beside) : flaw;
        }
        if (checked.type == u"TXT") {
            const Flaw flaw = isOfService(planned) ? judgeService(planned, checked, seen) : judgeText(planned, checked, seen);
            return flaw.id.isEmpty() && planned.own ? judgeOwnWords(planned, seen) : flaw;
        }
        if (isOfService(planned))
            return judgeService(planned, checked, seen);
        if (checked.type == u"CAA")
            return judgeCaa(checked.expected, effectiveCaa(checked.name, answer.data, m_pointed));
        if (checked.type == u"TLSA")
            return judgeTlsa(checked.name, checked.expected, seen, m_chain);
        return checked.type == u"CNAME" && !isKeyAlias(m_plan, planned) ? judgeAlias(checked, seen, witness) : judgeSet(checked.type, checked.expected, seen);
    }

    static bool isOurAddress(const DnsRecord &planned) { return (planned.type == u"A" || planned.type == u"AAAA") && !isOwn(planned); }
    // In the plan of a domain whose mail lives elsewhere there may be this server's own records besides.
    bool isOfService(const DnsRecord &planned) const
    {
        const bool isServers = planned.type == u"A" || planned.type == u"AAAA" || planned.type == u"PTR" || (planned.name == m_server + u'.' && m_server != m_plan.domain);
        return m_plan.service && !isServers;
    }

    Flaw judgeService(const DnsRecord &planned, const DnsRecordCheck &checked, const QStringList &seen) const
    {
        return judgeOfService(*m_plan.service, planned, checked.expected, seen, spfSubject(m_plan, checked.name, m_server, m_addresses), m_pointed);
    }

    Flaw judgeOwnFirst(const QStringList &expected, const QStringList &own) const
    {
        return m_plan.service ? judgeOwnBeforeService(expected, own) : judgeOwnExchangers(expected, own);
    }

    static bool isAlias(const QString &name, const DnsWitness &witness) { return !aliasEnd(name, witness).isEmpty(); }

    Flaw judgeText(const DnsRecord &planned, const DnsRecordCheck &checked, const QStringList &seen) const
    {
        const QByteArray expected = txtOctets(checked.expected.first());
        if (isSpf(expected))
            return judgeSpfRecord(seen, spfSubject(m_plan, checked.name, m_server, m_addresses), m_pointed);
        if (expected.startsWith("v=TLSRPTv1"))
            return judgeTlsReports(seen);
        if (isMtaStsRecord(expected))
            return judgeMtaSts(expected, seen);
        if (isPaccRecord(expected))
            return judgePacc(expected, seen);
        if (checked.name.contains(u"._report._dmarc."))
            return judgeConsent(seen);
        if (expected.startsWith("v=BIMI1"))
            return judgeBimi(seen);
        return expected.startsWith("v=DMARC1") ? judgeDmarc(planned.own ? QByteArray() : expected, seen) : judgeDkim(expected, seen);
    }

    // A name that stands for ours by its addresses, or leads to them by another alias, does the same.
    Flaw judgeAlias(const DnsRecordCheck &checked, const QStringList &seen, const DnsWitness &witness) const
    {
        const Flaw flaw = judgeSet(checked.type, checked.expected, seen);
        if (flaw.id.isEmpty())
            return flaw;
        const QString end = aliasEnd(checked.name, witness);
        QList<DnsAnswer> answers = addressesOf(checked.name, witness.answers);
        if (!end.isEmpty() && !hasData(answers) && knowsOneZone(witness, answers[0]))
            answers = addressesOf(end, m_pointed);
        const bool isKnown = std::all_of(answers.begin(), answers.end(), [](const DnsAnswer &answer) { return isAnswer(answer.outcome); });
        if (!hasData(answers) && !isKnown)
            return end.isEmpty() ? Flaw{{}, Verdict::Unknown, {}, {}} : leadsElsewhere();
        const QStringList addresses = canonical(u"A"_s, answers[0].data + answers[1].data);
        const bool isOurs = std::all_of(addresses.begin(), addresses.end(), [this](const QString &one) {
            return std::any_of(m_addresses.begin(), m_addresses.end(), [&one](const IpAddress &address) { return address.toString() == one; });
        });
        return !addresses.isEmpty() && isOurs ? Flaw{} : flaw;
    }

    const DnsPlan &m_plan;
    const QString &m_server;
    const QList<IpAddress> &m_addresses;
    const QList<DnsWitness> &m_witnesses;
    const Delegation &m_delegation;
    const SpfAnswers &m_pointed;
    const QList<CertificateBytes> &m_chain;
    DnsCheck m_check;
    QList<DnsRecordCheck> m_aliased; // of other zones
    qsizetype m_ofPublic = 0; // findings that are about public servers alone
    QStringList m_liars; // public servers
    QStringList m_silent;
};

} // namespace

const DnsAnswer *DnsWitness::answerTo(const QString &asked, DnsType type) const
{
    const auto found = answers.constFind({asked, type});
    return found == answers.constEnd() ? nullptr : &*found;
}

DnsCheck judgeRecords(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses, const QList<DnsWitness> &witnesses, const Delegation &delegation, const SpfAnswers &pointed,
                      const QList<CertificateBytes> &chain)
{
    return Judge(plan, server, addresses, witnesses, delegation, pointed, chain).judge();
}

QList<std::pair<QString, DnsType>> questionsOf(const DnsPlan &plan)
{
    QList<std::pair<QString, DnsType>> questions;
    std::set<std::pair<QString, DnsType>> known;
    const auto add = [&](const QString &name, DnsType type) {
        if (known.insert({name, type}).second)
            questions.append({name, type});
    };
    for (const DnsRecord &record : plan.records) {
        const DnsType type = typeOf(record.type);
        add(record.name, type);
        if (type == DnsType::Cname && !isKeyAlias(plan, record)) {
            add(record.name, DnsType::A);
            add(record.name, DnsType::Aaaa);
        }
        if (type == DnsType::A || type == DnsType::Aaaa)
            add(record.name, DnsType::Cname);
        if (isSpfRecord(record) && record.name == plan.domain + u'.')
            add(record.name, DnsType::Spf);
    }
    return questions;
}

QList<std::pair<QString, DnsType>> furtherQuestions(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses,
                                                    const QList<DnsWitness> &witnesses, const SpfAnswers &pointed)
{
    QList<std::pair<QString, DnsType>> questions;
    const auto add = [&](const std::pair<QString, DnsType> &question) {
        if (!pointed.contains(question) && !questions.contains(question))
            questions.append(question);
    };
    std::set<std::pair<QString, QByteArray>> texts; // servers mostly say the same
    for (const DnsRecord &record : plan.records) {
        if (isKeyAlias(plan, record)) {
            const auto leadsThere = [&record](const DnsWitness &witness) { return !witness.isLying && aliasEnd(record.name, witness) == record.data; };
            if (aliasedKey(plan, record.data) && std::any_of(witnesses.begin(), witnesses.end(), leadsThere))
                add({record.data, DnsType::Txt});
            continue;
        }
        for (const DnsWitness &witness : record.type == u"MX" ? witnesses : QList<DnsWitness>()) {
            const DnsAnswer *answer = witness.answerTo(record.name, DnsType::Mx);
            for (const QString &host : answer && !witness.isLying ? othersOf(answer->data, server + u'.') : QStringList()) {
                for (const auto &question : exchangerQuestions(host))
                    add(question);
            }
        }
        const bool isAlias = record.type == u"CNAME" && !record.own && !plan.service; // which leads to others, whose addresses are theirs
        if (record.type == u"CAA" && !record.own && lacksAuthorities(record.name, witnesses)) {
            for (const QString &parent : caaParents(record.name))
                add({parent, DnsType::Caa});
        }
        if (!isAlias && !isSpfRecord(record))
            continue;
        for (const DnsWitness &witness : witnesses) {
            const DnsAnswer *answer = witness.answerTo(record.name, typeOf(record.type));
            if (!answer || witness.isLying || answer->data == QStringList{record.data})
                continue;
            if (isAlias && !answer->data.isEmpty() && knowsOneZone(witness, *answer) && !hasData(addressesOf(record.name, witness.answers))) {
                add({aliasEnd(record.name, witness), DnsType::A});
                add({aliasEnd(record.name, witness), DnsType::Aaaa});
            }
            for (const QByteArray &text : textsOf(answer->data)) {
                if (!isAlias && isSpf(text))
                    texts.insert({record.name, text});
            }
        }
    }
    for (const auto &[name, text] : texts) {
        for (const auto &question : spfQuestions(text, spfSubject(plan, name, server, addresses), pointed))
            add(question);
    }
    return questions;
}

bool isEverywhere(const QList<DnsSeen> &seen)
{
    const auto is = [](DnsState state) { return [state](const DnsSeen &one) { return one.state == state; }; };
    return std::any_of(seen.begin(), seen.end(), is(DnsState::Current)) && std::none_of(seen.begin(), seen.end(), is(DnsState::Former))
        && std::none_of(seen.begin(), seen.end(), is(DnsState::Nothing));
}

DnsPlan publishedPart(const DnsPlan &plan, const DnsCheck &owners)
{
    DnsPlan part = plan;
    part.records.removeIf([&owners](const DnsRecord &record) {
        const auto there = std::find_if(owners.records.begin(), owners.records.end(), [&record](const DnsRecordCheck &one) { return one.name == record.name && one.type == record.type; });
        return there == owners.records.end() || !isEverywhere(there->seen);
    });
    return part;
}

DnsCheck withoutDns(const DnsPlan &plan)
{
    DnsCheck check = judgeRecords(plan, {}, {}, {});
    Finding finding;
    finding.id = u"dns.not-needed"_s;
    finding.verdict = Verdict::NotApplicable;
    finding.subject = plan.domain;
    finding.what = Tr::tr("A practice server is reached from this computer only, so no public DNS knows it, and none has to.");
    finding.owner = u"you"_s;
    check.findings = {finding};
    return check;
}

} // namespace postroom
