#include "core/dns/recordcheck.h"

#include "core/base/json.h"
#include "core/dns/dmarc.h"
#include "core/dns/mtasts.h"
#include "core/dns/rdata.h"
#include "core/dns/spf.h"
#include "core/dns/spfmerge.h"
#include "core/dns/taglist.h"
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

// What is wrong with the records of one name and type; null id: nothing.
struct Flaw
{
    QString id;
    Verdict verdict = Verdict::Pass;
    QString what;
    QString fix;
};

Flaw missing()
{
    return {u"dns.missing"_s, Verdict::Fail, Tr::tr("This record is not in DNS."), Tr::tr("Add it at your DNS provider, as it stands on the page DNS.")};
}

Flaw differs()
{
    return {u"dns.differs"_s, Verdict::Fail, Tr::tr("DNS says something else than this server needs."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

Flaw spreading()
{
    return {u"dns.spreading"_s, Verdict::Warning, Tr::tr("The name servers of the domain have this record; the DNS server that this machine asks still remembers what was there before."),
            Tr::tr("Nothing has to be done; it is seen everywhere when the time to live of the former answer has passed.")};
}

Flaw more()
{
    return {u"dns.more"_s, Verdict::Warning, Tr::tr("Beside the record that this server needs, DNS has others of the same kind, so mail or mail programs may go elsewhere."),
            Tr::tr("Remove the others at your DNS provider, unless you know what they are for.")};
}

// RFC 2181 §10.3
Flaw alias()
{
    return {u"dns.alias"_s, Verdict::Fail, Tr::tr("The name of this server is an alias in DNS. A mail exchanger must not be one, so some servers do not bring mail."),
            Tr::tr("Remove the alias (CNAME) at your DNS provider, and add the addresses as they stand on the page DNS.")};
}

Flaw leadsElsewhere()
{
    return {u"dns.leads-elsewhere"_s, Verdict::Unknown, Tr::tr("The alias leads to another name than planned; whether that is this server is not known."),
            Tr::tr("Look again in a minute. If it stays so, change it at your DNS provider to what stands on the page DNS.")};
}

// A domain name in a record's data.
QString canonicalName(const QString &name)
{
    return name.endsWith(u'.') ? name.toLower() : name.toLower() + u'.';
}

// Fields of a record in one form: numbers as numbers, names in lower case.
QString canonical(const QString &type, const QString &data)
{
    if (type == u"A" || type == u"AAAA") {
        const Result<IpAddress> address = IpAddress::parse(data);
        return address ? address->toString() : data;
    }
    QStringList words = data.simplified().split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        words[i] = QString::number(words[i].toInt());
    words.last() = canonicalName(words.last());
    return words.join(u' ');
}

QStringList canonical(const QString &type, const QStringList &data)
{
    QStringList all;
    for (const QString &one : data)
        all.append(canonical(type, one));
    return all;
}

// RFC 2782: the weight is between servers of one service, of which there is one here; without any no number counts.
QString withoutWeight(const QString &service)
{
    return service.endsWith(u" .") ? u"."_s : service.section(u' ', 0, 0) + u' ' + service.section(u' ', 2);
}

Flaw judgeSet(const QString &type, const QStringList &expected, const QStringList &seen)
{
    QStringList wanted = canonical(type, expected);
    QStringList there = canonical(type, seen);
    if (type == u"SRV") {
        std::transform(wanted.begin(), wanted.end(), wanted.begin(), withoutWeight);
        std::transform(there.begin(), there.end(), there.begin(), withoutWeight);
    }
    const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&there](const QString &one) { return there.contains(one); });
    if (!hasAll)
        return there.isEmpty() ? missing() : differs();
    return std::any_of(there.begin(), there.end(), [&wanted](const QString &one) { return !wanted.contains(one); }) ? more() : Flaw{};
}

// Lower numbers come first. Another number for our own server means nothing while no other comes before it.
Flaw judgeMx(const QStringList &expected, const QStringList &seen)
{
    const QString ours = canonical(u"MX"_s, expected.first()).section(u' ', 1);
    std::optional<int> own;
    std::optional<int> others;
    bool isNull = false; // RFC 7505 §3: the domain takes no mail, and nothing may stand beside that
    for (const QString &one : canonical(u"MX"_s, seen)) {
        std::optional<int> &best = one.section(u' ', 1) == ours ? own : others;
        isNull = isNull || one.endsWith(u" .");
        const int preference = one.section(u' ', 0, 0).toInt();
        best = best ? qMin(*best, preference) : preference;
    }
    if (!own)
        return seen.isEmpty() ? missing() : differs();
    if (isNull || (others && *others <= *own))
        return differs();
    if (others)
        return more();
    if (*own == canonical(u"MX"_s, expected.first()).section(u' ', 0, 0).toInt())
        return {};
    return {u"dns.priority"_s, Verdict::Warning, Tr::tr("The mail exchanger stands in DNS with another priority. Mail arrives all the same while it is the only one."),
            Tr::tr("Nothing has to be done. Whoever wants it to agree writes the priority of the page DNS.")};
}

DnsType typeOf(const QString &word)
{
    return fromWord<DnsType>(word).value_or(DnsType::Txt);
}

// The admin's own records of a name and type: each must be there, whatever stands beside them.
Flaw judgeOwn(const QString &type, const QStringList &expected, const QStringList &seen)
{
    const bool hasAll = std::all_of(expected.begin(), expected.end(), [&](const QString &wanted) { return contains(typeOf(type), seen, wanted); });
    return hasAll ? Flaw{} : missing();
}

// What the admin's own record adds to a planned one, or says in its place.
Flaw judgeOwnWords(const DnsRecord &planned, const QStringList &seen)
{
    const QByteArray wanted = txtOctets(planned.data);
    const bool isThere = std::any_of(seen.begin(), seen.end(), [&wanted](const QString &one) {
        const QByteArray text = txtOctets(one);
        return text == wanted || (isSpf(wanted) && isSpf(text) && hasSpfWords(text, wanted));
    });
    Flaw flaw = isThere ? Flaw{} : differs();
    flaw.verdict = qMax(flaw.verdict, Verdict::Warning); // mail goes
    return flaw;
}

// The admin's own mail exchangers may come first: a filter, say. What that means is told.
Flaw judgeOwnExchangers(const QStringList &ours, const QStringList &own)
{
    const auto preference = [](const QString &data) { return data.section(u' ', 0, 0).toInt(); };
    const bool isFirst = std::any_of(own.begin(), own.end(), [&](const QString &one) { return preference(one) <= preference(ours.first()); });
    if (!isFirst)
        return {};
    return {u"mx.own-first"_s, Verdict::Warning, Tr::tr("Mail for this domain goes first to a mail exchanger of your own records, and comes to this server only from there."),
            Tr::tr("Nothing has to be done if that one passes mail on to this server. Else remove that record, or give it a higher number than this server has.")};
}

QList<QByteArray> textsOf(const QStringList &data)
{
    QList<QByteArray> texts;
    for (const QString &one : data)
        texts.append(txtOctets(one));
    return texts;
}

Flaw spfLookups(Verdict verdict)
{
    return {u"spf.lookups"_s, verdict, Tr::tr("The SPF record asks for more look-ups than receivers make: ten in all with the records that it points to, two of them for names that are not there. Receivers treat more as an error."),
            Tr::tr("Take names out of it at your DNS provider that send no mail of this domain any more, or write their addresses instead.")};
}

Flaw spfPointsNowhere(Verdict verdict)
{
    return {u"spf.points-nowhere"_s, verdict, Tr::tr("The SPF record points to a record that is not there or cannot be read. Receivers treat this as an error."),
            Tr::tr("Take the name that has no SPF record out of it at your DNS provider.")};
}

Flaw judgeSpfRecord(const QStringList &seen, const SpfSubject &subject, const SpfAnswers &pointed)
{
    QList<QByteArray> records = textsOf(seen);
    records.removeIf([](const QByteArray &text) { return !isSpf(text); });
    if (records.isEmpty())
        return missing();
    if (records.size() > 1)
        return {u"spf.two-records"_s, Verdict::Fail, Tr::tr("There are two SPF records at this name. Receivers treat this as an error and may refuse the mail."),
                Tr::tr("Keep one at your DNS provider: put what the others allow into it, and remove them.")};
    switch (judgeSpf(records.first(), subject, pointed)) {
    case SpfVerdict::Allows: {
        // This server's mail passes before they come to it.
        const SpfVerdict others = judgeSpfForOthers(records.first(), subject, pointed);
        return others == SpfVerdict::TooManyLookups ? spfLookups(Verdict::Warning) : others == SpfVerdict::PointsNowhere ? spfPointsNowhere(Verdict::Warning)
                                                                                                                         : Flaw{};
    }
    case SpfVerdict::AllowsEverybody:
        return {u"spf.everybody"_s, Verdict::Warning, Tr::tr("The SPF record lets every computer in the world send mail of this domain."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    case SpfVerdict::Elsewhere:
        return {u"spf.elsewhere"_s, Verdict::Unknown, Tr::tr("The SPF record points to other records; whether they allow this server is not known."),
                Tr::tr("Add this server to it at your DNS provider: the first word behind v=spf1 on the page DNS.")};
    case SpfVerdict::Refuses:
        return {u"spf.server-missing"_s, Verdict::Fail, Tr::tr("The SPF record does not let this server send mail of this domain, so receivers may refuse it."),
                Tr::tr("Add this server to it at your DNS provider: the first word behind v=spf1 on the page DNS.")};
    case SpfVerdict::TooManyLookups: return spfLookups(Verdict::Fail);
    case SpfVerdict::PointsNowhere: return spfPointsNowhere(Verdict::Fail);
    case SpfVerdict::Invalid:
        return {u"spf.invalid"_s, Verdict::Fail, Tr::tr("The SPF record has a word that nobody knows. Receivers treat this as an error and may refuse the mail."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    }
    return {};
}

// Which policy it names is the admin's affair.
Flaw judgeDmarc(const QStringList &seen)
{
    QMap<DmarcForm, int> forms;
    for (const QByteArray &text : textsOf(seen))
        ++forms[dmarcForm(text)];
    const int records = forms.value(DmarcForm::Policy) + forms.value(DmarcForm::Consent);
    if (records > 1)
        return {u"dmarc.two-records"_s, Verdict::Fail, Tr::tr("There are two DMARC records at this name, so receivers follow none of them."),
                Tr::tr("Keep one at your DNS provider, and remove the others.")};
    if (forms.value(DmarcForm::Policy) == 1)
        return {};
    if (records == 0 && forms.value(DmarcForm::Meant) == 0)
        return missing();
    return {u"dmarc.invalid"_s, Verdict::Fail, Tr::tr("The DMARC record does not begin with its version and a policy, so receivers do not follow it."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

// RFC 8460 §3. Where the reports go is the admin's affair.
Flaw judgeTlsReports(const QStringList &seen)
{
    QList<QList<Tag>> records;
    for (const QByteArray &text : textsOf(seen)) {
        if (text.toLower().startsWith("v=tlsrptv1"))
            records.append(tagsOf(text));
    }
    if (records.isEmpty())
        return missing();
    const auto isReceiver = [](const Tag &tag) {
        const QByteArray address = tag.value.toLower();
        return tag.name == "rua" && (address.startsWith("mailto:") || address.startsWith("https://"));
    };
    const QList<Tag> &tags = records.first();
    return records.size() == 1 && tags.first().value == "TLSRPTv1" && std::any_of(tags.begin(), tags.end(), isReceiver) ? Flaw{} : differs();
}

// RFC 8461 §3.1: what does not begin like one is passed over, and of several none counts.
Flaw judgeMtaSts(const QByteArray &expected, const QStringList &seen)
{
    QList<QByteArray> records;
    for (const QString &one : seen) {
        if (const QByteArray text = txtOctets(one); isMtaStsRecord(text))
            records.append(text);
    }
    if (records.isEmpty())
        return missing();
    if (records.size() > 1)
        return {u"mta-sts.two-records"_s, Verdict::Fail, Tr::tr("There are two MTA-STS records at this name, so other servers follow none of them."),
                Tr::tr("Keep the one of the page DNS at your DNS provider, and remove the others.")};
    const QByteArray id = mtaStsId(records.first());
    if (id.isEmpty())
        return {u"mta-sts.invalid"_s, Verdict::Fail, Tr::tr("The MTA-STS record has no id that other servers take, so they do not look for a policy."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    if (id != mtaStsId(expected))
        return {u"mta-sts.stale"_s, Verdict::Fail, Tr::tr("The MTA-STS record has the id of another policy than this server has now, so servers that know a former one go on with it."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    return {};
}

// RFC 7489 §7.1
Flaw judgeConsent(const QStringList &seen)
{
    const QList<QByteArray> texts = textsOf(seen);
    return std::any_of(texts.begin(), texts.end(), [](const QByteArray &text) { return dmarcForm(text) >= DmarcForm::Consent; }) ? Flaw{} : missing();
}

// What DNS says of a signing key (RFC 6376 §3.6.1).
struct PublishedKey
{
    QMap<QByteArray, QByteArray> tags; // without blanks
    bool isUsable = true;
    bool isTrial = false;

    QByteArray key() const { return tags.value("p"); }
    QByteArray kind() const { return tags.value("k", "rsa").toLower(); }
};

PublishedKey publishedKey(const QByteArray &text)
{
    PublishedKey read;
    const QList<Tag> tags = tagsOf(text);
    for (const Tag &tag : tags) {
        QByteArray value = tag.value;
        value.removeIf([](char octet) { return octet == ' ' || octet == '\t'; });
        read.isUsable = read.isUsable && !tag.name.isEmpty() && !read.tags.contains(tag.name); // RFC 6376 §3.2
        read.tags.insert(tag.name, value);
    }
    const auto says = [&read](const char *tag, const char *otherwise, const QList<QByteArray> &words) {
        const QList<QByteArray> said = read.tags.value(tag, otherwise).toLower().split(':');
        return std::any_of(words.begin(), words.end(), [&said](const QByteArray &word) { return said.contains(word); });
    };
    const bool isVersion = !read.tags.contains("v") || (tags.first().name == "v" && tags.first().value == "DKIM1");
    read.isUsable = read.isUsable && isVersion && says("h", "sha256", {"sha256"}) && says("s", "*", {"*", "email"});
    read.isTrial = says("t", "", {"y"});
    return read;
}

Flaw judgeDkim(const QByteArray &expected, const QStringList &seen)
{
    QList<PublishedKey> keys;
    for (const QByteArray &text : textsOf(seen)) {
        if (const PublishedKey key = publishedKey(text); key.tags.contains("p"))
            keys.append(key);
    }
    if (keys.isEmpty())
        return missing();
    const PublishedKey wanted = publishedKey(expected);
    const auto ours = std::find_if(keys.begin(), keys.end(), [&wanted](const PublishedKey &key) { return key.key() == wanted.key() && key.kind() == wanted.kind(); });
    const QString fix = Tr::tr("Change it at your DNS provider to what stands on the page DNS, whole and without line breaks.");
    if (ours == keys.end() && keys.first().key().isEmpty())
        return {u"dkim.revoked"_s, Verdict::Fail, Tr::tr("DNS has an empty key here, which says that the key is not valid any more, so receivers take the signature for a forgery."), fix};
    if (ours == keys.end())
        return {u"dkim.key-differs"_s, Verdict::Fail, Tr::tr("DNS has another key than the one that signs mail, so receivers take the signature for a forgery."), fix};
    if (!ours->isUsable)
        return {u"dkim.unusable"_s, Verdict::Fail, Tr::tr("DNS has the key that signs mail, but other words beside it by which receivers do not use it."), fix};
    if (seen.size() > 1)
        return more();
    return ours->isTrial ? Flaw{u"dkim.trial"_s, Verdict::Warning, Tr::tr("The key is marked as a trial (t=y), so receivers may treat mail signed with it as if it were not signed."), fix} : Flaw{};
}

// Where something is refused without the record, where it suffers, or where it is a convenience.
Verdict weigh(Verdict verdict, Necessity necessity)
{
    return verdict == Verdict::Fail && necessity != Necessity::Required ? Verdict::Warning : verdict;
}

SpfSubject spfSubject(const DnsPlan &plan, const QString &at, const QString &server, const QList<IpAddress> &addresses)
{
    const QString name = at.chopped(1);
    return SpfSubject{name, server, addresses, name == plan.domain};
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

class Judge
{
public:
    Judge(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses, const QList<DnsWitness> &witnesses, const Delegation &delegation, const SpfAnswers &pointed)
        : m_plan(plan), m_server(server), m_addresses(addresses), m_witnesses(witnesses), m_delegation(delegation), m_pointed(pointed)
    {
        m_check.domain = plan.domain;
    }

    DnsCheck judge()
    {
        noteDelegation();
        for (const DnsWitness &witness : m_witnesses)
            noteWitness(witness);
        QList<std::tuple<QString, QString, bool>> done;
        for (const DnsRecord &record : m_plan.records) {
            if (const std::tuple key{record.name, record.type, isOwn(record)}; !done.contains(key)) {
                done.append(key);
                judgeName(record);
            }
        }
        if (m_check.findings.isEmpty())
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

    // One finding for a server that says nothing, however many records were asked for.
    void noteWitness(const DnsWitness &witness)
    {
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
            if (isAnswer(answer.outcome))
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
            if (isKnownByOwner && checked.verdict == Verdict::Pass && answer && !witness.isOwner() && witness.knows(*answer) && !flawOf(first, checked, beside, witness, *answer).id.isEmpty())
                weighIn(checked, necessity, witness, spreading(), *answer);
        }
        m_check.records.append(checked);
    }

    // Others beside ours, or another priority, do not make it an old one.
    static DnsState stateOf(const DnsAnswer &answer, const Flaw &flaw)
    {
        if (flaw.id.isEmpty() || flaw.verdict != Verdict::Fail)
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
        flaw.verdict = weigh(flaw.verdict, necessity);
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
            return checked.type == u"MX" && !isOwn(planned) ? judgeOwnExchangers(checked.expected, beside) : Flaw{};
        if (isOwn(planned))
            return judgeOwn(checked.type, checked.expected, answer.data);
        const QStringList seen = without(checked.type, answer.data, beside);
        if (checked.type == u"MX") {
            const Flaw flaw = judgeMx(checked.expected, seen);
            return flaw.id.isEmpty() ? judgeOwnExchangers(checked.expected, beside) : flaw;
        }
        if (checked.type == u"TXT") {
            const Flaw flaw = judgeText(checked, seen);
            return flaw.id.isEmpty() && planned.own ? judgeOwnWords(planned, seen) : flaw;
        }
        return checked.type == u"CNAME" ? judgeAlias(checked, seen, witness) : judgeSet(checked.type, checked.expected, seen);
    }

    static bool isOurAddress(const DnsRecord &planned) { return (planned.type == u"A" || planned.type == u"AAAA") && !isOwn(planned); }
    static bool isAlias(const QString &name, const DnsWitness &witness) { return !aliasEnd(name, witness).isEmpty(); }

    Flaw judgeText(const DnsRecordCheck &checked, const QStringList &seen) const
    {
        const QByteArray expected = txtOctets(checked.expected.first());
        if (isSpf(expected))
            return judgeSpfRecord(seen, spfSubject(m_plan, checked.name, m_server, m_addresses), m_pointed);
        if (expected.startsWith("v=TLSRPTv1"))
            return judgeTlsReports(seen);
        if (isMtaStsRecord(expected))
            return judgeMtaSts(expected, seen);
        if (checked.name.contains(u"._report._dmarc."))
            return judgeConsent(seen);
        return expected.startsWith("v=DMARC1") ? judgeDmarc(seen) : judgeDkim(expected, seen);
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
    DnsCheck m_check;
};

} // namespace

const DnsAnswer *DnsWitness::answerTo(const QString &asked, DnsType type) const
{
    const auto found = answers.constFind({asked, type});
    return found == answers.constEnd() ? nullptr : &*found;
}

DnsCheck judgeRecords(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses, const QList<DnsWitness> &witnesses, const Delegation &delegation, const SpfAnswers &pointed)
{
    return Judge(plan, server, addresses, witnesses, delegation, pointed).judge();
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
        if (type == DnsType::Cname) {
            add(record.name, DnsType::A);
            add(record.name, DnsType::Aaaa);
        }
        if (type == DnsType::A || type == DnsType::Aaaa)
            add(record.name, DnsType::Cname);
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
        const bool isAlias = record.type == u"CNAME" && !record.own;
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
